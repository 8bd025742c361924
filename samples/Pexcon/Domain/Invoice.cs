using System;
using Pexcon.Privacy;
using PrivacyAnalyzers;

namespace Pexcon.Domain;

/// <summary>An invoice, and how it was paid.</summary>
[DataSubject(Subjects.Customers)]
public sealed class Invoice : Entity
{
    [PersonalData(Categories.Invoices), Label("sv", "Fakturanummer")]
    public string Number { get; set; } = "";

    [PersonalData(Categories.Invoices), Label("sv", "Fakturerad")]
    public string BilledTo { get; set; } = "";

    [PersonalData(Categories.Invoices), Label("sv", "Belopp")]
    public decimal Amount { get; set; }

    [PersonalData(Categories.Payments), Label("sv", "Betalningssätt")]
    public string? PaymentMethod { get; set; }

    [PersonalData(Categories.Payments), Label("sv", "Betalningsreferens")]
    public string? PaymentReference { get; set; }

    [RetentionStart(Events.PaymentBooked)]
    public DateOnly? PaymentBookedOn { get; set; }

    [RetentionStart(Events.ContractFulfilled)]
    public DateOnly? ContractFulfilledOn { get; set; }
}
