using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers.Retention.Tests.Generated;

/// <summary>What is generated for members of all types, and what is left in them.</summary>
internal static class MemberScenarios
{
    /// <summary>The scenario whose members are marked with what the compiler warns of.</summary>
    public const string MarkedMembers = "members that the compiler warns of";

    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
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

        ["lists"] = """
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using PrivacyAnalyzers;

            public class Stop { }

            public class Person
            {
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public List<string> Listed { get; set; } = new() { "x" };
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public IReadOnlyList<Stop> Stops { get; set; } = new[] { new Stop() };
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public ISet<Uri?> Links { get; set; } = new HashSet<Uri?>() { null };
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public SortedSet<int> Numbers { get; } = new() { 1 };
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public List<string?>? None { get; init; }
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public List<Stop> Rows { get; } = new() { new() };
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public IList<string> Fixed { get; } = new[] { "x" };
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public Dictionary<string, string> Pairs { get; set; } = new() { ["x"] = "x" };
                [RetentionStart] public DateTime? End { get; set; }
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    var rule = PersonRetention.Plan.Rules.Single();
                    var person = new Person();
                    var numbers = person.Numbers;
                    rule.Apply(person);
                    tell($"{person.Listed.Count}|{person.Stops.Count}|{person.Links.Count}|{numbers.Count}|{person.None is null}");     //> 0|0|0|0|True
                    tell($"{person.Rows.Count}|{person.Fixed.Count}|{person.Pairs.Count}");    //> 1|1|1
                    tell(string.Join(" ", rule.NotWritable));                                  //> Fixed Pairs Rows
                    tell(string.Join(" ", rule.Writes.Where(w => w.Method == MemberWriteMethod.Empty).Select(w => w.Member)));   //> Links Listed None Numbers Stops
                }
            }
            """,

        ["members that an interface implements"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            public interface IPerson
            {
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] string? Name { get => null; set { } }
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] string? Nick { get; set; }
                [RetentionStart] DateTime? Left => null;
            }

            public class Person : IPerson
            {
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? Phone { get; set; } = "x";
                public string? Nick { get; set; } = "x";
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    var rule = PersonRetention.Plan.Rules.Single();
                    tell(string.Join(" ", rule.Members));                                      //> Nick Phone
                    var person = rule.Apply(new Person());
                    tell($"{person.Nick}|{person.Phone}");                                     //> |
                    tell(rule.WhyNoPredicate!);                                                //> no date is marked that the period starts from
                }
            }
            """,

        ["members that others hide"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            public interface IReachable
            {
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] string? Phone { get; set; }
            }

            public class Person : IReachable
            {
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? Name { get; set; } = "x";
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? Nick { get; set; } = "x";
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? Town { get; set; } = "x";
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public virtual string? Street { get; set; } = "x";
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? Email { get; set; } = "x";
                [RetentionStart] public DateTime? Left { get; set; }
                public bool IsHeld { get; set; }
                public string? Phone { get; set; } = "x";
            }

            public class Member : Person
            {
                [PersonalData("c", LegalBasis.Consent, Purposes = new[] { "p" }), Retention(1, Unless = "held", UnlessProperty = "IsHeld")] public string? Number { get; set; }
                public new int Name => 1;
                public new static string? Nick { get; set; } = "own";
                public new class Town { }
                public override string? Street { get => base.Street; }
                private new string? Email => "own";
                public new const string Left = "own";
                public new string IsHeld => "own";
                public new void Phone() { }
            }

            public class Visit
            {
                [PersonalData("c", LegalBasis.Consent, Purposes = new[] { "p" }), Retention(1, After = "left")] public string? Note { get; set; }
                [RetentionStart("left")] public Stay? Of { get; set; }
            }

            public class Absence { [RetentionStart("left")] public DateTime? Until { get; set; } }
            public class Stay : Absence { public new int Until => 1; }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    var rules = MemberRetention.Plan.Rules;
                    tell(string.Join(" ", rules.SelectMany(r => r.NotWritable).OrderBy(n => n, StringComparer.Ordinal)));      //> Name Nick Phone Town
                    var member = new Member { Number = "x" };
                    foreach (var rule in rules) rule.Apply(member);
                    tell($"{member.Number}|{member.Street}|{((Person)member).Email}|{((Person)member).Name}|{Member.Nick}");         //> |||x|own
                    tell(string.Join(" ", rules.Select(r => r.Verdict(member, new(2020, 1, 1)).State)));         //> Indeterminate Indeterminate
                    tell(VisitRetention.Plan.Rules.Single().Verdict(new Visit(), new(2020, 1, 1)).State.ToString());         //> Indeterminate
                }
            }
            """,

        ["members of a type parameter"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            public class Box<TAny, TNotNull, TClass, TValue> where TNotNull : notnull where TClass : class where TValue : struct
            {
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public TAny? Any { get; set; }
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public TNotNull? NotNull { get; set; }
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public TClass? Class { get; set; }
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public TValue? Value { get; set; }
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public TAny Bare { get; set; } = default!;
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public TValue BareValue { get; set; }
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    var rule = BoxRetention<int, string, string, int>.Plan.Rules.Single();
                    var box = rule.Apply(new Box<int, string, string, int> { Any = 1, NotNull = "x", Class = "x", Value = 1, Bare = 1, BareValue = 1 });
                    tell($"{box.Any}|{box.NotNull}|{box.Class}|{box.Value}|{box.Bare}|{box.BareValue}");     //> 0||||1|0
                    tell(string.Join(" ", rule.NotWritable));                                  //> Bare
                }
            }
            """,

        ["buffers and addresses"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            public unsafe struct Packet
            {
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public fixed char Name[20];
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public int* Address;
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public delegate*<int, void> Callback;
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public int* Next { get; set; }
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public int*[] Others { get; set; }
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public System.Collections.Generic.List<int*[]>? Lists { get; set; }
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? Note;
                [RetentionStart] public DateTime? End;
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    var rule = PacketRetention.Plan.Rules.Single();
                    var packet = rule.Apply(new Packet { Note = "x", End = new(2020, 1, 31) });
                    tell($"{packet.Note}|{packet.End!.Value.Year}");                           //> |2020
                    tell(string.Join(" ", rule.NotWritable));                                  //> Address Callback Lists Name Next Others
                }
            }
            """,

        ["members that return references"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            public class Person
            {
                private DateTime? _left = new(2020, 1, 31);
                private bool _isHeld;
                private string? _name = "x";
                [PersonalData("c", LegalBasis.Consent, Purposes = new[] { "p" }), Retention(1, Unless = "held", UnlessProperty = "IsHeld")] public string? Note { get; set; } = "x";
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public ref string? Name => ref _name;
                [RetentionStart] public ref DateTime? Left => ref _left;
                public ref readonly bool IsHeld => ref _isHeld;
            }

            public class Stay { [RetentionStart("left")] public DateTime? Until { get; set; } }
            public class Visit
            {
                private Stay? _of = new();
                [PersonalData("c", LegalBasis.Consent, Purposes = new[] { "p" }), Retention(1, After = "left")] public string? Note { get; set; } = "x";
                [RetentionStart("left")] public ref Stay? Of => ref _of;
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    foreach (var rule in PersonRetention.Plan.Rules) tell($"{rule.Verdict(new Person(), new(2020, 2, 29)).State} {string.Join(" ", rule.NotWritable)}.");
                    //> Indeterminate Name.
                    //> Indeterminate .
                    tell(VisitRetention.Plan.Rules.Single().Verdict(new Visit(), new(2020, 2, 29)).State.ToString());     //> Indeterminate
                }
            }
            """,

        ["a date of an object whose type compares in its own way"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            public class Stay
            {
                [RetentionStart("left")] public DateTime? Until { get; set; }
                public static bool operator ==(Stay? a, Stay? b) => a!.Until == b!.Until;
                public static bool operator !=(Stay? a, Stay? b) => !(a == b);
                public static bool operator ==(Stay? a, string? b) => false;
                public static bool operator !=(Stay? a, string? b) => true;
                public override bool Equals(object? other) => other is Stay stay && this == stay;
                public override int GetHashCode() => 0;
            }

            public class Visit
            {
                [PersonalData("c", LegalBasis.Consent, Purposes = new[] { "p" }), Retention(1, After = "left")] public string? Note { get; set; } = "x";
                [RetentionStart("left")] public Stay? Of { get; set; }
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    var rule = VisitRetention.Plan.Rules.Single();
                    tell(rule.Verdict(new Visit(), new(2020, 2, 29)).ToString());     //> NotStarted
                    tell(rule.Verdict(new Visit { Of = new() { Until = new(2020, 1, 31) } }, new(2020, 2, 29)).ToString());     //> Due 2020-02-29
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
    };
}
