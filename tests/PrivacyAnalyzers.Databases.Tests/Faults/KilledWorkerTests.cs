using System;
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
    private const int Rows = 600;
    private const int BatchSize = 20;

    /// <summary>About as long as a batch takes.</summary>
    private static readonly TimeSpan s_batch = TimeSpan.FromMilliseconds(10);

    [PostgresFact]
    public Task A_worker_that_is_killed_leaves_what_is_not_due_and_one_more_run_does_the_rest() => KillAsync(logs: true, kills: 100);

    [PostgresFact]
    public Task So_does_one_that_keeps_no_log() => KillAsync(logs: false, kills: 40);

    private async Task KillAsync(bool logs, int kills)
    {
        var seed = Random.Shared.Next();
        Random random = new(seed);
        output.WriteLine($"Seed {seed}");
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(Rows);
        var due = await shop.LeftAsync();
        var batches = await BatchesAsync(shop, logs);
        int beforeTheFirst = 0, between = 0, afterTheLast = 0;
        long doneByKilled = 0, doneByNext = 0;

        var next = Worker.Start(Named(shop, 0), BatchSize, logs);
        for (var kill = 0; kill < kills; kill++)
        {
            using var worker = next;

            // While this one works and dies, the next gets ready.
            next = Worker.Start(Named(shop, kill + 1), BatchSize, logs);
            await shop.FillAsync(Rows);
            var notDue = await shop.NotDueAsync();

            // Somewhere in the batch after so many others, by its progress: the clock says little on a busy machine.
            await worker.GoAsync();
            await worker.BatchesAsync(random.Next(batches + 1));
            await Task.Delay(s_batch * random.NextDouble());
            await worker.KillAsync();
            await shop.SessionsEndAsync(Application(kill));

            Assert.Equal(notDue, await shop.NotDueAsync());
            await shop.AssertNothingHalfDoneAsync();
            await AssertLogAddsUpAsync();
            var left = await shop.LeftAsync();
            beforeTheFirst += left == due ? 1 : 0;
            between += left < due && left > 0 ? 1 : 0;
            afterTheLast += left == 0 ? 1 : 0;
            doneByKilled += due - left;
            doneByNext += left;

            await shop.RunAsync();

            Assert.Equal(notDue, await shop.NotDueAsync());
            Assert.Equal(0, await shop.LeftAsync());
            await AssertLogAddsUpAsync();
        }

        next.Dispose();
        output.WriteLine(
            $"{kills} workers killed: {beforeTheFirst} before their first of {batches} batches was committed, {between} after some of them, "
            + $"{afterTheLast} after the last. Rows at their end by the killed: {doneByKilled}, by the run after each: {doneByNext}, together "
            + $"{kills} x {due}. Rows gone or changed that were not due: 0.");
        Assert.Equal(kills * due, doneByKilled + doneByNext);
        Assert.True(between > kills / 2, "Too few were killed between batches: the test tests little.");

        Task AssertLogAddsUpAsync() => logs ? shop.AssertLogAddsUpAsync() : Task.CompletedTask;
    }

    /// <summary>How many batches a run has that nobody kills.</summary>
    private static async Task<int> BatchesAsync(FaultyShop shop, bool logs)
    {
        using var worker = Worker.Start(shop.ConnectionString, BatchSize, logs);
        await worker.GoAsync();
        var report = await worker.ReportAsync();
        Assert.Equal(0, report.Steps.Sum(step => step.Left));
        return report.Steps.Sum(step => step.Batches);
    }

    private static string Application(int kill) => $"worker {kill}";

    private static string Named(FaultyShop shop, int kill) =>
        new NpgsqlConnectionStringBuilder(shop.ConnectionString) { ApplicationName = Application(kill) }.ConnectionString;
}
