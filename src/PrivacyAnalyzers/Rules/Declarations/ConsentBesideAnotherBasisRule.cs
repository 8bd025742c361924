using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class ConsentBesideAnotherBasisRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1087",
        "Consent and another legal basis are declared for the same data and purpose",
        "'{0}' has consent as its legal basis, but {1} {2} for the same purpose '{3}' (GDPR Art. 6(1)). Keep one basis, or give each its 'Condition' on the purpose's [Uses].",
        RuleSeverity.Judgement,
        "6(1), 7(3)",
        "Who asks for consent tells the data subject that they may withdraw it and that the processing then ends. It cannot go on under another basis (EDPB Guidelines 05/2020 on consent).",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole) => whole.IsRegister
        ? OfMembers(whole).Concat(whole.Map.Vocabulary.Purposes.SelectMany(p => OfMarketing(p, whole.Map.Vocabulary)))
        : [];

    /// <summary>Members against members: what the vocabulary says twice, or a member against it, is a contradiction already
    /// (PRIV1030).</summary>
    private IEnumerable<Finding> OfMembers(WholeMap whole)
    {
        var declared = whole.Grounds.OfMembers.Where(g => g.Purpose is not null && g.Category is not null);
        foreach (var same in declared.GroupBy(g => (g.Purpose!.Term.Id, g.Category)).Where(g => g.Count() > 1))
        {
            var consent = same.FirstOrDefault(g => g.Basis.Basis == LegalBasis.Consent);
            if (consent is not null && SaysNothing(consent.Purpose!, same.Key.Category!, whole.Map.Vocabulary))
            {
                var others = same.Where(g => g != consent && g.About != consent.About).Select(g => Names.Of(g.Basis.Basis)).ToArray();
                if (others.Length > 0)
                {
                    yield return Info.At(
                        consent.About,
                        consent.Spot,
                        Names.Of(consent.Type!, consent.Member!),
                        $"other data of the category '{same.Key.Category}' have",
                        Names.And(others),
                        same.Key.Id);
                }
            }
        }
    }

    /// <summary>Direct marketing on consent under a condition, and on something else under none: whose consent is asked for is
    /// then for the reader to find out. Elsewhere the basis without a condition is the one for all other cases.</summary>
    private IEnumerable<Finding> OfMarketing(Purpose purpose, Vocabulary words)
    {
        if (purpose.Statements.Marketing.IsEmpty || purpose.Term.HasErrors)
        {
            yield break;
        }

        foreach (var uses in purpose.Uses.GroupBy(u => u.Category).Where(g => g.Count() > 1 && !words.HasErrors(null, g.Key)))
        {
            var bases = uses.Select(u => Resolver.Resolve(purpose, u, words).Basis).Where(b => b.SaysSomething).ToArray();
            var consent = bases.FirstOrDefault(b => b.Basis == LegalBasis.Consent && !string.IsNullOrWhiteSpace(b.Condition));
            var other = bases.FirstOrDefault(b => b.Basis != LegalBasis.Consent && string.IsNullOrWhiteSpace(b.Condition));
            if (consent is not null && other is not null)
            {
                yield return Info.At(
                    purpose.Term.Symbol,
                    consent.Spot,
                    uses.Key,
                    "under no condition also",
                    Names.Of(other.Basis),
                    purpose.Term.Id);
            }
        }
    }

    private static bool SaysNothing(Purpose purpose, string category, Vocabulary words) =>
        !purpose.Basis.SaysSomething && words.FindCategory(category)?.Basis.SaysSomething != true
        && !Resolver.UsesOf(purpose, category).Any(u => u.Basis.SaysSomething);
}
