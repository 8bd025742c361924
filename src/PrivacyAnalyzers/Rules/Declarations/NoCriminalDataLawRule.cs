namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoCriminalDataLawRule : ProtectedDataRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1072",
        "Data on convictions and offences have no law or authority",
        "Neither a law nor an official authority is declared for {0}, which is data on criminal convictions and offences (GDPR Art. 10). Name it with 'Law = ...' there or on [SensitiveData], or with 'Authorisation' on the purpose.",
        RuleSeverity.Warning,
        "10",
        "Data on criminal convictions and offences are processed only under the control of official authority, or where the law of the Union or of a Member State authorises it.");

    private protected override bool Lacks(ProtectedUse use) =>
        use.IsCriminal && !use.HasLaw && string.IsNullOrWhiteSpace(use.Purpose?.Facts.Authorisation);
}
