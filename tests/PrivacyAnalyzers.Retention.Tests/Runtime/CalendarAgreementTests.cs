using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.Retention.Tests.Runtime;

/// <summary>The verdict in memory, the cutoff of a query and the oracle say the same for every pair of dates.</summary>
public sealed class CalendarAgreementTests
{
    private readonly ITestOutputHelper _output;

    public CalendarAgreementTests(ITestOutputHelper output) => _output = output;

    [Fact]
    public void Verdict_cutoff_and_oracle_agree_around_every_cutoff_of_nine_years_and_0_to_120_months()
    {
        // 1996 to 2004 holds three leap years, 2000 among them; the starts reach back as far as the longest period. The year
        // 1900, which was none, is in the test below.
        DateTime firstDay = new(1985, 1, 1);
        DateTime[] starts = Enumerable.Range(0, 365 * 22).Select(i => firstDay.AddDays(i)).ToArray();
        DateTime firstToday = new(1996, 1, 1);
        int firstTodayIndex = (firstToday - firstDay).Days;
        const int Todays = 9 * 365;
        long compared = 0;
        long due = 0;

        for (int months = 0; months <= 120; months++)
        {
            RetentionPeriod period = RetentionPeriod.Months(months);
            long[] dueNumbers = starts.Select(s => CalendarOracle.DueNumber(s.Year, s.Month, s.Day, months)).ToArray();
            for (int t = firstTodayIndex; t < firstTodayIndex + Todays; t++)
            {
                DateTime today = starts[t];
                long todayNumber = CalendarOracle.Number(today);
                DateTime bound = RetentionCalendar.DueBefore(today, period);
                int middle = t - (int)(months * 30.4369);
                for (int s = middle - 6; s <= middle + 6; s++)
                {
                    bool expected = dueNumbers[s] <= todayNumber;
                    bool byQuery = RetentionCalendar.FirstStart <= starts[s] && starts[s] < bound;
                    bool inMemory = RetentionCalendar.Verdict(starts[s], period, today).IsDue;
                    if (byQuery != expected || inMemory != expected)
                    {
                        Assert.Fail($"start {starts[s]:O}, {period}, today {today:O}: oracle {expected}, query {byQuery}, memory {inMemory}");
                    }

                    compared++;
                    due += expected ? 1 : 0;
                }
            }
        }

        _output.WriteLine($"{compared} pairs of dates compared, {due} of them due");
        Assert.True(compared >= 100_000);
        Assert.InRange(due, compared / 4, compared * 3 / 4);
    }

    [Theory]
    [InlineData(1895, 1908)]
    [InlineData(2019, 2025)]
    public void Every_pair_of_dates_agrees(int fromYear, int toYear)
    {
        DateTime from = new(fromYear, 1, 1);
        DateTime[] days = Enumerable.Range(0, (new DateTime(toYear, 12, 31) - from).Days + 1).Select(i => from.AddDays(i)).ToArray();
        long[] numbers = days.Select(CalendarOracle.Number).ToArray();
        long compared = 0;
        foreach (int months in new[] { 0, 1, 2, 3, 6, 9, 11, 12, 13, 24, 36, 48, 60 })
        {
            RetentionPeriod period = RetentionPeriod.Months(months);
            long[] dueNumbers = days.Select(s => CalendarOracle.DueNumber(s.Year, s.Month, s.Day, months)).ToArray();
            for (int t = 0; t < days.Length; t++)
            {
                DateTime bound = RetentionCalendar.DueBefore(days[t], period);
                for (int s = 0; s < days.Length; s++)
                {
                    bool expected = dueNumbers[s] <= numbers[t];
                    if (expected != (days[s] < bound))
                    {
                        Assert.Fail($"start {days[s]:O}, {period}, today {days[t]:O}: oracle {expected}");
                    }
                }

                compared += days.Length;
            }
        }

        _output.WriteLine($"{compared} pairs of dates compared");
        Assert.True(compared >= 100_000);
    }

    [Fact]
    public void Random_moments_over_the_whole_calendar_agree()
    {
        Random random = new(20240229);
        int due = 0;
        const int Triples = 200_000;
        for (int i = 0; i < Triples; i++)
        {
            DateTime start = RandomMoment(random, 2, 9998);
            int months = random.Next(3) == 0 ? random.Next(0, 60_000) : random.Next(0, 130);
            DateTime? dueDate = RetentionCalendar.DueDate(start, RetentionPeriod.Months(months));
            DateTime today = dueDate is DateTime known && random.Next(4) != 0
                ? known.AddDays(Math.Min(random.Next(-4, 5), (DateTime.MaxValue - known).Days)).AddTicks(random.NextInt64(TimeSpan.TicksPerDay))
                : RandomMoment(random, 1, 9999);
            bool expected = CalendarOracle.DueNumber(start.Year, start.Month, start.Day, months) <= CalendarOracle.Number(today);
            RetentionPeriod period = RetentionPeriod.Months(months);

            Assert.Equal(expected, RetentionCalendar.Verdict(start, period, today).IsDue);
            Assert.Equal(expected, start >= RetentionCalendar.FirstStart && start < RetentionCalendar.DueBefore(today, period));
            due += expected ? 1 : 0;
        }

        Assert.InRange(due, Triples / 5, Triples * 4 / 5);
    }

    [Theory]
    [InlineData(PeriodAnchor.EndOfMonth, null)]
    [InlineData(PeriodAnchor.EndOfCalendarYear, null)]
    [InlineData(PeriodAnchor.EndOfFinancialYear, "12-31")]
    [InlineData(PeriodAnchor.EndOfFinancialYear, "06-30")]
    [InlineData(PeriodAnchor.EndOfFinancialYear, "02-29")]
    [InlineData(PeriodAnchor.EndOfFinancialYear, "02-28")]
    [InlineData(PeriodAnchor.EndOfFinancialYear, "01-01")]
    [InlineData(PeriodAnchor.EndOfFinancialYear, "12-30")]
    [InlineData(PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd, "12-31")]
    [InlineData(PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd, "--03-31")]
    [InlineData(PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd, "02-29")]
    public void Anchored_periods_agree(PeriodAnchor anchor, string? yearEnd)
    {
        FinancialYearEnd? end = FinancialYearEnd.TryParse(yearEnd, out FinancialYearEnd read) ? read : null;
        DateTime from = new(2022, 12, 25);
        int compared = 0;
        int due = 0;
        foreach (RetentionPeriod length in new[] { RetentionPeriod.Months(0), RetentionPeriod.Months(1), RetentionPeriod.Months(14), RetentionPeriod.Days(0), RetentionPeriod.Days(45) })
        {
            RetentionPeriod period = length.CountedFrom(anchor, end);
            for (int s = 0; s < 800; s++)
            {
                DateTime start = from.AddDays(s);
                (int Year, int Month, int Day) counted = CalendarOracle.CountedFrom(start.Year, start.Month, start.Day, anchor, end?.Month ?? 0, end?.Day ?? 0);
                DateTime first = new(counted.Year, counted.Month, counted.Day);
                DateTime dueDate = length.InDays ? first.AddDays(length.Count) : first.AddMonths(length.Count);
                Assert.Equal(dueDate, RetentionCalendar.DueDate(start.AddHours(7), period));
                foreach (int days in new[] { -400, -40, -2, -1, 0, 1, 2, 40, 400 })
                {
                    DateTime today = dueDate.AddDays(days);
                    Assert.Equal(days >= 0, RetentionCalendar.Verdict(start, period, today).IsDue);
                    Assert.Equal(days >= 0, start < RetentionCalendar.DueBefore(today, period));
                    compared++;
                    due += days >= 0 ? 1 : 0;
                }
            }
        }

        Assert.InRange(due, compared / 4, compared * 3 / 4);
    }

    /// <summary>At both ends of the calendar a period may have no day to be counted from: in memory and in a query alike.</summary>
    [Fact]
    public void Anchored_periods_agree_at_the_ends_of_the_calendar()
    {
        DateTime[] days =
        [
            .. Enumerable.Range(0, 800).Select(i => RetentionCalendar.FirstStart.AddDays(i)),
            .. Enumerable.Range(0, 1200).Select(i => DateTime.MaxValue.Date.AddDays(-i - 1)),
        ];
        foreach (PeriodAnchor anchor in Enum.GetValues<PeriodAnchor>())
        {
            foreach (string yearEnd in new[] { "12-31", "12-30", "06-30", "01-01" })
            {
                Assert.True(FinancialYearEnd.TryParse(yearEnd, out FinancialYearEnd end));
                foreach (RetentionPeriod length in new[] { RetentionPeriod.Months(0), RetentionPeriod.Months(5), RetentionPeriod.Days(1), RetentionPeriod.Days(9_999_999), RetentionPeriod.Months(999_999) })
                {
                    RetentionPeriod period = length.CountedFrom(anchor, end);
                    RetentionClause<DateTime> clause = new(period, new RetentionDate<DateTime>(
                        "", start => start, (first, end) => start => start >= first && start < end));
                    RetentionRule<DateTime> rule = new("", RetentionAction.Erase, [], [], [], [new(null, RetentionCombine.Earliest, [clause], [])], null);
                    foreach (DateTime today in new[] { days[0], days[300], days[700], days[801], days[1500], DateTime.MaxValue })
                    {
                        Func<DateTime, RetentionState> state = rule.StateAt(today).Compile();
                        foreach (DateTime start in days)
                        {
                            if (rule.Verdict(start, today).State != state(start))
                            {
                                Assert.Fail($"start {start:O}, {period}, today {today:O}: {rule.Verdict(start, today)} in memory, {state(start)} in a query");
                            }
                        }
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("12-31", "12-31")]
    [InlineData("--06-30", "06-30")]
    [InlineData("02-29", "02-29")]
    [InlineData("02-30", null)]
    [InlineData("13-01", null)]
    [InlineData("6-30", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("31 December", null)]
    public void The_end_of_a_financial_year_is_a_month_and_a_day(string? text, string? expected)
    {
        Assert.Equal(expected is not null, FinancialYearEnd.TryParse(text, out FinancialYearEnd end));
        Assert.Equal(expected ?? "12-31", end.ToString());
    }

    [Fact]
    public void A_period_from_a_financial_year_needs_its_end() =>
        Assert.Throws<ArgumentException>(() => RetentionPeriod.Months(1).CountedFrom(PeriodAnchor.EndOfFinancialYear));

    [Fact]
    public void Days_agree_with_counting_days_one_by_one()
    {
        DateTime start = new(2023, 12, 20);
        List<DateTime> days = [];
        for (DateTime day = start; day < new DateTime(2025, 3, 10); day = day.AddDays(1))
        {
            days.Add(day);
        }

        for (int s = 0; s < days.Count; s++)
        {
            for (int count = 0; count < 100; count++)
            {
                RetentionPeriod period = RetentionPeriod.Days(count);
                for (int t = Math.Max(0, s + count - 2); t <= Math.Min(days.Count - 1, s + count + 2); t++)
                {
                    bool expected = t - s >= count;
                    Assert.Equal(expected, RetentionCalendar.Verdict(days[s], period, days[t]).IsDue);
                    Assert.Equal(expected, days[s] < RetentionCalendar.DueBefore(days[t], period));
                }
            }
        }
    }

    private static DateTime RandomMoment(Random random, int fromYear, int toYear)
    {
        DateTime month = new(random.Next(fromYear, toYear + 1), random.Next(1, 13), 1);
        int days = DateTime.DaysInMonth(month.Year, month.Month);

        // The ends of months are where calendars go wrong: every second date is one.
        int day = random.Next(2) == 0 ? random.Next(0, days) : days - 1 - random.Next(0, 4);
        return month.AddDays(day).AddTicks(random.NextInt64(TimeSpan.TicksPerDay));
    }
}
