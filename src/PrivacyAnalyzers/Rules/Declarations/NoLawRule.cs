using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoLawRule : MissingFactRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1081",
        "The law behind the legal basis is not named",
        "No law is named for {0}, which rests on a {1} (GDPR Art. 6(3)). Name it with 'Law = ...'.",
        RuleSeverity.Warning,
        "6(3)",
        "A legal obligation and a public task are laid down by Union law or by the law of a Member State. Which one decides what is necessary, how long data are kept and whether they may be erased.");

    private protected override bool Lacks(Ground ground, Vocabulary words, Statements processing) =>
        ground.Basis.Basis is LegalBasis.LegalObligation or LegalBasis.PublicTask
        && string.IsNullOrWhiteSpace(ground.Basis.Law);
}
