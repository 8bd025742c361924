using System;

namespace PrivacyAnalyzers;

/// <summary>Facts about the register itself.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class PrivacyRegisterAttribute : Attribute
{
    /// <summary>The register's title.</summary>
    public string? Title { get; set; }

    /// <summary>The language, BCP 47, of the labels that are not in a <see cref="LabelAttribute"/>. Where nobody says it, the
    /// register calls it <c>und</c>, undetermined.</summary>
    public string? Language { get; set; }
}
