using System;

namespace PrivacyAnalyzers.Retention.Tests.Databases;

/// <summary>Plans on a <see cref="Row"/>, made as generated code makes them.</summary>
internal static class RowPlan
{
    /// <summary>The members that a period can start from.</summary>
    public static readonly string[] Dates =
        [nameof(Row.Local), nameof(Row.NullableLocal), nameof(Row.Moment), nameof(Row.NullableMoment), nameof(Row.Day), nameof(Row.NullableDay)];

    public static RetentionPlan<Row> Of(string rules)
    {
        RetentionPlanBuilder<Row> plan = new(DayOf, FlagOf);
        plan.Members(row => RowMembers.Of(row.Local, row.NullableLocal, row.Moment, row.NullableMoment));
        plan.Day("Day", (first, end) =>
        {
            DateOnly from = DateOnly.FromDateTime(first);
            DateOnly before = DateOnly.FromDateTime(end);
            return row => row.Day >= from && row.Day < before;
        });
        plan.Day("NullableDay", (first, end) =>
        {
            DateOnly from = DateOnly.FromDateTime(first);
            DateOnly before = DateOnly.FromDateTime(end);
            return row => row.NullableDay >= from && row.NullableDay < before;
        });
        plan.Members(row => RowMembers.Of(row.Owner!.LeftAt));
        plan.Day("Owner.Died", (first, end) =>
        {
            DateOnly from = DateOnly.FromDateTime(first);
            DateOnly before = DateOnly.FromDateTime(end);
            return row => (DateOnly?)row.Owner!.Died >= from && (DateOnly?)row.Owner!.Died < before;
        });
        plan.Members(row => RowMembers.Of(row.Flag, row.Disputed));
        return plan.Build("Row", rules, null);
    }

    private static DateTime? DayOf(Row row, int index) => index switch
    {
        0 => row.Local,
        1 => row.NullableLocal,
        2 => RetentionCalendar.Day(row.Moment),
        3 => RetentionCalendar.Day(row.NullableMoment),
        4 => row.Day.ToDateTime(default),
        5 => row.NullableDay?.ToDateTime(default),
        6 => row.Owner?.LeftAt,
        7 => row.Owner?.Died?.ToDateTime(default),
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    private static bool? FlagOf(Row row, int index) => index switch
    {
        0 => row.Flag,
        1 => row.Disputed,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };
}
