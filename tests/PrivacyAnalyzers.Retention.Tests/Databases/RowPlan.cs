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
        RetentionPlanBuilder<Row> plan = new(
            Use,
            row => RowMembers.Of(
                row.Local, row.NullableLocal, row.Moment, RowMembers.Of(row.NullableMoment, row.Owner!.LeftAt, row.Flag, row.Disputed)));
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
        plan.Day("Owner.Died", (first, end) =>
        {
            DateOnly from = DateOnly.FromDateTime(first);
            DateOnly before = DateOnly.FromDateTime(end);
            return row => (DateOnly?)row.Owner!.Died >= from && (DateOnly?)row.Owner!.Died < before;
        });
        return plan.Build("Row", rules);
    }

    private static object? Use(Row row, int index) => index switch
    {
        0 => row.Local,
        1 => row.NullableLocal,
        2 => row.Moment,
        3 => row.NullableMoment,
        4 => row.Owner?.LeftAt,
        5 => row.Flag,
        6 => row.Disputed,
        7 => row.Day.ToDateTime(default),
        8 => row.NullableDay?.ToDateTime(default),
        9 => row.Owner?.Died?.ToDateTime(default),
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };
}
