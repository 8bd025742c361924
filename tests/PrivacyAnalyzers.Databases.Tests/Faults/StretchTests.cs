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

    /// <summary>Rows are counted a stretch at a time, each as it is then: what others change between two of them is in the counts.</summary>
    [PostgresFact]
    public async Task What_others_change_between_two_stretches_is_counted_as_it_then_is()
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(10_000);
        List<long> done = [0];

        // The first thousand are done. Of those to come, one gets a hold, one is gone, one is no longer due; and one more is.
        var report = await RunAsync(shop, new Done(done, () => shop.ExecuteAsync("""
            UPDATE "Subscribers" SET "IsInDispute" = true WHERE "Id" = 9000;
            DELETE FROM "Subscribers" WHERE "Id" = 9010;
            UPDATE "Subscribers" SET "LeftOn" = DATE '2026-06-30' WHERE "Id" = 9020;
            UPDATE "Subscribers" SET "IsInDispute" = false WHERE "Id" = 9032;
            """).GetAwaiter().GetResult()));

        var step = report.Steps.Single(step => step.Entity == typeof(Subscriber).FullName);
        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        Assert.Equal((9999L, 1998L, 1000L, false), (step.Rows, step.Due, step.Held, step.IsPartial));
        Assert.Equal((1998L, 0L), (step.Done, step.Left));
        Assert.Equal(8001, await shop.CountAsync("\"Subscribers\""));
    }

    /// <summary>Rows become due after their stretch was counted, and make its batch too large: it is undone, and nothing is lost.</summary>
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
        Assert.Equal((10_000L, 3000L, 0L), (step.Rows, step.Done, step.Left));
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
    public Task Rows_whose_keys_lie_close_are_counted_and_cut() => AssertCountedAsync(distance: 1);

    [PostgresFact]
    public Task Rows_whose_keys_lie_far_from_each_other_are_counted_and_cut() => AssertCountedAsync(distance: 40_000);

    /// <summary>Rows that are due at both ends of a table, and tens of thousands between them of which none is: the counts are those of
    /// all rows, none that is due is forgotten, and no batch is too large.</summary>
    private async Task AssertCountedAsync(int distance)
    {
        const int Present = 50_000;
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await using (var context = shop.Open())
        {
            await ShopRows.AddPresentSubscribersAsync(context, Present);
        }

        await shop.ExecuteAsync($"""
            UPDATE "Subscribers" SET "Id" = ("Id" - {Present / 2}) * {distance} + {int.MaxValue / 2},
              "LeftOn" = CASE WHEN "Id" <= 5000 OR "Id" > 45000 THEN DATE '2020-01-01' END, "IsInDispute" = "Id" % 10 = 0
            """);
        List<long> done = [0];

        var report = await RunAsync(shop, new Done(done));

        var step = report.Steps.Single(step => step.Entity == typeof(Subscriber).FullName);
        output.WriteLine($"{step.Done} done in {step.Batches} batches");
        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        Assert.Equal(((long)Present, 9000L, 1000L, 40_000L), (step.Rows, step.Due, step.Held, step.NotStarted));
        Assert.Equal((9000L, 0L), (step.Done, step.Left));
        Assert.Equal(41_000, await shop.CountAsync("\"Subscribers\""));
        Assert.All(done.Zip(done.Skip(1), (before, after) => after - before), rows => Assert.InRange(rows, 1, 1000));
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
        await using var services = ShopRetention.Services<ShopContext>(
            database => database.UseNpgsql(shop.ConnectionString).AddInterceptors(interceptors), ShopClock.Noon, options => options.RetryDelay = TimeSpan.FromMilliseconds(1));
        return await services.GetRequiredService<RetentionRunner<ShopContext>>().RunAsync(dryRun: false, progress);
    }

    /// <summary>How many subscribers were done after each batch.</summary>
    /// <param name="done">Where it is put.</param>
    /// <param name="first">What happens after the first one.</param>
    private sealed class Done(List<long> done, Action? first = null) : IProgress<RetentionProgress>
    {
        public void Report(RetentionProgress value)
        {
            if (value.Entity == typeof(Subscriber).FullName)
            {
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
}
