using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class MarketingOnSharedBasisRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1108",
        "Direct marketing shares its legal basis with other uses",
        "One legal basis of the data category '{0}', {1}, carries direct marketing for {2} and other uses for {3} (GDPR Art. 6(1), 13(1)(c), 21(3)). State the basis of each use with [Uses].",
        RuleSeverity.Info,
        "6(1), 13(1)(c), 21(3)",
        "A legal basis is one for a purpose. Marketing ends with an objection that needs no reason, and what else the data are for may not: one statement for both leaves open what goes on, and which interest or contract it goes on for.");

    /// <summary>What rests on a contract is reported as that (PRIV1109).</summary>
    public override IEnumerable<Finding> CheckCategory(Category category, Vocabulary vocabulary)
    {
        if (category.Basis.Basis == LegalBasis.Contract)
        {
            yield break;
        }

        var served = Ground.Of(category, vocabulary).Select(g => g.Purpose).OfType<Purpose>().Distinct()
            .ToLookup(p => IsMarketing(p, vocabulary), p => (string?)p.Term.Id);
        if (served[true].Any() && served[false].Any())
        {
            yield return Info.At(
                category.Term.Symbol,
                category.Basis.Spot,
                category.Term.Id,
                Names.Of(category.Basis.Basis),
                Names.Purposes(served[true]),
                Names.Purposes(served[false]));
        }
    }

    /// <summary>A part of marketing is marketing.</summary>
    private static bool IsMarketing(Purpose purpose, Vocabulary vocabulary) =>
        !purpose.Statements.Marketing.IsEmpty
        || vocabulary.FindPurpose(purpose.Facts.PartOf) is { Statements.Marketing.IsEmpty: false };
}
