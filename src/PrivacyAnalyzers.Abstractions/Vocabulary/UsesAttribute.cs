using System;

namespace PrivacyAnalyzers;

/// <summary>
/// On a purpose: the purpose uses this category of data, on this basis and for this long. The place of a register's facts:
/// one purpose may use several categories on different bases, and one category twice, each under its condition.
/// </summary>
[AttributeUsage(AttributeTargets.Field, AllowMultiple = true)]
public sealed class UsesAttribute : Attribute
{
    /// <summary>Declares that the purpose uses a category of data.</summary>
    /// <param name="category">The id of the category, best a constant marked <see cref="DataCategoryAttribute"/>.</param>
    /// <param name="legalBasis">The legal basis for this use, Art. 6(1). Left out, the purpose's or the category's holds.</param>
    public UsesAttribute(string category, LegalBasis legalBasis = LegalBasis.Unspecified)
    {
        Category = category;
        LegalBasis = legalBasis;
    }

    /// <summary>The id of the category.</summary>
    public string Category { get; }

    /// <summary>The legal basis for this use.</summary>
    public LegalBasis LegalBasis { get; }

    /// <summary>When this basis holds, where there are several.</summary>
    public string? Condition { get; set; }

    /// <summary>The legitimate interest, for <see cref="LegalBasis.LegitimateInterests"/> (Art. 13(1)(d)).</summary>
    public string? Interest { get; set; }

    /// <summary>The law, for <see cref="LegalBasis.LegalObligation"/> and <see cref="LegalBasis.PublicTask"/> (Art. 6(3)).</summary>
    public string? Law { get; set; }

    /// <summary>Where consent is withdrawn (Art. 7(3)).</summary>
    public string? WithdrawAt { get; set; }

    /// <summary>Where a data subject objects (Art. 21).</summary>
    public string? ObjectAt { get; set; }

    /// <summary>The storage period in calendar months.</summary>
    public int Months { get; set; } = PersonalDataAttribute.NotStated;

    /// <summary>The storage period in days, where it is stated in days.</summary>
    public int Days { get; set; } = PersonalDataAttribute.NotStated;

    /// <summary>The id of the event that the period starts from.</summary>
    public string? After { get; set; }

    /// <summary>What determines the period where none can be given (Art. 13(2)(a)).</summary>
    public string? Criterion { get; set; }

    /// <summary>What happens when the period has ended.</summary>
    public RetentionAction Then { get; set; }
}
