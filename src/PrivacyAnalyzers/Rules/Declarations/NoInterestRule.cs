using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoInterestRule : MissingFactRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1080",
        "The legitimate interest is not stated",
        "No legitimate interest is stated for {0} (GDPR Art. 13(1)(d), 14(2)(b)). Say what is pursued with 'Interest = \"...\"', or in the balancing test that 'Assessment' names.",
        RuleSeverity.Warning,
        "13(1)(d), 14(2)(b)",
        "Who rests a processing on Art. 6(1)(f) tells the data subject which interest it serves. Without it nobody can weigh it against theirs.");

    private protected override bool Lacks(Ground ground, Vocabulary words, Statements processing) =>
        ground.Basis.Basis == LegalBasis.LegitimateInterests
        && string.IsNullOrWhiteSpace(ground.Basis.Interest)
        && string.IsNullOrWhiteSpace(words.FindAssessment(ground.Basis.Assessment)?.Interest);
}
