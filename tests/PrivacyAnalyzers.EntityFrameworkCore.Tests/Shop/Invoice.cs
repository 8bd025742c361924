namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Shop;

/// <summary>A row whose period starts from a date of the customer's.</summary>
public sealed class Invoice
{
    public int Id { get; set; }

    [PersonalData("order", LegalBasis.Contract, Purposes = new[] { "sales" })]
    [Retention(36, After = "customer left")]
    public string? Text { get; set; }

    [RetentionStart("customer left")]
    public Customer? Customer { get; set; }
}
