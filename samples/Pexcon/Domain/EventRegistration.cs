using System;
using Pexcon.Privacy;
using PrivacyAnalyzers;

namespace Pexcon.Domain;

/// <summary>Somebody's place at an event.</summary>
[DataSubject(Subjects.EventParticipants)]
public sealed class EventRegistration : Entity
{
    [PersonalData(Categories.Sensitive), Label("sv", "Matallergier")]
    public string? FoodAllergies { get; set; }

    [RetentionStart(Events.CustomerRelationshipEnded)]
    public DateOnly? CustomerRelationshipEndedOn { get; set; }
}
