using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoWithdrawalRule : MissingFactRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1082",
        "No way to withdraw consent is declared",
        "No way to withdraw consent is declared for {0} (GDPR Art. 7(3), 13(2)(c)). Say where with 'WithdrawAt = \"...\"', or declare [Right(DataRight.WithdrawConsent)].",
        RuleSeverity.Warning,
        "7(3), 13(2)(c), 14(2)(d)",
        "Consent can be withdrawn at any time, as easily as it was given, and the data subject is told so before giving it. That holds for the consent of Art. 6(1)(a) and the explicit one of Art. 9(2)(a).",
        NeedsWholeCompilation: true);

    private protected override bool Lacks(Ground ground, Vocabulary words, Statements processing) =>
        (ground.Basis.Basis == LegalBasis.Consent || ground.Basis.Article9 == Article9.ExplicitConsent)
        && string.IsNullOrWhiteSpace(ground.Basis.WithdrawAt)
        && !Rights.Has(DataRight.WithdrawConsent, processing, ground.Purpose);
}
