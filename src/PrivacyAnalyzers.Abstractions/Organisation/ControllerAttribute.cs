using System;

namespace PrivacyAnalyzers;

/// <summary>The controller (GDPR Art. 4(7)) whose register this is: name and contact details, Art. 30(1)(a), 13(1)(a).</summary>
/// <remarks>Belongs in the application; a register takes it from a referenced assembly only where the application has none.</remarks>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ControllerAttribute : Attribute
{
    /// <summary>Declares the controller.</summary>
    /// <param name="name">Its name.</param>
    public ControllerAttribute(string name) => Name = name;

    /// <summary>The controller's name.</summary>
    public string Name { get; }

    /// <summary>The country it is established in, ISO 3166-1 alpha-2.</summary>
    public string? Country { get; set; }

    /// <summary>Its number in the national register of organisations.</summary>
    public string? OrganizationNumber { get; set; }

    /// <summary>Its postal address.</summary>
    public string? Address { get; set; }

    /// <summary>Its e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>Its telephone number.</summary>
    public string? Phone { get; set; }

    /// <summary>Its address on the web.</summary>
    public string? Url { get; set; }

    /// <summary>The role inside the organisation that answers for the processing: a title, not a person.</summary>
    public string? ResponsibleRole { get; set; }
}
