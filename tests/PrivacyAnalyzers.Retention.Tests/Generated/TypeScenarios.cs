using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers.Retention.Tests.Generated;

/// <summary>What is generated for types of all sorts and names, and the list of all plans.</summary>
internal static class TypeScenarios
{
    /// <summary>The scenario whose types the compiler warns of.</summary>
    public const string Obsolete = "types that are obsolete";

    /// <summary>The scenario with type parameters in lower case, which the compiler warns of.</summary>
    public const string OddParameters = "type parameters of odd names";

    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
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

        [OddParameters] = """
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using PrivacyAnalyzers;

            public class Box<@required, @scoped, @file, row, index> where @required : class
            {
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public List<@required> Owners { get; set; } = new();
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public List<row> Others { get; set; } = new();
                [RetentionStart] public DateOnly? LeftOn { get; set; }
            }

            #pragma warning disable CS0693 // A type parameter that hides another.
            public class Outer<T>
            {
                public class Inner<T> { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public List<T> Owners { get; set; } = new(); }
                public class Other<U> { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public List<T> Owners { get; set; } = new(); }
            }

            public class Heir : Outer<int>.Inner<string> { }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    var box = new Box<string, int, int, byte, int> { Owners = { "x" }, Others = { 1 }, LeftOn = new(2020, 1, 31) };
                    var rule = BoxRetention<string, int, int, byte, int>.Plan.Rules.Single();
                    tell(rule.Verdict(box, new(2020, 2, 29)).ToString());     //> Due 2020-02-29
                    rule.Apply(box);
                    tell($"{box.Owners.Count} {box.Others.Count}");     //> 0 0

                    // One class cannot have two type parameters of a name.
                    tell(string.Join(" ", typeof(Program).Assembly.GetTypes().Select(t => t.Name).Where(n => n.Contains("Retention") && n.Contains("_"))));     //> Outer_OtherRetention`2
                    tell(HeirRetention.Plan.Rules.Single().Apply(new Heir { Owners = { "x" } }).Owners.Count.ToString());     //> 0
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

        [Obsolete] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            [Obsolete("gone", error: true)]
            public class Past
            {
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? X { get; set; } = "x";
                [RetentionStart] public DateTime? End { get; set; } = new(2020, 1, 31);
                public class Inner { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? X { get; set; } }
            }

            [Obsolete]
            public class Passing { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? X { get; set; } }

            public static class Program
            {
                [Obsolete]
                public static void Run(Action<string> tell)
                {
                    var rule = PastRetention.Plan.Rules.Single();
                    var past = rule.Apply(new Past());
                    tell($"{past.X}|{rule.Verdict(past, new(2020, 2, 29))}");                  //> |Due 2020-02-29
                    tell(Past_InnerRetention.Plan.Entity + " " + PassingRetention.Plan.Entity);     //> Past.Inner Passing
                }
            }
            """,
    };
}
