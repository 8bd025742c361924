using System;
using ConfexNorway.Privacy;
using PrivacyAnalyzers;

namespace ConfexNorway.Domain;

/// <summary>Something that a customer bought.</summary>
[DataSubject(Subjects.Customers)]
public sealed class Purchase : Entity
{
    [PersonalData(Categories.Purchases), Label("nb", "Produkt")]
    public string Product { get; set; } = "";

    [PersonalData(Categories.Purchases), Label("nb", "Pris")]
    public decimal Price { get; set; }

    [PersonalData(Categories.Purchases), Label("nb", "Kjøpsdato")]
    public DateOnly PurchaseDate { get; set; }

    [PersonalData(Categories.Purchases), Label("nb", "Kjøpsmedium")]
    public string? PurchaseMedium { get; set; }

    [PersonalData(Categories.Purchases), Label("nb", "Produktkategori")]
    public string? ProductCategory { get; set; }

    [RetentionStart(Events.CustomerRelationshipEnded)]
    public DateOnly? CustomerRelationshipEndedOn { get; set; }

    [RetentionStart(Events.Unsubscribed)]
    public DateTimeOffset? UnsubscribedAt { get; set; }
}
