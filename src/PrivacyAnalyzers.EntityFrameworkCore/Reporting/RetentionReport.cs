using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PrivacyAnalyzers.EntityFrameworkCore;

/// <summary>What a run found and did: the evidence for it, Art. 5(2).</summary>
/// <remarks>There are no personal data in it: no values and no keys of rows, only names of types, members and rules, reasons as
/// they were declared, days and counts.</remarks>
public sealed record RetentionReport
{
    /// <summary>The version of the report's form. It grows with every change that a reader can notice; now 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>A number of its own for each run, so that its parts can be told from others' in logs and metrics.</summary>
    public required Guid Run { get; init; }

    /// <summary>Whether rows were changed, only counted, or changed again after a restore.</summary>
    public required RetentionRunKind Kind { get; init; }

    /// <summary>How it ended.</summary>
    public required RetentionOutcome Outcome { get; init; }

    /// <summary>The name of the context's type.</summary>
    public required string Context { get; init; }

    /// <summary>The day that the rows were judged on, in UTC.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>When it began, in UTC.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>How long it took.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>The query filters that were lifted, by name.</summary>
    public required IReadOnlyList<string> LiftedFilters { get; init; }

    /// <summary>What was run, in this order.</summary>
    public required IReadOnlyList<RetentionStepReport> Steps { get; init; }

    /// <summary>The plans that were not run, and why: a gap, unless another run takes them.</summary>
    public required IReadOnlyList<RetentionLeftOut> LeftOut { get; init; }

    /// <summary>The report as JSON: the same names in camel case, days as <c>yyyy-MM-dd</c>, durations as
    /// <c>hh:mm:ss.fffffff</c>.</summary>
    /// <returns>The JSON, indented.</returns>
    public string ToJson() => JsonSerializer.Serialize(this, RetentionReportJson.Default.RetentionReport);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The report.</returns>
    /// <exception cref="JsonException">It is not a report.</exception>
    public static RetentionReport FromJson(string json) =>
        JsonSerializer.Deserialize(json, RetentionReportJson.Default.RetentionReport) ?? throw new JsonException("There is no report.");
}

/// <summary>A plan that was not run.</summary>
/// <param name="Entity">The type's id in the register.</param>
/// <param name="Reason">Why not.</param>
public sealed record RetentionLeftOut(string Entity, string Reason);

[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    UseStringEnumConverter = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RetentionReport))]
internal sealed partial class RetentionReportJson : JsonSerializerContext;
