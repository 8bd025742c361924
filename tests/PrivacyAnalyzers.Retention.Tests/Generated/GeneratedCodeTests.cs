using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Xunit;

namespace PrivacyAnalyzers.Retention.Tests.Generated;

/// <summary>What is generated is compiled with its source, loaded and run.</summary>
public sealed class GeneratedCodeTests
{
    private const string MarkedMembers = "members that the compiler warns of";

    /// <summary>The source below tests itself: <c>Run</c> is ordinary consumer code against the generated plan.</summary>
    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_consumer_can_use_it(string scenario)
    {
        string source = Sources[scenario];
        Consumer consumer = new(source);
        Assembly assembly = consumer.Load();

        Assert.Empty(consumer.Diagnostics());
        List<string> told = [];
        assembly.GetType("Program", throwOnError: true)!.GetMethod("Run")!.Invoke(null, [(Action<string>)told.Add]);
        Assert.Equal(ExpectedOf(source), told);
    }

    /// <summary>The blanket pragma is for what the consumer's members are marked with: nothing here needs it.</summary>
    [Theory]
    [MemberData(nameof(PlainScenarios))]
    public void It_has_no_warning_of_its_own(string scenario)
    {
        Consumer consumer = new(Sources[scenario]);
        string[] found = consumer.Diagnostics(file => file.Replace("#pragma warning disable\n", "", StringComparison.Ordinal));

        // The obsolete Create is called once, from its own class: what the pragma must hide even where nothing is obsolete.
        Assert.Equal(consumer.Files.Keys.Count(file => file != PlanList.HintName), found.Count(d => d.Contains("CS0612", StringComparison.Ordinal)));
        Assert.DoesNotContain(found, d => !d.Contains("CS0612", StringComparison.Ordinal));
    }

    public static TheoryData<string> Scenarios => new(Sources.Keys);

    public static TheoryData<string> PlainScenarios => new(Sources.Keys.Where(name => name != MarkedMembers));

    private static string[] ExpectedOf(string source) => source.Split('\n')
        .Select(line => line.Split("//>", 2))
        .Where(parts => parts.Length == 2)
        .Select(parts => parts[1].Trim())
        .ToArray();

    private static readonly Dictionary<string, string> Sources = new(StringComparer.Ordinal)
    {
        ["every kind of date"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            namespace Shop.Customers
            {
                public class Dated
                {
                    [PersonalData("a", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(3, After = "local")] public string? ByLocal { get; set; } = "x";
                    [PersonalData("b", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(3, After = "local?")] public string? ByNullableLocal { get; set; } = "x";
                    [PersonalData("c", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(3, After = "offset")] public string? ByOffset { get; set; } = "x";
                    [PersonalData("d", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(3, After = "offset?")] public string? ByNullableOffset { get; set; } = "x";
                    [PersonalData("e", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(3, After = "day")] public string? ByDay { get; set; } = "x";
                    [PersonalData("f", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(Days = 90, After = "day?")] public string? ByNullableDay { get; set; } = "x";
                    [PersonalData("g", LegalBasis.Contract, 3, Purposes = new[] { "p" })] public string? ByMark { get; set; } = "x";

                    [RetentionStart, RetentionStart("local")] public DateTime Local { get; set; }
                    [RetentionStart("local?")] public DateTime? NullableLocal { get; set; }
                    [RetentionStart("offset")] public DateTimeOffset Offset { get; set; }
                    [RetentionStart("offset?")] public DateTimeOffset? NullableOffset { get; set; }
                    [RetentionStart("day")] public DateOnly Day { get; set; }
                    [RetentionStart("day?")] public DateOnly? NullableDay { get; set; }
                }
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    var plan = Shop.Customers.DatedRetention.Plan;
                    tell(plan.Entity);                              //> Shop.Customers.Dated
                    tell(string.Join(" ", plan.Rules.Select(r => r.Id)));     //> a/p b/p c/p d/p e/p f/p g/p
                    DateTime today = new(2023, 2, 28);
                    Tell(new());                                    //> NotStarted NotStarted NotStarted NotStarted NotStarted NotStarted NotStarted
                    Tell(On(new(2022, 11, 30, 23, 59, 59)));        //> Due Due Due Due Due Due Due
                    Tell(On(new(2022, 12, 1)));                     //> Running Running Running Running Running Running Running

                    // Still 30 November in UTC.
                    var eastern = On(new(2022, 12, 1, 1, 0, 0));
                    eastern.Offset = new(2022, 12, 1, 1, 0, 0, TimeSpan.FromHours(2));
                    eastern.NullableOffset = eastern.Offset;
                    Tell(eastern);                                  //> Running Running Due Due Running Running Running

                    void Tell(Shop.Customers.Dated row)
                    {
                        foreach (var rule in plan.Rules)
                        {
                            bool inMemory = rule.Verdict(row, today).IsDue;
                            if (inMemory != rule.DueAt(today)!.Compile()(row) || inMemory != new[] { row }.AsQueryable().Any(rule.DueAt(today)!))
                                tell("disagree: " + rule.Id);
                            if (rule.Verdict(row, today).State != rule.StateAt(today).Compile()(row)) tell("the states disagree: " + rule.Id);
                        }

                        if (plan.RowVerdict(row, today).IsDue != plan.RowDueAt(today)!.Compile()(row))
                            tell("the row disagrees");
                        tell(string.Join(" ", plan.Rules.Select(r => r.Verdict(row, today).State)));
                    }

                    Shop.Customers.Dated On(DateTime at) => new()
                    {
                        Local = at, NullableLocal = at, Offset = new(at, TimeSpan.Zero), NullableOffset = new(at, TimeSpan.Zero),
                        Day = DateOnly.FromDateTime(at), NullableDay = DateOnly.FromDateTime(at),
                    };
                }
            }
            """,

        ["every kind of member"] = """
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using PrivacyAnalyzers;

            public enum Gender { Unknown, F, M }
            public class Address { public string Street = ""; }
            public class Base
            {
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string Inherited { get; set; } = "x";
            }

            public class Person : Base
            {
                public const string Unrelated = "x";
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string Name { get; set; } = "x";
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? Nick { get; set; } = "x";
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public int Age { get; set; } = 3;
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public int? Size { get; set; } = 3;
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public Gender Gender { get; set; } = Gender.F;
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public byte[] Photo { get; set; } = new byte[] { 1 };
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string[][] Notes { get; set; } = new[] { new[] { "x" } };
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public Address? Home { get; set; } = new();
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public Address Work { get; set; } = new();
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public List<string>? Tags { get; set; } = new() { "x" };
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string Field = "x";
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public readonly string Fixed = "x";
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string Got { get; } = "x";
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string Once { get; init; } = "x";
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string Hidden { get; private set; } = "x";
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] internal string Inner { get; set; } = "x";
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public required string Needed { get; set; }
                [RetentionStart] public DateTime? End { get; set; }
                public string Untouched { get; set; } = "x";
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    var rule = PersonRetention.Plan.Rules.Single();
                    var person = new Person { Needed = "x", End = new(2020, 1, 31) };
                    var same = rule.Apply(person);
                    tell($"{ReferenceEquals(person, same)}");                                  //> True
                    tell($"{person.Name}|{person.Nick}|{person.Age}|{person.Size}|{person.Gender}|{person.Photo.Length}|{person.Notes.Length}");    //> ||0||Unknown|0|0
                    tell($"{person.Home is null}|{person.Tags is null}|{person.Field}|{person.Inner}|{person.Needed}|{person.Inherited}");         //> True|True||||
                    tell($"{person.Work.GetType()}|{person.Fixed}|{person.Got}|{person.Once}|{person.Hidden}|{person.Untouched}");                 //> Address|x|x|x|x|x
                    tell(string.Join(" ", rule.NotWritable));                                  //> Fixed Got Hidden Once Work
                    tell(string.Join(" ", rule.Members));                                      //> Age Field Fixed Gender Got Hidden Home Inherited Inner Name Needed Nick Notes Once Photo Size Tags Work
                    tell(rule.Verdict(person, new(2020, 2, 29)).ToString());                   //> Due 2020-02-29
                }
            }
            """,

        [MarkedMembers] = """
            using System;
            using System.Diagnostics.CodeAnalysis;
            using System.Linq;
            using PrivacyAnalyzers;

            public class Person
            {
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" }), Obsolete("old", error: true)] public string? Old { get; set; } = "x";
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" }), Experimental("NEW1")] public string? New { get; set; } = "x";
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string?[] Notes { get; set; } = new[] { "x" };
                [RetentionStart, Obsolete] public DateTime? End { get; set; } = new(2020, 1, 31);
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    var rule = PersonRetention.Plan.Rules.Single();
                    var person = rule.Apply(new Person());
                    tell($"{typeof(Person).GetProperty("Old")!.GetValue(person)}|{typeof(Person).GetProperty("New")!.GetValue(person)}|{person.Notes.Length}");         //> ||0
                    tell(rule.Verdict(person, new(2020, 2, 29)).ToString());                   //> Due 2020-02-29
                    tell(rule.DueAt(new(2020, 2, 29))!.Compile()(person).ToString());          //> True
                }
            }
            """,

        ["several purposes, clauses and exceptions"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            public static class Purposes
            {
                [ProcessingPurpose("Accounting"), Uses("payment", LegalBasis.LegalObligation, Months = 84, After = "paid")]
                public const string Accounting = "accounting";

                [ProcessingPurpose("Newsletter", LegalBasis = LegalBasis.Consent)]
                [Retention(9, After = "left", Unless = "a claim is open", UnlessProperty = "Disputed")]
                [Retention(6, After = "unsubscribed")]
                public const string Newsletter = "newsletter";

                [ProcessingPurpose("Archive", LegalBasis = LegalBasis.Consent)]
                [Retention(1, After = "left", Combine = RetentionCombine.Latest, Then = RetentionAction.Anonymise), Retention(1, After = "paid", Then = RetentionAction.Anonymise)]
                public const string Archive = "archive";

                [ProcessingPurpose("Words", LegalBasis = LegalBasis.Consent), Retention(Criterion = "until the \"dust\"\r\nsettles \ud800 \u202e")]
                public const string Words = "words";

                [ProcessingPurpose("Exception in words", LegalBasis = LegalBasis.Consent), Retention(1, After = "left", Unless = "unless we say so")]
                public const string ExceptWords = "zz-except";

                [ProcessingPurpose("No date", LegalBasis = LegalBasis.Consent), Retention(1, After = "elsewhere")]
                public const string NoDate = "no-date";

                [ProcessingPurpose("Restricted", LegalBasis = LegalBasis.Consent), Retention(1, After = "left", Then = RetentionAction.Restrict)]
                public const string Restricted = "restricted";
            }

            internal sealed class Customer
            {
                [PersonalData("payment", Purposes = new[] { Purposes.Accounting, Purposes.Newsletter })] public string? Payer { get; set; }
                [PersonalData("contact", Purposes = new[] { Purposes.Newsletter })] public string? Email { get; set; }
                [PersonalData("contact", Purposes = new[] { Purposes.Newsletter })] public string? Mobile { get; set; }
                [PersonalData("contact", Purposes = new[] { Purposes.Archive })] public string? Story { get; set; }
                [PersonalData("contact", Purposes = new[] { Purposes.Words })] public string? Note { get; set; }
                [PersonalData("contact", Purposes = new[] { Purposes.ExceptWords })] public string? Kept { get; set; }
                [PersonalData("contact", Purposes = new[] { Purposes.NoDate })] public string? Stuck { get; set; }
                [PersonalData("contact", Purposes = new[] { Purposes.Restricted })] public string? Locked { get; set; }
                [PersonalData("contact", Purposes = new[] { "undeclared" })] public string? Loose { get; set; }
                [RetentionStart("left")] public DateTime? Left { get; set; }
                [PersonalData("contact", Purposes = new[] { Purposes.Newsletter }), RetentionStart("paid")] public DateTime? Paid { get; set; }
                [RetentionStart("unsubscribed")] public DateTime? Unsubscribed { get; set; }
                public bool Disputed { get; set; }
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    var plan = CustomerRetention.Plan;
                    DateTime today = new(2026, 6, 1);
                    foreach (var rule in plan.Rules) tell($"{rule.Id} {rule.Action}: {string.Join(" ", rule.Members)}{string.Concat(rule.NotWritable.Select(name => ", not " + name))}");
                    //> contact/archive Anonymise: Story
                    //> contact/newsletter Erase: Email Mobile Paid, not Paid
                    //> contact/no-date Erase: Stuck
                    //> contact/restricted Restrict: Locked
                    //> contact/undeclared Review: Loose
                    //> contact/words Erase: Note
                    //> contact/zz-except Erase: Kept
                    //> payment/accounting+newsletter Erase: Payer
                    var gone = new Customer { Left = new(2019, 1, 1), Paid = new(2019, 6, 1) };
                    Tell(gone);
                    //> contact/archive Due 2019-07-01
                    //> contact/newsletter Due 2019-10-01
                    //> contact/no-date Indeterminate: no date is marked for the event 'elsewhere'
                    //> contact/restricted Due 2019-02-01
                    //> contact/undeclared Indeterminate: no period is declared
                    //> contact/words Indeterminate: until the "dust"\r\nsettles \ud800 \u202e
                    //> contact/zz-except Indeterminate 2019-02-01: unless we say so
                    //> payment/accounting+newsletter Due 2026-06-01
                    var disputed = new Customer { Unsubscribed = new(2019, 1, 1), Paid = new(2019, 6, 2), Disputed = true };
                    Tell(disputed);
                    //> contact/archive NotStarted
                    //> contact/newsletter Held 2019-07-01: a claim is open
                    //> contact/no-date Indeterminate: no date is marked for the event 'elsewhere'
                    //> contact/restricted NotStarted
                    //> contact/undeclared Indeterminate: no period is declared
                    //> contact/words Indeterminate: until the "dust"\r\nsettles \ud800 \u202e
                    //> contact/zz-except NotStarted
                    //> payment/accounting+newsletter Held 2019-07-01: a claim is open
                    var payer = plan.Rules.Single(r => r.Members.Contains("Payer"));
                    tell(string.Join("; ", payer.Terms.Select(t => $"{t.Purpose}: {t.Verdict(gone, today)}")));
                    //> accounting: Due 2026-06-01; newsletter: Due 2019-10-01
                    tell(payer.DueAt(today)!.ToString().Replace("value(CustomerRetention+", "(").Length > 0 ? "has a predicate" : ""); //> has a predicate
                    tell($"{plan.RowDueAt(today) is null} {plan.RowAction}");        //> True Review
                    tell($"{plan.Rules.Single(r => r.Members.Contains("Locked")).CanApply}");      //> False

                    void Tell(Customer row)
                    {
                        foreach (var rule in plan.Rules)
                        {
                            tell(rule.Id + " " + rule.Verdict(row, today).ToString().Replace("\r", "\\r").Replace("\n", "\\n").Replace("\ud800", "\\ud800").Replace("\u202e", "\\u202e"));
                            if (rule.DueAt(today) is { } predicate && predicate.Compile()(row) != rule.Verdict(row, today).IsDue) tell("disagree: " + rule.Id);
                            if (rule.DueAt(today) is null && rule.WhyNoPredicate is null) tell("no reason: " + rule.Id);
                        }
                    }
                }
            }
            """,

        ["names"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            namespace @event.@class
            {
                public partial class Outer<@in> where @in : class?
                {
                    public partial record @struct<Plan, Create>(
                        [property: PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] string @new) where Plan : struct, IComparable<Plan> where Create : notnull, new()
                    {
                        [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? @this { get; set; }
                        [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? entity { get; set; }
                        [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? Größe_名前 { get; set; }
                        [RetentionStart] public DateTime? @default { get; set; }
                    }
                }

                public class @record { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? first { get; set; } [RetentionStart] public DateTimeOffset end { get; set; } }
                public class A { public class B_C { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? X { get; set; } } }
                public class A_B { public class C { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? X { get; set; } } }
                public class a { public class b_c { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? X { get; set; } } }
                public class System { public class PrivacyAnalyzers { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? X { get; set; } } }
                internal class Secretive
                {
                    private class Private { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? X { get; set; } }
                }

                public interface IPerson { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] string? X { get; set; } }
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    var plan = @event.@class.Outer_structRetention<string, int, object>.Plan_;
                    tell(plan.Rules.Single().Id);          //> c/p
                    var row = new @event.@class.Outer<string>.@struct<int, object>("n") { @this = "t", entity = "e", Größe_名前 = "g", @default = new(2020, 1, 1) };
                    tell(plan.RowVerdict(row, new(2020, 1, 2)).ToString());     //> Running 2020-02-01
                    tell($"{plan.RowDueAt(new(2020, 2, 1))!.Compile()(row)}");     //> True
                    plan.Rules[0].Apply(row);
                    tell($"{row.@new}|{row.@this}|{row.entity}|{row.Größe_名前}|");      //> n||||
                    tell(string.Join(" ", plan.Rules[0].NotWritable));     //> new
                    tell(@event.@class.A_B_CRetention.Plan.Entity + " " + @event.@class.A_B_CRetention_2.Plan.Entity + " " + @event.@class.a_b_cRetention.Plan.Entity);     //> event.class.A.B_C event.class.A_B.C event.class.a.b_c
                    tell(string.Join(" ", typeof(Program).Assembly.GetTypes().Select(t => t.Name).Where(n => n.Contains("Private") || n.Contains("IPerson")).OrderBy(n => n, StringComparer.Ordinal)));     //> IPerson Private
                }
            }
            """,

        ["names that are taken"] = """
            using System;
            using PrivacyAnalyzers;

            namespace Shop
            {
                public class Person { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? X { get; set; } }
                public class PersonRetention { public string Plan = "mine"; }
                public class Pet { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? Owner { get; set; } }
                public class Box<T> { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? Owner { get; set; } [RetentionStart] public DateTime At { get; set; } }
                public class Box { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? Owner { get; set; } }
                public ref struct Fleeting { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? Owner { get; set; } }
                public class Empty { [RetentionStart] public DateTime At { get; set; } }
                file class Local { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? Owner { get; set; } }
            }

            namespace Shop.PetRetention { public class Anything { } }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    tell(Shop.PersonRetention_.Plan.Entity + " " + new Shop.PersonRetention().Plan);   //> Shop.Person mine
                    tell(Shop.PetRetention_.Plan.Entity);            //> Shop.Pet
                    tell(Shop.BoxRetention<int>.Plan.Entity + " " + Shop.BoxRetention.Plan.Entity);     //> Shop.Box<T> Shop.Box
                    tell(Shop.BoxRetention<string>.Plan.Rules[0].Verdict(new() { At = new(2020, 1, 31) }, new(2020, 2, 29)).ToString());     //> Due 2020-02-29
                    tell($"{typeof(Program).Assembly.GetType("Shop.FleetingRetention") is null} {typeof(Program).Assembly.GetType("Shop.EmptyRetention") is null}");     //> True True
                }
            }
            """,

        ["declarations that no code can run"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            public class Odd
            {
                [PersonalData("a", LegalBasis.Consent, Purposes = new[] { "p" }), Retention(1, Days = 30, After = "end")] public string? A { get; set; }
                [PersonalData("b", LegalBasis.Consent, Purposes = new[] { "p" }), Retention(-1, After = "end")] public string? B { get; set; }
                [PersonalData("c", LegalBasis.Consent, Purposes = new[] { "p" }), Retention(1, After = "twice")] public string? C { get; set; }
                [PersonalData("d", LegalBasis.Consent, Purposes = new[] { "p" }), Retention(1, After = "text")] public string? D { get; set; }
                [PersonalData("e", LegalBasis.Consent, Purposes = new[] { "p" }), Retention(1, After = "hidden")] public string? E { get; set; }
                [PersonalData("f", LegalBasis.Consent, Purposes = new[] { "p" }), Retention(After = "end")] public string? F { get; set; }
                [PersonalData("g", LegalBasis.Consent, Purposes = new[] { "p" }), Retention(1, After = "end", UnlessProperty = "Missing")] public string? G { get; set; }
                [PersonalData("h", LegalBasis.Consent, Purposes = new[] { "p" }), Retention(1, After = "end", Unless = "asked", UnlessProperty = "Text")] public string? H { get; set; }
                [PersonalData("i", LegalBasis.Consent, Purposes = new[] { "p" }), Retention(1, After = "end", Then = RetentionAction.Anonymise), Retention(2, After = "end", Then = RetentionAction.Erase)] public string? I { get; set; }
                [PersonalData("j", LegalBasis.Consent, Purposes = new[] { "p" }), Retention(1, After = "end", Then = RetentionAction.Anonymise), Retention(2, After = "end")] public string? J { get; set; }
                [PersonalData("k", LegalBasis.Consent, Purposes = new[] { "p" }), Retention(0, After = "end")] public string? K { get; set; }
                [PersonalData("l", LegalBasis.Consent, 2147483647, Purposes = new[] { "p" })] public string? L { get; set; }
                [PersonalData("m", LegalBasis.Consent, Purposes = new[] { "p" }), Retention(1, After = "end"), Retention(Criterion = "needed", Combine = RetentionCombine.Latest)] public string? M { get; set; }
                [PersonalData] public string? Z { get; set; }
                [PersonalData("end", LegalBasis.Consent, Purposes = new[] { "p" }), Retention(5, After = "own"), RetentionStart("own")] public DateTime? Own { get; set; }
                [RetentionStart("end"), RetentionStart] public DateTime? End { get; set; }
                [RetentionStart("twice")] public DateTime? Once { get; set; }
                [RetentionStart("twice")] public DateTime? Twice { get; set; }
                [RetentionStart("text")] public string? Text { get; set; }
                [RetentionStart("hidden")] private DateTime? Hidden { get; set; }
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    DateTime day = new(2020, 1, 31);
                    Odd row = new() { End = day, Once = day, Twice = day, Text = "2020-01-31", Own = day };
                    foreach (var rule in OddRetention.Plan.Rules)
                    {
                        tell($"{rule.Id} {rule.Action} {rule.Verdict(row, new(2026, 1, 1))}");
                        if ((rule.DueAt(new(2026, 1, 1))?.Compile()(row) ?? false) != rule.Verdict(row, new(2026, 1, 1)).IsDue) tell("disagrees");
                    }
                    //> -/- Review Indeterminate: no period is declared
                    //> a/p Erase Indeterminate: the period is stated in months and in days
                    //> b/p Erase Indeterminate: the period is negative
                    //> c/p Erase Indeterminate: several dates are marked for the same event: Once, Twice
                    //> d/p Erase Indeterminate: no date is marked for the event 'text'
                    //> e/p Erase Indeterminate: no date is marked for the event 'hidden'
                    //> end/p Erase Due 2020-06-30
                    //> f/p Review Indeterminate: no period is declared
                    //> g/p Erase Indeterminate 2020-02-29: Missing
                    //> h/p Erase Indeterminate 2020-02-29: asked
                    //> i/p Erase Due 2020-03-31
                    //> i/p/anonymise Anonymise Due 2020-02-29
                    //> j/p Anonymise Due 2020-02-29
                    //> k/p Erase Due 2020-01-31
                    //> l/p Erase Indeterminate: the period ends outside the calendar
                    //> m/p Erase Indeterminate: needed

                    var own = OddRetention.Plan.Rules.Single(r => r.Id == "end/p");
                    tell($"{own.Apply(row).Own is null} {own.Verdict(row, new(2026, 1, 1))}");     //> True NotStarted
                }
            }
            """,

        ["ends, steps and laws"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            [assembly: Retention(48, After = "start")]
            [assembly: Retention(Unless = "a legal hold", UnlessProperty = "OnHold", UnlessGround = ExceptionGround.LegalClaim)]

            public static class Laws
            {
                [Law("Our act", MinimumMonths = 24, Anchor = PeriodAnchor.Event)] public const string Ours = "ours";
                [Law("Silent act")] public const string Silent = "silent";

                [ProcessingPurpose("Keeps letters", LegalBasis = LegalBasis.Contract), Retention(6, After = "start", For = "letter")] public const string Letters = "letters";
            }

            public class Card
            {
                [PersonalData("a", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(Until = "expiry")] public string? UntilEvent { get; set; } = "x";
                [PersonalData("b", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(24, After = "start", Until = "expiry")] public string? PeriodUntil { get; set; } = "x";
                [PersonalData("c", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(24, After = "start", Until = "expiry"), Retention(12, After = "start", Combine = RetentionCombine.Latest)] public string? UntilAmongLatest { get; set; } = "x";
                [PersonalData("d", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(Statute = Laws.Ours, After = "start")] public string? ByLaw { get; set; } = "x";
                [PersonalData("e", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(Statute = Statutes.SwedenDiscrimination, After = "start")] public string? ByTable { get; set; } = "x";
                [PersonalData("f", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(Statute = Statutes.SwedenAccounting, After = "start")] public string? ByYear { get; set; } = "x";
                [PersonalData("g", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(Statute = Laws.Silent, After = "start")] public string? ByNothing { get; set; } = "x";
                [PersonalData("h", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(12, After = "start", CountedFrom = PeriodAnchor.EndOfCalendarYear)] public string? Anchored { get; set; } = "x";
                [PersonalData("i", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(12, After = "start", WhenProperty = "IsOpen", WhenValue = false)] public string? Guarded { get; set; } = "x";
                [PersonalData("j", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(12, After = "start", When = "open")] public string? GuardedByWords { get; set; } = "x";
                [PersonalData("k", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(AccordingTo = "the schedule")] public string? Elsewhere { get; set; } = "x";
                [PersonalData("l", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(DecidedBy = "archive")] public string? ByOthers { get; set; } = "x";
                [PersonalData("m", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(12, After = "start", WithoutEnd = "history")] public string? Endless { get; set; } = "x";
                [PersonalData("n", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(12, After = "start", AtMost = true)] public string? AtMost { get; set; } = "x";
                [PersonalData("o", LegalBasis.Contract, Purposes = new[] { "p" })] public string? ByDefault { get; set; } = "x";
                [PersonalData("q", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(12, After = "start"), Retention(Unless = "a friend", UnlessProperty = "IsFriend")] public string? Excepted { get; set; } = "x";
                [PersonalData("letter", Purposes = new[] { Laws.Letters })] public string? OneCategory { get; set; } = "x";
                [PersonalData("r", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(12, After = "start", CountedFrom = PeriodAnchor.EndOfMonth, Until = "expiry")] public string? AnchoredUntil { get; set; } = "x";

                [RetentionStart("start")] public DateTime? Start { get; set; }
                [RetentionStart("expiry")] public DateTime? Expiry { get; set; }
                public bool OnHold { get; set; }
                public bool IsFriend { get; set; }
                public bool IsOpen { get; set; }
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    Card row = new() { Start = new(2020, 1, 31), Expiry = new(2020, 6, 30) };
                    DateTime today = new(2026, 1, 1);
                    foreach (var rule in CardRetention.Plan.Rules)
                    {
                        tell($"{rule.Id} {rule.Action} {rule.Verdict(row, today)}");
                        if ((rule.DueAt(today)?.Compile()(row) ?? false) != rule.Verdict(row, today).IsDue) tell("disagrees");
                    }
                    //> a/p Erase Due 2020-06-30
                    //> b/p Erase Due 2020-06-30
                    //> c/p Erase Indeterminate: the period ends at 'expiry' at the latest, while another one ends later
                    //> d/p Erase Due 2022-01-31
                    //> e/p Erase Due 2022-01-31
                    //> f/p Erase Indeterminate: the period is counted from the end of the calendar year in which the financial year ended, and [Controller] declares no FinancialYearEnds
                    //> g/p Erase Indeterminate: the period is that of the law 'silent', which states none here
                    //> h/p Erase Due 2022-01-01
                    //> i/p Erase Due 2021-01-31
                    //> j/p Erase Indeterminate: the period is for rows in one state only: open
                    //> k/p Erase Indeterminate: the period is fixed elsewhere: the schedule
                    //> l/p Erase Indeterminate: 'archive' decides on the period
                    //> letter/letters Erase Due 2020-07-31
                    //> m/p Erase Indeterminate: the data are kept without an end: history
                    //> n/p Erase Due 2021-01-31
                    //> o/p Erase Due 2024-01-31
                    //> q/p Erase Due 2021-01-31
                    //> r/p Erase Due 2020-06-30

                    // A card is valid until a day to come: the storage runs to that day and no longer.
                    row.Expiry = new(2026, 3, 1);
                    tell(Of("a/p"));        //> Running 2026-03-01
                    tell(Of("b/p"));        //> Due 2022-01-31
                    row.Start = null;
                    tell(Of("b/p"));        //> Running 2026-03-01

                    // What the whole assembly excepts, and what one member does.
                    row.Start = row.Expiry = new(2020, 1, 31);
                    row.OnHold = true;
                    tell(Of("a/p"));        //> Held 2020-01-31: a legal hold
                    tell(Of("o/p"));        //> Held 2024-01-31: a legal hold
                    tell(Of("letter/letters"));     //> Held 2020-07-31: a legal hold
                    tell(CardRetention.Plan.Rules.Single(r => r.Id == "o/p").DueAt(today)!.Compile()(row).ToString());   //> False
                    row.OnHold = false;
                    row.IsFriend = true;
                    tell(Of("q/p"));        //> Held 2021-01-31: a friend
                    tell(Of("o/p"));        //> Due 2024-01-31

                    string Of(string id) => CardRetention.Plan.Rules.Single(r => r.Id == id).Verdict(row, today).ToString();
                }
            }
            """,

        ["periods counted from the end of a month or year"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            [assembly: Controller("Shop", FinancialYearEnds = "06-30")]

            public static class Events
            {
                [RetentionEvent("Year ended", RetentionStartKind.StatutoryAnchor)] public const string YearEnded = "year";
                [Law("Our act", MinimumMonths = 12, Anchor = PeriodAnchor.EndOfCalendarYear)] public const string Ours = "ours";
            }

            public class Payment
            {
                [PersonalData("a", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(1, After = "paid", CountedFrom = PeriodAnchor.EndOfMonth)] public string? A { get; set; }
                [PersonalData("b", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(84, After = "paid", CountedFrom = PeriodAnchor.EndOfCalendarYear)] public string? B { get; set; }
                [PersonalData("c", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(60, After = "paid", CountedFrom = PeriodAnchor.EndOfFinancialYear)] public string? C { get; set; }
                [PersonalData("d", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(84, After = "paid", CountedFrom = PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd)] public string? D { get; set; }
                [PersonalData("e", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(Statute = Statutes.SwedenAccounting, After = "paid")] public string? E { get; set; }
                [PersonalData("f", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(Days = 0, After = "paid", CountedFrom = PeriodAnchor.EndOfMonth)] public string? F { get; set; }
                [PersonalData("g", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(Statute = Events.Ours, After = Events.YearEnded)] public string? G { get; set; }
                [PersonalData("h", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(Statute = Events.Ours, After = "paid", CountedFrom = PeriodAnchor.Event)] public string? H { get; set; }

                [RetentionStart("paid")] public DateOnly? Paid { get; set; }
                [RetentionStart(Events.YearEnded)] public DateTime YearEnd { get; set; }
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    var rules = PaymentRetention.Plan.Rules;
                    Tell(new(2026, 1, 31));     //> 2026-03-01 2034-01-01 2031-07-01 2034-01-01 2034-01-01 2026-02-01 2028-01-01 2028-01-01
                    Tell(new(2026, 6, 30));     //> 2026-08-01 2034-01-01 2031-07-01 2034-01-01 2034-01-01 2026-07-01 2028-01-01 2028-01-01
                    Tell(new(2026, 7, 1));      //> 2026-09-01 2034-01-01 2032-07-01 2035-01-01 2035-01-01 2026-08-01 2028-01-01 2028-01-01
                    Tell(new(2026, 12, 31));    //> 2027-02-01 2034-01-01 2032-07-01 2035-01-01 2035-01-01 2027-01-01 2028-01-01 2028-01-01
                    Tell(new(9999, 1, 31));     //> 9999-03-01 - - - - 9999-02-01 2028-01-01 -

                    void Tell(DateOnly paid)
                    {
                        Payment row = new() { Paid = paid, YearEnd = new(2026, 12, 31) };
                        foreach (var rule in rules)
                        {
                            var due = rule.Verdict(row, DateTime.MaxValue).DueDate ?? new(2030, 1, 1);
                            foreach (var today in new[] { due.AddDays(-1), due, due.AddDays(1) })
                            {
                                if (rule.Verdict(row, today).State != rule.StateAt(today).Compile()(row)) tell($"disagree: {rule.Id} {today}");
                                if (rule.Verdict(row, today).IsDue != rule.DueAt(today)!.Compile()(row)) tell($"disagree: {rule.Id} {today}");
                                if (rule.Verdict(row, today).IsDue != (today >= rule.Verdict(row, today).DueDate)) tell($"not on the day: {rule.Id} {today}");
                            }
                        }

                        tell(string.Join(" ", rules.Select(rule => rule.Verdict(row, new(2030, 1, 1)).DueDate?.ToString("yyyy-MM-dd") ?? "-")));
                    }
                }
            }
            """,

        ["periods for rows in one state"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            public class Order
            {
                [PersonalData("a", LegalBasis.Contract, Purposes = new[] { "p" })]
                [Retention(6, After = "placed", WhenProperty = "IsPaid", WhenValue = false), Retention(24, After = "placed", WhenProperty = "IsPaid")]
                public string? PaidOrNot { get; set; }

                [PersonalData("b", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(6, After = "placed", When = "never paid", WhenProperty = "IsPaid", WhenValue = false)]
                public string? OnlyUnpaid { get; set; }

                [PersonalData("c", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(6, After = "placed"), Retention(Criterion = "until it is paid", WhenProperty = "IsPaid", WhenValue = false, Combine = RetentionCombine.Latest)]
                public string? WordsForSome { get; set; }

                [PersonalData("d", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(6, After = "placed", WhenProperty = "Nothing")]
                public string? NoSuchState { get; set; }

                [PersonalData("e", LegalBasis.Contract, Purposes = new[] { "p" })]
                [Retention(6, After = "placed", WhenProperty = "IsPaid"), Retention(24, After = "placed", WhenProperty = "IsOpen", Combine = RetentionCombine.Latest)]
                public string? TwoStates { get; set; }

                [RetentionStart("placed")] public DateTime? Placed { get; set; }
                public bool IsPaid { get; set; }
                public bool IsOpen { get; set; }
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    var today = new DateTime(2026, 1, 1);
                    Tell(new() { Placed = new(2025, 1, 31) });
                    //> a/p Due 2025-07-31
                    //> b/p Due 2025-07-31
                    //> c/p Indeterminate: until it is paid
                    //> d/p Indeterminate: the period is for rows in one state only: Nothing is true
                    //> e/p Indeterminate: no period is declared for the row's state
                    Tell(new() { Placed = new(2025, 1, 31), IsPaid = true });
                    //> a/p Running 2027-01-31
                    //> b/p Indeterminate: no period is declared for the row's state
                    //> c/p Due 2025-07-31
                    //> d/p Indeterminate: the period is for rows in one state only: Nothing is true
                    //> e/p Due 2025-07-31
                    Tell(new() { Placed = new(2025, 1, 31), IsPaid = true, IsOpen = true });
                    //> a/p Running 2027-01-31
                    //> b/p Indeterminate: no period is declared for the row's state
                    //> c/p Due 2025-07-31
                    //> d/p Indeterminate: the period is for rows in one state only: Nothing is true
                    //> e/p Running 2027-01-31
                    Tell(new() { IsPaid = true, IsOpen = true });
                    //> a/p NotStarted
                    //> b/p Indeterminate: no period is declared for the row's state
                    //> c/p NotStarted
                    //> d/p Indeterminate: the period is for rows in one state only: Nothing is true
                    //> e/p NotStarted
                    tell(OrderRetention.Plan.Rules.Single(r => r.Id == "d/p").WhyNoPredicate!);     //> the period is for rows in one state only: Nothing is true

                    void Tell(Order row)
                    {
                        foreach (var rule in OrderRetention.Plan.Rules)
                        {
                            var verdict = rule.Verdict(row, today);
                            tell($"{rule.Id} {verdict}");
                            if (verdict.State != rule.StateAt(today).Compile()(row)) tell("the state disagrees");
                            if (verdict.IsDue != (rule.DueAt(today)?.Compile()(row) ?? false)) tell("disagrees");
                        }
                    }
                }
            }
            """,

        ["laws that require data to be kept"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            [assembly: Controller("Shop", FinancialYearEnds = "12-31")]

            public static class Words
            {
                [Law("The act", MinimumMonths = 24)] public const string Act = "act";
                [RetentionEvent("Year ended", RetentionStartKind.StatutoryAnchor)] public const string YearEnded = "year";
                [ProcessingPurpose("Accounting", LegalBasis = LegalBasis.LegalObligation, Law = Statutes.SwedenAccounting)] public const string Books = "books";
                [ProcessingPurpose("Reports", LegalBasis = LegalBasis.LegalObligation, Law = Act)] public const string Reports = "reports";
                [ProcessingPurpose("Disputes", LegalBasis = LegalBasis.LegitimateInterests, Law = Statutes.SwedenDiscrimination)] public const string Disputes = "disputes";
            }

            public class Payment
            {
                [PersonalData("a", Purposes = new[] { Words.Books }), Retention(12, After = "paid")] public string? Short { get; set; }
                [PersonalData("b", Purposes = new[] { Words.Books }), Retention(120, After = "paid")] public string? Long { get; set; }
                [PersonalData("c", Purposes = new[] { Words.Reports }), Retention(Days = 30, After = "paid")] public string? InDays { get; set; }
                [PersonalData("d", Purposes = new[] { Words.Disputes }), Retention(6, After = "paid")] public string? NoDuty { get; set; }
                [PersonalData("e", Purposes = new[] { Words.Reports }), Retention(60, After = "paid", Until = "ended")] public string? Ended { get; set; }
                [PersonalData("f", Purposes = new[] { Words.Reports }), Retention(Until = "ended")] public string? OnlyEnd { get; set; }
                [PersonalData("g", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(6, After = "paid", Statute = Words.Act)] public string? ByStatute { get; set; }
                [PersonalData("h", Purposes = new[] { Words.Books }), Retention(84, After = Words.YearEnded)] public string? FromTheYear { get; set; }
                [PersonalData("i", Purposes = new[] { Words.Reports }), Retention(6, After = "paid", Then = RetentionAction.Restrict), Retention(12, After = "paid", Then = RetentionAction.Erase)] public string? Steps { get; set; }
                [PersonalData("j", Purposes = new[] { Words.Reports }), Retention(6, After = "unmarked", Until = "ended")] public string? NoStart { get; set; }
                [PersonalData("k", Purposes = new[] { Words.Reports }), Retention(12, After = "paid"), Retention(18, After = "paid", Combine = RetentionCombine.Latest)] public string? Latest { get; set; }

                [RetentionStart("paid")] public DateTime? Paid { get; set; }
                [RetentionStart("ended")] public DateTime? Ends { get; set; }
                [RetentionStart(Words.YearEnded)] public DateTime YearEnd { get; set; }
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    Payment row = new() { Paid = new(2020, 1, 31), Ends = new(2020, 3, 1), YearEnd = new(2020, 12, 31) };
                    Tell(new(2021, 6, 1));
                    //> a/books Held 2028-01-01: bokföringslagen (1999:1078) 7 kap. 2 § requires the data until 2027-12-31
                    //> b/books Running 2030-01-31
                    //> c/reports Held 2022-01-31: The act requires the data until 2022-01-30
                    //> d/disputes Due 2020-07-31
                    //> e/reports Held 2022-01-31: The act requires the data until 2022-01-30
                    //> f/reports Held 2022-03-01: The act requires the data until 2022-02-28
                    //> g/p Held 2022-01-31: The act requires the data until 2022-01-30
                    //> h/books Running 2028-01-01
                    //> i/reports Held 2022-01-31: The act requires the data until 2022-01-30
                    //> i/reports/restrict Due 2020-07-31
                    //> j/reports Indeterminate: no date is marked for the event 'unmarked'; The act requires the data for a time of its own, and no date is marked for the event 'unmarked'
                    //> k/reports Held 2022-01-31: The act requires the data until 2022-01-30
                    Tell(new(2022, 1, 31));
                    //> a/books Held 2028-01-01: bokföringslagen (1999:1078) 7 kap. 2 § requires the data until 2027-12-31
                    //> b/books Running 2030-01-31
                    //> c/reports Due 2022-01-31
                    //> d/disputes Due 2020-07-31
                    //> e/reports Due 2022-01-31
                    //> f/reports Held 2022-03-01: The act requires the data until 2022-02-28
                    //> g/p Due 2022-01-31
                    //> h/books Running 2028-01-01
                    //> i/reports Due 2022-01-31
                    //> i/reports/restrict Due 2020-07-31
                    //> j/reports Indeterminate: no date is marked for the event 'unmarked'; The act requires the data for a time of its own, and no date is marked for the event 'unmarked'
                    //> k/reports Due 2022-01-31

                    // The declared 84 months end on the year's last day: through it the law requires the data.
                    tell(Of("h/books", new(2027, 12, 31)));     //> Held 2028-01-01: bokföringslagen (1999:1078) 7 kap. 2 § requires the data until 2027-12-31
                    tell(Of("h/books", new(2028, 1, 1)));       //> Due 2028-01-01
                    tell(Of("a/books", new(2028, 1, 1)));       //> Due 2028-01-01
                    tell(Of("b/books", new(2030, 1, 31)));      //> Due 2030-01-31

                    // What ended without ever having been paid: nobody knows from when the law counts.
                    row.Paid = null;
                    tell(Of("e/reports", new(2030, 1, 1)));     //> Indeterminate: the date is not set that the period of The act starts from
                    tell(Of("a/books", new(2030, 1, 1)));       //> NotStarted

                    void Tell(DateTime today)
                    {
                        foreach (var rule in PaymentRetention.Plan.Rules)
                            tell($"{rule.Id} {Of(rule.Id, today)}");
                    }

                    string Of(string id, DateTime today)
                    {
                        var rule = PaymentRetention.Plan.Rules.Single(r => r.Id == id);
                        var verdict = rule.Verdict(row, today);
                        if (verdict.State != rule.StateAt(today).Compile()(row)) tell("the state disagrees");
                        if (verdict.IsDue != (rule.DueAt(today)?.Compile()(row) ?? false)) tell("disagrees");
                        return verdict.ToString();
                    }
                }
            }
            """,

        ["one step after the other"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            public class Stepped
            {
                [PersonalData("c", LegalBasis.Contract, Purposes = new[] { "p" })]
                [Retention(12, After = "left", Then = RetentionAction.Restrict), Retention(60, After = "left", Then = RetentionAction.Erase, Unless = "a claim", UnlessProperty = "Claim")]
                public string? Name { get; set; } = "x";

                [PersonalData("c", LegalBasis.Contract, Purposes = new[] { "p" }), RetentionStart("left")]
                [Retention(12, After = "left", Then = RetentionAction.Restrict), Retention(60, After = "left", Then = RetentionAction.Erase, Unless = "a claim", UnlessProperty = "Claim")]
                public DateTime? Left { get; set; }

                public bool Claim { get; set; }
            }

            public class Differing
            {
                [PersonalData("c", LegalBasis.Contract, Purposes = new[] { Words.Steps, Words.Once })] public string? Name { get; set; } = "x";
                [RetentionStart("left")] public DateTime? Left { get; set; }
            }

            public static class Words
            {
                [ProcessingPurpose("Steps"), Retention(12, After = "left", Then = RetentionAction.Restrict), Retention(60, After = "left", Then = RetentionAction.Erase)] public const string Steps = "steps";
                [ProcessingPurpose("Once"), Retention(24, After = "left", Then = RetentionAction.Erase)] public const string Once = "once";
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    Stepped row = new() { Left = new(2020, 1, 31), Claim = true };
                    var plan = SteppedRetention.Plan;
                    tell(string.Join(" ", plan.Rules.Select(r => $"{r.Id}:{r.Action}:{r.CanApply}:{r.Members.Count}:{r.NotWritable.Count}")));   //> c/p:Erase:True:2:0 c/p/restrict:Restrict:False:2:0
                    tell(plan.RowAction.ToString());        //> Erase
                    tell(Verdicts(new(2020, 6, 1)));        //> Running 2025-01-31, Running 2021-01-31; row Running 2025-01-31
                    tell(Verdicts(new(2022, 6, 1)));        //> Running 2025-01-31, Due 2021-01-31; row Running 2025-01-31
                    tell(Verdicts(new(2026, 6, 1)));        //> Held 2025-01-31: a claim, Due 2021-01-31; row Held 2025-01-31: a claim
                    row.Claim = false;
                    tell(Verdicts(new(2026, 6, 1)));        //> Due 2025-01-31, Due 2021-01-31; row Due 2025-01-31
                    plan.Rules[0].Apply(row);
                    tell($"{row.Name is null} {row.Left is null} {plan.RowVerdict(row, new(2026, 6, 1))}");     //> True True NotStarted

                    var differing = DifferingRetention.Plan.Rules.Single();
                    tell($"{differing.Action} {differing.Verdict(new() { Left = new(2020, 1, 31) }, new(2030, 1, 1))}");     //> Review Indeterminate: the purposes differ in what happens to the data, one step after the other

                    string Verdicts(DateTime today) =>
                        string.Join(", ", plan.Rules.Select(r => r.Verdict(row, today))) + "; row " + plan.RowVerdict(row, today)
                        + (plan.RowDueAt(today)!.Compile()(row) == plan.RowVerdict(row, today).IsDue ? "" : " disagrees");
                }
            }
            """,

        ["the list of plans"] = """
            using System;
            using System.Collections.Generic;
            using PrivacyAnalyzers;

            public class @record { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? X { get; set; } }
            public class Box<T> { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? X { get; set; } }
            public abstract class Party { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? X { get; set; } }
            public class Person : Party { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? Y { get; set; } }
            public struct Point { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? X { get; set; } }
            internal class Secret { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? X { get; set; } }

            namespace Shop.@event { public class Outer { public class Order { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? X { get; set; } } } }
            namespace Consumer { public class RetentionPlans { } }

            public class Told : IRetentionPlans
            {
                private readonly Action<string> _tell;
                public Told(Action<string> tell) => _tell = tell;
                public void Add<TEntity>(RetentionPlan<TEntity> plan) where TEntity : class => _tell(typeof(TEntity).FullName + " " + plan.Entity);
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    Consumer.RetentionPlans_.AddTo(new Told(tell));
                    //> Person Person
                    //> Secret Secret
                    //> Shop.event.Outer+Order Shop.event.Outer.Order
                    //> record record
                    tell($"{typeof(Consumer.RetentionPlans_).IsPublic}");      //> False
                }
            }
            """,

        ["dates of what a row refers to"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            public class Party
            {
                [RetentionStart("left")] public DateTime? LeftAt { get; set; }
                [RetentionStart("joined")] public DateTime JoinedAt { get; set; }
            }

            public class Customer : Party
            {
                [RetentionStart("born")] public DateOnly Born { get; set; }
                [RetentionStart("died")] public DateOnly? Died { get; set; }
                [RetentionStart("seen")] public DateTimeOffset Seen { get; set; }
                [RetentionStart("called")] public DateTimeOffset? Called { get; set; }
                [RetentionStart("hidden")] private DateTime Hidden { get; set; }
            }

            public class Order
            {
                [PersonalData("a", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(3, After = "left")] public string? A { get; set; }
                [PersonalData("b", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(3, After = "joined")] public string? B { get; set; }
                [PersonalData("c", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(3, After = "born")] public string? C { get; set; }
                [PersonalData("d", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(3, After = "died")] public string? D { get; set; }
                [PersonalData("e", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(3, After = "seen")] public string? E { get; set; }
                [PersonalData("f", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(3, After = "called")] public string? F { get; set; }
                [PersonalData("g", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(3, After = "hidden")] public string? G { get; set; }
                [RetentionStart("left"), RetentionStart("joined"), RetentionStart("born"), RetentionStart("died"), RetentionStart("seen"), RetentionStart("called"), RetentionStart("hidden")]
                public Customer? @object { get; set; }
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    var plan = OrderRetention.Plan;
                    tell(string.Join(" ", plan.Rules.Select(r => r.Terms[0].Clauses[0].StartMember ?? "-")));    //> object.LeftAt object.JoinedAt object.Born object.Died object.Seen object.Called -
                    tell(plan.Rules[6].WhyNoPredicate!);           //> no date is marked for the event 'hidden'
                    var today = new DateTime(2023, 2, 28);
                    Tell(new());                                   //> NotStarted NotStarted NotStarted NotStarted NotStarted NotStarted Indeterminate
                    Tell(new() { @object = new() });               //> NotStarted NotStarted NotStarted NotStarted NotStarted NotStarted Indeterminate
                    Tell(new() { @object = On(new(2022, 11, 30)) });     //> Due Due Due Due Due Due Indeterminate
                    Tell(new() { @object = On(new(2022, 12, 1)) });      //> Running Running Running Running Running Running Indeterminate

                    void Tell(Order row)
                    {
                        foreach (var rule in row.@object is null ? Enumerable.Empty<RetentionRule<Order>>() : plan.Rules)
                            if (rule.Verdict(row, today).State != rule.StateAt(today).Compile()(row)) tell("disagree: " + rule.Id);
                        tell(string.Join(" ", plan.Rules.Select(r => r.Verdict(row, today).State)));
                    }

                    Customer On(DateTime at) => new()
                    {
                        LeftAt = at, JoinedAt = at, Born = DateOnly.FromDateTime(at), Died = DateOnly.FromDateTime(at),
                        Seen = new(at, TimeSpan.Zero), Called = new(at, TimeSpan.Zero),
                    };
                }
            }
            """,

        ["what anonymisation leaves"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            public static class Words
            {
                [DataCategory("Profile"), Retention(1, After = "left", Then = RetentionAction.Anonymise)] public const string Profile = "profile";
                [DataCategory("Contact"), Retention(1, After = "left", Then = RetentionAction.Erase)] public const string Contact = "contact";
                [ProcessingPurpose("P", LegalBasis = LegalBasis.Contract), Uses(Profile), Uses(Contact)] public const string P = "p";
            }

            public class Person
            {
                [PersonalData(Words.Profile), Anonymised(AnonymisationMethod.Clear)] public string Cleared { get; set; } = "x";
                [PersonalData(Words.Profile), Anonymised(AnonymisationMethod.Fixed, Value = "a \"b\" \\ \r\n c")] public string Fixed { get; set; } = "x";
                [PersonalData(Words.Profile), Anonymised(AnonymisationMethod.Unique, Value = "gone-")] public string Unique { get; set; } = "x";
                [PersonalData(Words.Profile), Anonymised(AnonymisationMethod.Unique)] public string? Random { get; set; } = "x";
                [PersonalData(Words.Profile), Anonymised(AnonymisationMethod.Prefix, Keep = 3)] public string Postcode { get; set; } = "12 345";
                [PersonalData(Words.Profile), Anonymised(AnonymisationMethod.Prefix, Keep = 3)] public string? Short { get; set; } = "1";
                [PersonalData(Words.Profile), Anonymised(AnonymisationMethod.Prefix, Keep = 3)] public string? None { get; set; }
                [PersonalData(Words.Profile), Anonymised(AnonymisationMethod.Prefix, Keep = 2)] public string? Smileys { get; set; } = "\ud83d\ude00\ud83d\ude01\ud83d\ude02";
                [PersonalData(Words.Profile), Anonymised(AnonymisationMethod.YearOnly)] public DateTime Local { get; set; } = new(1980, 5, 6, 7, 8, 9, DateTimeKind.Utc);
                [PersonalData(Words.Profile), Anonymised(AnonymisationMethod.YearOnly)] public DateTime? NullableLocal { get; set; } = new(1980, 5, 6);
                [PersonalData(Words.Profile), Anonymised(AnonymisationMethod.YearOnly)] public DateTimeOffset Moment { get; set; } = new(1981, 1, 1, 0, 30, 0, TimeSpan.FromHours(2));
                [PersonalData(Words.Profile), Anonymised(AnonymisationMethod.YearOnly)] public DateTimeOffset? NullableMoment { get; set; }
                [PersonalData(Words.Profile), Anonymised(AnonymisationMethod.YearOnly)] public DateOnly Born { get; set; } = new(1980, 5, 6);
                [PersonalData(Words.Profile), Anonymised(AnonymisationMethod.YearOnly)] public DateOnly? NullableBorn { get; set; } = new(1980, 5, 6);
                [PersonalData(Words.Profile), Anonymised(AnonymisationMethod.YearOnly)] public DateOnly? NeverBorn { get; set; }
                [PersonalData(Words.Profile), Anonymised(AnonymisationMethod.Fixed)] public string NoValue { get; set; } = "x";
                [PersonalData(Words.Profile), Anonymised(AnonymisationMethod.Prefix)] public string NoLength { get; set; } = "x";
                [PersonalData(Words.Profile), Anonymised(AnonymisationMethod.YearOnly)] public int Age { get; set; } = 40;
                [PersonalData(Words.Profile), Anonymised(AnonymisationMethod.Unique)] public string Once { get; init; } = "x";
                [PersonalData(Words.Contact), Anonymised(AnonymisationMethod.Fixed, Value = "y")] public string Erased { get; set; } = "x";

                [RetentionStart("left")] public DateOnly Left { get; set; }
                [RetentionMark(RetentionAction.Anonymise)] public DateTimeOffset? AnonymisedAt { get; set; }
                [RetentionMark(RetentionAction.Review)] public bool Reviewed { get; set; }
                [RetentionMark(RetentionAction.Erase)] public bool NoMark { get; set; }
                [RetentionMark(RetentionAction.Restrict)] public DateTime NeverNull { get; set; }
                [RetentionMark(RetentionAction.Restrict)] public bool ReadOnly { get; }
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    var plan = PersonRetention.Plan;
                    tell(string.Join(" ", plan.Marks.Select(m => m.Member + ":" + m.Action)));        //> AnonymisedAt:Anonymise Reviewed:Review
                    var rule = plan.Rules.Single(r => r.Action == RetentionAction.Anonymise);
                    tell(string.Join(" ", rule.Writes.Select(w => $"{w.Member}:{w.Method}:{w.Value?.Length}:{w.Keep}")));     //> Age:Default::0 Born:Year::0 Cleared:Empty::0 Fixed:Fixed:12:0 Local:Year::0 Moment:Year::0 NeverBorn:Year::0 NoLength:Empty::0 NoValue:Empty::0 None:Prefix::3 NullableBorn:Year::0 NullableLocal:Year::0 NullableMoment:Year::0 Once:NotWritable::0 Postcode:Prefix::3 Random:Unique:0:0 Short:Prefix::3 Smileys:Prefix::2 Unique:Unique:5:0
                    var row = rule.Apply(new Person());
                    var other = rule.Apply(new Person());
                    tell($"'{row.Cleared}' '{row.NoValue}' '{row.NoLength}' {row.Age} {row.Once}");      //> '' '' '' 0 x
                    tell($"{row.Fixed == "a \"b\" \\ \r\n c"} {rule.Writes.Single(w => w.Member == "Fixed").Value == row.Fixed}");      //> True True
                    tell($"{row.Unique.Substring(0, 5)} {row.Unique.Length} {row.Unique == other.Unique} {row.Random!.Length} {row.Random == other.Random}");     //> gone- 37 False 32 False
                    tell($"'{row.Postcode}' '{row.Short}' {row.None is null} {row.Smileys!.Length}");       //> '12 ' '1' True 4
                    tell($"{row.Local:O} {row.NullableLocal:O} {row.Moment:O} {row.NullableMoment is null}");     //> 1980-01-01T00:00:00.0000000Z 1980-01-01T00:00:00.0000000 1980-01-01T00:00:00.0000000+00:00 True
                    tell($"{row.Born:O} {row.NullableBorn:O} {row.NeverBorn is null}");       //> 1980-01-01 1980-01-01 True

                    // Where the data are erased, nothing is left.
                    var erase = plan.Rules.Single(r => r.Action == RetentionAction.Erase);
                    tell($"'{erase.Apply(new Person()).Erased}' {erase.Writes.Single().Method}");      //> '' Empty
                }
            }
            """,

        ["structs"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            public record struct Visit(
                [property: PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] string Ip,
                [property: RetentionStart] DateTimeOffset At);

            public readonly struct Sealed
            {
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? Ip { get; init; }
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    var visit = new Visit("::1", new(2020, 1, 31, 0, 0, 0, TimeSpan.Zero));
                    var rule = VisitRetention.Plan.Rules.Single();
                    tell(rule.Verdict(visit, new(2020, 2, 29)).ToString());       //> Due 2020-02-29
                    var copy = rule.Apply(visit);
                    tell($"{visit.Ip} '{copy.Ip}' {copy.At.Year}");     //> ::1 '' 2020
                    tell(string.Join(" ", SealedRetention.Plan.Rules.Single().NotWritable));      //> Ip
                    tell(SealedRetention.Plan.Rules.Single().WhyNoPredicate!);      //> no date is marked that the period starts from
                }
            }
            """,
    };
}
