using System;
using ConfexNorway.Privacy;
using PrivacyAnalyzers;

namespace ConfexNorway.Domain;

/// <summary>A running subscription to a product.</summary>
[DataSubject(Subjects.Customers)]
public sealed class Subscription : Entity
{
    [PersonalData(Categories.Subscription), Label("nb", "Produkt")]
    public string Product { get; set; } = "";

    [PersonalData(Categories.Subscription), Label("nb", "Pris")]
    public decimal Price { get; set; }

    [PersonalData(Categories.Subscription), Label("nb", "Bruk")]
    public string? Usage { get; set; }

    [PersonalData(Categories.Subscription), Label("nb", "Login-navn")]
    public string LoginName { get; set; } = "";

    [PersonalData(Categories.Subscription), Label("nb", "Betalingsstatus")]
    public string? PaymentStatus { get; set; }

    [PersonalData(Categories.Subscription), Label("nb", "Betalingsdato")]
    public DateOnly? PaymentDate { get; set; }

    [PersonalData(Categories.Subscription), Label("nb", "Fornyelsesdato")]
    public DateOnly? RenewalDate { get; set; }

    [PersonalData(Categories.Subscription), Label("nb", "Endring i produkttilgang")]
    public string? ProductAccessChange { get; set; }

    [RetentionStart(Events.CustomerRelationshipEnded)]
    public DateOnly? CustomerRelationshipEndedOn { get; set; }
}
