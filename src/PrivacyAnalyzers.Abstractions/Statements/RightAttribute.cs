using System;

namespace PrivacyAnalyzers;

/// <summary>
/// A right of the data subject, and how it is exercised (GDPR Art. 12 to 22): on the assembly, or on a purpose where it
/// differs.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Field, AllowMultiple = true)]
public sealed class RightAttribute : Attribute
{
    /// <summary>Declares a right.</summary>
    /// <param name="right">The right.</param>
    public RightAttribute(DataRight right) => Right = right;

    /// <summary>The right.</summary>
    public DataRight Right { get; }

    /// <summary>What it gives, in a sentence; the name of a national right.</summary>
    public string? Text { get; set; }

    /// <summary>What limits it.</summary>
    public string? Limits { get; set; }

    /// <summary>Where it is exercised.</summary>
    public string? At { get; set; }

    /// <summary>The ways to exercise it.</summary>
    public Channel Channels { get; set; }

    /// <summary>The law, for a national right.</summary>
    public string? Law { get; set; }

    /// <summary>The countries it is limited to, ISO 3166-1 alpha-2.</summary>
    public string[]? Countries { get; set; }
}
