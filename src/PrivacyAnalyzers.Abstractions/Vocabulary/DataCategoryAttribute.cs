using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Declares a category of personal data (GDPR Art. 30(1)(c)). The constant's value is its id in the register.
/// </summary>
/// <example><code>[DataCategory("Contact information"), Retention(9, After = Events.RelationshipEnded)]
/// public const string Contact = "contact-information";</code></example>
[AttributeUsage(AttributeTargets.Field)]
public sealed class DataCategoryAttribute : LegalGroundAttribute
{
    /// <summary>Declares a category of personal data.</summary>
    /// <param name="label">Its name in the register.</param>
    public DataCategoryAttribute(string label) => Label = label;

    /// <summary>Its name in the register.</summary>
    public string Label { get; }

    /// <summary>What belongs to it, in a sentence.</summary>
    public string? Description { get; set; }

    /// <summary>The id of the wider category that it is part of.</summary>
    public string? PartOf { get; set; }

    /// <summary>Whether the members are examples ("such as") and not the whole list.</summary>
    public bool OpenEnded { get; set; }

    /// <summary>Where the data are, where no member of this code holds them.</summary>
    public DataMedium Medium { get; set; }

    /// <summary>The id of the party that holds the data, where no member of this code does.</summary>
    public string? HeldBy { get; set; }
}
