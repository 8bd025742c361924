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

/// <summary>Objects and lists in a row: columns, documents and arrays.</summary>
[Collection(PostgresTests.Name)]
public sealed class ObjectTests(PostgresFixture postgres)
{
    private static readonly DateOnly s_due = new(2024, 6, 30);

    [PostgresFact]
    public async Task Objects_documents_and_lists_are_emptied_and_a_second_run_does_nothing()
    {
        var connectionString = postgres.Server.CreateDatabase();
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(ShopClock.Noon);
        services.AddDbContext<DeskContext>(options => options.UseNpgsql(connectionString));
        services.AddRetention<DeskContext>(options => options.Add(CourierRetention.Plan));
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var desk = scope.ServiceProvider.GetRequiredService<DeskContext>();
        await desk.Database.EnsureCreatedAsync();
        desk.AddRange(Courier(1, s_due), Courier(2, s_due.AddDays(1)), new Courier { Id = 3, DecidedOn = s_due });
        await desk.SaveChangesAsync();
        desk.ChangeTracker.Clear();
        var runner = provider.GetRequiredService<RetentionRunner<DeskContext>>();

        var report = await runner.RunAsync(dryRun: false);

        List<Courier> couriers = await desk.Couriers.OrderBy(row => row.Id).ToListAsync();
        Assert.Equal(
            ["||0|0", "base 1|depot 2|stop 1|An", "||0|0"],
            couriers.Select(Text));
        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        var step = Assert.Single(report.Steps);
        Assert.Equal(["Base", "Depot", "Nicknames", "Stops"], step.Members.Order());
        Assert.Empty(step.NotWritten);
        Assert.Equal((2L, 1L, 1L, 1L), (step.Due + step.Finished, step.Due, step.Done, step.Running));
        Assert.Equal(2, Assert.Single((await runner.RunAsync(dryRun: false)).Steps).Finished);
    }

    private static string Text(Courier courier) => string.Join(
        '|',
        Text(courier.Base),
        Text(courier.Depot),
        courier.Stops.Count == 0 ? "0" : string.Join(',', courier.Stops.Select(Text)),
        courier.Nicknames.Count == 0 ? "0" : string.Join(',', courier.Nicknames));

    private static string Text(Spot? spot) => spot is null or { Title: null or "", Level: 0 } ? "" : $"{spot.Title} {spot.Level}";

    private static Courier Courier(int id, DateOnly decidedOn) => new()
    {
        Id = id,
        DecidedOn = decidedOn,
        Base = new() { Title = "base", Level = 1 },
        Depot = new() { Title = "depot", Level = 2 },
        Stops = [new() { Title = "stop", Level = 1 }],
        Nicknames = ["An"],
    };
}
