using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class MarketingOnContractRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1109",
        "Direct marketing rests on a contract",
        "Direct marketing for the purpose '{0}' rests on a contract{1} (GDPR Art. 6(1)(b), 21(2)). Declare the basis that marketing has, such as legitimate interests or consent.",
        RuleSeverity.Judgement,
        "6(1)(b), 21(2)",
        "A contract carries what is necessary to perform it, and marketing seldom is (EDPB Guidelines 2/2019, paragraphs 51 to 55). Where people subscribe to the marketing itself, it may be.");

    public override IEnumerable<Finding> CheckPurpose(Purpose purpose, Vocabulary vocabulary)
    {
        if (purpose.Term.HasErrors)
        {
            yield break;
        }

        foreach (var marketing in purpose.Statements.Marketing)
        {
            if (marketing.Basis == LegalBasis.Contract)
            {
                yield return Info.At(purpose.Term.Symbol, marketing.Spot.At("LegalBasis"), purpose.Term.Id, "");
            }
            else if (marketing.Basis == LegalBasis.Unspecified
                && Grounds(purpose, vocabulary).Where(g => g.Basis == LegalBasis.Contract).Select(g => g.Data).Distinct().ToArray() is { Length: > 0 } data)
            {
                // Without a basis of its own it has that of the data.
                yield return Info.At(
                    purpose.Term.Symbol,
                    marketing.Spot,
                    purpose.Term.Id,
                    data.Contains(null) ? "" : " for " + Names.And([.. data.Select(d => $"'{d}'")]));
            }
        }
    }

    private static IEnumerable<(LegalBasis Basis, string? Data)> Grounds(Purpose purpose, Vocabulary vocabulary) => purpose.Uses.IsEmpty
        ? [(purpose.Basis.Basis, null)]
        : purpose.Uses.Where(u => !vocabulary.HasErrors(null, u.Category))
            .Select(u => (Resolver.Resolve(purpose, u, vocabulary).Basis.Basis, (string?)u.Category));
}
