using System;

namespace PrivacyAnalyzers;

/// <summary>
/// The controller (GDPR Art. 4(7)) whose register this is: name and contact details, Art. 30(1)(a), 13(1)(a).
/// </summary>
/// <remarks>
/// Belongs in the application; a register takes it from a referenced assembly only where the application has none. What
/// is not known is left out, and reported where the law asks for it.
/// </remarks>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ControllerAttribute : Attribute
{
    /// <summary>Declares the controller.</summary>
    /// <param name="name">Its name.</param>
    public ControllerAttribute(string name) => Name = name;

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The country it is established in, ISO 3166-1 alpha-2.</summary>
    public string? Country { get; set; }

    /// <summary>Its number in a register of organisations.</summary>
    public string? OrganizationNumber { get; set; }

    /// <summary>The register that the number is from.</summary>
    public string? RegistrationScheme { get; set; }

    /// <summary>The names it trades under.</summary>
    public string[]? TradingAs { get; set; }

    /// <summary>The postal address.</summary>
    public string? Address { get; set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The telephone number.</summary>
    public string? Phone { get; set; }

    /// <summary>The address on the web, or of a form.</summary>
    public string? Url { get; set; }

    /// <summary>What the organisation does.</summary>
    public string? Activity { get; set; }

    /// <summary>The group of companies that it belongs to.</summary>
    public string? Group { get; set; }

    /// <summary>The role inside the organisation that answers for the processing: a title, not a person.</summary>
    public string? ResponsibleRole { get; set; }

    /// <summary>Who represents it in law.</summary>
    public string[]? LegalRepresentatives { get; set; }

    /// <summary>The last day of its financial year, MM-DD: statutory periods are counted from it.</summary>
    public string? FinancialYearEnds { get; set; }
}
