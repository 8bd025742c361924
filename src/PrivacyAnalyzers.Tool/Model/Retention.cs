using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace PrivacyAnalyzers.Tool.Model;

/// <summary>The storage limitation, Art. 5(1)(e), 13(2)(a), 30(1)(f).</summary>
internal sealed record Retention
{
    /// <summary><c>single</c>, <c>earliest</c> or <c>latest</c>.</summary>
    public string Combine { get; init; } = "single";

    public IReadOnlyList<RetentionClause> Clauses { get; init; } = [];

    public IReadOnlyList<RetentionException> Exceptions { get; init; } = [];

    public string? DeclaredOn { get; init; }

    /// <summary>The category that it is for; only in an activity's own list.</summary>
    public string? Category { get; init; }

    /// <summary>The legal basis that it is for; only among what the register says of all data.</summary>
    public BasisName? LegalBasis { get; init; }
}

/// <summary>One period or criterion.</summary>
internal sealed record RetentionClause
{
    public int? Months { get; init; }

    public int? Days { get; init; }

    public string? StartEvent { get; init; }

    public bool StartsFromMarkedDate { get; init; }

    public string? CountedFrom { get; init; }

    public string? Until { get; init; }

    public Statute? Statute { get; init; }

    public string? Criterion { get; init; }

    public string? AccordingTo { get; init; }

    public string? DecidedBy { get; init; }

    public string? WithoutEnd { get; init; }

    public int? ReviewEveryMonths { get; init; }

    public bool AtMost { get; init; }

    public string? Action { get; init; }

    public string? When { get; init; }

    public string? Unless { get; init; }

    public string? UnlessGround { get; init; }

    /// <summary>Whether there is a period in months or days.</summary>
    [JsonIgnore]
    public bool HasPeriod => Months is not null || Days is not null;
}

/// <summary>The law that fixes a period.</summary>
internal sealed record Statute
{
    public required string Id { get; init; }

    public string? Title { get; init; }

    public string? Country { get; init; }
}

/// <summary>An exception to all the clauses, Art. 17(3).</summary>
internal sealed record RetentionException
{
    public string? Unless { get; init; }

    public string? UnlessGround { get; init; }
}
