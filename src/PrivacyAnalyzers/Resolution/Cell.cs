using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Resolution;

/// <summary>Where a resolved value was found; the order is the order of the look-up.</summary>
internal enum Origin
{
    Nowhere,
    Member,
    Use,
    Purpose,
    Category,
    Default,
}

/// <summary>One processing of one member's data, resolved: for a purpose, on a basis, for a period.</summary>
/// <param name="Purpose">The purpose's id; null where the data have none.</param>
/// <param name="Category">The category's id; null where none is given.</param>
/// <param name="Basis">The basis that holds.</param>
/// <param name="BasisOrigin">Where it was found.</param>
/// <param name="Retention">The retention that holds.</param>
/// <param name="RetentionOrigin">Where it was found.</param>
internal sealed record Cell(
    string? Purpose,
    string? Category,
    BasisStatement Basis,
    Origin BasisOrigin,
    RetentionStatement Retention,
    Origin RetentionOrigin)
{
    /// <summary>Whether the data subject has to provide the data.</summary>
    public Provision Provision { get; init; }

    /// <summary>What follows if the data are not provided.</summary>
    public string? IfNotGiven { get; init; }

    /// <summary>Where that is said: on the member or on the purpose's use.</summary>
    public Origin ProvisionOrigin { get; init; }
}
