using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoArticle9ConditionRule : ProtectedDataRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1070",
        "A special category of data has no condition of Art. 9(2)",
        "No condition of Art. 9(2) is declared for {0} (GDPR Art. 9(1), 9(2)). Name it with 'Article9 = ...' there, on the purpose or on [SensitiveData].",
        RuleSeverity.Warning,
        "9(1), 9(2)",
        "To process special categories of data is prohibited unless one of the ten conditions of Art. 9(2) holds. A legal basis of Art. 6(1) alone is not enough.");

    private protected override bool Lacks(ProtectedUse use) =>
        use.IsSpecial && use.Article9 == Article9.Unspecified && !use.Article9IsUndefined;
}
