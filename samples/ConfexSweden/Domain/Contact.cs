using System;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

namespace ConfexSweden.Domain;

/// <summary>A person at a company that training is offered to.</summary>
[DataSubject(Subjects.Professionals)]
public sealed class Contact : Entity
{
    [PersonalData(Categories.Contact)]
    public string FirstName { get; set; } = "";

    [PersonalData(Categories.Contact)]
    public string LastName { get; set; } = "";

    [PersonalData(Categories.Contact)]
    public string? NameSyntax { get; set; }

    [PersonalData(Categories.Contact)]
    public string Email { get; set; } = "";

    [PersonalData(Categories.Contact)]
    public string? JobTitle { get; set; }

    [PersonalData(Categories.Contact)]
    public string? Gender { get; set; }

    [PersonalData(Categories.Contact)]
    public string? Department { get; set; }

    [PersonalData(Categories.Contact)]
    public string? PhoneNumber { get; set; }

    [RetentionStart(Events.CustomerRelationshipEnded)]
    public DateOnly? CustomerRelationshipEndedOn { get; set; }

    [RetentionStart(Events.Unsubscribed)]
    public DateTimeOffset? UnsubscribedAt { get; set; }
}
