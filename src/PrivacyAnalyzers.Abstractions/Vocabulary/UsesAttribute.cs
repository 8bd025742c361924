using System;

namespace PrivacyAnalyzers;

/// <summary>
/// On a purpose: the purpose uses this category of data, on this basis and for this long. The place of a register's
/// facts: one purpose may use several categories on different bases, and one category twice, each under its condition.
/// </summary>
/// <remarks>Longer rules on the storage of one category for one purpose: <see cref="RetentionAttribute.For"/>.</remarks>
[AttributeUsage(AttributeTargets.Field, AllowMultiple = true)]
public sealed class UsesAttribute : LegalGroundAttribute
{
    /// <summary>Declares that the purpose uses a category of data.</summary>
    /// <param name="category">The id of the category, best a constant marked <see cref="DataCategoryAttribute"/>.</param>
    /// <param name="legalBasis">The legal basis for this use, Art. 6(1). Left out, the purpose's or the category's
    /// holds.</param>
    public UsesAttribute(string category, LegalBasis legalBasis = LegalBasis.Unspecified)
    {
        Category = category;
        LegalBasis = legalBasis;
    }

    /// <summary>The id of the category, best a constant marked <see cref="DataCategoryAttribute"/>.</summary>
    public string Category { get; }

    /// <summary>Whether the data subject has to provide the data (Art. 13(2)(e)).</summary>
    public Provision Provision { get; set; }

    /// <summary>What follows if the data are not provided (Art. 13(2)(e)).</summary>
    public string? IfNotGiven { get; set; }

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
