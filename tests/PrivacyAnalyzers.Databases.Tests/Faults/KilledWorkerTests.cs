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
    private const int Kills = 100;
    private const int Rows = 600;
    private const int BatchSize = 20;

    /// <summary>About as long as a batch takes.</summary>
    private static readonly TimeSpan s_batch = TimeSpan.FromMilliseconds(10);

    [PostgresFact]
    public async Task A_worker_that_is_killed_leaves_what_is_not_due_and_one_more_run_does_the_rest()
    {
        var seed = Random.Shared.Next();
        Random random = new(seed);
        output.WriteLine($"Seed {seed}");
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(Rows);
        var due = await shop.LeftAsync();
        var batches = await BatchesAsync(shop);
        int beforeTheFirst = 0, between = 0, afterTheLast = 0;
        long doneByKilled = 0, doneByNext = 0;

        var next = Worker.Start(Named(shop, 0), BatchSize);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var worker = next;

            // While this one works and dies, the next gets ready.
            next = Worker.Start(Named(shop, kill + 1), BatchSize);
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
            await shop.AssertLogAddsUpAsync();
            var left = await shop.LeftAsync();
            beforeTheFirst += left == due ? 1 : 0;
            between += left < due && left > 0 ? 1 : 0;
            afterTheLast += left == 0 ? 1 : 0;
            doneByKilled += due - left;
            doneByNext += left;

            await shop.RunAsync();

            Assert.Equal(notDue, await shop.NotDueAsync());
            Assert.Equal(0, await shop.LeftAsync());
            await shop.AssertLogAddsUpAsync();
        }

        next.Dispose();
        output.WriteLine(
            $"{Kills} workers killed: {beforeTheFirst} before their first of {batches} batches was committed, {between} after some of them, "
            + $"{afterTheLast} after the last. Rows at their end by the killed: {doneByKilled}, by the run after each: {doneByNext}, together "
            + $"{Kills} x {due}. Rows gone or changed that were not due: 0.");
        Assert.Equal(Kills * due, doneByKilled + doneByNext);
        Assert.True(between > Kills / 2, "Too few were killed between batches: the test tests little.");
    }

    /// <summary>How many batches a run has that nobody kills.</summary>
    private static async Task<int> BatchesAsync(FaultyShop shop)
    {
        using var worker = Worker.Start(shop.ConnectionString, BatchSize);
        await worker.GoAsync();
        var report = await worker.ReportAsync();
        Assert.Equal(0, report.Steps.Sum(step => step.Left));
        return report.Steps.Sum(step => step.Batches);
    }

    private static string Application(int kill) => $"worker {kill}";

    private static string Named(FaultyShop shop, int kill) =>
        new NpgsqlConnectionStringBuilder(shop.ConnectionString) { ApplicationName = Application(kill) }.ConnectionString;
}
