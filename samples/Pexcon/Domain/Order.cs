using System;
using Pexcon.Privacy;
using PrivacyAnalyzers;

namespace Pexcon.Domain;

/// <summary>A service or a product that was bought.</summary>
[DataSubject(Subjects.Customers)]
public sealed class Order : Entity
{
    // One fact in two of the policy's categories, each with purposes of its own.
    [PersonalData(Categories.Purchases)]
    [PersonalData(Categories.Engagement)]
    [Label("sv", "Köpt tjänst eller produkt")]
    public string Product { get; set; } = "";

    [PersonalData(Categories.Purchases), Label("sv", "Köpdatum")]
    public DateOnly OrderedOn { get; set; }

    [RetentionStart(Events.ContractFulfilled)]
    public DateOnly? FulfilledOn { get; set; }

    [RetentionStart(Events.PaymentBooked)]
    public DateOnly? PaymentBookedOn { get; set; }

    [RetentionStart(Events.CustomerRelationshipEnded)]
    public DateOnly? CustomerRelationshipEndedOn { get; set; }
}
