using System;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

namespace ConfexSweden.Domain;

/// <summary>What an invoice is made from.</summary>
[DataSubject(Subjects.Orderers)]
public sealed class InvoiceRecord : Entity
{
    [PersonalData(Categories.InvoiceBasis), Label("sv", "Organisationsnummer")]
    public string OrganisationNumber { get; set; } = "";

    [PersonalData(Categories.InvoiceBasis), Label("sv", "Beställarens namn")]
    public string OrdererName { get; set; } = "";

    [PersonalData(Categories.InvoiceBasis), Label("sv", "Beställarens e-post")]
    public string? OrdererEmail { get; set; }

    [PersonalData(Categories.InvoiceBasis), Label("sv", "Beställarens telefon")]
    public string? OrdererPhone { get; set; }

    [PersonalData(Categories.InvoiceBasis), Label("sv", "Orderdatum")]
    public DateOnly OrderDate { get; set; }

    [PersonalData(Categories.InvoiceBasis), Label("sv", "Betalningsdatum")]
    public DateOnly? PaymentDate { get; set; }

    [PersonalData(Categories.InvoiceBasis), Label("sv", "Förfallodatum")]
    public DateOnly? DueDate { get; set; }

    [PersonalData(Categories.InvoiceBasis), Label("sv", "Artikelnummer")]
    public string ArticleNumber { get; set; } = "";

    [PersonalData(Categories.InvoiceBasis), Label("sv", "Artikelnamn")]
    public string ArticleName { get; set; } = "";
}
