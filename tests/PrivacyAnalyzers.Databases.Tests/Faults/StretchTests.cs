using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PrivacyAnalyzers.Databases.Shop;
using PrivacyAnalyzers.Databases.Tests.Postgres;
using PrivacyAnalyzers.EntityFrameworkCore;
using Xunit;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.Databases.Tests.Faults;

/// <summary>Rows that are changed without being locked before, a stretch of the key at a time: what others do to them meanwhile
/// counts all the same.</summary>
[Collection(PostgresTests.Name)]
public sealed class StretchTests(PostgresFixture postgres, ITestOutputHelper output)
{
    private const int Rows = 1000;
    private const string IsInDispute = """UPDATE "Subscribers" SET "IsInDispute" = true WHERE "Id" = 500""";
    private const string HasLeftToday = """UPDATE "Subscribers" SET "LeftOn" = DATE '2026-06-30' WHERE "Id" = 500""";
    private const string IsCalledAnew = """UPDATE "Subscribers" SET "Name" = 'new' WHERE "Id" = 500""";
    private const string AnotherIsDue = """UPDATE "Subscribers" SET "IsInDispute" = false WHERE "Id" = 502""";

    [PostgresFact]
    public Task A_row_that_gets_a_hold_while_a_statement_waits_for_it_stays() => AssertLeftAsync(IsInDispute, stays: true);

    [PostgresFact]
    public Task A_row_whose_period_begins_anew_meanwhile_stays() => AssertLeftAsync(HasLeftToday, stays: true);

    [PostgresFact]
    public Task A_row_that_others_change_otherwise_goes() => AssertLeftAsync(IsCalledAnew, stays: false);

    [PostgresFact]
    public async Task A_row_that_others_keep_locked_stops_neither_them_nor_the_rest()
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(Rows);
        await using var connection = await shop.ConnectAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = IsCalledAnew;
        await command.ExecuteNonQueryAsync();

        var run = RunAsync(shop);
        await shop.EventuallyAsync($"""SELECT 1 WHERE (SELECT count(*) FROM "Subscribers" WHERE {ShopRows.Due}) = 1""");

        // The run waits for the row, and has locked no other that this transaction might want.
        command.CommandText = AnotherIsDue;
        await command.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
        var report = await run;

        var step = report.Steps.Single(step => step.Entity == typeof(Subscriber).FullName);
        output.WriteLine($"{step.Due} due, {step.Done} done in {step.Batches} batches, {step.Retries} retries");
        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        Assert.Equal(0, await shop.CountAsync($"\"Subscribers\" WHERE {ShopRows.Due}"));
        Assert.Equal(0, step.Retries);
    }

    /// <summary>Of two that wait for each other PostgreSQL ends the one that looks for it first. Whoever waits for the run for more than a second
    /// looks, and must not find that the run waits too.</summary>
    [PostgresFact]
    public async Task Another_that_wants_what_a_waiting_run_has_changed_does_not_lose()
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(Rows);
        await using var connection = await shop.ConnectAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = IsCalledAnew;
        await command.ExecuteNonQueryAsync();

        // The run has changed the rows before this one. When it has waited for a second, it has looked itself and found nothing.
        var run = RunAsync(shop);
        await shop.SomebodyWaitsAsync();
        await Task.Delay(TimeSpan.FromSeconds(1.1));
        command.CommandText = """UPDATE "Subscribers" SET "Name" = 'new' WHERE "Id" = 10""";
        await command.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
        var report = await run;

        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        Assert.Equal(0, report.Steps.Sum(step => step.Retries));
    }

    [PostgresFact]
    public async Task A_connection_that_is_cut_in_a_statement_costs_a_retry_and_nothing_else()
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(Rows);
        var notDue = await shop.NotDueAsync();
        await using var connection = await shop.ConnectAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = IsCalledAnew;
        await command.ExecuteNonQueryAsync();

        var run = RunAsync(shop);
        await shop.ExecuteAsync($"SELECT pg_terminate_backend({await shop.SomebodyWaitsAsync()})");
        await transaction.RollbackAsync();
        var report = await run;

        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        Assert.True(report.Steps.Sum(step => step.Retries) > 0);
        Assert.Equal(0, await shop.LeftAsync());
        Assert.Equal(notDue, await shop.NotDueAsync());
        Assert.Equal(report.Steps.Sum(step => step.Due), report.Steps.Sum(step => step.Done));
    }

    /// <summary>The counts are as of the beginning. What others change between two stretches is judged as it then is.</summary>
    [PostgresFact]
    public async Task What_others_change_between_two_stretches_is_judged_as_it_then_is()
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(10_000);
        List<long> done = [0];

        // The first batch is done. Of those to come, one gets a hold, one is gone, one is no longer due; and one more is.
        var report = await RunAsync(shop, new Done(done, () => shop.ExecuteAsync("""
            UPDATE "Subscribers" SET "IsInDispute" = true WHERE "Id" = 9000;
            DELETE FROM "Subscribers" WHERE "Id" = 9010;
            UPDATE "Subscribers" SET "LeftOn" = DATE '2026-06-30' WHERE "Id" = 9020;
            UPDATE "Subscribers" SET "IsInDispute" = false WHERE "Id" = 9032;
            """).GetAwaiter().GetResult()));

        var step = report.Steps.Single(step => step.Entity == typeof(Subscriber).FullName);
        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        Assert.Equal((10_000L, 2000L, 1000L, false), (step.Rows, step.Due, step.Held, step.IsPartial));
        Assert.Equal((1998L, 0L), (step.Done, step.Left));
        Assert.Equal(8001, await shop.CountAsync("\"Subscribers\""));
    }

    /// <summary>Rows become due after they were counted, and make the first batch too large: it is undone, nothing is lost, and the rest
    /// goes by stretches too.</summary>
    [PostgresFact]
    public async Task Rows_that_become_due_between_count_and_change_make_no_batch_too_large()
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(10_000);
        List<long> done = [0];

        var report = await RunAsync(shop, new Done(done), new BeforeFirstErasure(
            () => shop.ExecuteAsync("""UPDATE "Subscribers" SET "IsInDispute" = false""")));

        var step = report.Steps.Single(step => step.Entity == typeof(Subscriber).FullName);
        output.WriteLine($"{step.Due} due, {step.Done} done in {step.Batches} batches");
        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        Assert.Equal((10_000L, 2000L, 3000L, 0L), (step.Rows, step.Due, step.Done, step.Left));
        Assert.InRange(step.Batches, 3, 5);
        Assert.Equal(7000, await shop.CountAsync("\"Subscribers\""));
        Assert.All(done.Zip(done.Skip(1), (before, after) => after - before), rows => Assert.InRange(rows, 1, 1000));
    }

    /// <summary>A hold that looks at another table is not judged by stretches: a claim that arrives while a batch waits is seen.</summary>
    [PostgresFact]
    public async Task A_row_that_gets_a_hold_in_another_table_meanwhile_stays()
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(Rows);
        await using var connection = await shop.ConnectAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """INSERT INTO "Claims" ("CustomerId") VALUES (500)""";
        await command.ExecuteNonQueryAsync();

        var run = RunAsync(shop);
        await shop.SomebodyWaitsAsync();
        await transaction.CommitAsync();
        var report = await run;

        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        var left = (int[])(await shop.ScalarAsync($"""SELECT array_agg("Id") FROM "Customers" WHERE {ShopRows.Due}"""))!;
        Assert.Equal([500], left);
    }

    [PostgresFact]
    public Task Rows_whose_keys_lie_close_go_by_stretches() => AssertDoneAsync("\"Id\" + 1000000000");

    [PostgresFact]
    public Task Rows_whose_keys_are_negative_go_by_stretches() => AssertDoneAsync("\"Id\" - 2147483648");

    [PostgresFact]
    public Task Rows_whose_keys_lie_far_from_each_other_go_by_stretches() => AssertDoneAsync("(\"Id\" - 25000) * 40000 + 1073741823");

    [PostgresFact]
    public Task Rows_on_both_sides_of_a_hole_and_at_the_last_key_go_by_stretches() =>
        AssertDoneAsync("\"Id\" + CASE WHEN \"Id\" > 25000 THEN 2147433647 ELSE 0 END");

    /// <summary>The index on the date finds them with less to read than the order that they lie in.</summary>
    [PostgresFact]
    public async Task Few_rows_that_are_due_among_many_go_by_their_keys()
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await using (var context = shop.Open())
        {
            await ShopRows.AddPresentSubscribersAsync(context, Rows);
        }

        await shop.ExecuteAsync("""UPDATE "Subscribers" SET "LeftOn" = DATE '2020-01-01' WHERE "Id" % 50 = 0""");
        Erasures erasures = new();

        var report = await RunAsync(shop, null, erasures);

        var step = report.Steps.Single(step => step.Entity == typeof(Subscriber).FullName);
        Assert.Equal((20L, 20L, 0L), (step.Due, step.Done, step.Left));
        Assert.Equal(0, erasures.Count);
    }

    /// <summary>A connection that was handed in is as it was: how long it waits for locks is told to each transaction alone.</summary>
    [PostgresFact]
    public async Task A_connection_waits_for_locks_as_long_as_before()
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(Rows);
        await using var services = Services(shop);
        await using var scope = services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<ShopContext>();
        await context.Database.OpenConnectionAsync();
        await context.Database.ExecuteSqlRawAsync("SET lock_timeout = '7s'");

        var report = await services.GetRequiredService<RetentionRunner<ShopContext>>().RunAsync(context, dryRun: false);

        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        Assert.Equal(Rows / 5, report.Steps.Single(step => step.Entity == typeof(Subscriber).FullName).Done);
        Assert.Equal(["7s"], await context.Database.SqlQueryRaw<string>("SELECT current_setting('lock_timeout') AS \"Value\"").ToListAsync());
    }

    /// <summary>Rows that are due at both ends of a table, and tens of thousands between them of which none is: the counts are those of
    /// all rows and known from the beginning, none that is due is forgotten, no batch is too large, and few statements are sent.</summary>
    /// <param name="key">In SQL, the key of a row, made of its number.</param>
    private async Task AssertDoneAsync(string key)
    {
        const int Present = 50_000;
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await using (var context = shop.Open())
        {
            await ShopRows.AddPresentSubscribersAsync(context, Present);
        }

        await shop.ExecuteAsync($"""
            UPDATE "Subscribers" SET "Id" = {key},
              "LeftOn" = CASE WHEN "Id" <= 5000 OR "Id" > 45000 THEN DATE '2020-01-01' END, "IsInDispute" = "Id" % 10 = 0
            """);
        List<long> done = [0];
        Done progress = new(done);
        Erasures erasures = new();

        var report = await RunAsync(shop, progress, erasures);

        var step = report.Steps.Single(step => step.Entity == typeof(Subscriber).FullName);
        output.WriteLine($"{step.Done} done in {step.Batches} batches and {erasures.Count} statements");
        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        Assert.Equal(((long)Present, 9000L, 1000L, 40_000L), (step.Rows, step.Due, step.Held, step.NotStarted));
        Assert.Equal((9000L, 0L), (step.Done, step.Left));
        Assert.Equal(41_000, await shop.CountAsync("\"Subscribers\""));
        Assert.All(done.Zip(done.Skip(1), (before, after) => after - before), rows => Assert.InRange(rows, 1, 1000));
        Assert.All(progress.Due, due => Assert.Equal(9000, due));
        Assert.InRange(erasures.Count, 9, 45);
    }

    /// <summary>Runs while a transaction has changed a row that is due and is not committed, until the run waits for it.</summary>
    private async Task AssertLeftAsync(string sql, bool stays)
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(Rows);
        await using var connection = await shop.ConnectAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();

        var run = RunAsync(shop);
        await shop.SomebodyWaitsAsync();
        await transaction.CommitAsync();
        var report = await run;

        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        Assert.Equal(
            stays ? [500] : null,
            await shop.ScalarAsync($"""SELECT array_agg("Id") FROM "Subscribers" WHERE {ShopRows.Due}""") as int[]);
    }

    /// <summary>A run without a log, and so without keys.</summary>
    private static async Task<RetentionReport> RunAsync(
        FaultyShop shop, IProgress<RetentionProgress>? progress = null, params IInterceptor[] interceptors)
    {
        await using var services = Services(shop, interceptors);
        return await services.GetRequiredService<RetentionRunner<ShopContext>>().RunAsync(dryRun: false, progress);
    }

    private static ServiceProvider Services(FaultyShop shop, params IInterceptor[] interceptors) => ShopRetention.Services<ShopContext>(
        database => database.UseNpgsql(shop.ConnectionString).AddInterceptors(interceptors), ShopClock.Noon, options => options.RetryDelay = TimeSpan.FromMilliseconds(1));

    /// <summary>How many subscribers were done after each batch.</summary>
    /// <param name="done">Where it is put.</param>
    /// <param name="first">What happens after the first one.</param>
    private sealed class Done(List<long> done, Action? first = null) : IProgress<RetentionProgress>
    {
        /// <summary>How many were due then.</summary>
        public List<long> Due { get; } = [];

        public void Report(RetentionProgress value)
        {
            if (value.Entity == typeof(Subscriber).FullName)
            {
                Due.Add(value.Due);
                done.Add(value.Done);
                if (done.Count == 2)
                {
                    first?.Invoke();
                }
            }
        }
    }

    /// <summary>Does something when the first subscribers are about to be erased.</summary>
    private sealed class BeforeFirstErasure(Func<Task> something) : DbCommandInterceptor
    {
        private bool _isDone;

        public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (!_isDone && command.CommandText.StartsWith("DELETE FROM \"Subscribers\"", StringComparison.Ordinal))
            {
                _isDone = true;
                await something();
            }

            return result;
        }
    }

    /// <summary>Counts the statements that erase subscribers between two keys.</summary>
    private sealed class Erasures : DbCommandInterceptor
    {
        public int Count { get; private set; }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Count += command.CommandText.StartsWith("DELETE FROM \"Subscribers\"", StringComparison.Ordinal)
                && command.CommandText.Contains("\"Id\" <= @", StringComparison.Ordinal) ? 1 : 0;
            return new(result);
        }
    }
}
