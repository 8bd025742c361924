using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.Databases.Tests.Postgres;
using PrivacyAnalyzers.EntityFrameworkCore;
using Xunit;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.Databases.Tests.Faults;

[Collection(PostgresTests.Name)]
public sealed class CutConnectionTests(PostgresFixture postgres, ITestOutputHelper output)
{
    private const int Rows = 1000;

    [PostgresFact]
    public async Task A_connection_that_is_cut_in_a_batch_costs_a_retry_and_nothing_else()
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(Rows);
        var notDue = await shop.NotDueAsync();

        // Nobody can write while this is open: the batch has begun, and waits.
        await using var connection = await shop.ConnectAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """LOCK TABLE "Customers", "Subscribers", "Applicants" IN SHARE MODE""";
        await command.ExecuteNonQueryAsync();
        var run = shop.RunAsync();
        await shop.ExecuteAsync($"SELECT pg_terminate_backend({await shop.SomebodyWaitsAsync()})");
        await transaction.RollbackAsync();
        var report = await run;

        output.WriteLine($"{report.Outcome}, {report.Steps.Sum(step => step.Done)} rows, {report.Steps.Sum(step => step.Retries)} retries");
        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        Assert.True(report.Steps.Sum(step => step.Retries) > 0);
        Assert.Equal(0, await shop.LeftAsync());
        Assert.Equal(notDue, await shop.NotDueAsync());
        Assert.Equal(report.Steps.Sum(step => step.Done), await shop.AssertLogAddsUpAsync());
    }
}
