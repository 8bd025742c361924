using System.Diagnostics.CodeAnalysis;
using Confect.Privacy;
using PrivacyAnalyzers;

namespace Confect.Domain;

/// <summary>What is known of anybody that Confect deals with.</summary>
[SuppressMessage("Privacy.Declarations", "PRIV1001:Personal data has no purpose", Justification = Reasons.NoPurpose)]
[SuppressMessage("Privacy.Declarations", "PRIV1002:Personal data has no legal basis", Justification = Reasons.NoBasisForBasicData)]
public abstract class Person : Entity
{
    [PersonalData(Categories.Basic), Label("en", "Name"), Label("nb", "Navn")]
    public string Name { get; set; } = "";

    [PersonalData(Categories.Basic), Label("en", "Address"), Label("nb", "Adresse")]
    public string? Address { get; set; }

    [PersonalData(Categories.Basic), Label("en", "Phone number"), Label("nb", "Telefonnummer")]
    public string? PhoneNumber { get; set; }

    [PersonalData(Categories.Basic), Label("en", "Email"), Label("nb", "E-post")]
    public string? Email { get; set; }
}
