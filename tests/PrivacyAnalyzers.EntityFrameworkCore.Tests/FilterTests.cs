using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Models;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Rights;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Shop;
using Xunit;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests;

/// <summary>Rows that are only marked as deleted are found; those of other tenants never are.</summary>
public sealed class FilterTests
{
#if NET10_0_OR_GREATER
    [Fact]
    public async Task A_soft_delete_filter_is_lifted_by_name_and_the_tenant_filter_is_not()
    {
        using TestDatabase<ShopContext> database = new(options =>
        {
            options.Add(CustomerRetention.Plan);
            options.HoldWhileReferenced<Customer>();
            options.LiftFilter("SoftDelete");
        });
        database.Add(
            new Customer { Name = "deleted", IsDeleted = true, LeftAt = new(2020, 1, 1), ConsentEndedAt = new(2020, 1, 1) },
            new Customer { Name = "other tenant", Tenant = "south", LeftAt = new(2020, 1, 1), ConsentEndedAt = new(2020, 1, 1) });

        RetentionReport report = await database.RunAsync();

        using ShopContext context = database.Open();
        Assert.Equal(["other tenant"], context.Customers.IgnoreQueryFilters().Select(c => c.Name));
        Assert.Equal(["SoftDelete"], report.LiftedFilters);
        context.Tenant = "south";
        Assert.Equal(1, (await database.Runner.RunAsync(context, dryRun: false)).Steps[0].Done);
    }
#else
    // Before EF Core 10 filters have no names: to lift one would be to lift all.
    [Fact]
    public async Task A_filter_that_is_to_be_lifted_is_refused_before_anything_is_done()
    {
        using TestDatabase<ShopContext> database = new(options =>
        {
            options.Add(VisitorRetention.Plan);
            options.LiftFilter("SoftDelete");
        });
        database.Add(new Visitor { LeftAt = new(2020, 1, 1) });

        RetentionValidationException refused = await Assert.ThrowsAsync<RetentionValidationException>(() => database.Runner.RunAsync(dryRun: false));

        RetentionProblem problem = Assert.Single(refused.Problems);
        Assert.Equal("PRIV4052", problem.Id);
        Assert.Contains("before EF Core 10 filters have no names", problem.Message, StringComparison.Ordinal);
        Assert.Empty(database.Sql);
    }
#endif

    [Fact]
    public async Task A_request_does_not_lift_a_filter_that_no_type_has_by_that_name()
    {
        using ClinicDb db = new(options => options.LiftFilter("Soft"));
        db.Add(new Patient { Id = 1, Name = "Ann" });

        InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(() => db.ExportAsync<Patient>(1));
        Assert.Contains("the query filter 'Soft' is to be lifted", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.AskAsync(rights => rights.EraseAsync<Patient>(1, dryRun: false)));
        Assert.Single(db.All<Patient>());
    }

    [Fact]
    public async Task A_filter_keeps_what_it_hides()
    {
        using TestDatabase<PeopleContext> database = new(options => options.Add(Plan));
        database.Add(Rows);

        Assert.Equal(1, Assert.Single((await database.RunAsync()).Steps).Done);

        using PeopleContext context = database.Open();
        Assert.Equal(["deleted", "other tenant"], context.Set<Person>().IgnoreQueryFilters().Select(p => p.Name).Order());
    }

    /// <summary>How it is done where filters have no names.</summary>
    [Fact]
    public async Task A_context_that_sets_the_filter_without_soft_delete_reaches_those_rows_and_no_other_tenants()
    {
        using TestDatabase<PeopleRetentionContext> database = new(options => options.Add(Plan));
        database.Add(Rows);

        Assert.Equal(2, Assert.Single((await database.RunAsync()).Steps).Done);

        using PeopleRetentionContext context = database.Open();
        Assert.Equal(["other tenant"], context.Set<Person>().IgnoreQueryFilters().Select(p => p.Name));
        context.Tenant = 2;
        Assert.Equal(1, (await database.Runner.RunAsync(context, dryRun: false)).Steps[0].Done);
    }

    private static RetentionPlan<Person> Plan => new("Person", Person.Rule(RetentionAction.Erase));

    private static object[] Rows =>
    [
        new Person { Name = "seen", LeftAt = new(2020, 1, 1) },
        new Person { Name = "deleted", IsAnonymised = true, LeftAt = new(2020, 1, 1) },
        new Person { Name = "other tenant", Points = 2, LeftAt = new(2020, 1, 1) },
    ];

    /// <summary>One filter for two things: which rows are marked as deleted, and whose they are.</summary>
    private class PeopleContext : DbContext
    {
        public PeopleContext(DbContextOptions<PeopleContext> options)
            : base(options)
        {
        }

        protected PeopleContext(DbContextOptions options)
            : base(options)
        {
        }

        public int Tenant { get; set; }

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Person>(person =>
        {
            person.Ignore(p => p.Home);
            person.Ignore(p => p.Work);
            person.HasQueryFilter(p => !p.IsAnonymised && p.Points == Tenant);
        });
    }

    private sealed class PeopleRetentionContext(DbContextOptions<PeopleRetentionContext> options) : PeopleContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            modelBuilder.Entity<Person>().HasQueryFilter(p => p.Points == Tenant);
        }
    }
}
