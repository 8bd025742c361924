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
        "'{0}' has consent as its legal basis, but other data of the category '{1}' have {2} for the same purpose '{3}' (GDPR Art. 6(1)). Keep one basis, or give each its 'Condition' on the purpose's [Uses].",
        RuleSeverity.Judgement,
        "6(1), 7(3)",
        "Who asks for consent tells the data subject that they may withdraw it and that the processing then ends. It cannot go on under another basis (EDPB Guidelines 05/2020 on consent).",
        NeedsWholeCompilation: true);

    /// <summary>Members against members: what the vocabulary says twice, or a member against it, is a contradiction already
    /// (PRIV1030).</summary>
    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        if (!whole.IsRegister)
        {
            yield break;
        }

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
                        same.Key.Category!,
                        Names.And(others),
                        same.Key.Id);
                }
            }
        }
    }

    private static bool SaysNothing(Purpose purpose, string category, Vocabulary words) =>
        !purpose.Basis.SaysSomething && words.FindCategory(category)?.Basis.SaysSomething != true
        && !Resolver.UsesOf(purpose, category).Any(u => u.Basis.SaysSomething);
}
