using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoConsentRecordRule : MissingFactRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1085",
        "Where consent can be shown is not declared",
        "No record of consent is declared for {0} (GDPR Art. 7(1)). Say where it can be shown with 'ConsentRecord = \"...\"'.",
        RuleSeverity.Judgement,
        "7(1)",
        "The controller must be able to demonstrate that the data subject consented: who, when, to what and how. The register says where that stands.",
        NeedsWholeCompilation: true);

    private protected override bool Lacks(Ground ground, Vocabulary words, Statements processing) =>
        (ground.Basis.Basis == LegalBasis.Consent || ground.Basis.Article9 == Article9.ExplicitConsent)
        && string.IsNullOrWhiteSpace(ground.Basis.ConsentRecord);
}
