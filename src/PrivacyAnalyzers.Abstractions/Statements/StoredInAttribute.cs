using System;

namespace PrivacyAnalyzers;

/// <summary>Where data are stored: on the assembly, a category, a purpose or a party.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Field, AllowMultiple = true)]
public sealed class StoredInAttribute : Attribute
{
    /// <summary>Declares a place of storage.</summary>
    /// <param name="place">The country, ISO 3166-1 alpha-2, <c>EU</c>, <c>EEA</c>, or a place in words.</param>
    public StoredInAttribute(string place) => Place = place;

    /// <summary>The country, ISO 3166-1 alpha-2, <c>EU</c>, <c>EEA</c>, or a place in words.</summary>
    public string Place { get; }

    /// <summary>When, if not always.</summary>
    public string? Condition { get; set; }

    /// <summary>The system or the data centre.</summary>
    public string? At { get; set; }
}
