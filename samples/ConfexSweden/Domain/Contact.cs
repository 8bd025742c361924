using System;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

namespace ConfexSweden.Domain;

/// <summary>A person at a company that training is offered to.</summary>
[DataSubject(Subjects.Professionals)]
public sealed class Contact : Entity
{
    [PersonalData(Categories.Contact), Label("sv", "Förnamn")]
    public string FirstName { get; set; } = "";

    [PersonalData(Categories.Contact), Label("sv", "Efternamn")]
    public string LastName { get; set; } = "";

    [PersonalData(Categories.Contact), Label("sv", "Syntax")]
    public string? NameSyntax { get; set; }

    [PersonalData(Categories.Contact), Label("sv", "E-post")]
    public string Email { get; set; } = "";

    [PersonalData(Categories.Contact), Label("sv", "Titel")]
    public string? JobTitle { get; set; }

    [PersonalData(Categories.Contact), Label("sv", "Kön")]
    public string? Gender { get; set; }

    [PersonalData(Categories.Contact), Label("sv", "Avdelning")]
    public string? Department { get; set; }

    [PersonalData(Categories.Contact), Label("sv", "Telefonnummer")]
    public string? PhoneNumber { get; set; }

    [RetentionStart(Events.CustomerRelationshipEnded)]
    public DateOnly? CustomerRelationshipEndedOn { get; set; }

    [RetentionStart(Events.Unsubscribed)]
    public DateTimeOffset? UnsubscribedAt { get; set; }
}
