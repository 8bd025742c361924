using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoRetentionRule : MissingValueRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1003",
        "Personal data has no retention period and no criterion",
        "'{0}' holds personal data with no storage period and no criterion for {1} (GDPR Art. 5(1)(e), 13(2)(a)). Declare months, or a [Retention] here, on the purpose or on the category.",
        RuleSeverity.Warning,
        "5(1)(e), 13(2)(a), 30(1)(f)",
        "Personal data are kept no longer than the purposes need. The register states the period for each category of data, or the criteria that determine it.");

    /// <summary>An attribute of the assembly that does not resolve yet may be the default.</summary>
    private protected override bool CanTell(Vocabulary vocabulary) => !vocabulary.Defaults.HasErrors;

    private protected override Origin OriginOf(Cell cell) => cell.RetentionOrigin;
}
