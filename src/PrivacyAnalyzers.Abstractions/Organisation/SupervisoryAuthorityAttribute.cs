using System;

namespace PrivacyAnalyzers;

/// <summary>The supervisory authority that a data subject can complain to (GDPR Art. 13(2)(d), 77).</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class SupervisoryAuthorityAttribute : Attribute
{
    /// <summary>Declares a supervisory authority.</summary>
    /// <param name="name">Its name.</param>
    public SupervisoryAuthorityAttribute(string name) => Name = name;

    /// <summary>The authority's name.</summary>
    public string Name { get; }

    /// <summary>Its country, ISO 3166-1 alpha-2.</summary>
    public string? Country { get; set; }

    /// <summary>Its address on the web.</summary>
    public string? Url { get; set; }
}
