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
        await using var provider = Provider(options => options.Add(CourierRetention.Plan));
        await using var scope = provider.CreateAsyncScope();
        var desk = await AddAsync(scope, Courier(1, s_due), Courier(2, s_due.AddDays(1)), new Courier { Id = 3, DecidedOn = s_due });
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

    [PostgresFact]
    public async Task Rows_that_belong_to_a_member_are_erased_with_it_and_the_row_stays()
    {
        await using var provider = Provider(options =>
        {
            options.Add(ClerkRetention.Plan);
            options.BatchSize = 2;
        });
        await using var scope = provider.CreateAsyncScope();
        var desk = await AddAsync(
            scope,
            Clerk(1, s_due),
            Clerk(2, s_due.AddDays(1)),
            Clerk(3, s_due),
            Clerk(4, s_due),
            new Clerk { Id = 5, DecidedOn = s_due, Shifts = [new()] },
            new Clerk { Id = 6, DecidedOn = s_due });
        var runner = provider.GetRequiredService<RetentionRunner<DeskContext>>();

        var report = await runner.RunAsync(dryRun: false);

        List<Clerk> clerks = await desk.Clerks.Include(row => row.Shifts).OrderBy(row => row.Id).ToListAsync();
        Assert.Equal(
            ["1 |0|0|False", "2 title|2|1|True", "3 |0|0|False", "4 |0|0|False", "5 |0|0|False", "6 |0|0|False"],
            clerks.Select(row => $"{row.Id} {row.Title}|{row.Shifts.Count}|{row.Posts.Count}|{row.Locker is not null}"));
        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        var step = Assert.Single(report.Steps);
        Assert.Equal(["Locker", "Posts", "Shifts", "Title"], step.Members.Order());
        Assert.Equal((4L, 4L, 1L, 1L, 0L), (step.Due, step.Done, step.Finished, step.Running, step.Left));
        Assert.Equal(5, Assert.Single((await runner.RunAsync(dryRun: false)).Steps).Finished);
    }

    private ServiceProvider Provider(Action<RetentionOptions<DeskContext>> configure)
    {
        var connectionString = postgres.Server.CreateDatabase();
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(ShopClock.Noon);
        services.AddDbContext<DeskContext>(options => options.UseNpgsql(connectionString));
        services.AddRetention(configure);
        return services.BuildServiceProvider();
    }

    private static async Task<DeskContext> AddAsync(AsyncServiceScope scope, params object[] rows)
    {
        var desk = scope.ServiceProvider.GetRequiredService<DeskContext>();
        await desk.Database.EnsureCreatedAsync();
        desk.AddRange(rows);
        await desk.SaveChangesAsync();
        desk.ChangeTracker.Clear();
        return desk;
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

    private static Clerk Clerk(int id, DateOnly decidedOn) => new()
    {
        Id = id,
        DecidedOn = decidedOn,
        Title = "title",
        Shifts = [new(), new()],
        Posts = [new() { Title = "post" }],
        Locker = new() { Title = "locker" },
    };
}
