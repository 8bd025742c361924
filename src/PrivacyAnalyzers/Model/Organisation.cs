namespace PrivacyAnalyzers.Model;

/// <summary>What an assembly says of the organisation and of the register.</summary>
internal sealed record Organisation(
    Controller? Controller,
    Officer? Officer,
    EquatableArray<Authority> Authorities,
    string? Title,
    string? Language)
{
    public static readonly Organisation Unknown = new(null, null, EquatableArray<Authority>.Empty, null, null);

    /// <summary>Whether an attribute of the assembly did not resolve: what the organisation leaves open is then not known.</summary>
    public bool HasErrors { get; init; }
}

internal sealed record Controller(
    string Name,
    string? Country,
    string? OrganizationNumber,
    string? Address,
    string? Email,
    string? Phone,
    string? Url,
    string? ResponsibleRole);

internal sealed record Officer(bool NotAppointed, string? Name, string? Address, string? Email, string? Phone);

internal sealed record Authority(string Name, string? Country, string? Url);
