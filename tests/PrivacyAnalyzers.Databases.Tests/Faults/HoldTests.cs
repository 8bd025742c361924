using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.Databases.Shop;
using PrivacyAnalyzers.Databases.Tests.Postgres;
using PrivacyAnalyzers.EntityFrameworkCore;
using Xunit;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.Databases.Tests.Faults;

[Collection(PostgresTests.Name)]
public sealed class HoldTests(PostgresFixture postgres, ITestOutputHelper output)
{
    private const int Rows = 500;

    /// <summary>Customers that are due.</summary>
    private const int First = 10, Second = 21;

    private const string FirstIsInDispute = """UPDATE "Customers" SET "IsInDispute" = true WHERE "Id" = 10""";
    private const string SecondHasAClaim = """INSERT INTO "Claims" ("CustomerId") VALUES (21)""";

    [PostgresFact]
    public async Task A_row_that_gets_a_hold_between_dry_run_and_run_stays()
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(Rows);
        var dry = CustomerStep(await shop.RunAsync(dryRun: true));

        await shop.ExecuteAsync(FirstIsInDispute);
        await shop.ExecuteAsync(SecondHasAClaim);
        var step = CustomerStep(await shop.RunAsync());

        output.WriteLine($"Dry run: {dry.Due} due, {dry.Held} held; then run: {step.Done} done, {step.Held} held");
        Assert.Equal((dry.Due - 2, dry.Due - 2, dry.Held + 2), (step.Due, step.Done, step.Held));
        Assert.Contains(step.Holds, hold => hold == new RetentionHeld(ShopRetention.OpenClaim, 1));
        await AssertOnlyAreLeftAsync(shop, First, Second);
    }

    /// <summary>What changes a row that a batch waits for is seen when the batch goes on.</summary>
    [PostgresFact]
    public async Task A_row_that_gets_a_hold_while_a_batch_waits_for_it_stays()
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(Rows);

        var step = await RunWhileAsync(shop, FirstIsInDispute);

        output.WriteLine($"{step.Due} due, {step.Done} done");
        await AssertOnlyAreLeftAsync(shop, First);
        await shop.AssertLogAddsUpAsync();
    }

    /// <summary>A hold that another row records does not change the row that a batch waits for: to judge only that row again would
    /// miss it.</summary>
    [PostgresFact]
    public async Task A_row_that_gets_a_hold_in_another_table_while_a_batch_waits_for_it_stays()
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(Rows);

        var step = await RunWhileAsync(shop, SecondHasAClaim);

        output.WriteLine($"{step.Due} due, {step.Done} done");
        Assert.Equal(1L, await shop.ScalarAsync("""SELECT count(*) FROM "Claims" """));
        await AssertOnlyAreLeftAsync(shop, Second);
        await shop.AssertLogAddsUpAsync();
    }

    /// <summary>Runs while a transaction has set a hold and is not committed, until somebody waits for it.</summary>
    private static async Task<RetentionStepReport> RunWhileAsync(FaultyShop shop, string sql)
    {
        await using var connection = await shop.ConnectAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
        var run = shop.RunAsync();
        await shop.SomebodyWaitsAsync();
        await transaction.CommitAsync();
        return CustomerStep(await run);
    }

    private static RetentionStepReport CustomerStep(RetentionReport report)
    {
        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        return report.Steps.Single(step => step.Entity == typeof(Customer).FullName);
    }

    private static async Task AssertOnlyAreLeftAsync(FaultyShop shop, params int[] ids) =>
        Assert.Equal(ids, (int[])(await shop.ScalarAsync(
            $"""SELECT array_agg("Id" ORDER BY "Id") FROM "Customers" WHERE {ShopRows.Due}"""))!);
}
