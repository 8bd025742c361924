using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using PrivacyAnalyzers.Retention.Tests.Runtime;
using Xunit;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.Retention.Tests.Databases;

/// <summary>The verdict in memory, the query that SQLite runs and the oracle say the same for every row.</summary>
public sealed class SqliteAgreementTests
{
    private const int Batches = 1_080;
    private const int RowsInBatch = 100;

    private static readonly PeriodAnchor[] Anchors =
        [PeriodAnchor.Event, PeriodAnchor.EndOfMonth, PeriodAnchor.EndOfCalendarYear, PeriodAnchor.EndOfFinancialYear, PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd];

    private static readonly FinancialYearEnd[] YearEnds = [.. new[] { "12-31", "06-30", "02-29", "04-05" }.Select(End)];

    private readonly ITestOutputHelper _output;

    public SqliteAgreementTests(ITestOutputHelper output) => _output = output;

    [Fact]
    public void Verdict_query_and_oracle_agree_on_random_starts_periods_and_days()
    {
        Random random = new(20261122);
        using SqliteConnection connection = SqliteRows.Open();
        Dictionary<RetentionState, int> counts = [];
        int compared = 0;
        for (int batch = 0; batch < Batches; batch++)
        {
            string date = RowPlan.Dates[batch % RowPlan.Dates.Length];
            FinancialYearEnd yearEnd = YearEnds[random.Next(YearEnds.Length)];
            PeriodAnchor anchor = random.Next(2) == 0 ? PeriodAnchor.Event : Anchors[random.Next(Anchors.Length)];
            bool inDays = random.Next(4) == 0;
            int count = inDays ? random.Next(0, 1000) : random.Next(3) == 0 ? random.Next(0, 4) : random.Next(0, 150);
            DateTime today = MonthEndOrNot(random, 1998, 2040);
            RetentionRule<Row> rule = RowPlan.Of(FormattableString.Invariant(
                $"year-end {yearEnd}\nrule r\naction Erase\nterm p\n{(inDays ? "days" : "months")} {count} {date}\ncounted-from {anchor}")).Rules[0];

            DateTime middle = RetentionCalendar.DueBefore(today, rule.Terms[0].Clauses[0].Period!.Value);
            Row[] rows = [.. Enumerable.Range(0, RowsInBatch).Select(_ => RandomRow(random, batch, middle))];
            Dictionary<int, RetentionState> inDatabase = StatesInDatabase(connection, rows, rule, today, out HashSet<int> due);
            foreach (Row row in rows)
            {
                RetentionState expected = Expected(StartOf(row, date), count, inDays, anchor, yearEnd, today);
                RetentionVerdict inMemory = rule.Verdict(row, today);
                if (inMemory.State != expected || inDatabase[row.Id] != expected || due.Contains(row.Id) != (expected == RetentionState.Due))
                {
                    Assert.Fail($"{date} {StartOf(row, date):O}, {count} {(inDays ? "days" : "months")} from {anchor} {yearEnd}, today {today:O}: "
                        + $"oracle {expected}, memory {inMemory}, SQLite {inDatabase[row.Id]}, due there {due.Contains(row.Id)}");
                }

                counts[expected] = counts.GetValueOrDefault(expected) + 1;
                compared++;
            }
        }

        _output.WriteLine($"{compared} triples of start, period and day compared: "
            + string.Join(", ", counts.OrderBy(c => c.Key).Select(c => $"{c.Value} {c.Key}")));
        Assert.True(compared >= 100_000);
        Assert.All(
            new[] { RetentionState.Due, RetentionState.Running, RetentionState.NotStarted },
            state => Assert.True(counts[state] > compared / 20, $"{state}: {counts[state]}"));
    }

    /// <summary>Exceptions, states of the row, laws and dates of another row, joined in every way.</summary>
    [Theory]
    [InlineData("term p\nmonths 3 Local\nunless-member Disputed a dispute")]
    [InlineData("term p\nmonths 3 NullableLocal\nwhen Flag\nmonths 9 Day\nwhen-not Flag")]
    [InlineData("term p\ncombine Latest\nmonths 3 NullableLocal\nmonths 9 NullableDay\nwhen Flag\nunless-member Disputed a dispute")]
    [InlineData("term p\nmonths 3 NullableLocal\nfloor 9 EndOfCalendarYear NullableLocal the act")]
    [InlineData("term p\nmonths 3 NullableLocal\nfloor 6 Event NullableDay the act\nmonths 12 NullableMoment")]
    [InlineData("term p\nmonths 3 NullableLocal\nwhen Flag\nfloor-unknown nobody knows\nmonths 12 NullableMoment")]
    [InlineData("term p\nmonths 3 Owner.LeftAt\nterm q\ndays 100 Owner.Died")]
    [InlineData("term p\nmonths 3 Owner.Died\ncriterion until it is over\nterm q\nmonths 4 Moment")]
    [InlineData("term p\ncombine Latest\nmonths 3 Owner.Died\nmonths 4 NullableMoment\nunless-member Disputed a dispute\nterm q\nmonths 1 Local\nwhen-not Flag")]
    [InlineData("term p\nmonths 99999 NullableLocal\nmonths 4 NullableDay")]
    [InlineData("term p\ncriterion until it is over")]
    public void Every_shape_of_a_rule_agrees(string terms)
    {
        Random random = new(7);
        using SqliteConnection connection = SqliteRows.Open();
        HashSet<RetentionState> seen = [];
        RetentionRule<Row> rule = RowPlan.Of("rule r\naction Erase\n" + terms).Rules[0];
        for (int batch = 0; batch < 10; batch++)
        {
            DateTime today = MonthEndOrNot(random, 2020, 2030);
            Row[] rows = [.. Enumerable.Range(0, 200).Select(_ => RandomRow(random, batch, today.AddMonths(-random.Next(0, 14))))];
            Dictionary<int, RetentionState> inDatabase = StatesInDatabase(connection, rows, rule, today, out HashSet<int> due);
            foreach (Row row in rows)
            {
                RetentionState expected = rule.Verdict(row, today).State;
                Assert.Equal(expected, inDatabase[row.Id]);
                Assert.Equal(expected == RetentionState.Due, due.Contains(row.Id));
                seen.Add(expected);
            }
        }

        Assert.True(seen.Count > (terms.Contains('\n', StringComparison.Ordinal) && terms.Contains("months", StringComparison.Ordinal) ? 2 : 0), string.Join(", ", seen));
    }

    /// <summary>Stores the rows, and asks for their states one by one, as counts, and for those that are due.</summary>
    private static Dictionary<int, RetentionState> StatesInDatabase(
        SqliteConnection connection, Row[] rows, RetentionRule<Row> rule, DateTime today, out HashSet<int> due)
    {
        using (SqliteRows filling = new(connection))
        {
            filling.Rows.AddRange(rows);
            filling.SaveChanges();
        }

        using SqliteRows asking = new(connection);
        int batch = rows[0].Batch;
        IQueryable<Row> all = asking.Rows.Where(row => row.Batch == batch);
        int[] ids = [.. all.OrderBy(row => row.Id).Select(row => row.Id)];
        RetentionState[] states = [.. all.OrderBy(row => row.Id).Select(rule.StateAt(today))];
        Dictionary<int, RetentionState> found = ids.Zip(states).ToDictionary(pair => pair.First, pair => pair.Second);
        Assert.Equal(
            found.Values.GroupBy(state => state).ToDictionary(group => group.Key, group => group.Count()),
            all.GroupBy(rule.StateAt(today)).Select(group => new { group.Key, Count = group.Count() }).ToDictionary(group => group.Key, group => group.Count));
        due = rule.DueAt(today) is { } predicate ? [.. all.Where(predicate).Select(row => row.Id)] : [];
        return found;
    }

    private static RetentionState Expected(
        DateTime? start, int count, bool inDays, PeriodAnchor anchor, FinancialYearEnd yearEnd, DateTime today)
    {
        // What nobody has set, and what databases call infinity.
        if (start is not DateTime day || day.Year is 1 or 9999)
        {
            return RetentionState.NotStarted;
        }

        (int year, int month, int date) = CalendarOracle.CountedFrom(day.Year, day.Month, day.Day, anchor, yearEnd.Month, yearEnd.Day);
        long due = inDays ? CalendarOracle.DueNumberInDays(year, month, date, count) : CalendarOracle.DueNumber(year, month, date, count);
        return due <= CalendarOracle.Number(today) ? RetentionState.Due : RetentionState.Running;
    }

    /// <summary>The day of the start, without the calendar under test.</summary>
    private static DateTime? StartOf(Row row, string date) => date switch
    {
        nameof(Row.Local) => row.Local,
        nameof(Row.NullableLocal) => row.NullableLocal,
        nameof(Row.Moment) => row.Moment.UtcDateTime,
        nameof(Row.NullableMoment) => row.NullableMoment?.UtcDateTime,
        nameof(Row.Day) => new DateTime(row.Day.Year, row.Day.Month, row.Day.Day),
        _ => row.NullableDay is { } day ? new DateTime(day.Year, day.Month, day.Day) : null,
    };

    /// <summary>A row whose dates lie around a day, some far from it, some not set.</summary>
    private static Row RandomRow(Random random, int batch, DateTime middle)
    {
        DateTime? first = RandomStart(random, middle);
        DateTime? second = random.Next(3) == 0 ? RandomStart(random, middle) : first;
        DateTime known = first ?? default;
        TimeSpan offset = known.Year is 1 or 9999 ? TimeSpan.Zero : TimeSpan.FromMinutes(15 * random.Next(-56, 57));
        return new Row
        {
            Batch = batch,
            Local = known,
            NullableLocal = first,
            Moment = new DateTimeOffset(DateTime.SpecifyKind(known, DateTimeKind.Utc)).ToOffset(offset),
            NullableMoment = second is DateTime moment
                ? new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Utc)).ToOffset(moment.Year is 1 or 9999 ? TimeSpan.Zero : offset)
                : null,
            Day = DateOnly.FromDateTime(known),
            NullableDay = second is DateTime day ? DateOnly.FromDateTime(day) : null,
            Flag = random.Next(2) == 0,
            Disputed = random.Next(3) == 0,
            Owner = random.Next(3) == 0 ? null : new Owner
            {
                LeftAt = known,
                Died = RandomStart(random, middle) is DateTime died ? DateOnly.FromDateTime(died) : null,
            },
        };
    }

    private static DateTime? RandomStart(Random random, DateTime middle) => random.Next(20) switch
    {
        0 => null,
        1 => default(DateTime),
        2 => new DateTime(9999, 12, 31),
        < 8 => MonthEndOrNot(random, 1980, 2045).AddTicks(random.NextInt64(TimeSpan.TicksPerDay)),
        _ => middle.AddDays(random.Next(-4, 4)).AddTicks(random.Next(2) == 0 ? 0 : random.NextInt64(TimeSpan.TicksPerDay)),
    };

    /// <summary>The ends of months are where calendars go wrong: every second day is one.</summary>
    private static DateTime MonthEndOrNot(Random random, int fromYear, int toYear)
    {
        DateTime month = new(random.Next(fromYear, toYear), random.Next(1, 13), 1);
        int days = DateTime.DaysInMonth(month.Year, month.Month);
        return month.AddDays(random.Next(2) == 0 ? random.Next(0, days) : days - 1 - random.Next(0, 4));
    }

    private static FinancialYearEnd End(string text) =>
        FinancialYearEnd.TryParse(text, out FinancialYearEnd end) ? end : throw new FormatException(text);
}
