using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Declares an event that retention periods start from (DIN 66398: start time). The constant's value is its id.
/// </summary>
/// <remarks>The date on which it happened is a member marked <see cref="RetentionStartAttribute"/>.</remarks>
[AttributeUsage(AttributeTargets.Field)]
public sealed class RetentionEventAttribute : Attribute
{
    /// <summary>Declares an event.</summary>
    /// <param name="label">Its name in the register.</param>
    /// <param name="kind">The kind of event.</param>
    public RetentionEventAttribute(string label, RetentionStartKind kind = RetentionStartKind.Unspecified)
    {
        Label = label;
        Kind = kind;
    }

    /// <summary>Its name in the register.</summary>
    public string Label { get; }

    /// <summary>The kind of event.</summary>
    public RetentionStartKind Kind { get; set; }

    /// <summary>What exactly counts as the event, in a sentence.</summary>
    public string? Description { get; set; }
}
