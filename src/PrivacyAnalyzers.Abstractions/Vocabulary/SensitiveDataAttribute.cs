using System;

namespace PrivacyAnalyzers;

/// <summary>
/// On a category or a member: the data are of a kind that the law protects more than others: GDPR Art. 9, 10 and 87.
/// </summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class SensitiveDataAttribute : Attribute
{
    /// <summary>Declares the kinds of protected data.</summary>
    /// <param name="kinds">The kinds.</param>
    public SensitiveDataAttribute(SensitiveKind kinds) => Kinds = kinds;

    /// <summary>The kinds.</summary>
    public SensitiveKind Kinds { get; }

    /// <summary>The condition of Art. 9(2), where no purpose says another.</summary>
    public Article9 Article9 { get; set; }

    /// <summary>The law or authority: for Art. 10, and for the conditions of Art. 9(2) that ask for one.</summary>
    public string? Law { get; set; }

    /// <summary>Whether the data are there or may turn up.</summary>
    public Occurrence Occurrence { get; set; }

    /// <summary>Why it is needed: the national ground for an identification number (Art. 87).</summary>
    public string? Justification { get; set; }
}
