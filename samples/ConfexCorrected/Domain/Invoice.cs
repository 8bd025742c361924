using System;
using ConfexCorrected.Privacy;
using PrivacyAnalyzers;

namespace ConfexCorrected.Domain;

/// <summary>An invoice, as the accounts keep it.</summary>
[DataSubject(Subjects.Orderers)]
public sealed class Invoice
{
    [PersonalData(Categories.Invoices)]
    public string Number { get; set; } = "";

    [PersonalData(Categories.Invoices)]
    public string OrdererName { get; set; } = "";

    [PersonalData(Categories.Invoices)]
    public decimal Amount { get; set; }

    [PersonalData(Categories.Invoices)]
    [RetentionStart(Events.Invoiced)]
    public DateOnly InvoicedOn { get; set; }
}
