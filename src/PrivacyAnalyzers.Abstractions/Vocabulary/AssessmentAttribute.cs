using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Declares an assessment: a balancing of interests, a data protection impact assessment. The constant's value is its id
/// in the register.
/// </summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class AssessmentAttribute : Attribute
{
    /// <summary>Declares an assessment.</summary>
    /// <param name="label">Its name in the register.</param>
    /// <param name="kind">What is assessed.</param>
    public AssessmentAttribute(string label, AssessmentKind kind = AssessmentKind.Unspecified)
    {
        Label = label;
        Kind = kind;
    }

    /// <summary>Its name in the register.</summary>
    public string Label { get; }

    /// <summary>What is assessed.</summary>
    public AssessmentKind Kind { get; set; }

    /// <summary>What it is, in a sentence.</summary>
    public string? Description { get; set; }

    /// <summary>How far it is.</summary>
    public AssessmentStatus Status { get; set; }

    /// <summary>When it was done, ISO 8601: 2024-05-31.</summary>
    public string? Date { get; set; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; set; }

    /// <summary>The interest that is pursued.</summary>
    public string? Interest { get; set; }

    /// <summary>Why the processing is necessary for it.</summary>
    public string? Necessity { get; set; }

    /// <summary>What it means for the data subjects.</summary>
    public string? Impact { get; set; }

    /// <summary>What protects them.</summary>
    public string[]? Safeguards { get; set; }

    /// <summary>What the assessment rests on.</summary>
    public string[]? Evidence { get; set; }

    /// <summary>What it concludes.</summary>
    public string? Conclusion { get; set; }
}
