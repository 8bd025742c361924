using System;

namespace PrivacyAnalyzers;

/// <summary>The data protection officer and how to reach them (GDPR Art. 13(1)(b), 30(1)(a), 37(7)).</summary>
/// <remarks>That none is appointed is said with <see cref="DeclaresNoneAttribute"/>.</remarks>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class DataProtectionOfficerAttribute : Attribute
{
    /// <summary>The officer's name; Art. 37(7) asks for the contact details, not for the name.</summary>
    public string? Name { get; set; }

    /// <summary>The postal address.</summary>
    public string? Address { get; set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The telephone number.</summary>
    public string? Phone { get; set; }

    /// <summary>The address on the web, or of a form.</summary>
    public string? Url { get; set; }

    /// <summary>What the officer is appointed for, where it is not the controller alone: a group.</summary>
    public string? Scope { get; set; }
}
