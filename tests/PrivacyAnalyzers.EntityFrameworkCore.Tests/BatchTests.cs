using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Compatibility;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Models;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Shop;
using Xunit;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests;

/// <summary>In which way batches find their rows: by stretches of the key where much is due and nobody can change unseen what counts,
/// by keys elsewhere.</summary>
public sealed class BatchTests
{
    private static RetentionPlan<Person> Plan => new("Person", Person.Rule(
        RetentionAction.Anonymise, new MemberWrite(nameof(Person.Email), MemberWriteMethod.Null)));

    [Fact]
    public async Task Rows_that_are_held_lie_between_the_stretches_and_stay()
    {
        using TestDatabase<ShopContext> database = new(options =>
        {
            options.Add(VisitorRetention.Plan);
            options.BatchSize = 3;
        });
        database.Add([.. Enumerable.Range(1, 500).Select(i => new Visitor { Id = i, LeftAt = new(2020, 1, 1), HasIncident = i % 4 == 0 })]);

        RetentionStepReport step = Assert.Single((await database.RunAsync()).Steps);

        using ShopContext context = database.Open();
        Assert.Equal(Enumerable.Range(1, 125).Select(i => 4 * i), context.Visitors.Select(v => v.Id).Order());
        Assert.Equal((375L, 375L, 125L, 0L), (step.Due, step.Done, step.Held, step.Left));
        string change = Assert.Single(database.Sql.Where(IsChange).Distinct());
        Assert.Contains("\"v\".\"Id\" >= @", change, StringComparison.Ordinal);
        Assert.Contains("\"v\".\"Id\" <= @", change, StringComparison.Ordinal);
        Assert.Equal(step.Batches, database.Sql.Count(IsChange));

        // Three at a time would be 125; how rows lie is not known before they are counted, so one batch or another has fewer.
        Assert.InRange(step.Batches, 125, 127);
    }

    [Fact]
    public async Task Keys_below_zero_are_in_the_first_stretch()
    {
        using TestDatabase<ShopContext> database = new(options => options.Add(VisitorRetention.Plan));
        database.Add(new Visitor { Id = int.MinValue, LeftAt = new(2020, 1, 1) }, new Visitor { Id = int.MaxValue, LeftAt = new(2020, 1, 1) });

        Assert.Equal(2, Assert.Single((await database.RunAsync()).Steps).Done);
    }

    [Fact]
    public async Task A_hold_looks_at_an_object_in_the_row_and_at_one_from_elsewhere()
    {
        Address closed = new() { City = "closed" };
        using TestDatabase<ModelContext<Alone>> database = new(options =>
        {
            options.Add(Plan);
            options.Hold<Person>("closed", _ => p => p.Home.City == closed.City);
        });
        database.Add(
            new Person { Email = "e", Home = new() { City = "closed" }, LeftAt = new(2020, 1, 1) },
            new Person { Email = "e", Home = new() { City = "open" }, LeftAt = new(2020, 1, 1) });

        RetentionStepReport step = Assert.Single((await database.RunAsync()).Steps);

        Assert.Equal((1L, 1L, 1L), (step.Due, step.Done, step.Held));
    }

    [Fact]
    public Task Where_little_is_due_the_index_on_the_date_finds_it() => AssertByKeysAsync<Alone>(due: 1, rows: 100);

    /// <summary>SQLite has one writer at a time: what the hold looks at stays as it is while the statement runs.</summary>
    [Fact]
    public async Task On_sqlite_a_hold_that_looks_at_other_rows_is_judged_by_stretches_too() => Assert.Contains(
        await RunAsync<Alone>(due: 2, rows: 2, options => options.Hold<Person>("others", db => p => db.Set<Person>().Any(other => other.Points > p.Points))),
        text => text.Contains("\"Id\" <= @", StringComparison.Ordinal));

    [Fact]
    public Task Where_a_log_names_each_row_keys_are_read_first() => AssertByKeysAsync<Logged>(due: 2, rows: 2);

    [Fact]
    public Task Where_a_filter_hides_rows_keys_are_read_first() => AssertByKeysAsync<Filtered>(due: 2, rows: 2);

    [Fact]
    public Task Where_other_types_are_in_the_table_keys_are_read_first() => AssertByKeysAsync<Derived>(
        due: 2, rows: 2, options => options.Add(new RetentionPlan<Member>("Member", Person.Rule<Member>("m", RetentionAction.Review))));

    [Fact]
    public Task Where_a_key_says_nothing_of_the_place_keys_are_read_first() => AssertByKeysAsync<Converted>(due: 2, rows: 2);

    [Fact]
    public async Task A_table_of_its_own_of_which_much_is_due_is_changed_by_stretches()
    {
        IReadOnlyList<string> sql = await RunAsync<Alone>(due: 2, rows: 2, null);

        Assert.Contains(sql, text => text.Contains("\"Id\" <= @", StringComparison.Ordinal));
    }

    private static async Task AssertByKeysAsync<TMapping>(int due, int rows, Action<RetentionOptions<ModelContext<TMapping>>>? configure = null)
        where TMapping : IMapping =>
        Assert.DoesNotContain(await RunAsync(due, rows, configure), text => text.Contains("\"Id\" <= @", StringComparison.Ordinal));

    private static async Task<IReadOnlyList<string>> RunAsync<TMapping>(int due, int rows, Action<RetentionOptions<ModelContext<TMapping>>>? configure)
        where TMapping : IMapping
    {
        using TestDatabase<ModelContext<TMapping>> database = new(options =>
        {
            options.Add(Plan);
            configure?.Invoke(options);
        });
        database.Add([.. Enumerable.Range(1, rows).Select(i => new Person { Id = i, Email = "e", LeftAt = i <= due ? new(2020, 1, 1) : null })]);

        RetentionStepReport step = (await database.RunAsync()).Steps.Single(s => s.Entity == "Person");

        Assert.Equal((due, due), (step.Due, step.Done));
        Assert.Contains(database.Sql, IsChange);
        return database.Sql;
    }

    private static bool IsChange(string sql) => sql.StartsWith("DELETE", StringComparison.Ordinal) || sql.StartsWith("UPDATE", StringComparison.Ordinal);

    private sealed class Alone : IMapping
    {
        public static void Configure(ModelBuilder model) => model.Entity<Person>(person =>
        {
            person.ComplexProperty(p => p.Home);
            person.HasOptional(p => p.Work);
        });
    }

    private sealed class Logged : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            Alone.Configure(model);
            model.UseRetentionLog();
        }
    }

    private sealed class Filtered : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            Alone.Configure(model);
            model.Entity<Person>().HasFilter("some", p => p.Points == 0);
        }
    }

    private sealed class Derived : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            Alone.Configure(model);
            model.Entity<Member>();
        }
    }

    private sealed class Converted : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            Alone.Configure(model);
            model.Entity<Person>().Property(p => p.Id).HasConversion<string>().ValueGeneratedNever();
        }
    }
}
