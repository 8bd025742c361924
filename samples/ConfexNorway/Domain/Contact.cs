using System;
using ConfexNorway.Privacy;
using PrivacyAnalyzers;

namespace ConfexNorway.Domain;

/// <summary>A person at a company that training is offered to.</summary>
[DataSubject(Subjects.Professionals)]
public sealed class Contact : Entity
{
    [PersonalData(Categories.Contact), Label("nb", "Fornavn")]
    public string FirstName { get; set; } = "";

    [PersonalData(Categories.Contact), Label("nb", "Etternavn")]
    public string LastName { get; set; } = "";

    [PersonalData(Categories.Contact), Label("nb", "Navnesyntaks")]
    public string? NameSyntax { get; set; }

    [PersonalData(Categories.Contact), Label("nb", "Epost")]
    public string Email { get; set; } = "";

    [PersonalData(Categories.Contact), Label("nb", "Tittel")]
    public string? JobTitle { get; set; }

    [PersonalData(Categories.Contact), Label("nb", "Kjønn")]
    public string? Gender { get; set; }

    [PersonalData(Categories.Contact), Label("nb", "Avdeling")]
    public string? Department { get; set; }

    [PersonalData(Categories.Contact), Label("nb", "Telefonnummer")]
    public string? PhoneNumber { get; set; }

    [RetentionStart(Events.CustomerRelationshipEnded)]
    public DateOnly? CustomerRelationshipEndedOn { get; set; }

    [RetentionStart(Events.Unsubscribed)]
    public DateTimeOffset? UnsubscribedAt { get; set; }
}
