using System;
using ConfexNorway.Privacy;
using PrivacyAnalyzers;

namespace ConfexNorway.Domain;

/// <summary>What an invoice is made from.</summary>
[DataSubject(Subjects.Orderers)]
public sealed class InvoiceRecord : Entity
{
    [PersonalData(Categories.InvoiceBasis), Label("nb", "Organisasjonsnummer")]
    public string OrganisationNumber { get; set; } = "";

    [PersonalData(Categories.InvoiceBasis), Label("nb", "Bestillers navn")]
    public string OrdererName { get; set; } = "";

    [PersonalData(Categories.InvoiceBasis), Label("nb", "Bestillers e-post")]
    public string? OrdererEmail { get; set; }

    [PersonalData(Categories.InvoiceBasis), Label("nb", "Bestillers telefon")]
    public string? OrdererPhone { get; set; }

    [PersonalData(Categories.InvoiceBasis), Label("nb", "Ordredato")]
    public DateOnly OrderDate { get; set; }

    [PersonalData(Categories.InvoiceBasis), Label("nb", "Betalingsdato")]
    public DateOnly? PaymentDate { get; set; }

    [PersonalData(Categories.InvoiceBasis), Label("nb", "Forfallsdato")]
    public DateOnly? DueDate { get; set; }

    [PersonalData(Categories.InvoiceBasis), Label("nb", "Artikkelnummer")]
    public string ArticleNumber { get; set; } = "";

    [PersonalData(Categories.InvoiceBasis), Label("nb", "Artikkelnavn")]
    public string ArticleName { get; set; } = "";
}
