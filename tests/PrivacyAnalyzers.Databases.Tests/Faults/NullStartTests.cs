using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.Databases.Shop;
using PrivacyAnalyzers.Databases.Tests.Postgres;
using PrivacyAnalyzers.EntityFrameworkCore;
using Xunit;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.Databases.Tests.Faults;

[Collection(PostgresTests.Name)]
public sealed class NullStartTests(PostgresFixture postgres, ITestOutputHelper output)
{
    private const int Subscribers = 1_000_000;

    [PostgresFact]
    public async Task A_million_rows_without_a_start_are_not_started_and_stay()
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await using (var context = shop.Open())
        {
            await ShopRows.AddPresentSubscribersAsync(context, Subscribers);
        }

        var report = await shop.RunAsync();

        var step = report.Steps.Single(step => step.Entity == typeof(Subscriber).FullName);
        output.WriteLine($"{step.Rows} rows, {step.NotStarted} not started, {step.Done} done in {step.Duration.TotalSeconds:F2} s");
        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        Assert.Equal((Subscribers, Subscribers, 0), (step.Rows, step.NotStarted, step.Done));
        Assert.Equal((long)Subscribers, await shop.ScalarAsync("""SELECT count(*) FROM "Subscribers" """));
    }
}
