using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Where data come from (GDPR Art. 14(2)(f)): on a purpose, a category, a member, a type, or on the assembly for all.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public sealed class ObtainedFromAttribute : Attribute
{
    /// <summary>Declares a source.</summary>
    /// <param name="source">The id of the source, best a constant marked <see cref="DataSourceAttribute"/>, or of a
    /// <see cref="PartyAttribute"/>.</param>
    /// <param name="categories">The ids of the categories, where it is not all.</param>
    public ObtainedFromAttribute(string source, params string[] categories)
    {
        Source = source;
        Categories = categories;
    }

    /// <summary>
    /// The id of the source, best a constant marked <see cref="DataSourceAttribute"/>, or of a
    /// <see cref="PartyAttribute"/>.
    /// </summary>
    public string Source { get; }

    /// <summary>The ids of the categories, where it is not all.</summary>
    public string[] Categories { get; }

    /// <summary>When, if not always.</summary>
    public string? Condition { get; set; }

    /// <summary>When and how the data subject is told (Art. 14(3)).</summary>
    public string? InformedAt { get; set; }
}
