using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Declares a law that a processing or a storage period rests on (GDPR Art. 6(3), 17(3)(b)). The constant's value is its
/// id in the register.
/// </summary>
/// <remarks>The statutes that the package knows, with their minimum periods, are in <see cref="Statutes"/>.</remarks>
[AttributeUsage(AttributeTargets.Field)]
public sealed class LawAttribute : Attribute
{
    /// <summary>Declares a law.</summary>
    /// <param name="label">Its title in the register.</param>
    public LawAttribute(string label) => Label = label;

    /// <summary>Its title in the register.</summary>
    public string Label { get; }

    /// <summary>The country whose law it is, ISO 3166-1 alpha-2; EU for Union law.</summary>
    public string? Country { get; set; }

    /// <summary>The provision: chapter, section, article.</summary>
    public string? Provision { get; set; }

    /// <summary>Its address on the web.</summary>
    public string? Url { get; set; }

    /// <summary>How long it requires data to be kept, in calendar months.</summary>
    public int MinimumMonths { get; set; } = PersonalDataAttribute.NotStated;

    /// <summary>The day from which that is counted.</summary>
    public PeriodAnchor Anchor { get; set; }
}
