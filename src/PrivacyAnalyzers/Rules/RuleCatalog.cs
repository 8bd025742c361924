using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Rules.Declarations;
using PrivacyAnalyzers.Rules.Retention;

namespace PrivacyAnalyzers.Rules;

/// <summary>All rules, and the ways to run them.</summary>
internal static class RuleCatalog
{
    /// <summary>A literal where a declared constant exists: a matter of source text, which the model does not hold, so the
    /// analyzer checks it itself and the register does not list it.</summary>
    public static readonly RuleInfo LiteralInsteadOfConstant = new(
        "PRIV1015",
        "A literal stands where a declared constant exists",
        "\"{0}\" is declared as {1}. Use the constant, so that renaming and finding references work.",
        RuleSeverity.Info,
        "5(2)",
        "Ids in quotes are correct, but no tool follows them. The register is the same either way, so it does not list this.");

    public static readonly ImmutableArray<Rule> Rules =
    [
        new NoPurposeRule(),
        new NoLegalBasisRule(),
        new NoRetentionRule(),
        new NoCategoryRule(),
        new UndeclaredTermRule(
            TermKind.Purpose, "PRIV1010", "ProcessingPurpose", "5(1)(b), 30(1)(b)", "Purposes are specified and explicit."),
        new UndeclaredTermRule(
            TermKind.Category, "PRIV1011", "DataCategory", "30(1)(c)", "The register describes the categories of data."),
        new UndeclaredTermRule(
            TermKind.Subject, "PRIV1012", "DataSubjectKind", "30(1)(c)", "The register describes the categories of data subjects."),
        new UndeclaredTermRule(
            TermKind.Party, "PRIV1013", "Party", "30(1)(d), 13(1)(e)", "The register names the recipients or their categories."),
        new UndeclaredTermRule(
            TermKind.Event, "PRIV1014", "RetentionEvent", "13(2)(a)", "A retention period starts from a known event."),
        new AbsurdPeriodRule(),
        new NoStartEventRule(),
        new NoStartDateRule(),
        new ContradictingBasisRule(),
        new ContradictingRetentionRule(),
        new PersonalAndNotRule(),
        new DeclaredTwiceRule(),
        new NeverUsedRule(),
        new NoInstanceDataRule(),
        new EmptyReasonRule(),
        new UnusableTermRule(),
        new InvisibleDeclarationRule(),
        new NoControllerRule(),
        new StartIsNoDateRule(),
    ];

    /// <summary>What is fixed about each rule, in the order of the ids.</summary>
    public static readonly ImmutableArray<RuleInfo> All =
        [.. Rules.Select(r => r.Info).Append(LiteralInsteadOfConstant).OrderBy(i => i.Id, System.StringComparer.Ordinal)];

    private static readonly ImmutableDictionary<string, RuleInfo> ById = All.ToImmutableDictionary(i => i.Id);

    public static RuleInfo Find(string id) => ById[id];

    public static IEnumerable<Finding> Check(DataType type, Vocabulary vocabulary)
    {
        foreach (var rule in Rules)
        {
            foreach (var finding in rule.CheckType(type, vocabulary))
            {
                yield return finding;
            }

            foreach (var member in type.Members)
            {
                foreach (var finding in rule.CheckMember(type, member, vocabulary))
                {
                    yield return finding;
                }
            }
        }
    }

    public static IEnumerable<Finding> Check(Purpose purpose, Vocabulary vocabulary) =>
        Rules.SelectMany(r => r.CheckPurpose(purpose, vocabulary)).Concat(Check(purpose.Term, vocabulary));

    public static IEnumerable<Finding> Check(Category category, Vocabulary vocabulary) =>
        Rules.SelectMany(r => r.CheckCategory(category, vocabulary)).Concat(Check(category.Term, vocabulary));

    public static IEnumerable<Finding> Check(Term term, Vocabulary vocabulary) =>
        Rules.SelectMany(r => r.CheckTerm(term, vocabulary));

    public static IEnumerable<Finding> Check(UnusableTerm term) => Rules.SelectMany(r => r.CheckUnusable(term));

    /// <summary>What only the whole map shows.</summary>
    public static IEnumerable<Finding> CheckWhole(DataMap map) => Rules.SelectMany(r => r.CheckMap(map));

    /// <summary>Everything, for the register.</summary>
    public static IEnumerable<Finding> CheckAll(DataMap map)
    {
        var words = map.Vocabulary;
        return map.Types.SelectMany(t => Check(t, words))
            .Concat(words.Purposes.SelectMany(p => Check(p, words)))
            .Concat(words.Categories.SelectMany(c => Check(c, words)))
            .Concat(words.Subjects.SelectMany(s => Check(s.Term, words)))
            .Concat(words.Parties.SelectMany(p => Check(p.Term, words)))
            .Concat(words.Events.SelectMany(e => Check(e.Term, words)))
            .Concat(words.Unusable.SelectMany(Check))
            .Concat(CheckWhole(map));
    }
}
