using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoLegalBasisRule : MissingValueRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1002",
        "Personal data has no legal basis",
        "'{0}' holds personal data with no declared legal basis for {1} (GDPR Art. 6(1), 13(1)(c)). Declare it here, on the purpose's [Uses], on the purpose or on the category.",
        RuleSeverity.Warning,
        "6(1), 13(1)(c)",
        "Each processing of personal data needs one of the six legal bases of Art. 6(1). None is assumed: a basis that nobody chose is no basis.");

    private protected override Origin OriginOf(Cell cell) => cell.BasisOrigin;
}
