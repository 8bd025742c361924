using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers.Retention.Tests.Generated;

/// <summary>What is generated for the end of periods: steps, laws, and what no code can tell.</summary>
internal static class EndScenarios
{
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.Ordinal)
    {
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

            public class Twice
            {
                [PersonalData("c", LegalBasis.Contract, Purposes = new[] { "p" }), Anonymised(AnonymisationMethod.Fixed, Value = "gone")]
                [Retention(12, After = "left", Then = RetentionAction.Anonymise), Retention(60, After = "left", Then = RetentionAction.Erase)]
                public string? Name { get; set; } = "x";

                [PersonalData("c", LegalBasis.Contract, Purposes = new[] { "p" }), RetentionStart("left")]
                [Retention(12, After = "left", Then = RetentionAction.Anonymise), Retention(60, After = "left", Then = RetentionAction.Erase)]
                public DateTime? Left { get; set; }
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

                    // What is anonymised first keeps the date from which it is erased later.
                    var twice = TwiceRetention.Plan;
                    tell(string.Join(" ", twice.Rules.Select(r => $"{r.Id}:{string.Join(",", r.Writes.Select(w => w.Member + "=" + w.Method))}")));    //> c/p:Left=Null,Name=Null c/p/anonymise:Left=NotWritable,Name=Fixed
                    var anonymised = twice.Rules[1].Apply(new Twice { Left = new(2020, 1, 31) });
                    tell($"{anonymised.Name} {twice.RowVerdict(anonymised, new(2026, 1, 1))}");     //> gone Due 2025-01-31

                    var differing = DifferingRetention.Plan.Rules.Single();
                    tell($"{differing.Action} {differing.Verdict(new() { Left = new(2020, 1, 31) }, new(2030, 1, 1))}");     //> Review Indeterminate: the purposes differ in what happens to the data, one step after the other

                    string Verdicts(DateTime today) =>
                        string.Join(", ", plan.Rules.Select(r => r.Verdict(row, today))) + "; row " + plan.RowVerdict(row, today)
                        + (plan.RowDueAt(today)!.Compile()(row) == plan.RowVerdict(row, today).IsDue ? "" : " disagrees");
                }
            }
            """,
    };
}
