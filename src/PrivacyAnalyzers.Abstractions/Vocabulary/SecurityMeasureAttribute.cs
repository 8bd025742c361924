using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Declares a technical or organisational measure (GDPR Art. 30(1)(g), 32(1)). The constant's value is its id in the
/// register.
/// </summary>
/// <remarks>It holds for all processing, unless purposes or processor activities name it in their <c>Measures</c>.</remarks>
[AttributeUsage(AttributeTargets.Field)]
public sealed class SecurityMeasureAttribute : Attribute
{
    /// <summary>Declares a measure.</summary>
    /// <param name="label">Its name in the register.</param>
    /// <param name="serves">What it serves, Art. 32(1).</param>
    public SecurityMeasureAttribute(string label, Article32 serves = Article32.Unspecified)
    {
        Label = label;
        Serves = serves;
    }

    /// <summary>Its name in the register.</summary>
    public string Label { get; }

    /// <summary>What it serves, Art. 32(1).</summary>
    public Article32 Serves { get; set; }

    /// <summary>What is done, and how far.</summary>
    public string? Description { get; set; }

    /// <summary>The certification that shows it.</summary>
    public string? Certification { get; set; }

    /// <summary>How often it is reviewed, in calendar months.</summary>
    public int ReviewEveryMonths { get; set; } = PersonalDataAttribute.NotStated;
}
