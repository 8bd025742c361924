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
        RetentionPlanBuilder<Row> plan = new();
        plan.LocalDate("Local", row => row.Local, row => row.Local);
        plan.LocalDate("NullableLocal", row => row.NullableLocal, row => row.NullableLocal);
        plan.Moment("Moment", row => row.Moment, row => row.Moment);
        plan.Moment("NullableMoment", row => row.NullableMoment, row => row.NullableMoment);
        plan.Day("Day", row => row.Day.ToDateTime(default), (first, end) =>
        {
            DateOnly from = DateOnly.FromDateTime(first);
            DateOnly before = DateOnly.FromDateTime(end);
            return row => row.Day >= from && row.Day < before;
        });
        plan.Day("NullableDay", row => row.NullableDay?.ToDateTime(default), (first, end) =>
        {
            DateOnly from = DateOnly.FromDateTime(first);
            DateOnly before = DateOnly.FromDateTime(end);
            return row => row.NullableDay >= from && row.NullableDay < before;
        });
        plan.LocalDate("Owner.LeftAt", row => row.Owner == null ? null : row.Owner.LeftAt, row => row.Owner!.LeftAt);
        plan.Day("Owner.Died", row => row.Owner == null ? null : row.Owner.Died?.ToDateTime(default), (first, end) =>
        {
            DateOnly from = DateOnly.FromDateTime(first);
            DateOnly before = DateOnly.FromDateTime(end);
            return row => (DateOnly?)row.Owner!.Died >= from && (DateOnly?)row.Owner!.Died < before;
        });
        plan.Flag("Flag", row => row.Flag, row => row.Flag);
        plan.Flag("Disputed", row => row.Disputed, row => row.Disputed);
        return plan.Build("Row", rules, null);
    }
}
