using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoProvisionRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1093",
        "Whether data have to be provided is not declared",
        "{0} is not declared for {1} (GDPR Art. 13(2)(e)). Say it with '{2}' on the purpose's [Uses] or on the member.",
        RuleSeverity.Judgement,
        "13(2)(e)",
        "Data subjects from whom data are collected are told whether a statute or a contract requires them, whether they are obliged to provide them, and what follows if they do not.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        if (!whole.IsRegister)
        {
            return [];
        }

        var map = whole.Map;
        var words = map.Vocabulary;
        var ofUses =
            from purpose in words.Purposes
            where !purpose.Term.HasErrors
            from use in purpose.Uses
            where !words.HasErrors(null, use.Category)
            select new Provided(
                purpose,
                use.Category,
                use.Provision,
                use.IfNotGiven,
                IsCollected(words, use.Category, [.. purpose.Statements.Sources, .. map.Organisation.Statements.Sources, .. SourcesOf(words.FindCategory(use.Category))]),
                purpose.Term.Symbol,
                use.Spot);
        var ofMembers =
            from type in map.Types
            from member in type.Members
            where member.IsPersonal && !member.HasErrors
            from declaration in member.Declarations
            from id in Resolver.PurposesOf(declaration, words)
            let purpose = words.FindPurpose(id)
            where purpose is not null && declaration.Category is not null && !words.HasErrors(id, declaration.Category)
            select new Provided(
                purpose,
                declaration.Category!,
                declaration.Provision,
                declaration.IfNotGiven,
                IsCollected(
                    words,
                    declaration.Category!,
                    [
                        .. member.Sources, .. type.Sources, .. purpose.Statements.Sources, .. map.Organisation.Statements.Sources,
                        .. SourcesOf(words.FindCategory(declaration.Category)),
                    ]),
                member.Symbol,
                declaration.Spot);

        // The first is where the finding stands: the purpose's own word, or the first member.
        return
            from provided in ofUses.Concat(ofMembers)
            group provided by (provided.Purpose.Term.Id, provided.Category) into same
            where same.All(p => p.IsCollected)
            let finding = Of([.. same])
            where finding is not null
            select finding;
    }

    private Finding? Of(Provided[] same)
    {
        var first = same[0];
        var what = Names.Use(first.Category, first.Purpose.Term.Id);
        if (same.All(p => p.Provision == Provision.Unspecified))
        {
            return Info.At(first.About, first.Spot, "Whether the data have to be provided", what, "Provision = ...");
        }

        // With a statute or a contract that requires the data something follows; from data that are optional nothing need.
        return same.Any(p => p.Provision is Provision.Statutory or Provision.Contractual) && same.All(p => string.IsNullOrWhiteSpace(p.IfNotGiven))
            ? Info.At(first.About, first.Spot, "What follows if the data are not provided", what, "IfNotGiven = ...")
            : null;
    }

    /// <summary>Data with no declared source come from the data subject.</summary>
    private static bool IsCollected(Vocabulary words, string category, IReadOnlyCollection<Obtained> declared)
    {
        var sources = declared.Where(s => s.Categories.IsEmpty || s.Categories.Contains(category)).ToArray();
        return sources.Length == 0 || sources.Any(s => words.FindSource(s.Source)?.Kind == SourceKind.DataSubject);
    }

    private static EquatableArray<Obtained> SourcesOf(Category? category) =>
        category?.Statements.Sources ?? EquatableArray<Obtained>.Empty;

    /// <summary>What is said of one category for one purpose, in one place.</summary>
    private sealed record Provided(
        Purpose Purpose, string Category, Provision Provision, string? IfNotGiven, bool IsCollected, string About, Spot Spot);
}
