using System;

namespace PrivacyAnalyzers;

/// <summary>
/// What a processing rests on: the legal basis of GDPR Art. 6(1) and the facts that the law wants with it.
/// </summary>
/// <remarks>
/// Stands on purposes, their uses, categories and access to devices. What the nearer one leaves open, the farther one
/// completes.
/// </remarks>
[AttributeUsage(AttributeTargets.Field)]
public abstract class LegalGroundAttribute : Attribute
{
    private protected LegalGroundAttribute()
    {
    }

    /// <summary>The legal basis, Art. 6(1).</summary>
    public LegalBasis LegalBasis { get; set; }

    /// <summary>Which part of the basis, where the article has several.</summary>
    public BasisLimb Limb { get; set; }

    /// <summary>When this basis holds, where there are several.</summary>
    public string? Condition { get; set; }

    /// <summary>The legitimate interest, for <see cref="LegalBasis.LegitimateInterests"/> (Art. 13(1)(d)).</summary>
    public string? Interest { get; set; }

    /// <summary>Whose interest it is.</summary>
    public InterestHolder InterestOf { get; set; }

    /// <summary>The id of the balancing test, best a constant marked <see cref="AssessmentAttribute"/>.</summary>
    public string? Assessment { get; set; }

    /// <summary>
    /// The law, for <see cref="LegalBasis.LegalObligation"/> and <see cref="LegalBasis.PublicTask"/> (Art. 6(3)): the id
    /// of a constant marked <see cref="LawAttribute"/>, one of <see cref="Statutes"/>, or its name.
    /// </summary>
    public string? Law { get; set; }

    /// <summary>Where the consent can be shown (Art. 7(1)): a name or an address.</summary>
    public string? ConsentRecord { get; set; }

    /// <summary>Where consent is withdrawn (Art. 7(3)).</summary>
    public string? WithdrawAt { get; set; }

    /// <summary>Where a data subject objects (Art. 21).</summary>
    public string? ObjectAt { get; set; }

    /// <summary>The condition for special categories of data, Art. 9(2).</summary>
    public Article9 Article9 { get; set; }
}
