using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoObjectionRule : MissingFactRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1083",
        "No way to object is declared",
        "No way to object is declared for {0} (GDPR Art. 21(1) to (3), 13(2)(b)). Say where with 'ObjectAt', for direct marketing with 'OptOutAt', or declare the right with [Right].",
        RuleSeverity.Warning,
        "21(1), 21(2), 21(3), 13(2)(b), 14(2)(c)",
        "A data subject can object to what rests on a public task or on legitimate interests, and to direct marketing without giving a reason. The register says where.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole) => base.CheckMap(whole).Concat(Marketing(whole));

    private protected override bool Lacks(Ground ground, Vocabulary words, Statements processing) =>
        ground.Basis.Basis is LegalBasis.PublicTask or LegalBasis.LegitimateInterests
        && string.IsNullOrWhiteSpace(ground.Basis.ObjectAt)
        && !Rights.Has(DataRight.Objection, processing, ground.Purpose);

    private IEnumerable<Finding> Marketing(WholeMap whole)
    {
        var map = whole.Map;
        var processing = map.Organisation.Statements;
        if (!whole.IsRegister || processing.Marketing.Any(HasOptOut))
        {
            yield break;
        }

        // An assembly's own attribute tells of all purposes: it has no ground of its own to object on.
        if (!processing.Marketing.IsEmpty && !Rights.Has(DataRight.ObjectionToDirectMarketing, processing, null))
        {
            yield return Info.At(map.Assembly, processing.Marketing[0].Spot, "the direct marketing");
        }

        foreach (var purpose in map.Vocabulary.Purposes)
        {
            var marketing = purpose.Statements.Marketing;
            if (!marketing.IsEmpty && !purpose.Term.HasErrors && !marketing.Any(HasOptOut) && !CanRefuse(purpose)
                && !Rights.Has(DataRight.ObjectionToDirectMarketing, processing, purpose))
            {
                yield return Info.At(
                    purpose.Term.Symbol,
                    marketing[0].Spot,
                    $"the direct marketing of {Names.Purpose(purpose.Term.Id)}");
            }
        }
    }

    private static bool HasOptOut(Marketing marketing) => !string.IsNullOrWhiteSpace(marketing.OptOutAt);

    /// <summary>Where consent to the marketing is withdrawn, or the processing objected to, marketing ends as well.</summary>
    private static bool CanRefuse(Purpose purpose) => purpose.Uses.Select(u => u.Basis).Append(purpose.Basis)
        .Any(b => !string.IsNullOrWhiteSpace(b.WithdrawAt) || !string.IsNullOrWhiteSpace(b.ObjectAt));
}
