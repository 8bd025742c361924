using System;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Shop;

/// <summary>A row that refers to a customer and has a period of its own, by a law.</summary>
public sealed class Order
{
    public int Id { get; set; }

    public int CustomerId { get; set; }

    public Customer? Customer { get; set; }

    [PersonalData("order", LegalBasis.LegalObligation, Purposes = new[] { "accounting" })]
    [Retention(84, After = "year closed")]
    public string? DeliveredTo { get; set; }

    [RetentionStart("year closed")]
    public DateTime? YearClosedAt { get; set; }
}
