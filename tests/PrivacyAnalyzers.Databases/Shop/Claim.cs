namespace PrivacyAnalyzers.Databases.Shop;

/// <summary>What somebody wants of the shop. While there is one, its customer stays.</summary>
public sealed class Claim
{
    public int Id { get; set; }

    public int CustomerId { get; set; }
}
