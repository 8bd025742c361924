namespace PrivacyAnalyzers.Model;

/// <summary>All that one thing says of the legal basis, GDPR Art. 6(1).</summary>
internal sealed record BasisStatement(
    LegalBasis Basis,
    string? Interest,
    string? Law,
    string? WithdrawAt,
    string? ObjectAt,
    string? Condition,
    Spot Spot)
{
    public static readonly BasisStatement None = new(LegalBasis.Unspecified, null, null, null, null, null, Spot.Name);

    public bool SaysSomething => Basis != LegalBasis.Unspecified;
}
