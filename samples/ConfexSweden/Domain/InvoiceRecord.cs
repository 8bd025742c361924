using System;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

namespace ConfexSweden.Domain;

/// <summary>What an invoice is made from.</summary>
[DataSubject(Subjects.Orderers)]
public sealed class InvoiceRecord : Entity
{
    [PersonalData(Categories.InvoiceBasis)]
    public string OrganisationNumber { get; set; } = "";

    [PersonalData(Categories.InvoiceBasis)]
    public string OrdererName { get; set; } = "";

    [PersonalData(Categories.InvoiceBasis)]
    public string? OrdererEmail { get; set; }

    [PersonalData(Categories.InvoiceBasis)]
    public string? OrdererPhone { get; set; }

    [PersonalData(Categories.InvoiceBasis)]
    public DateOnly OrderDate { get; set; }

    [PersonalData(Categories.InvoiceBasis)]
    public DateOnly? PaymentDate { get; set; }

    [PersonalData(Categories.InvoiceBasis)]
    public DateOnly? DueDate { get; set; }

    [PersonalData(Categories.InvoiceBasis)]
    public string ArticleNumber { get; set; } = "";

    [PersonalData(Categories.InvoiceBasis)]
    public string ArticleName { get; set; } = "";
}
