using System;

namespace PrivacyAnalyzers;

/// <summary>
/// The representative of a controller or processor that is not established in the Union (GDPR Art. 27, 30(1)(a)).
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class RepresentativeAttribute : Attribute
{
    /// <summary>Declares a representative.</summary>
    /// <param name="name">Its name.</param>
    public RepresentativeAttribute(string name) => Name = name;

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The country it is established in, ISO 3166-1 alpha-2.</summary>
    public string? Country { get; set; }

    /// <summary>The country or union whose data subjects it serves.</summary>
    public string? For { get; set; }

    /// <summary>The postal address.</summary>
    public string? Address { get; set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The telephone number.</summary>
    public string? Phone { get; set; }

    /// <summary>The address on the web, or of a form.</summary>
    public string? Url { get; set; }
}
