using System.Collections.Generic;

namespace PrivacyAnalyzers.Tool.Model;

/// <summary>A legal basis by name, Art. 6(1).</summary>
internal sealed record BasisName
{
    public required string Article { get; init; }

    public required string Basis { get; init; }
}

/// <summary>A legal basis with what it needs beside it, Art. 6(1), 13(1)(c).</summary>
internal sealed record LegalBasis
{
    public required string Article { get; init; }

    public required string Basis { get; init; }

    public string? Limb { get; init; }

    public string? Condition { get; init; }

    public string? LegitimateInterest { get; init; }

    public string? InterestOf { get; init; }

    public string? Assessment { get; init; }

    public string? Law { get; init; }

    public string? ConsentRecord { get; init; }

    public string? WithdrawAt { get; init; }

    public string? ObjectAt { get; init; }

    public string? Article9 { get; init; }

    /// <summary>Where it was declared; only for the basis that holds for data.</summary>
    public string? DeclaredOn { get; init; }

    /// <summary>The categories that it applies to; only for the bases of an activity.</summary>
    public IReadOnlyList<string> AppliesTo { get; init; } = [];
}
