using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers.Retention.Tests.Generated;

/// <summary>What is generated for classes that declare nothing themselves and inherit personal data.</summary>
internal static class HeirScenarios
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["classes that only inherit"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;
            using Alias = Shop.Person;

            namespace Shop
            {
                public abstract class Person
                {
                    [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? Name { get; set; }
                    [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public virtual string? Phone { get; set; }
                    [RetentionStart] public DateOnly? LeftOn { get; set; }
                }

                public class Customer : Person { public int Id { get; set; } }
                public abstract class Regular : Customer { public int Level { get; set; } }
                public sealed class Vip : Regular { public override string? Phone { get; set; } }
                public class Renamed : Alias { }
                internal class Hidden : global::Shop.Person { }
                public class Speaking : Person { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? Mail { get; set; } }

                public record Guest([property: PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] string? Name) { [RetentionStart] public DateOnly? LeftOn { get; set; } }
                public record Visitor(int Id, string? Name) : Guest(Name);

                public class Row<T>
                {
                    [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public T? Value { get; set; }
                    [RetentionStart] public DateOnly? LeftOn { get; set; }
                }

                public class Number : Row<int> { }
                public class Pair<T> : Row<T> { }
                public class Numbers : Pair<int> { }

                public interface INamed { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] string? Name { get; set; } }
                public interface ITitled : INamed { string? Title { get; set; } }
                public class Named : ITitled { public string? Name { get; set; } public string? Title { get; set; } }
                public class Shy : INamed { string? INamed.Name { get; set; } }
                public struct Point : INamed { public string? Name { get; set; } }

                public partial class Parted { public int Id { get; set; } }
                public partial class Parted : Person { }
                public partial class Parted { public class Inner : Person { } }
            }

            namespace Shop.Deep
            {
                public class Renamed : Vip2 { }
                public class Vip2 : Customer { }
            }

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
                    Consumer.RetentionPlans.AddTo(new Told(tell));
                    //> Shop.Guest Shop.Guest
                    //> Shop.Speaking Shop.Speaking
                    //> Shop.Customer Shop.Customer
                    //> Shop.Deep.Renamed Shop.Deep.Renamed
                    //> Shop.Deep.Vip2 Shop.Deep.Vip2
                    //> Shop.Hidden Shop.Hidden
                    //> Shop.Named Shop.Named
                    //> Shop.Number Shop.Number
                    //> Shop.Numbers Shop.Numbers
                    //> Shop.Parted Shop.Parted
                    //> Shop.Parted+Inner Shop.Parted.Inner
                    //> Shop.Renamed Shop.Renamed
                    //> Shop.Vip Shop.Vip
                    //> Shop.Visitor Shop.Visitor

                    var rule = Shop.VipRetention.Plan.Rules.Single();
                    var vip = new Shop.Vip { Name = "n", Phone = "1", LeftOn = new(2020, 1, 31) };
                    tell($"{rule.Id} {string.Join(" ", rule.Members)} {rule.Verdict(vip, new(2020, 2, 29))} {rule.DueAt(new(2020, 2, 28))!.Compile()(vip)}");     //> c/p Name Phone Due 2020-02-29 False
                    rule.Apply(vip);
                    tell($"{vip.Name}|{vip.Phone}|{vip.LeftOn:yyyy-MM-dd}");     //> ||2020-01-31
                    tell($"{Shop.VisitorRetention.Plan.Rules.Single().Verdict(new Shop.Visitor(1, "n"), new(2020, 2, 29))}");     //> NotStarted
                    tell(string.Join(" ", Shop.VisitorRetention.Plan.Rules.Single().NotWritable));     //> Name
                    var number = Shop.NumberRetention.Plan.Rules.Single().Apply(new Shop.Number { Value = 7 });
                    tell($"{number.Value} {Shop.PairRetention<string>.Plan.Entity}");     //> 0 Shop.Pair<T>
                    tell($"{Shop.NamedRetention.Plan.Rules.Single().Apply(new Shop.Named { Name = "n", Title = "t" }) is { Name: null, Title: "t" }}");     //> True
                    tell(string.Join(" ", new[] { "Regular", "Shy", "Point" }.Where(n => typeof(Program).Assembly.GetType($"Shop.{n}Retention") is not null)));     //>
                }
            }
            """,

        ["an exception that an heir inherits"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            public abstract class Person
            {
                [PersonalData("c", LegalBasis.Consent, Purposes = new[] { "p" }), Retention(1, Unless = "held", UnlessProperty = "IsHeld")] public string? Name { get; set; }
                [RetentionStart] public DateOnly? LeftOn { get; set; }
                public bool IsHeld { get; set; }
            }

            public class Customer : Person { }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    var rule = CustomerRetention.Plan.Rules.Single();
                    tell($"{rule.Verdict(new Customer { LeftOn = new(2020, 1, 31) }, new(2020, 2, 29))}");     //> Due 2020-02-29
                    tell($"{rule.Verdict(new Customer { LeftOn = new(2020, 1, 31), IsHeld = true }, new(2020, 2, 29)).State}");     //> Held
                }
            }
            """,

        ["names that an heir's code finds taken"] = """
            using System;
            using PrivacyAnalyzers;

            namespace Shop
            {
                public class Person { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? X { get; set; } }
                public class Customer : Person { }
                public class CustomerRetention { public string Plan = "mine"; }
                public class A { public class B_C : Person { } }
                public class A_B { public class C { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? X { get; set; } } }
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    tell(Shop.CustomerRetention_.Plan.Entity + " " + new Shop.CustomerRetention().Plan);       //> Shop.Customer mine
                    tell(Shop.A_B_CRetention.Plan.Entity + " " + Shop.A_B_CRetention_2.Plan.Entity);       //> Shop.A_B.C Shop.A.B_C
                }
            }
            """,
    };
}
