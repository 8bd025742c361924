using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PrivacyAnalyzers.Databases.Shop;
using PrivacyAnalyzers.Databases.Tests.Faults;
using PrivacyAnalyzers.EntityFrameworkCore;
using Xunit;

namespace PrivacyAnalyzers.Databases.Tests.Postgres;

/// <summary>One query says where all rows of a table stand: the counts are those that follow from the rows' ids.</summary>
[Collection(PostgresTests.Name)]
public sealed class CountTests(PostgresFixture postgres)
{
    /// <summary>More holds than a sum has places, one of them with a text that looks like a place for a parameter.</summary>
    [PostgresFact]
    public async Task Rows_are_counted_where_they_stand()
    {
        var shop = await FilledAsync();
        Counts counts = new();
        var captured = 31;
        await using var services = Services(shop, counts, options =>
        {
            options.Hold<Subscriber>("braces", _ => row => row.Name == "{0} {{1}}");
            options.Hold<Subscriber>("a number", _ => row => row.Id == captured);
            options.Hold<Subscriber>("no mail", _ => row => row.Email == null);
            options.Hold<Subscriber>("no one", _ => row => row.Id < 0);
        });
        var runner = services.GetRequiredService<RetentionRunner<ShopContext>>();

        var dry = Of<Subscriber>(await runner.RunAsync(dryRun: true));
        var step = Of<Subscriber>(await runner.RunAsync(dryRun: false));

        foreach (var counted in new[] { dry, step })
        {
            Assert.Equal(
                (1000L, 195L, 105L, 100L, 590L, 10L, 0L),
                (counted.Rows, counted.Due, counted.Held, counted.NotStarted, counted.Running, counted.Indeterminate, counted.Finished));
            Assert.Equal(
                [("braces", 2L), ("a number", 1L), ("no mail", 2L)],
                counted.Holds.Skip(1).Select(hold => (hold.Reason, hold.Rows)));
        }

        Assert.Equal((195L, 0L), (step.Done, step.Left));
        Assert.Equal(2, counts.Of("Subscribers"));
    }

    /// <summary>Where rows stay, those are counted on their own at which nothing is left to do.</summary>
    [PostgresFact]
    public async Task Rows_at_their_end_are_counted_on_their_own()
    {
        var shop = await FilledAsync();
        Counts counts = new();
        await using var services = Services(shop, counts);
        var runner = services.GetRequiredService<RetentionRunner<ShopContext>>();

        var step = Of<Applicant>(await runner.RunAsync(dryRun: false));
        var again = Of<Applicant>(await runner.RunAsync(dryRun: true));

        Assert.Equal((1000L, 200L, 100L, 0L, 200L), (step.Rows, step.Due, step.Held, step.Finished, step.Done));
        Assert.Equal((1000L, 0L, 100L, 200L, 100L), (again.Rows, again.Due, again.Held, again.Finished, again.NotStarted));
        Assert.Equal(2, counts.Of("Applicants"));
    }

    [PostgresFact]
    public async Task An_empty_table_has_no_rows()
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await using var services = Services(shop, new Counts());

        var step = Of<Subscriber>(await services.GetRequiredService<RetentionRunner<ShopContext>>().RunAsync(dryRun: false));

        Assert.Equal((0L, 0L, 0L, false), (step.Rows, step.Due, step.Done, step.IsPartial));
    }

    /// <summary>Where no code can judge any row, there is nothing to tell rows apart by.</summary>
    [PostgresFact]
    public async Task Rows_that_all_stand_alike_are_counted()
    {
        ServiceCollection collection = new();
        collection.AddSingleton(ShopClock.Noon);
        collection.AddDbContext<DiaryContext>(database => database.UseNpgsql(postgres.Server.CreateDatabase()), ServiceLifetime.Singleton);
        collection.AddRetention<DiaryContext>(options => options.Add(new RetentionPlan<Entry>("Entry", new RetentionRule<Entry>(
            "diary/-", RetentionAction.Erase, ["diary"], [], [], [], row => row))));
        await using var services = collection.BuildServiceProvider();
        var context = services.GetRequiredService<DiaryContext>();
        await context.Database.EnsureCreatedAsync();
        context.AddRange(new Entry(), new Entry(), new Entry());
        await context.SaveChangesAsync();
        var runner = services.GetRequiredService<RetentionRunner<DiaryContext>>();

        foreach (var report in new[] { await runner.RunAsync(context, dryRun: true), await runner.RunAsync(context, dryRun: false) })
        {
            Assert.Equal(RetentionOutcome.Completed, report.Outcome);
            var step = Assert.Single(report.Steps);
            Assert.Equal((3L, 3L, 0L, 0L), (step.Rows, step.Indeterminate, step.Due, step.Done));
        }
    }

    /// <summary>A hold that looks at another table is asked once of a row, and so not in sums.</summary>
    [PostgresFact]
    public async Task Rows_that_another_table_holds_are_counted_by_groups()
    {
        var shop = await FilledAsync();
        await shop.ExecuteAsync("""INSERT INTO "Claims" ("CustomerId") VALUES (10), (20), (33)""");
        Counts counts = new();
        await using var services = Services(shop, counts, options => options.Hold<Subscriber>(
            "a claim", context => row => context.Set<Claim>().Any(claim => claim.CustomerId == row.Id)));

        var step = Of<Subscriber>(await services.GetRequiredService<RetentionRunner<ShopContext>>().RunAsync(dryRun: false));

        Assert.Equal((1000L, 198L, 102L, 198L), (step.Rows, step.Due, step.Held, step.Done));
        Assert.Equal(0, counts.Of("Subscribers"));
    }

    /// <summary>A thousand of each, of which five due subscribers have something to be held by, and ten will leave when the years end.</summary>
    private async Task<FaultyShop> FilledAsync()
    {
        var shop = await FaultyShop.CreateAsync(postgres.Server);
        await shop.FillAsync(1000);
        await shop.ExecuteAsync("""
            UPDATE "Subscribers" SET "Name" = '{0} {{1}}' WHERE "Id" IN (10, 20, 23);
            UPDATE "Subscribers" SET "Email" = NULL WHERE "Id" IN (10, 40, 41, 43);
            UPDATE "Subscribers" SET "LeftOn" = DATE '9999-01-01' WHERE "Id" % 100 = 5;
            """);
        return shop;
    }

    private static RetentionStepReport Of<TEntity>(RetentionReport report)
    {
        Assert.Equal(RetentionOutcome.Completed, report.Outcome);
        return report.Steps.Single(step => step.Entity == typeof(TEntity).FullName);
    }

    private static ServiceProvider Services(FaultyShop shop, Counts counts, Action<RetentionOptions<ShopContext>>? configure = null) =>
        ShopRetention.Services(database => database.UseNpgsql(shop.ConnectionString).AddInterceptors(counts), ShopClock.Noon, configure);

    private sealed class Entry
    {
        public int Id { get; set; }
    }

    private sealed class DiaryContext(DbContextOptions<DiaryContext> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Entry>();
    }

    /// <summary>Sees the queries that count with sums: interceptors see them as they see all others.</summary>
    private sealed class Counts : DbCommandInterceptor
    {
        private readonly List<string> _sent = [];

        public int Of(string table) => _sent.Count(sql => sql.Contains($"FROM \"{table}\"", StringComparison.Ordinal));

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (command.CommandText.Contains("SUM(\"sum0_\")", StringComparison.Ordinal))
            {
                _sent.Add(command.CommandText);
            }

            return new(result);
        }
    }
}
