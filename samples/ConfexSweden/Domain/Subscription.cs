using System;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

namespace ConfexSweden.Domain;

/// <summary>A running subscription to a product.</summary>
[DataSubject(Subjects.Customers)]
public sealed class Subscription : Entity
{
    [PersonalData(Categories.Subscription)]
    public string Product { get; set; } = "";

    [PersonalData(Categories.Subscription)]
    public decimal Price { get; set; }

    [PersonalData(Categories.Subscription)]
    public string? Usage { get; set; }

    [PersonalData(Categories.Subscription)]
    public string LoginName { get; set; } = "";

    [PersonalData(Categories.Subscription)]
    public string? PaymentStatus { get; set; }

    [PersonalData(Categories.Subscription)]
    public DateOnly? PaymentDate { get; set; }

    [PersonalData(Categories.Subscription)]
    public DateOnly? RenewalDate { get; set; }

    [PersonalData(Categories.Subscription)]
    public string? ProductAccessChange { get; set; }

    [RetentionStart(Events.CustomerRelationshipEnded)]
    public DateOnly? CustomerRelationshipEndedOn { get; set; }
}
