namespace PrivacyAnalyzers.Databases.Shop;

/// <summary>A row without a period of its own: it goes with its customer.</summary>
public sealed class Order
{
    public int Id { get; set; }

    public int CustomerId { get; set; }

    public string Article { get; set; } = "";
}
