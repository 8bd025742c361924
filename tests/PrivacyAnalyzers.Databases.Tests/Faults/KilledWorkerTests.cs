using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Npgsql;
using PrivacyAnalyzers.Databases.Tests.Postgres;
using Xunit;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.Databases.Tests.Faults;

[Collection(PostgresTests.Name)]
public sealed class KilledWorkerTests(PostgresFixture postgres, ITestOutputHelper output)
{
    private const int Kills = 100;
    private const int Customers = 1000;
    private const int Applicants = 500;
    private const int BatchSize = 20;

    [PostgresFact]
    public async Task A_worker_that_is_killed_leaves_what_is_not_due_and_one_more_run_does_the_rest()
    {
        var seed = Random.Shared.Next();
        Random random = new(seed);
        output.WriteLine($"Seed {seed}");
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(Customers, Applicants);
        var due = await shop.LeftAsync();
        var duration = await DurationAsync(shop);
        int killedAtWork = 0, beforeTheFirstBatch = 0, betweenBatches = 0, afterTheLast = 0;
        long doneByKilled = 0, doneByNext = 0;

        var next = Worker.Start(Named(shop, 0), BatchSize);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var worker = next;

            // While this one works and dies, the next gets ready.
            next = Worker.Start(Named(shop, kill + 1), BatchSize);
            await shop.FillAsync(Customers, Applicants);
            var notDue = await shop.NotDueAsync();

            await worker.GoAsync();
            await Task.Delay(duration * random.NextDouble());
            killedAtWork += await worker.KillAsync() ? 1 : 0;
            await shop.SessionsEndAsync(Application(kill));

            Assert.Equal(notDue, await shop.NotDueAsync());
            await shop.AssertNothingHalfDoneAsync();
            await shop.AssertLogAddsUpAsync(Customers);
            var left = await shop.LeftAsync();
            beforeTheFirstBatch += left == due ? 1 : 0;
            betweenBatches += left < due && left > 0 ? 1 : 0;
            afterTheLast += left == 0 ? 1 : 0;
            doneByKilled += due - left;
            doneByNext += left;

            await shop.RunAsync();

            Assert.Equal(notDue, await shop.NotDueAsync());
            Assert.Equal(0, await shop.LeftAsync());
            await shop.AssertLogAddsUpAsync(Customers);
        }

        next.Dispose();
        output.WriteLine(
            $"{Kills} workers killed, {killedAtWork} of them at work: {beforeTheFirstBatch} before their first batch was committed, "
            + $"{betweenBatches} between batches, {afterTheLast} after the last. Rows at their end by the killed: {doneByKilled}, by the "
            + $"run after each: {doneByNext}, together {Kills} x {due}. Rows gone or changed that were not due: 0.");
        Assert.Equal(Kills * due, doneByKilled + doneByNext);
        Assert.True(betweenBatches > Kills / 4, "Too few were killed between batches: the test tests little.");
    }

    /// <summary>How long a run takes that nobody kills.</summary>
    private static async Task<TimeSpan> DurationAsync(FaultyShop shop)
    {
        using var worker = Worker.Start(shop.ConnectionString, BatchSize);
        var clock = new Stopwatch();
        await worker.GoAsync();
        clock.Start();
        var report = await worker.ReportAsync();
        Assert.Equal(0, report.Steps.Sum(step => step.Left));
        return clock.Elapsed;
    }

    private static string Application(int kill) => $"worker {kill}";

    private static string Named(FaultyShop shop, int kill) =>
        new NpgsqlConnectionStringBuilder(shop.ConnectionString) { ApplicationName = Application(kill) }.ConnectionString;
}
