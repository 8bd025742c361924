using System;

namespace PrivacyAnalyzers;

/// <summary>Declares a category of data subjects (GDPR Art. 30(1)(c)). The constant's value is its id in the register.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class DataSubjectKindAttribute : Attribute
{
    /// <summary>Declares a category of data subjects.</summary>
    /// <param name="label">Its name in the register.</param>
    public DataSubjectKindAttribute(string label) => Label = label;

    /// <summary>The category's name in the register.</summary>
    public string Label { get; }

    /// <summary>Who belongs to it, in a sentence.</summary>
    public string? Description { get; set; }
}
