using System;
using Confect.Privacy;
using PrivacyAnalyzers;

namespace Confect.Domain;

/// <summary>Somebody whom marketing is sent to.</summary>
/// <remarks>The policy names no fields for its contact information; these are the ones that it gives as basic data.</remarks>
[DataSubject(Subjects.Leads)]
public sealed class Lead : Entity
{
    [PersonalData(Categories.MarketingContacts), Label("en", "Name"), Label("nb", "Navn")]
    public string Name { get; set; } = "";

    [PersonalData(Categories.MarketingContacts), Label("en", "Address"), Label("nb", "Adresse")]
    public string? Address { get; set; }

    [PersonalData(Categories.MarketingContacts), Label("en", "Phone number"), Label("nb", "Telefonnummer")]
    public string? PhoneNumber { get; set; }

    [PersonalData(Categories.MarketingContacts), Label("en", "Email"), Label("nb", "E-post")]
    public string? Email { get; set; }

    [RetentionStart(Events.LastActivity)]
    public DateTimeOffset? LastActivityAt { get; set; }
}
