using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using PrivacyAnalyzers.Databases.Shop;
using PrivacyAnalyzers.Databases.Tests.Postgres;
using PrivacyAnalyzers.EntityFrameworkCore;
using Xunit;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.Databases.Tests.Faults;

[Collection(PostgresTests.Name)]
public sealed class ClockTests(PostgresFixture postgres, ITestOutputHelper output)
{
    private const int Rows = 500;

    [PostgresFact]
    public async Task A_clock_that_jumps_back_between_runs_makes_nothing_due_and_nothing_undone()
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(Rows);
        var notDue = await shop.NotDueAsync();
        var clock = ShopClock.Noon;
        await using var services = shop.Services(clock);
        var runner = services.GetRequiredService<RetentionRunner<LoggedShopContext>>();
        await runner.RunAsync(dryRun: false);
        var entries = await shop.AssertLogAddsUpAsync();

        clock.Now = clock.Now.AddYears(-1);
        var report = await runner.RunAsync(dryRun: false);

        output.WriteLine($"A year back: {report.Outcome}, {report.Steps.Sum(step => step.Due)} due, {report.Steps.Sum(step => step.Done)} done");
        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        Assert.Equal(0, report.Steps.Sum(step => step.Done));
        Assert.Equal(notDue, await shop.NotDueAsync());
        Assert.Equal(entries, await shop.AssertLogAddsUpAsync());
    }

    [PostgresFact]
    public Task A_clock_that_jumps_back_in_a_run_changes_no_verdict_of_it() => JumpInARunAsync(-5);

    [PostgresFact]
    public Task A_clock_that_jumps_ahead_in_a_run_changes_no_verdict_of_it() => JumpInARunAsync(5);

    private async Task JumpInARunAsync(int years)
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(Rows);
        var due = await shop.LeftAsync();
        var notDue = await shop.NotDueAsync();
        JumpingClock clock = new(ShopClock.Noon.Now, years);
        await using var services = shop.Services(clock, options => options.BatchSize = 10);

        var report = await services.GetRequiredService<RetentionRunner<LoggedShopContext>>().RunAsync(dryRun: false);

        output.WriteLine($"{clock.Jumps} jump of {years} years: judged on {report.Today:yyyy-MM-dd}, {due} rows at their end");
        Assert.Equal(1, clock.Jumps);
        Assert.Equal(ShopRows.Today, report.Today);
        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        Assert.True(report.Duration >= TimeSpan.Zero);
        Assert.Equal(0, await shop.LeftAsync());
        Assert.Equal(notDue, await shop.NotDueAsync());
    }

    /// <summary>A clock that is set to another year when it has been asked once.</summary>
    private sealed class JumpingClock(DateTimeOffset now, int years) : TimeProvider
    {
        private bool _asked;

        public int Jumps { get; private set; }

        public override DateTimeOffset GetUtcNow()
        {
            if (!_asked)
            {
                _asked = true;
                return now;
            }

            Jumps = 1;
            return now.AddYears(years);
        }
    }
}
