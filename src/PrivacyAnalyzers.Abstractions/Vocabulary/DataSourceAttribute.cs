using System;

namespace PrivacyAnalyzers;

/// <summary>Declares a source of data (GDPR Art. 14(2)(f)). The constant's value is its id in the register.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class DataSourceAttribute : Attribute
{
    /// <summary>Declares a source.</summary>
    /// <param name="label">Its name in the register.</param>
    /// <param name="kind">What kind of source it is.</param>
    public DataSourceAttribute(string label, SourceKind kind = SourceKind.Unspecified)
    {
        Label = label;
        Kind = kind;
    }

    /// <summary>Its name in the register.</summary>
    public string Label { get; }

    /// <summary>What kind of source it is.</summary>
    public SourceKind Kind { get; set; }

    /// <summary>What it is, in a sentence.</summary>
    public string? Description { get; set; }

    /// <summary>Whether it is publicly accessible.</summary>
    public SourceAccess Access { get; set; }

    /// <summary>Its address on the web.</summary>
    public string? Url { get; set; }
}
