using System;
using System.Globalization;
using Xunit;

namespace PrivacyAnalyzers.Retention.Tests.Runtime;

public sealed class RetentionCalendarTests
{
    [Theory]
    [InlineData("2023-11-28", 3, "2024-02-28")]
    [InlineData("2022-11-28", 3, "2023-02-28")]
    [InlineData("2022-11-29", 3, "2023-02-28")]
    [InlineData("2022-11-30", 3, "2023-02-28")]
    [InlineData("2023-11-30", 3, "2024-02-29")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2023-01-31", 1, "2023-02-28")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2024-02-29", 48, "2028-02-29")]
    [InlineData("1896-02-29", 48, "1900-02-28")]
    [InlineData("2024-03-31", 1, "2024-04-30")]
    [InlineData("2024-12-31", 2, "2025-02-28")]
    [InlineData("2024-05-17", 0, "2024-05-17")]
    public void Months_end_on_the_same_day_or_the_months_last(string start, int months, string due) =>
        Assert.Equal(Day(due), RetentionCalendar.DueDate(Day(start), RetentionPeriod.Months(months)));

    [Theory]
    [InlineData("2023-02-28", 3, "2022-12-01")]
    [InlineData("2024-02-28", 3, "2023-11-29")]
    [InlineData("2024-02-29", 3, "2023-12-01")]
    [InlineData("2024-03-30", 1, "2024-03-01")]
    [InlineData("2024-04-30", 1, "2024-04-01")]
    [InlineData("2025-02-28", 12, "2024-03-01")]
    [InlineData("2024-02-28", 12, "2023-03-01")]
    [InlineData("2024-06-15", 0, "2024-06-16")]
    public void The_cutoff_is_the_first_start_that_is_not_due(string today, int months, string bound) =>
        Assert.Equal(Day(bound), RetentionCalendar.DueBefore(Day(today), RetentionPeriod.Months(months)));

    [Fact]
    public void The_time_of_day_counts_neither_for_the_start_nor_for_today()
    {
        DateTime start = Day("2024-01-10").AddDays(1).AddTicks(-1);
        RetentionPeriod period = RetentionPeriod.Months(1);

        Assert.True(RetentionCalendar.Verdict(start, period, Day("2024-02-10")).IsDue);
        Assert.False(RetentionCalendar.Verdict(start, period, Day("2024-02-10").AddTicks(-1)).IsDue);
        Assert.True(start < RetentionCalendar.DueBefore(Day("2024-02-10").AddHours(23), period));
        Assert.Equal(Day("2024-02-10"), RetentionCalendar.DueDate(start, period));
    }

    [Fact]
    public void An_offset_counts_by_its_day_in_utc()
    {
        DateTimeOffset stillThe30th = new(2024, 5, 1, 1, 0, 0, TimeSpan.FromHours(2));
        DateTimeOffset alreadyThe1st = new(2024, 4, 30, 20, 0, 0, TimeSpan.FromHours(-5));

        Assert.Equal(Day("2024-04-30"), RetentionCalendar.Day(stillThe30th));
        Assert.Equal(Day("2024-05-01"), RetentionCalendar.Day(alreadyThe1st));
        Assert.Null(RetentionCalendar.Day(null));
    }

    [Theory]
    [InlineData(DateTimeKind.Unspecified)]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Local)]
    public void The_cutoff_has_the_kind_of_today(DateTimeKind kind)
    {
        DateTime today = DateTime.SpecifyKind(Day("2024-02-29"), kind);

        Assert.Equal(kind, RetentionCalendar.DueBefore(today, RetentionPeriod.Months(3)).Kind);
        Assert.Equal(kind, RetentionCalendar.DueBefore(today, RetentionPeriod.Days(3)).Kind);
        Assert.Equal(kind, RetentionCalendar.DueBefore(today, RetentionPeriod.Months(int.MaxValue)).Kind);
    }

    [Fact]
    public void A_date_that_nobody_set_starts_nothing()
    {
        DateTime today = Day("2024-01-01");
        foreach (DateTime? unset in new DateTime?[] { null, default(DateTime), default(DateTime).AddHours(3), DateTime.MaxValue, DateTime.MaxValue.Date })
        {
            foreach (RetentionPeriod period in new[] { RetentionPeriod.Months(0), RetentionPeriod.Days(0), RetentionPeriod.Months(1) })
            {
                Assert.Equal(RetentionVerdict.NotStarted, RetentionCalendar.Verdict(unset, period, today));
                Assert.Null(RetentionCalendar.DueDate(unset, period));
                Assert.Equal(RetentionVerdict.NotStarted, RetentionCalendar.Verdict(unset, period, DateTime.MaxValue));
                Assert.False(unset >= RetentionCalendar.FirstStart && unset < RetentionCalendar.DueBefore(DateTime.MaxValue, period));
            }
        }
    }

    [Fact]
    public void What_overflows_never_falls_due_and_never_throws()
    {
        DateTime[] edges =
        [
            DateTime.MinValue, DateTime.MinValue.AddDays(1), DateTime.MinValue.AddMonths(1), Day("2024-02-29"),
            DateTime.MaxValue.AddMonths(-1), DateTime.MaxValue.AddDays(-1), DateTime.MaxValue,
        ];
        int[] counts = [int.MinValue, -120000, -1, 0, 1, 119987, 119988, 119989, 3652057, 3652058, 3652059, int.MaxValue - 1, int.MaxValue];
        foreach (DateTime start in edges)
        {
            foreach (DateTime today in edges)
            {
                foreach (int count in counts)
                {
                    foreach (RetentionPeriod period in new[] { RetentionPeriod.Months(count), RetentionPeriod.Days(count) })
                    {
                        RetentionVerdict verdict = RetentionCalendar.Verdict(start, period, today);
                        bool byQuery = start >= RetentionCalendar.FirstStart && start < RetentionCalendar.DueBefore(today, period);
                        DateTime? due = RetentionCalendar.DueDate(start, period);

                        Assert.Equal(byQuery, verdict.IsDue);
                        Assert.Equal(verdict.IsDue, due <= today.Date);
                        Assert.False(verdict.IsDue && (count < 0 || start.Date.AddDays(Math.Min(count, 1)) > today));
                    }
                }
            }
        }

        Assert.Equal(RetentionState.Indeterminate, RetentionCalendar.Verdict(Day("2024-01-01"), RetentionPeriod.Months(-1), Day("2024-06-01")).State);
        Assert.Equal(RetentionState.Indeterminate, RetentionCalendar.Verdict(Day("2024-01-01"), RetentionPeriod.Months(int.MaxValue), DateTime.MaxValue).State);
        Assert.Equal(RetentionState.Due, RetentionCalendar.Verdict(Day("9999-12-30"), RetentionPeriod.Days(1), DateTime.MaxValue).State);
    }

    [Fact]
    public void A_year_is_not_365_days()
    {
        DateTime start = Day("2024-01-15");

        Assert.Equal(Day("2025-01-15"), RetentionCalendar.DueDate(start, RetentionPeriod.Months(12)));
        Assert.Equal(Day("2025-01-14"), RetentionCalendar.DueDate(start, RetentionPeriod.Days(365)));
        Assert.NotEqual(RetentionPeriod.Months(12), RetentionPeriod.Days(12));
        Assert.Equal("P12M", RetentionPeriod.Months(12).ToString());
        Assert.Equal("P365D", RetentionPeriod.Days(365).ToString());
    }

    private static DateTime Day(string text) => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
