using System;

namespace PrivacyAnalyzers;

/// <summary>The data protection officer and how to reach them (GDPR Art. 13(1)(b), 30(1)(a), 37(7)).</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class DataProtectionOfficerAttribute : Attribute
{
    /// <summary>Says that no officer is appointed: the register shows <c>"none"</c>, which differs from not saying it.</summary>
    public bool NotAppointed { get; set; }

    /// <summary>The officer's name; Art. 37(7) asks for the contact details, not for the name.</summary>
    public string? Name { get; set; }

    /// <summary>The postal address.</summary>
    public string? Address { get; set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The telephone number.</summary>
    public string? Phone { get; set; }
}
