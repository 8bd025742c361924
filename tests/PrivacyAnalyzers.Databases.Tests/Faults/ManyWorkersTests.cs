using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.Databases.Shop;
using PrivacyAnalyzers.Databases.Tests.Postgres;
using PrivacyAnalyzers.EntityFrameworkCore;
using Xunit;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.Databases.Tests.Faults;

[Collection(PostgresTests.Name)]
public sealed class ManyWorkersTests(PostgresFixture postgres, ITestOutputHelper output)
{
    private const int Workers = 8;
    private const int Rows = 10_000;
    private const int BatchSize = 50;

    [PostgresFact]
    public Task Eight_workers_do_nothing_twice_and_their_reports_add_up() => WorkAsync(logs: true);

    [PostgresFact]
    public Task So_do_eight_that_keep_no_log() => WorkAsync(logs: false);

    private async Task WorkAsync(bool logs)
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(Rows);
        var due = await shop.LeftAsync();
        var notDue = await shop.NotDueAsync();
        var workers = Enumerable.Range(0, Workers).Select(_ => Worker.Start(shop.ConnectionString, BatchSize, logs)).ToArray();

        await Task.WhenAll(workers.Select(worker => worker.GoAsync()));
        var reports = await Task.WhenAll(workers.Select(worker => worker.ReportAsync()));

        foreach (var worker in workers)
        {
            worker.Dispose();
        }

        var steps = reports.SelectMany(report => report.Steps).ToArray();
        var entries = logs ? await shop.AssertLogAddsUpAsync() : 0;
        var deadlocks = (long)(await shop.ScalarAsync(
            "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"))!;
        output.WriteLine(
            $"{Workers} workers, {due} rows due, with orders that go with their customers: rows changed by each {string.Join(", ", reports.Select(All))}, together {reports.Sum(All)}; "
            + $"{entries} entries in the log; {steps.Sum(step => step.Batches)} batches, {steps.Sum(step => step.Retries)} retries, "
            + $"{deadlocks} deadlocks, {steps.Count(step => step.Fault is not null)} faults.");
        Assert.All(reports, report => Assert.Equal(RetentionOutcome.Completed, report.Outcome));
        Assert.Equal(0, await shop.LeftAsync());
        Assert.Equal(notDue, await shop.NotDueAsync());

        // A customer is one row to a report; the two orders go along, by the database's doing.
        Assert.Equal(due - (2 * Done(nameof(Customer))), steps.Sum(step => step.Done));
        Assert.All(
            (string[])[nameof(Customer), nameof(Subscriber), nameof(Applicant)],
            type => Assert.Equal(Rows / 5, Done(type)));
        if (logs)
        {
            Assert.Equal(entries, steps.Sum(step => step.Done));
            foreach (var type in new[] { nameof(Customer), nameof(Subscriber), nameof(Applicant) })
            {
                Assert.Equal(await shop.LoggedAsync(type), Done(type));
            }
        }

        static long All(RetentionReport report) => report.Steps.Sum(step => step.Done);

        long Done(string type) =>
            steps.Where(step => step.Entity == $"{typeof(Customer).Namespace}.{type}").Sum(step => step.Done);
    }
}
