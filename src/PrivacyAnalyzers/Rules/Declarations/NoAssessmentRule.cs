using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoAssessmentRule : MissingFactRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1084",
        "The balancing of interests is not documented",
        "No balancing test is declared for {0} (GDPR Art. 5(2), 6(1)(f)). Declare it with a constant marked [Assessment], and name it with 'Assessment = ...'.",
        RuleSeverity.Judgement,
        "5(2), 6(1)(f)",
        "Art. 6(1)(f) holds only where the interests of the data subject do not override; the controller must be able to show that it weighed them.",
        NeedsWholeCompilation: true);

    private protected override bool Lacks(Ground ground, Vocabulary words, Statements processing) =>
        ground.Basis.Basis == LegalBasis.LegitimateInterests && string.IsNullOrWhiteSpace(ground.Basis.Assessment);
}
