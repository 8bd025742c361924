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
    public async Task Eight_workers_do_nothing_twice_and_their_reports_add_up()
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(Rows);
        var due = await shop.LeftAsync();
        var notDue = await shop.NotDueAsync();
        var workers = Enumerable.Range(0, Workers).Select(_ => Worker.Start(shop.ConnectionString, BatchSize)).ToArray();

        await Task.WhenAll(workers.Select(worker => worker.GoAsync()));
        var reports = await Task.WhenAll(workers.Select(worker => worker.ReportAsync()));

        foreach (var worker in workers)
        {
            worker.Dispose();
        }

        var steps = reports.SelectMany(report => report.Steps).ToArray();
        var entries = await shop.AssertLogAddsUpAsync();
        var deadlocks = (long)(await shop.ScalarAsync(
            "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"))!;
        output.WriteLine(
            $"{Workers} workers, {due} rows due, with orders that go with their customers: rows changed by each {string.Join(", ", reports.Select(Done))}, together {reports.Sum(Done)}; "
            + $"{entries} entries in the log; {steps.Sum(step => step.Batches)} batches, {steps.Sum(step => step.Retries)} retries, "
            + $"{deadlocks} deadlocks, {steps.Count(step => step.Fault is not null)} faults.");
        Assert.All(reports, report => Assert.Equal(RetentionOutcome.Completed, report.Outcome));
        Assert.Equal(0, await shop.LeftAsync());
        Assert.Equal(notDue, await shop.NotDueAsync());
        Assert.Equal(entries, reports.Sum(Done));
        foreach (var type in new[] { nameof(Customer), nameof(Subscriber), nameof(Applicant) })
        {
            Assert.Equal(
                await shop.LoggedAsync(type),
                steps.Where(step => step.Entity == $"{typeof(Customer).Namespace}.{type}").Sum(step => step.Done));
        }
    }

    private static long Done(RetentionReport report) => report.Steps.Sum(step => step.Done);
}
