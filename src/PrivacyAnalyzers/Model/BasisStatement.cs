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

    /// <summary>Whether anything but the basis is said.</summary>
    public bool HasFacts =>
        Interest is not null || Law is not null || WithdrawAt is not null || ObjectAt is not null || Condition is not null
        || Assessment is not null || ConsentRecord is not null || Limb != BasisLimb.Unspecified
        || InterestOf != InterestHolder.Unspecified || Article9 != Article9.Unspecified || Article9IsUndefined;

    /// <summary>The facts of this one, completed by those of one that stands farther out.</summary>
    public BasisStatement Over(BasisStatement farther) => this with
    {
        Interest = Interest ?? farther.Interest,
        Law = Law ?? farther.Law,
        WithdrawAt = WithdrawAt ?? farther.WithdrawAt,
        ObjectAt = ObjectAt ?? farther.ObjectAt,
        Limb = Limb != BasisLimb.Unspecified ? Limb : farther.Limb,
        InterestOf = InterestOf != InterestHolder.Unspecified ? InterestOf : farther.InterestOf,
        Assessment = Assessment ?? farther.Assessment,
        ConsentRecord = ConsentRecord ?? farther.ConsentRecord,
        Article9 = Article9 != Article9.Unspecified ? Article9 : farther.Article9,
        Article9IsUndefined = Article9IsUndefined || farther.Article9IsUndefined,
    };
}
