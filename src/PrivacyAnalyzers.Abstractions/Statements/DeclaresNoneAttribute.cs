using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Says that there is none of something: on the assembly, a purpose or a processor activity. The register shows
/// <c>"none"</c>, not an empty list.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Field)]
public sealed class DeclaresNoneAttribute : Attribute
{
    /// <summary>Declares that there is none.</summary>
    /// <param name="matters">What there is none of; several joined by <c>|</c>.</param>
    public DeclaresNoneAttribute(Matter matters) => Matters = matters;

    /// <summary>What there is none of; several joined by <c>|</c>.</summary>
    public Matter Matters { get; }

    /// <summary>A word on it.</summary>
    public string? Note { get; set; }
}
