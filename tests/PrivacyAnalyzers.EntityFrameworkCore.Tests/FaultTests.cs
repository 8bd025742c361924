using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Models;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Shop;
using Xunit;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests;

public sealed class FaultTests
{
    private const string Deadlock = "40P01";

    [Fact]
    public async Task A_batch_that_meets_a_fault_that_passes_is_tried_again()
    {
        using TestDatabase<ShopContext> database = Visitors(
            new FailingStatements(count => count == 2 ? new TestFault(Deadlock) : null, IsDelete));

        RetentionStepReport step = Assert.Single((await database.Runner.RunAsync(dryRun: false)).Steps);

        Assert.Equal((5L, 5L, 5L, 1, 3), (step.Rows, step.Due, step.Done, step.Retries, step.Batches));
    }

    [Fact]
    public async Task A_fault_that_does_not_pass_ends_its_step_after_some_tries_and_its_message_is_not_in_the_report()
    {
        using TestDatabase<ShopContext> database = Visitors(
            new FailingStatements(count => count > 1 ? new TestFault(Deadlock) : null, IsDelete));

        RetentionReport report = await database.Runner.RunAsync(dryRun: false);

        RetentionStepReport step = Assert.Single(report.Steps);
        Assert.Equal(RetentionOutcome.Failed, report.Outcome);
        Assert.Equal((5L, 2L, 3L, 2), (step.Due, step.Done, step.Left, step.Retries));
        Assert.Equal((5L, false), (step.Rows, step.IsPartial));
        Assert.Equal("TestFault 40P01", step.Fault);
        Assert.DoesNotContain("a value of a row", report.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_that_is_the_rows_own_is_not_tried_again_and_other_steps_are_run()
    {
        using TestDatabase<ShopContext> database = new(
            options =>
            {
                options.Add(CustomerRetention.Plan);
                options.Add(VisitorRetention.Plan);
                options.HoldWhileReferenced<Customer>();
            },
            services: null,
            new FailingStatements(_ => new TestFault("23503"), sql => sql.Contains("DELETE FROM \"Customers\"", StringComparison.Ordinal)));
        database.Add(
            new Customer { LeftAt = new(2020, 1, 1), ConsentEndedAt = new(2020, 1, 1) },
            new Visitor { LeftAt = new(2020, 1, 1) });

        RetentionReport report = await database.Runner.RunAsync(dryRun: false);

        Assert.Equal(RetentionOutcome.Failed, report.Outcome);
        Assert.Equal(["TestFault 23503", null, null, null], report.Steps.Select(s => s.Fault));
        Assert.Equal(1, report.Steps[^1].Done);
        Assert.Equal(0, report.Steps[0].Retries);
    }

    [Fact]
    public async Task A_commit_that_nobody_heard_of_is_counted_as_unconfirmed()
    {
        using TestDatabase<ShopContext> database = Visitors(new UnheardCommits(which: 2));

        RetentionStepReport step = Assert.Single((await database.Runner.RunAsync(dryRun: false)).Steps);

        Assert.Equal((5L, 3L, 2L, 0L), (step.Due, step.Done, step.Unconfirmed, step.Left));
        using ShopContext context = database.Open();
        Assert.Empty(context.Visitors);
    }

    [Fact]
    public async Task Eight_workers_at_once_add_up()
    {
        string file = Path.Combine(Path.GetTempPath(), $"privacy-{Guid.NewGuid():N}.db");
        try
        {
            ServiceCollection services = new();
            services.AddDbContext<ShopContext>(options => options.UseSqlite($"Data Source={file};Pooling=False"));
            services.AddRetention<ShopContext>(options =>
            {
                options.Add(VisitorRetention.Plan);
                options.BatchSize = 7;
            });
            await using ServiceProvider provider = services.BuildServiceProvider();
            using (IServiceScope scope = provider.CreateScope())
            {
                ShopContext context = scope.ServiceProvider.GetRequiredService<ShopContext>();
                await context.Database.EnsureCreatedAsync();
                context.AddRange(Enumerable.Range(0, 300).Select(i => new Visitor { LeftAt = i < 200 ? new(2020, 1, 1) : null }));
                await context.SaveChangesAsync();
            }

            RetentionRunner<ShopContext> runner = provider.GetRequiredService<RetentionRunner<ShopContext>>();
            RetentionReport[] reports = await Task.WhenAll(
                Enumerable.Range(0, 8).Select(_ => Task.Run(() => runner.RunAsync(dryRun: false))));

            Assert.All(reports, report => Assert.Equal(RetentionOutcome.Completed, report.Outcome));
            Assert.Equal(200, reports.Sum(report => report.Steps[0].Done));
            Assert.All(reports, report => Assert.Equal(0, report.Steps[0].Left));
        }
        finally
        {
            foreach (string left in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(file) + "*"))
            {
                File.Delete(left);
            }
        }
    }

    [Fact]
    public async Task Rows_of_a_derived_type_are_left_to_their_own_plan()
    {
        using TestDatabase<ModelContext<Hierarchy>> database = new(options =>
        {
            options.Add(new RetentionPlan<Person>("Person", Person.Rule(RetentionAction.Erase)));
            options.Add(new RetentionPlan<Member>("Member", Person.Rule<Member>("member", RetentionAction.Erase)));
            options.Hold<Member>("a duty of the club", _ => m => m.Name == "kept");
            options.Hold<Person>("an audit", _ => p => p.Name == "audited");
        });
        database.Add(
            new Person { Name = "person", LeftAt = new(2020, 1, 1) },
            new Member { Name = "member", LeftAt = new(2020, 1, 1) },
            new Member { Name = "kept", LeftAt = new(2020, 1, 1) },
            new Member { Name = "audited", LeftAt = new(2020, 1, 1) });

        RetentionReport report = await database.RunAsync();

        Assert.Equal(["Member 3 1 2", "Person 1 1 0"], report.Steps.OrderBy(s => s.Entity).Select(s => $"{s.Entity} {s.Rows} {s.Done} {s.Held}"));
    }

    private static TestDatabase<ShopContext> Visitors(params Microsoft.EntityFrameworkCore.Diagnostics.IInterceptor[] interceptors)
    {
        TestDatabase<ShopContext> database = new(
            options =>
            {
                options.Add(VisitorRetention.Plan);
                options.BatchSize = 2;
                options.MaxRetries = 2;
                options.RetryDelay = TimeSpan.FromMilliseconds(1);
            },
            services: null,
            interceptors);
        database.Add([.. Enumerable.Range(0, 5).Select(i => new Visitor { LeftAt = new(2020, 1, 1 + i) })]);
        return database;
    }

    private static bool IsDelete(string sql) => sql.StartsWith("DELETE", StringComparison.Ordinal);

    private sealed class Hierarchy : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            model.Entity<Person>(person =>
            {
                person.ComplexProperty(p => p.Home);
                person.Ignore(p => p.Work);
            });
            model.Entity<Member>();
        }
    }
}
