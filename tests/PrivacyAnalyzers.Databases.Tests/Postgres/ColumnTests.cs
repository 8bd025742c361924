using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PrivacyAnalyzers.Databases.Desk;
using PrivacyAnalyzers.Databases.Shop;
using PrivacyAnalyzers.EntityFrameworkCore;
using Xunit;

namespace PrivacyAnalyzers.Databases.Tests.Postgres;

/// <summary>What PostgreSQL is particular about: the two kinds of moments, and transactions under a strategy that retries.</summary>
[Collection(PostgresTests.Name)]
public sealed class ColumnTests(PostgresFixture postgres)
{
    /// <summary>The last moment that is due 24 months later, and the first that is not.</summary>
    private static readonly DateTime s_due = new(2024, 6, 30, 23, 59, 59), s_notDue = new(2024, 7, 1);

    [PostgresFact]
    public async Task Moments_with_and_without_a_time_zone_count_by_their_day()
    {
        var (report, desk) = await RunAsync();
        await using (desk)
        {
            Assert.Equal(["due tomorrow", "not started"], await desk.Callers.Select(caller => caller.Number).Order().ToListAsync());
            Assert.Equal("due tomorrow", (await desk.Guests.SingleAsync(guest => guest.DecidedAt == s_notDue)).Name);
        }

        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        Assert.Equal(3, report.Steps.Sum(step => step.Done));
    }

    [PostgresFact]
    public async Task Anonymised_members_keep_what_is_declared()
    {
        var (_, desk) = await RunAsync();
        await using (desk)
        {
            var guests = await desk.Guests.Where(guest => guest.DecidedAt == s_due).ToListAsync();

            Assert.Equal(2, guests.Select(guest => guest.Name).Distinct().Count());
            Assert.All(guests, guest => Assert.StartsWith("guest-", guest.Name));
            Assert.All(guests, guest => Assert.Equal(("11", new DateOnly(1980, 1, 1), "-"), (guest.Postcode, guest.BornOn, guest.Remark)));
        }
    }

    /// <summary>Runs on a desk whose connections retry, with rows on both sides of the line.</summary>
    private async Task<(RetentionReport Report, DeskContext Desk)> RunAsync()
    {
        var connectionString = postgres.Server.CreateDatabase();
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(ShopClock.Noon);
        services.AddDbContext<DeskContext>(
            options => options.UseNpgsql(connectionString, postgres => postgres.EnableRetryOnFailure()), optionsLifetime: ServiceLifetime.Singleton);
        services.AddRetention<DeskContext>(options =>
        {
            options.Add(GuestRetention.Plan);
            options.Add(CallerRetention.Plan);
        });
        await using var provider = services.BuildServiceProvider();
        DeskContext desk = new(provider.GetRequiredService<DbContextOptions<DeskContext>>());
        await desk.Database.EnsureCreatedAsync();
        desk.AddRange((IEnumerable<object>)
        [
            Guest("due", s_due), Guest("due as well", s_due), Guest("due tomorrow", s_notDue),
            Caller("due", s_due), Caller("due tomorrow", s_notDue), Caller("not started", null),
        ]);
        await desk.SaveChangesAsync();
        desk.ChangeTracker.Clear();
        return (await provider.GetRequiredService<RetentionRunner<DeskContext>>().RunAsync(dryRun: false), desk);
    }

    private static Guest Guest(string name, DateTime decidedAt) => new()
    {
        Name = name,
        Postcode = "11122",
        BornOn = new DateOnly(1980, 5, 17),
        Remark = "Tall",
        DecidedAt = decidedAt,
    };

    private static Caller Caller(string number, DateTime? leftAt) => new()
    {
        Number = number,
        LeftAt = leftAt is { } moment ? new DateTimeOffset(moment, TimeSpan.Zero) : null,
    };
}
