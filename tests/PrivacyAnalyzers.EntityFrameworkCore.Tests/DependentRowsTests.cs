using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Compatibility;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Models;
using Xunit;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests;

/// <summary>Members whose data are in rows of their own: these are erased when the member's period ends, and the row stays.</summary>
public sealed class DependentRowsTests
{
    private static readonly MemberWrite[] s_members =
    [
        new(nameof(Patron.Loans), MemberWriteMethod.NotWritable, whyNot: "it has no setter"),
        new(nameof(Patron.Earlier), MemberWriteMethod.NotWritable, whyNot: "it has no setter"),
        new(nameof(Patron.Deputy), MemberWriteMethod.Null),
        new(nameof(Patron.Card), MemberWriteMethod.Null),
    ];

    private static readonly MemberWrite s_email = new(nameof(Patron.Email), MemberWriteMethod.Null);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task They_are_erased_with_the_member_and_those_of_other_rows_stay(bool withColumns)
    {
        using TestDatabase<ModelContext<Library>> database = new(options => options.Add(Plan([.. s_members, .. withColumns ? [s_email] : (MemberWrite[])[]])));
        database.Add(Someone(1, left: true), Someone(2, left: false), Someone(3, left: true), new Patron { Id = 4, LeftAt = new(2020, 1, 1) });

        RetentionStepReport dry = Assert.Single((await database.RunAsync(dryRun: true)).Steps);
        RetentionStepReport step = Assert.Single((await database.RunAsync()).Steps);

        Assert.Equal(["1 0 0 False False", "2 2 1 True True", "3 0 0 False False", "4 0 0 False False"], Texts(database));
        using ModelContext<Library> context = database.Open();
        Assert.Equal(withColumns ? [2] : [1, 2, 3], context.Set<Patron>().Where(p => p.Email != null).Select(p => p.Id).Order());
        Assert.Equal([2, 2], context.Set<Loan>().Select(loan => loan.PatronId));
        Assert.Equal(2, context.Set<Reminder>().Count());
        Assert.Equal(2, Assert.Single(context.Set<Card>().ToList()).PatronId);
        Assert.Equal((2L, 1L, 1L), (dry.Due, dry.Finished, dry.Running));
        Assert.Equal((2L, 2L, 0L), (step.Due, step.Done, step.Left));
        Assert.Equal(withColumns ? ["Card", "Deputy", "Earlier", "Email", "Loans"] : ["Card", "Deputy", "Earlier", "Loans"], step.Members.Order());
        Assert.Empty(step.NotWritten);
        Assert.Equal(3, Assert.Single((await database.RunAsync()).Steps).Finished);
    }

    /// <summary>A row of which only the one or the other is left is done as well, and counted.</summary>
    [Fact]
    public async Task A_row_with_nothing_left_but_them_or_but_columns_is_one_row()
    {
        using TestDatabase<ModelContext<Library>> database = new(options => options.Add(Plan([.. s_members, s_email])));
        database.Add(
            new Patron { Id = 1, LeftAt = new(2020, 1, 1), Loans = { new() } },
            new Patron { Id = 2, LeftAt = new(2020, 1, 1), Email = "e" },
            new Patron { Id = 3, LeftAt = new(2020, 1, 1), Email = "e", Card = new() });

        RetentionStepReport step = Assert.Single((await database.RunAsync()).Steps);

        Assert.Equal((3L, 3L, 0L), (step.Due, step.Done, step.Left));
        using ModelContext<Library> context = database.Open();
        Assert.Equal((0, 0, 0), (context.Set<Loan>().Count(), context.Set<Card>().Count(), context.Set<Patron>().Count(p => p.Email != null)));
    }

    [Fact]
    public async Task A_row_that_is_held_keeps_them()
    {
        using TestDatabase<ModelContext<Library>> database = new(options =>
        {
            options.Add(Plan(s_members));
            options.Hold<Patron>("a loan is open", db => patron => db.Set<Loan>().Any(loan => loan.PatronId == patron.Id && loan.Title == "open"));
        });
        Patron held = Someone(1, left: true);
        held.Loans[0].Title = "open";
        database.Add(held, Someone(2, left: true));

        RetentionStepReport step = Assert.Single((await database.RunAsync()).Steps);

        Assert.Equal((1L, 1L, 1L), (step.Due, step.Done, step.Held));
        Assert.Equal(["1 2 1 True True", "2 0 0 False False"], Texts(database));
    }

    [Fact]
    public async Task A_replay_erases_them_again()
    {
        using TestDatabase<ModelContext<LoggedLibrary>> database = new(options => options.Add(Plan(s_members)));
        database.Add(Someone(1, left: true), Someone(2, left: true));
        await database.RunAsync();
        database.Add(new Loan { PatronId = 2 });

        RetentionStepReport step = Assert.Single((await database.Runner.ReplayAsync()).Steps);

        Assert.Equal((2L, 1L), (step.Rows, step.Done));
        using ModelContext<LoggedLibrary> context = database.Open();
        Assert.Empty(context.Set<Loan>());
    }

    [Fact]
    public void What_the_row_refers_to_may_be_others_too() =>
        AssertRefused<Library>("PRIV4031 Branch", "other rows may too", new MemberWrite(nameof(Patron.Branch), MemberWriteMethod.Null));

    [Fact]
    public void Rows_with_a_plan_of_their_own_are_left_to_it() => AssertRefused<Library>(
        "PRIV4033 Loans",
        "have a plan of their own",
        s_members[0],
        options => options.Add(new RetentionPlan<Loan>("Loan", new RetentionRule<Loan>("r", RetentionAction.Review, [], [], [], [], null))));

    [Fact]
    public void Rows_that_others_refer_to_cannot_be_erased() =>
        AssertRefused<RestrictedLibrary>("PRIV4033 Loans", "rows of Reminder refer to its rows of Loan", s_members[0]);

    [Fact]
    public void An_owned_document_cannot_be_emptied() =>
        AssertRefused<LibraryOfDocuments>("PRIV4034 Earlier", "map it as a complex type in JSON", s_members[1]);

    private static void AssertRefused<TMapping>(
        string problem, string said, MemberWrite write, Action<RetentionOptions<ModelContext<TMapping>>>? configure = null)
        where TMapping : IMapping
    {
        using ModelContext<TMapping> context = new(
            new DbContextOptionsBuilder<ModelContext<TMapping>>().UseSqlite("Data Source=/nowhere/never-opened.db").Options);
        RetentionProblem found = Assert.Single(context.ValidateRetention<ModelContext<TMapping>>(options =>
        {
            options.Add(Plan([write]));
            configure?.Invoke(options);
        }));
        Assert.Equal(problem, $"{found.Id} {found.Member}");
        Assert.Contains(said, found.Message, StringComparison.Ordinal);
    }

    private static RetentionPlan<Patron> Plan(MemberWrite[] writes) =>
        new("Patron", Person.Rule<Patron>("contact/sales", RetentionAction.Anonymise, writes));

    private static Patron Someone(int id, bool left) => new()
    {
        Id = id,
        Email = "e",
        LeftAt = left ? new(2020, 1, 1) : new(2026, 6, 14),
        Loans = { new() { Reminders = { new() } }, new() { Reminders = { new() } } },
        Earlier = { new() { Street = "s" } },
        Deputy = new() { Street = "d" },
        Card = new() { Number = "n" },
    };

    private static IEnumerable<string> Texts(TestDatabase<ModelContext<Library>> database)
    {
        using ModelContext<Library> context = database.Open();
        return [.. context.Set<Patron>().Include(p => p.Loans).Include(p => p.Card).OrderBy(p => p.Id).AsEnumerable()
            .Select(p => $"{p.Id} {p.Loans.Count} {p.Earlier.Count} {p.Deputy is not null} {p.Card is not null}")];
    }

    private sealed class Library : IMapping
    {
        public static void Configure(ModelBuilder model) => model.Entity<Patron>(patron =>
        {
            patron.ComplexProperty(p => p.Home);
            patron.HasOptional(p => p.Work);
            patron.HasMany(p => p.Loans).WithOne().HasForeignKey(loan => loan.PatronId);
            patron.HasOne(p => p.Card).WithOne().HasForeignKey<Card>(card => card.PatronId);
            patron.OwnsMany(p => p.Earlier, earlier =>
            {
                earlier.ToTable("Earlier");
                earlier.Property<int>("Id");
                earlier.HasKey("Id");
            });
            patron.OwnsOne(p => p.Deputy, deputy => deputy.ToTable("Deputies"));
        });
    }

    private sealed class LoggedLibrary : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            Library.Configure(model);
            model.UseRetentionLog();
        }
    }

    private sealed class RestrictedLibrary : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            Library.Configure(model);
            model.Entity<Loan>().HasMany(loan => loan.Reminders).WithOne().HasForeignKey(reminder => reminder.LoanId).OnDelete(DeleteBehavior.Restrict);
        }
    }

    private sealed class LibraryOfDocuments : IMapping
    {
        public static void Configure(ModelBuilder model) => model.Entity<Patron>(patron =>
        {
            patron.ComplexProperty(p => p.Home);
            patron.HasOptional(p => p.Work);
            patron.OwnsMany(p => p.Earlier, earlier => earlier.ToJson());
            patron.OwnsOne(p => p.Deputy);
        });
    }
}
