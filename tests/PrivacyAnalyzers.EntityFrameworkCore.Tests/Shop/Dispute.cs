namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Shop;

/// <summary>What holds a customer, in a table of its own.</summary>
public sealed class Dispute
{
    public int Id { get; set; }

    public int CustomerId { get; set; }
}
