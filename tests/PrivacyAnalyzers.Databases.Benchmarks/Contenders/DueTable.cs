using System;
using PrivacyAnalyzers.Databases.Shop;

namespace PrivacyAnalyzers.Databases.Benchmarks.Contenders;

/// <summary>What somebody who writes the SQL by hand knows of a table.</summary>
/// <param name="Name">The table.</param>
/// <param name="Start">The column that the period starts from.</param>
/// <param name="Action">What brings rows to their end, up to the <c>WHERE</c>.</param>
/// <param name="Left">That something is left to do for a row; empty where it goes as a whole.</param>
internal sealed record DueTable(string Name, string Start, string Action, string Left)
{
    public static readonly DueTable Subscribers = new("Subscribers", "LeftOn", "DELETE FROM \"Subscribers\"", "");

    public static readonly DueTable Applicants = new(
        "Applicants",
        "DecidedOn",
        "UPDATE \"Applicants\" SET \"Name\" = '', \"Letter\" = NULL",
        " AND (\"Name\" <> '' OR \"Letter\" IS NOT NULL)");

    /// <summary>The day before which a period must have started for its row to be due.</summary>
    public static DateOnly StartedBefore => ShopRows.Today.AddMonths(-24).AddDays(1);

    /// <summary>The rows that are due, with the day as <c>@before</c>.</summary>
    public string IsDue => $"\"{Start}\" < @before AND NOT \"IsInDispute\"{Left}";

    /// <summary>Counts all rows, those that are due, held, at their end, running, and not started: up to the <c>FROM</c>.</summary>
    public string Count => $"""
        SELECT
          count(*) FILTER (WHERE {IsDue}),
          count(*) FILTER (WHERE "{Start}" < @before AND "IsInDispute"),
          count(*) FILTER (WHERE "{Start}" < @before),
          count(*) FILTER (WHERE "{Start}" >= @before),
          count(*)
        """;
}
