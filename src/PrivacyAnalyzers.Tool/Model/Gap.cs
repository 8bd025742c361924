namespace PrivacyAnalyzers.Tool.Model;

/// <summary>What is missing or contradictory, or what somebody silenced.</summary>
internal sealed record Gap
{
    public required string Rule { get; init; }

    public required string Title { get; init; }

    public string Articles { get; init; } = "";

    /// <summary><c>info</c>, <c>strictOnly</c>, <c>judgement</c> or <c>warning</c>; see <see cref="GapSeverity"/>.</summary>
    public required string Severity { get; init; }

    public required string About { get; init; }

    public required string Message { get; init; }

    /// <summary>Null where the gap is open.</summary>
    public Suppression? Suppressed { get; init; }
}

/// <summary>How, and why, a finding was silenced.</summary>
internal sealed record Suppression
{
    public string By { get; init; } = "";

    public string? Justification { get; init; }
}
