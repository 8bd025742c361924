using System;

namespace PrivacyAnalyzers;

/// <summary>Declares a category of personal data (GDPR Art. 30(1)(c)). The constant's value is its id in the register.</summary>
/// <example><code>[DataCategory("Contact information"), Retention(9, After = Events.RelationshipEnded)]
/// public const string Contact = "contact-information";</code></example>
[AttributeUsage(AttributeTargets.Field)]
public sealed class DataCategoryAttribute : Attribute
{
    /// <summary>Declares a category of personal data.</summary>
    /// <param name="label">Its name in the register.</param>
    public DataCategoryAttribute(string label) => Label = label;

    /// <summary>The category's name in the register.</summary>
    public string Label { get; }

    /// <summary>What belongs to it, in a sentence.</summary>
    public string? Description { get; set; }

    /// <summary>The legal basis of data of this category, where no purpose says another.</summary>
    public LegalBasis LegalBasis { get; set; }

    /// <summary>The legitimate interest, for <see cref="LegalBasis.LegitimateInterests"/> (Art. 13(1)(d)).</summary>
    public string? Interest { get; set; }

    /// <summary>The law, for <see cref="LegalBasis.LegalObligation"/> and <see cref="LegalBasis.PublicTask"/> (Art. 6(3)).</summary>
    public string? Law { get; set; }
}
