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

    /// <summary>Whether it has none of the facts either that stand beside a basis: it is <see cref="None"/>, wherever it stands.</summary>
    public bool IsEmpty =>
        !SaysSomething
        && Interest is null && Law is null && WithdrawAt is null && ObjectAt is null && Condition is null
        && Assessment is null && ConsentRecord is null
        && Limb == BasisLimb.Unspecified && InterestOf == InterestHolder.Unspecified
        && Article9 == Article9.Unspecified && !Article9IsUndefined;
}
