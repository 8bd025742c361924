using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Declares a category of data subjects (GDPR Art. 30(1)(c)). The constant's value is its id in the register.
/// </summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class DataSubjectKindAttribute : Attribute
{
    /// <summary>Declares a category of data subjects.</summary>
    /// <param name="label">Its name in the register.</param>
    public DataSubjectKindAttribute(string label) => Label = label;

    /// <summary>Its name in the register.</summary>
    public string Label { get; }

    /// <summary>Who belongs to it, in a sentence.</summary>
    public string? Description { get; set; }

    /// <summary>
    /// Whether they need more protection than others: patients, employees, asylum seekers (WP 248 rev.01).
    /// </summary>
    public bool Vulnerable { get; set; }

    /// <summary>Whether they are children (Art. 8, Recital 38).</summary>
    public bool Children { get; set; }

    /// <summary>The id of the data subjects who act for them: a guardian.</summary>
    public string? ActsThrough { get; set; }

    /// <summary>
    /// For whom they act, where the contract is not with them: their employer, a company. Then Art. 6(1)(b) does not hold
    /// for them.
    /// </summary>
    public string? OnBehalfOf { get; set; }
}
