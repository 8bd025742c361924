using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Shop;
using Xunit;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests;

/// <summary>On SQLite rows are counted, and the table is cut into batches, by the same queries: the counts are those of the verdicts, and
/// no batch is too large, wherever the rows lie that are due.</summary>
public sealed class StretchCountsTests
{
    /// <summary>More rows than one query counts, in runs of all lengths, with gaps between the keys.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    [InlineData(2_000)]
    [InlineData(100_000)]
    public async Task Counts_are_those_of_the_verdicts_and_batches_are_no_larger_than_they_may_be(int batchSize)
    {
        using TestDatabase<ShopContext> database = Database(batchSize);
        Visitor[] visitors = Visitors(new Random(batchSize), batchSize == 1 ? 400 : 20_000);
        database.Add([.. visitors]);
        DateTime today = database.Clock.GetUtcNow().UtcDateTime.Date;
        ILookup<RetentionState, Visitor> expected = visitors.ToLookup(visitor => VisitorRetention.Plan.RowVerdict(visitor, today).State);
        Assert.All(
            [RetentionState.Due, RetentionState.Held, RetentionState.NotStarted, RetentionState.Running],
            state => Assert.NotEmpty(expected[state]));

        RetentionStepReport dry = Assert.Single((await database.RunAsync(dryRun: true)).Steps);
        Steps progress = new();
        RetentionStepReport step = Assert.Single((await database.Runner.RunAsync(dryRun: false, progress)).Steps);

        foreach (RetentionStepReport counted in new[] { dry, step })
        {
            Assert.Equal(visitors.Length, counted.Rows);
            Assert.Equal(
                (Of(RetentionState.Due), Of(RetentionState.Held), Of(RetentionState.NotStarted), Of(RetentionState.Running), 0L, 0L),
                (counted.Due, counted.Held, counted.NotStarted, counted.Running, counted.Indeterminate, counted.Finished));
        }

        Assert.Equal((step.Due, 0L), (step.Done, step.Left));
        Assert.All(progress.Batches, rows => Assert.InRange(rows, 1, batchSize));
        Assert.Equal(step.Batches, progress.Batches.Count);
        using ShopContext context = database.Open();
        Assert.Equal(
            visitors.Except(expected[RetentionState.Due]).Select(visitor => visitor.Id).Order(),
            context.Visitors.Select(visitor => visitor.Id).Order());

        long Of(RetentionState state) => expected[state].Count();
    }

    /// <summary>However the questions are arranged that tell where a row stands, on the days around which the answer changes it is the
    /// verdict's.</summary>
    [Fact]
    public async Task Rows_on_the_days_that_decide_are_counted_as_their_verdicts()
    {
        using TestDatabase<ShopContext> database = Database(10);
        DateOnly[] around = [DateOnly.MinValue, new(2025, 6, 15), new(2026, 6, 15), new(9998, 12, 31), DateOnly.MaxValue];
        IEnumerable<DateOnly?> days = around.SelectMany(day => Enumerable.Range(-2, 5), (day, days) => day.DayNumber + days)
            .Where(day => day >= DateOnly.MinValue.DayNumber && day <= DateOnly.MaxValue.DayNumber)
            .Select(day => (DateOnly?)DateOnly.FromDayNumber(day)).Append(null);
        Visitor[] visitors = [.. days.SelectMany(day => new[] { false, true }, (day, held) => new Visitor { LeftAt = day, HasIncident = held })];
        database.Add([.. visitors]);
        DateTime today = database.Clock.GetUtcNow().UtcDateTime.Date;
        ILookup<RetentionState, Visitor> expected = visitors.ToLookup(visitor => VisitorRetention.Plan.RowVerdict(visitor, today).State);

        RetentionStepReport step = Assert.Single((await database.RunAsync()).Steps);

        Assert.All(Enum.GetValues<RetentionState>(), state => Assert.NotEmpty(expected[state]));
        Assert.Equal(
            (Of(RetentionState.Due), Of(RetentionState.Held), Of(RetentionState.NotStarted), Of(RetentionState.Running), Of(RetentionState.Indeterminate)),
            (step.Due, step.Held, step.NotStarted, step.Running, step.Indeterminate));
        Assert.Equal((step.Due, 0L), (step.Done, step.Left));

        long Of(RetentionState state) => expected[state].Count();
    }

    /// <summary>Where due rows lie evenly, batches are nearly full: each costs a commit.</summary>
    [Fact]
    public async Task Batches_are_nearly_full_where_due_rows_lie_evenly()
    {
        using TestDatabase<ShopContext> database = Database(batchSize: 200);
        Random random = new(1);
        database.Add([.. Enumerable.Range(1, 20_000).Select(i => new Visitor { Id = i, LeftAt = random.Next(5) == 0 ? new(2020, 1, 1) : null })]);

        RetentionStepReport step = Assert.Single((await database.RunAsync()).Steps);

        Assert.InRange(step.Batches, step.Due / 200, step.Due / 200 * 1.35);
    }

    /// <summary>More holds than states fit into one sum: rows count in two.</summary>
    [Fact]
    public async Task Each_of_many_holds_has_its_own_count()
    {
        using TestDatabase<ShopContext> database = Database(100, options =>
        {
            for (int hold = 1; hold <= 6; hold++)
            {
                int name = hold;
                options.Hold<Visitor>($"hold {hold}", _ => visitor => visitor.Name == "held by " + name);
            }
        });
        database.Add([.. Enumerable.Range(0, 8).SelectMany(hold => Enumerable.Range(0, 10 + hold)
            .Select(i => new Visitor { Id = (i * 8) + hold + 1, Name = $"held by {hold}", LeftAt = new(2020, 1, 1) }))]);

        RetentionStepReport step = Assert.Single((await database.RunAsync()).Steps);

        Assert.Equal(Enumerable.Range(1, 6).Select(hold => new RetentionHeld($"hold {hold}", 10 + hold)), step.Holds);
        Assert.Equal((27L, 27L, 81L), (step.Due, step.Done, step.Held));
    }

    /// <summary>Where nothing is due at first, the rest is counted before it is changed, and then cut all the same.</summary>
    [Fact]
    public async Task Rows_that_are_due_behind_many_that_are_not_go_by_stretches_too()
    {
        using TestDatabase<ShopContext> database = Database(500);
        database.Add([.. Enumerable.Range(1, 24_000).Select(i => new Visitor { Id = i, LeftAt = i > 18_000 ? new(2020, 1, 1) : null, HasIncident = i % 3 == 0 })]);
        Steps progress = new();

        RetentionStepReport step = Assert.Single((await database.Runner.RunAsync(dryRun: false, progress)).Steps);

        Assert.Equal((24_000L, 4000L, 2000L, 18_000L), (step.Rows, step.Due, step.Held, step.NotStarted));
        Assert.Equal((4000L, 0L), (step.Done, step.Left));
        Assert.All(progress.Batches, rows => Assert.InRange(rows, 1, 500));
        Assert.DoesNotContain(database.Sql, sql => sql.StartsWith("DELETE", StringComparison.Ordinal) && !sql.Contains("\"Id\" <= @", StringComparison.Ordinal));
    }

    /// <summary>Where little is due after much, the rest is counted, and the index on the date finds it.</summary>
    [Fact]
    public async Task Few_rows_that_are_due_behind_many_go_by_their_keys()
    {
        using TestDatabase<ShopContext> database = Database(500);
        database.Add([.. Enumerable.Range(1, 24_000).Select(i => new Visitor { Id = i, LeftAt = i <= 2000 || i % 1000 == 0 ? new(2020, 1, 1) : null })]);

        RetentionStepReport step = Assert.Single((await database.RunAsync()).Steps);

        Assert.Equal((24_000L, 2022L, 2022L, 0L), (step.Rows, step.Due, step.Done, step.Left));
        string last = database.Sql.Last(sql => sql.StartsWith("DELETE", StringComparison.Ordinal));
        Assert.DoesNotContain("\"Id\" <= @", last, StringComparison.Ordinal);
    }

    /// <summary>A row may become due after its stretch was counted. It is taken too, but not in a batch that it makes too large.</summary>
    [Fact]
    public async Task Rows_that_become_due_meanwhile_make_no_batch_too_large()
    {
        BeforeFirstErasure late = new("""UPDATE "Visitors" SET "HasIncident" = 0""");
        using TestDatabase<ShopContext> database = new(options => Configure(options, 10), null, late);
        database.Add([.. Enumerable.Range(1, 100).Select(i => new Visitor { Id = i, LeftAt = new(2020, 1, 1), HasIncident = i % 2 == 0 })]);
        Steps progress = new();

        RetentionStepReport step = Assert.Single((await database.Runner.RunAsync(dryRun: false, progress)).Steps);

        // The batch is undone, and with it, here, what made the rows due.
        Assert.True(late.IsDone);
        Assert.Equal((50L, 50L, 50L, 0L), (step.Due, step.Held, step.Done, step.Left));
        Assert.All(progress.Batches, rows => Assert.InRange(rows, 1, 10));
    }

    /// <summary>Each stretch is counted as it is when it comes to it: the counts are of what the statements find.</summary>
    [Fact]
    public async Task What_others_change_between_two_stretches_is_counted_as_it_then_is()
    {
        using TestDatabase<ShopContext> database = Database(10);
        database.Add([.. Enumerable.Range(1, 100).Select(i => new Visitor { Id = i, LeftAt = new(2020, 1, 1) })]);
        Steps progress = new(first: () =>
        {
            // Ten rows are done. Of those to come, one gets a hold, one is gone, one has no start any more; and three are new.
            using ShopContext other = database.Open();
            other.Visitors.Single(visitor => visitor.Id == 50).HasIncident = true;
            other.Remove(other.Visitors.Single(visitor => visitor.Id == 60));
            other.Visitors.Single(visitor => visitor.Id == 70).LeftAt = null;
            other.AddRange(Enumerable.Range(101, 3).Select(i => new Visitor { Id = i, LeftAt = new(2020, 1, 1) }));
            other.SaveChanges();
        });

        RetentionStepReport step = Assert.Single((await database.Runner.RunAsync(dryRun: false, progress)).Steps);

        Assert.Equal((102L, 100L, 1L, 1L), (step.Rows, step.Due, step.Held, step.NotStarted));
        Assert.Equal((100L, 0L, false), (step.Done, step.Left, step.IsPartial));
        using ShopContext context = database.Open();
        Assert.Equal([50, 70], context.Visitors.Select(visitor => visitor.Id).Order());
    }

    [Fact]
    public async Task An_empty_table_has_no_rows() =>
        Assert.Equal(0, Assert.Single((await Database(10).RunAsync()).Steps).Rows);

    private static TestDatabase<ShopContext> Database(int batchSize, Action<RetentionOptions<ShopContext>>? configure = null) => new(options =>
    {
        Configure(options, batchSize);
        configure?.Invoke(options);
    });

    private static void Configure(RetentionOptions<ShopContext> options, int batchSize)
    {
        options.Add(VisitorRetention.Plan);
        options.BatchSize = batchSize;
    }

    private static Visitor[] Visitors(Random random, int count)
    {
        List<Visitor> visitors = [];
        int id = int.MinValue;
        while (visitors.Count < count)
        {
            id += random.Next(8) == 0 ? random.Next(100_000) : 1;
            int state = random.Next(4);
            for (int left = random.Next(1 << random.Next(12)); left >= 0 && visitors.Count < count; left--)
            {
                visitors.Add(new Visitor
                {
                    Id = id++,
                    LeftAt = state == 0 ? null : state == 1 ? new DateOnly(2026, 6, 14) : new DateOnly(2025, 6, 15).AddDays(-random.Next(100)),
                    HasIncident = state == 2,
                });
            }
        }

        return [.. visitors];
    }

    /// <summary>How many rows each batch changed.</summary>
    /// <param name="first">What happens after the first of them.</param>
    private sealed class Steps(Action? first = null) : IProgress<RetentionProgress>
    {
        private long _done;

        public List<long> Batches { get; } = [];

        public void Report(RetentionProgress value)
        {
            Batches.Add(value.Done - _done);
            _done = value.Done;
            Assert.InRange(value.Due, value.Done, long.MaxValue);
            if (Batches.Count == 1)
            {
                first?.Invoke();
            }
        }
    }

    private sealed class BeforeFirstErasure(string sql) : DbCommandInterceptor
    {
        public bool IsDone { get; private set; }

        public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (!IsDone && command.CommandText.StartsWith("DELETE", StringComparison.Ordinal))
            {
                IsDone = true;
                await using DbCommand other = command.Connection!.CreateCommand();
                (other.CommandText, other.Transaction) = (sql, command.Transaction);
                await other.ExecuteNonQueryAsync(cancellationToken);
            }

            return result;
        }
    }
}
