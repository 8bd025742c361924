using System;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

namespace ConfexSweden.Domain;

/// <summary>Something that a customer bought.</summary>
[DataSubject(Subjects.Customers)]
public sealed class Purchase : Entity
{
    [PersonalData(Categories.Purchases), Label("sv", "Produkt")]
    public string Product { get; set; } = "";

    [PersonalData(Categories.Purchases), Label("sv", "Pris")]
    public decimal Price { get; set; }

    [PersonalData(Categories.Purchases), Label("sv", "Inköpsdatum")]
    public DateOnly PurchaseDate { get; set; }

    [PersonalData(Categories.Purchases), Label("sv", "Inköpsmedium")]
    public string? PurchaseMedium { get; set; }

    [PersonalData(Categories.Purchases), Label("sv", "Produktkategori")]
    public string? ProductCategory { get; set; }

    [RetentionStart(Events.CustomerRelationshipEnded)]
    public DateOnly? CustomerRelationshipEndedOn { get; set; }

    [RetentionStart(Events.Unsubscribed)]
    public DateTimeOffset? UnsubscribedAt { get; set; }
}
