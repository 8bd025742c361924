namespace PrivacyAnalyzers.Model;

/// <summary>All that one thing says of the legal basis, GDPR Art. 6(1).</summary>
internal sealed record BasisStatement(
    LegalBasis Basis,
    string? Interest,
    string? Law,
    string? WithdrawAt,
    string? ObjectAt,
    string? Condition,
    BasisLimb Limb,
    InterestHolder InterestOf,
    string? Assessment,
    string? ConsentRecord,
    Article9 Article9,
    Spot Spot)
{
    public static readonly BasisStatement None = new(
        LegalBasis.Unspecified,
        null,
        null,
        null,
        null,
        null,
        BasisLimb.Unspecified,
        InterestHolder.Unspecified,
        null,
        null,
        Article9.Unspecified,
        Spot.Name);

    /// <summary>Whether a value is given for Art. 9(2) that is none of its conditions.</summary>
    public bool Article9IsUndefined { get; init; }

    public bool SaysSomething => Basis != LegalBasis.Unspecified;
}
