using System.Text.Json.Serialization;

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

    /// <summary>Null where nobody silenced it.</summary>
    public Suppression? Suppressed { get; init; }

    /// <summary>Whether it stands in the project's baseline of known findings: the build is quiet about it, and it is still to do.</summary>
    public bool InBaseline { get; init; }

    /// <summary>Whether a build reports it.</summary>
    [JsonIgnore]
    public bool IsOpen => Suppressed is null && !InBaseline;
}

/// <summary>How, and why, a finding was silenced.</summary>
internal sealed record Suppression
{
    public string By { get; init; } = "";

    public string? Justification { get; init; }
}
