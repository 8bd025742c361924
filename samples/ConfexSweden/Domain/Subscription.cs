using System;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

namespace ConfexSweden.Domain;

/// <summary>A running subscription to a product.</summary>
[DataSubject(Subjects.Customers)]
public sealed class Subscription : Entity
{
    [PersonalData(Categories.Subscription), Label("sv", "Produkt")]
    public string Product { get; set; } = "";

    [PersonalData(Categories.Subscription), Label("sv", "Pris")]
    public decimal Price { get; set; }

    [PersonalData(Categories.Subscription), Label("sv", "Användning")]
    public string? Usage { get; set; }

    [PersonalData(Categories.Subscription), Label("sv", "Inloggningsnamn")]
    public string LoginName { get; set; } = "";

    [PersonalData(Categories.Subscription), Label("sv", "Betalningsstatus")]
    public string? PaymentStatus { get; set; }

    [PersonalData(Categories.Subscription), Label("sv", "Betalningsdatum")]
    public DateOnly? PaymentDate { get; set; }

    [PersonalData(Categories.Subscription), Label("sv", "Förnyelsedatum")]
    public DateOnly? RenewalDate { get; set; }

    [PersonalData(Categories.Subscription), Label("sv", "Ändring av produktåtkomst")]
    public string? ProductAccessChange { get; set; }

    [RetentionStart(Events.CustomerRelationshipEnded)]
    public DateOnly? CustomerRelationshipEndedOn { get; set; }
}
