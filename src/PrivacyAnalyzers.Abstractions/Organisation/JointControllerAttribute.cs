using System;

namespace PrivacyAnalyzers;

/// <summary>Somebody who decides on purposes and means together with the controller (GDPR Art. 26, 30(1)(a)).</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class JointControllerAttribute : Attribute
{
    /// <summary>Declares a joint controller.</summary>
    /// <param name="name">Its name.</param>
    public JointControllerAttribute(string name) => Name = name;

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The country it is established in, ISO 3166-1 alpha-2.</summary>
    public string? Country { get; set; }

    /// <summary>The postal address.</summary>
    public string? Address { get; set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The telephone number.</summary>
    public string? Phone { get; set; }

    /// <summary>The address on the web, or of a form.</summary>
    public string? Url { get; set; }

    /// <summary>The ids of the purposes that are decided on together; none means all.</summary>
    public string[]? Purposes { get; set; }

    /// <summary>The arrangement of Art. 26: a name or an address.</summary>
    public string? Arrangement { get; set; }

    /// <summary>Where data subjects turn to.</summary>
    public string? ContactPoint { get; set; }

    /// <summary>Who of them does what.</summary>
    public string? Duties { get; set; }
}
