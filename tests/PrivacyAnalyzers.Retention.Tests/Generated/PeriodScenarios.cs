using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers.Retention.Tests.Generated;

/// <summary>What is generated for periods: from which day they count, for which rows, and several together.</summary>
internal static class PeriodScenarios
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
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

        ["more dates than one expression names"] = """
            using System;
            using System.Linq;
            using PrivacyAnalyzers;

            public class Visit
            {
                [PersonalData("a", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(1, After = "one")] public string? A { get; set; }
                [PersonalData("b", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(2, After = "two")] public string? B { get; set; }
                [PersonalData("c", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(3, After = "three")] public string? C { get; set; }
                [PersonalData("d", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(4, After = "four")] public string? D { get; set; }
                [PersonalData("e", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(5, After = "five")] public string? E { get; set; }
                [PersonalData("f", LegalBasis.Contract, Purposes = new[] { "p" }), Retention(6, After = "six", Unless = "it is open", UnlessProperty = "IsOpen")] public string? F { get; set; }

                [RetentionStart("one")] public DateOnly One { get; set; } = new(2026, 1, 1);
                [RetentionStart("two")] public DateTime Two { get; set; } = new(2026, 1, 2);
                [RetentionStart("three")] public DateTimeOffset? Three { get; set; } = new(2026, 1, 3, 0, 0, 0, TimeSpan.Zero);
                [RetentionStart("four")] public DateOnly? Four { get; set; } = new(2026, 1, 4);
                [RetentionStart("five")] public DateTime? Five { get; set; } = new(2026, 1, 5);
                [RetentionStart("six")] public DateTimeOffset Six { get; set; } = new(2026, 1, 6, 0, 0, 0, TimeSpan.Zero);
                public bool IsOpen { get; set; }
            }

            public static class Program
            {
                public static void Run(Action<string> tell)
                {
                    var rules = VisitRetention.Plan.Rules;
                    Tell(new());                     //> 2026-02-01 2026-03-02 2026-04-03 2026-05-04 2026-06-05 2026-07-06
                    Tell(new() { IsOpen = true });   //> 2026-02-01 2026-03-02 2026-04-03 2026-05-04 2026-06-05 2026-07-06

                    void Tell(Visit row)
                    {
                        foreach (var rule in rules)
                        {
                            foreach (var days in new[] { -1, 0, 400 })
                            {
                                var today = rule.Verdict(row, DateTime.MaxValue).DueDate!.Value.AddDays(days);
                                if (rule.Verdict(row, today).State != rule.StateAt(today).Compile()(row)) tell($"disagree: {rule.Id} {today}");
                                if (rule.Verdict(row, today).IsDue != (days >= 0 && !(row.IsOpen && rule.Members.Contains("F")))) tell($"not on the day: {rule.Id} {today}");
                            }
                        }

                        tell(string.Join(" ", rules.Select(rule => rule.Verdict(row, DateTime.MaxValue).DueDate?.ToString("yyyy-MM-dd") ?? "-")));
                    }
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
    };
}
