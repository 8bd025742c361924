using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PrivacyAnalyzers.EntityFrameworkCore.Running;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Models;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Shop;
using Xunit;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests;

/// <summary>A statement that changes rows is made once and sent for each batch, in later runs too: with the values that it has then.</summary>
public sealed class ChangeStatementTests
{
    private static int s_kept;

    /// <summary>The form of a statement does not depend on the day, nor on the context that runs it.</summary>
    [Fact]
    public async Task A_statement_is_compiled_once_for_all_batches_and_runs()
    {
        Compilations compilations = new();
        using TestDatabase<ModelContext<OnlyHere>> database = new(
            options =>
            {
                options.Add(Erasure);
                options.BatchSize = 2;
            },
            null,
            compilations);
        database.Add([.. Enumerable.Range(1, 20).Select(i => new Person { Id = i, LeftAt = i <= 10 ? new(2020, 1, 1) : new(2026, 6, 14) })]);

        Assert.Equal(10, await DoneAsync(database));
        Assert.Equal(10, await CountAsync());
        database.Clock.Now = new(2027, 6, 15, 10, 0, 0, TimeSpan.Zero);
        Assert.Equal(10, await DoneAsync(database));

        Assert.Equal(0, await CountAsync());
        Assert.Single(compilations.Deletions);
        Assert.InRange(database.Sql.Count(sql => sql.StartsWith("DELETE", StringComparison.Ordinal)), 10, 12);

        async Task<int> CountAsync()
        {
            using ModelContext<OnlyHere> context = database.Open();
            return await context.Set<Person>().CountAsync();
        }
    }

    /// <summary>On PostgreSQL a statement has one part that EF Core did not make of a lambda: it stays the same too. SQL of anybody
    /// else may have values in it.</summary>
    [Fact]
    public async Task A_statement_that_waits_only_briefly_is_compiled_once()
    {
        using TestDatabase<ModelContext<Plain>> database = new(options => options.Add(Erasure));
        using ModelContext<Plain> context = database.Open();
        BriefWait wait = new(context);
        IQueryable<Person> people = wait.For(context.Set<Person>().Where(person => person.Id > 1));
        Expression statement = await ChangeExpression<Person>.OfAsync(people, (some, cancellation) => some.ExecuteDeleteAsync(cancellation));

        Assert.NotNull(StatementShape.Of(statement, people.Provider, wait));
        Assert.Null(StatementShape.Of(statement, people.Provider, new BriefWait(context)));
        Assert.Null(StatementShape.Of(statement, people.Provider, null));
    }

    [Fact]
    public async Task What_a_hold_captured_may_change_between_two_runs()
    {
        int more = 2;
        Address closed = new() { City = "3" };
        using TestDatabase<ModelContext<Plain>> database = new(options =>
        {
            options.Add(Erasure);
            options.Hold<Person>("a variable", _ => person => person.Points == more);
            options.Hold<Person>("an object's member", _ => person => person.Name == closed.City);
        });
        database.Add(People(4));

        Assert.Equal(2, await DoneAsync(database));
        (more, closed.City) = (3, null!);
        Assert.Equal(1, await DoneAsync(database));

        Assert.Equal([3], Left(database));
    }

    /// <summary>What is computed before the statement is sent is no part that stays the same: the statement is made anew.</summary>
    [Fact]
    public async Task What_a_hold_computes_without_the_row_may_change_between_two_runs()
    {
        List<int> listed = [1];
        using TestDatabase<ModelContext<Plain>> database = new(options =>
        {
            options.Add(Erasure);
            options.Hold<Person>("a static field", _ => person => person.Points == s_kept);
            options.Hold<Person>("a method", _ => person => person.Points == Kept() + 1);
            options.Hold<Person>("a list", _ => person => listed.Contains(person.Points));
        });
        database.Add(People(5));

        s_kept = 2;
        Assert.Equal(2, await DoneAsync(database));
        Assert.Equal([1, 2, 3], Left(database));
        s_kept = 1;
        listed[0] = 7;
        Assert.Equal(1, await DoneAsync(database));

        Assert.Equal([1, 2], Left(database));
    }

    [Fact]
    public async Task Contexts_of_two_tenants_have_a_statement_with_values_of_their_own()
    {
        using TestDatabase<TenantContext> database = new(options =>
        {
            options.Add(Erasure);
            options.Hold<Person>("another tenant", context => person => person.Points != context.Tenant);
        });
        database.Add(People(3));

        foreach (int tenant in new[] { 3, 1 })
        {
            using TenantContext context = database.Open();
            context.Tenant = tenant;
            Assert.Equal(1, Assert.Single((await database.Runner.RunAsync(context, dryRun: false)).Steps).Done);
        }

        using TenantContext all = database.Open();
        Assert.Equal([2], all.Set<Person>().Select(person => person.Points));
    }

    [Fact]
    public async Task A_hold_that_looks_at_another_table_by_the_context_is_judged_by_the_context_that_runs()
    {
        using TestDatabase<ShopContext> database = new(options =>
        {
            options.Add(VisitorRetention.Plan);
            options.Hold<Visitor>("a dispute", context => visitor => context.Disputes.Any(dispute => dispute.CustomerId == visitor.Id));
            options.Hold<Visitor>("an order", context => visitor => context.Set<Order>().Any(order => order.DeliveredTo == visitor.Name));
        });
        database.Add(
            new Visitor { Id = 1, LeftAt = new(2020, 1, 1) },
            new Visitor { Id = 2, LeftAt = new(2020, 1, 1) },
            new Dispute { CustomerId = 2 });

        Assert.Equal(1, Assert.Single((await database.RunAsync()).Steps).Done);
        using (ShopContext context = database.Open())
        {
            await context.Disputes.ExecuteDeleteAsync();
        }

        Assert.Equal(1, Assert.Single((await database.RunAsync()).Steps).Done);
    }

    /// <summary>The same table of the context that runs would be read in its place.</summary>
    [Fact]
    public async Task A_table_of_another_context_is_refused_also_after_a_run_with_its_own()
    {
        ModelContext<Plain>? another = null;
        using TestDatabase<ModelContext<Plain>> database = new(options =>
        {
            options.Add(Erasure);
            options.Hold<Person>("others", context =>
            {
                ModelContext<Plain> asked = another ?? context;
                return person => asked.Set<Person>().Any(one => one.Points > person.Points);
            });
        });
        database.Add(People(2));
        Assert.Equal(1, await DoneAsync(database));

        using (another = database.Open())
        {
            RetentionStepReport step = Assert.Single((await database.Runner.RunAsync(dryRun: false)).Steps);
            Assert.Equal(("InvalidOperationException", 0L), (step.Fault, step.Done));
        }

        Assert.Single(Left(database));
    }

    /// <summary>A mark that only the model knows is set to the day of each run.</summary>
    [Fact]
    public async Task A_mark_that_the_class_does_not_have_is_set()
    {
        RetentionPlan<Person> plan = new(
            "Person",
            [Person.Rule(RetentionAction.Anonymise, new MemberWrite(nameof(Person.Email), MemberWriteMethod.Null))],
            [new RetentionMark("DoneOn", RetentionAction.Anonymise)]);
        using TestDatabase<ModelContext<Marked>> database = new(options => options.Add(plan));
        for (int id = 1; id <= 2; id++)
        {
            database.Add(new Person { Id = id, Email = "e", LeftAt = new(2020, 1, 1) });
            Assert.Equal(1, await DoneAsync(database));
            database.Clock.Now += TimeSpan.FromDays(1);
        }

        using ModelContext<Marked> context = database.Open();
        Assert.Equal(
            [new DateOnly(2026, 6, 15), new DateOnly(2026, 6, 16)],
            context.Set<Person>().OrderBy(person => person.Id).Select(person => EF.Property<DateOnly?>(person, "DoneOn")));
    }

    private static RetentionPlan<Person> Erasure => new("Person", Person.Rule(RetentionAction.Erase));

    private static int Kept() => s_kept;

    private static object[] People(int count) =>
        [.. Enumerable.Range(1, count).Select(i => new Person { Id = i, Points = i, Name = $"{i}", LeftAt = new(2020, 1, 1) })];

    private static async Task<long> DoneAsync<TMapping>(TestDatabase<ModelContext<TMapping>> database)
        where TMapping : IMapping
    {
        RetentionStepReport step = Assert.Single((await database.RunAsync()).Steps);
        Assert.Contains("\"Id\" <= @", database.Sql.Last(sql => sql.StartsWith("DELETE", StringComparison.Ordinal) || sql.StartsWith("UPDATE", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(step.Due, step.Done);
        return step.Done;
    }

    private static IEnumerable<int> Left(TestDatabase<ModelContext<Plain>> database)
    {
        using ModelContext<Plain> context = database.Open();
        return [.. context.Set<Person>().Select(person => person.Points).Order()];
    }

    /// <summary>The deletions that EF Core compiled.</summary>
    private sealed class Compilations : IQueryExpressionInterceptor
    {
        public List<Expression> Deletions { get; } = [];

        public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
        {
            if (queryExpression is MethodCallExpression { Method.Name: "ExecuteDelete" })
            {
                Deletions.Add(queryExpression);
            }

            return queryExpression;
        }
    }

    private sealed class Plain : IMapping
    {
        public static void Configure(ModelBuilder model) => model.Entity<Person>(person =>
        {
            person.Ignore(p => p.Home);
            person.Ignore(p => p.Work);
        });
    }

    /// <summary>EF Core keeps what it compiled for all contexts of a type: this one is in no other test.</summary>
    private sealed class OnlyHere : IMapping
    {
        public static void Configure(ModelBuilder model) => Plain.Configure(model);
    }

    private sealed class Marked : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            Plain.Configure(model);
            model.Entity<Person>().Property<DateOnly?>("DoneOn");
        }
    }

    private sealed class TenantContext(DbContextOptions<TenantContext> options) : DbContext(options)
    {
        public int Tenant { get; set; }

        protected override void OnModelCreating(ModelBuilder modelBuilder) => Plain.Configure(modelBuilder);
    }
}
