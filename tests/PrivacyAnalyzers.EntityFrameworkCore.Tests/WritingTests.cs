using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Compatibility;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Models;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Shop;
using Xunit;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests;

/// <summary>What is left in a member, in a real database.</summary>
public sealed class WritingTests
{
    [Fact]
    public async Task Each_method_leaves_what_it_says_and_a_second_run_does_nothing()
    {
        RetentionPlan<Person> plan = new("Person", Person.Rule(
            RetentionAction.Anonymise,
            new MemberWrite(nameof(Person.Name), MemberWriteMethod.Fixed, "gone"),
            new MemberWrite(nameof(Person.Email), MemberWriteMethod.Unique, "x-"),
            new MemberWrite(nameof(Person.PostCode), MemberWriteMethod.Prefix, keep: 2),
            new MemberWrite(nameof(Person.BornOn), MemberWriteMethod.Year),
            new MemberWrite(nameof(Person.MemberSince), MemberWriteMethod.Year),
            new MemberWrite(nameof(Person.Points), MemberWriteMethod.Default),
            new MemberWrite(nameof(Person.Photo), MemberWriteMethod.Empty),
            new MemberWrite(nameof(Person.Tags), MemberWriteMethod.Empty)));
        using TestDatabase<ModelContext<AsColumns>> database = new(options => options.Add(plan));
        database.Add(
            new Person
            {
                Name = "Anna",
                Email = "anna@x.example",
                PostCode = "41322",
                BornOn = new(1985, 7, 9),
                MemberSince = new(2020, 2, 29, 13, 5, 0),
                Points = 7,
                Photo = [1],
                Tags = ["a"],
                LeftAt = new(2020, 1, 1),
            },
            new Person { Name = "Bo", LeftAt = new(2020, 1, 1) },
            new Person { Name = "Cy", Email = "cy@x.example", BornOn = new(1985, 7, 9) });

        RetentionReport report = await database.RunAsync();

        Assert.Equal(2, Assert.Single(report.Steps).Done);
        using ModelContext<AsColumns> context = database.Open();
        Person[] people = [.. context.Set<Person>().OrderBy(p => p.Id)];
        Assert.Equal(["gone|x-1|41|1985-01-01|2020-01-01 00:00|0|0|0", "gone||||0001-01-01 00:00|0|0|0", "Cy|cy@x.example||1985-07-09|0001-01-01 00:00|0|0|0"],
            people.Select(p => $"{p.Name}|{p.Email}|{p.PostCode}|{p.BornOn:yyyy-MM-dd}|{p.MemberSince:yyyy-MM-dd HH:mm}|{p.Points}|{p.Photo.Length}|{p.Tags.Length}"));
        RetentionStepReport again = Assert.Single((await database.RunAsync()).Steps);
        Assert.Equal((0L, 0L, 2L), (again.Due, again.Done, again.Finished));
    }

    [Theory]
    [InlineData(typeof(AsColumns))]
    [InlineData(typeof(AsOwned))]
#if NET10_0_OR_GREATER // Complex objects in JSON came with EF Core 10.
    [InlineData(typeof(AsJson))]
#endif
    public Task An_object_is_emptied_leaf_by_leaf_and_an_absent_one_stays_absent(Type mapping) =>
        (Task)GetType().GetMethod(nameof(Objects), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(mapping).Invoke(null, null)!;

#if NET10_0_OR_GREATER // Complex collections came with EF Core 10.
    [Fact]
    public async Task Lists_of_values_and_of_complex_objects_are_emptied_where_they_are_stored()
    {
        RetentionPlan<Traveller> plan = new("Traveller", Person.Rule<Traveller>(
            "contact/sales",
            RetentionAction.Anonymise,
            new MemberWrite(nameof(Traveller.Names), MemberWriteMethod.NotWritable, whyNot: "it has no setter"),
            new MemberWrite(nameof(Traveller.Stops), MemberWriteMethod.NotWritable, whyNot: "it has no setter"),
            new MemberWrite(nameof(Traveller.Trip), MemberWriteMethod.NotWritable, whyNot: "it has no empty value")));
        using TestDatabase<ModelContext<Travels>> database = new(options => options.Add(plan));
        database.Add(
            new Traveller { Names = { "An" }, Stops = { new() { Street = "a" } }, LeftAt = new(2020, 1, 1) },
            new Traveller { Trip = new() { Title = "t", Steps = [new() { City = "c" }] }, LeftAt = new(2020, 1, 1) },
            new Traveller { Names = { "Bo" }, Stops = { new() { Street = "b" } }, Trip = new() { Title = "u", Steps = [new()] } });

        RetentionStepReport step = Assert.Single((await database.RunAsync()).Steps);

        using ModelContext<Travels> context = database.Open();
        Assert.Equal(
            ["0 0  0", "0 0  0", "1 1 u 1"],
            context.Set<Traveller>().OrderBy(t => t.Id).AsEnumerable().Select(t => $"{t.Names.Count} {t.Stops.Count} {t.Trip.Title} {t.Trip.Steps.Count}"));
        Assert.Equal((2L, 2L), (step.Due, step.Done));
        Assert.Equal([nameof(Traveller.Names), nameof(Traveller.Stops), nameof(Traveller.Trip)], step.Members);
        Assert.Empty(step.NotWritten);
        Assert.Equal(2, Assert.Single((await database.RunAsync()).Steps).Finished);
    }

    [Fact]
    public async Task A_row_with_an_emptied_document_that_may_be_absent_can_still_be_read()
    {
        RetentionPlan<Traveller> plan = new("Traveller", Person.Rule<Traveller>(
            "contact/sales", RetentionAction.Anonymise, new MemberWrite(nameof(Traveller.Luggage), MemberWriteMethod.Null)));
        using TestDatabase<ModelContext<Travels>> database = new(options => options.Add(plan));
        database.Add(
            new Traveller
            {
                Luggage = new() { Label = "An", Pieces = 2, Contents = ["a", "b"], Remarks = ["c"], Lock = new() { Codes = [1, 2] } },
                LeftAt = new(2020, 1, 1),
            },
            new Traveller { LeftAt = new(2020, 1, 1) });

        RetentionStepReport step = Assert.Single((await database.RunAsync()).Steps);

        using ModelContext<Travels> context = database.Open();
        Traveller[] travellers = [.. context.Set<Traveller>().OrderBy(t => t.Id)];
        Luggage left = Assert.IsType<Luggage>(travellers[0].Luggage);
        Assert.True(string.IsNullOrEmpty(left.Label));
        Assert.Equal((0, 0, 0), (left.Pieces, left.Contents.Count, left.Lock.Codes.Count));
        Assert.Empty(left.Remarks ?? []);
        Assert.Null(travellers[1].Luggage);
        Assert.Equal((1L, 1L), (step.Due, step.Done));
        Assert.Equal(2, Assert.Single((await database.RunAsync()).Steps).Finished);
    }
#endif

    [Fact]
    public async Task What_is_declared_with_attributes_is_left_in_the_database()
    {
        using TestDatabase<ShopContext> database = new(options => options.Add(SubscriberRetention.Plan));
        database.Add(
            new Subscriber { Email = "anna@x.example", PostCode = "41322", BornOn = new(1985, 7, 9), Phone = "1", LeftAt = new(2020, 1, 1) },
            new Subscriber { Email = "bo@x.example", PostCode = "1", BornOn = new(1990, 1, 1), Phone = "2", LeftAt = new(2026, 6, 1) });

        RetentionStepReport step = Assert.Single((await database.RunAsync()).Steps);

        using ShopContext context = database.Open();
        Assert.Equal(
            ["gone-1|413|1985-01-01||2026-06-15", "bo@x.example|1|1990-01-01|2|"],
            context.Subscribers.OrderBy(s => s.Id).AsEnumerable()
                .Select(s => $"{s.Email}|{s.PostCode}|{s.BornOn:yyyy-MM-dd}|{s.Phone}|{s.AnonymisedOn:yyyy-MM-dd}"));
        Assert.Equal((1L, 1L), (step.Due, step.Done));
        Assert.Equal(["AnonymisedOn", "BornOn", "Email", "Phone", "PostCode"], step.Members.Order());
        Assert.Equal(1, Assert.Single((await database.RunAsync()).Steps).Finished);
    }

    [Fact]
    public async Task A_marked_row_is_not_changed_again_and_marks_are_set_with_the_members()
    {
        RetentionPlan<Person> plan = new(
            "Person",
            [
                Person.Rule(RetentionAction.Anonymise, new MemberWrite(nameof(Person.Email), MemberWriteMethod.Null)),
                Person.Rule<Person>("restrict", RetentionAction.Restrict),
                Person.Rule<Person>("review", RetentionAction.Review),
            ],
            [new(nameof(Person.IsAnonymised), RetentionAction.Anonymise), new(nameof(Person.RestrictedOn), RetentionAction.Restrict)]);
        using TestDatabase<ModelContext<AsColumns>> database = new(options => options.Add(plan));
        database.Add(
            new Person { Email = "a@x.example", LeftAt = new(2020, 1, 1) },
            new Person { Email = "typed in again", LeftAt = new(2020, 1, 1), IsAnonymised = true });

        RetentionReport report = await database.RunAsync();

        using ModelContext<AsColumns> context = database.Open();
        Assert.Equal(
            [" True 2026-06-15", "typed in again True 2026-06-15"],
            context.Set<Person>().OrderBy(p => p.Id).AsEnumerable().Select(p => $"{p.Email} {p.IsAnonymised} {p.RestrictedOn:yyyy-MM-dd}"));
        Assert.Equal(
            ["Anonymise 1 1 1 0", "Restrict 2 2 0 0", "Review 2 0 0 2"],
            report.Steps.Select(s => $"{s.Action} {s.Due} {s.Done} {s.Finished} {s.Left}"));
    }

    [Fact]
    public async Task A_mark_that_rules_share_is_set_when_the_last_of_them_is_due()
    {
        RetentionPlan<Person> plan = new(
            "Person",
            [
                Person.Rule<Person>("one", RetentionAction.Anonymise, new MemberWrite(nameof(Person.Email), MemberWriteMethod.Null)),
                Person.Rule<Person>("two", RetentionAction.Anonymise, new MemberWrite(nameof(Person.Name), MemberWriteMethod.Empty)),
            ],
            [new(nameof(Person.IsAnonymised), RetentionAction.Anonymise)]);
        using TestDatabase<ModelContext<AsColumns>> database = new(options => options.Add(plan));
        database.Add(new Person { Name = "a", Email = "a@x.example", LeftAt = new(2020, 1, 1) }, new Person { Name = "b" });

        RetentionReport report = await database.RunAsync();

        Assert.Equal(["one 1", "two 1", "mark/IsAnonymised 1"], report.Steps.Select(s => $"{s.Rule} {s.Done}"));
        using ModelContext<AsColumns> context = database.Open();
        Assert.Equal(["  True", "b  False"], context.Set<Person>().OrderBy(p => p.Id).Select(p => $"{p.Name} {p.Email} {p.IsAnonymised}"));
    }

    private static async Task Objects<TMapping>()
        where TMapping : IMapping
    {
        RetentionPlan<Person> plan = new("Person", Person.Rule(
            RetentionAction.Anonymise,
            new MemberWrite(nameof(Person.Home), MemberWriteMethod.NotWritable, whyNot: "its type has neither null nor an empty value"),
            new MemberWrite(nameof(Person.Work), MemberWriteMethod.Null),
            new MemberWrite(nameof(Person.Email), MemberWriteMethod.Null)));
        using TestDatabase<ModelContext<TMapping>> database = new(options => options.Add(plan));
        database.Add(
            new Person { Home = new() { Street = "a", City = "b", Floor = 3 }, Work = new() { Street = "c", City = "d", Floor = 4 }, LeftAt = new(2020, 1, 1) },
            new Person { Email = "e", Home = new() { Street = "a", City = "b", Floor = 3 }, LeftAt = new(2020, 1, 1) });

        await database.RunAsync();

        using ModelContext<TMapping> context = database.Open();
        Person[] people = [.. context.Set<Person>().OrderBy(p => p.Id)];
        Assert.All(people, p => Assert.Equal(("", null, 0), (p.Home.Street, p.Home.City, p.Home.Floor)));
        Assert.True(people[0].Work is null or { Street: null or "", City: null, Floor: 0 });
        Assert.Null(people[1].Work);
        RetentionStepReport again = Assert.Single((await database.RunAsync()).Steps);
        Assert.Equal((0L, 2L), (again.Due, again.Finished));
    }

    private sealed class AsColumns : IMapping
    {
        public static void Configure(ModelBuilder model) => model.Entity<Person>(person =>
        {
            person.ComplexProperty(p => p.Home);
            person.HasOptional(p => p.Work);
        });
    }

    private sealed class AsOwned : IMapping
    {
        public static void Configure(ModelBuilder model) => model.Entity<Person>(person =>
        {
            person.OwnsOne(p => p.Home);
            person.Navigation(p => p.Home).IsRequired();
            person.OwnsOne(p => p.Work);
        });
    }

#if NET10_0_OR_GREATER
    private sealed class AsJson : IMapping
    {
        public static void Configure(ModelBuilder model) => model.Entity<Person>(person =>
        {
            person.ComplexProperty(p => p.Home, home => home.ToJson());
            person.ComplexProperty(p => p.Work, work => work.ToJson());
        });
    }

    private sealed class Travels : IMapping
    {
        public static void Configure(ModelBuilder model) => model.Entity<Traveller>(traveller =>
        {
            traveller.ComplexProperty(t => t.Home);
            traveller.ComplexProperty(t => t.Work);
            traveller.ComplexCollection(t => t.Stops, stops => stops.ToJson());
            traveller.ComplexProperty(t => t.Trip, trip =>
            {
                trip.ToJson();
                trip.ComplexCollection(t => t.Steps);
            });
            traveller.ComplexProperty(t => t.Luggage, luggage => luggage.ToJson());
        });
    }
#endif
}
