using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class BelowStatutoryMinimumRuleTests : RuleTests
{
    protected override string Id => "PRIV4012";

    protected override string Example =>
        """
        [assembly: PrivacyRegister(NationalProfiles = ["SE"])]

        /*type*/
        public static class More
        {
            /*member*/
            [DataCategory("Payments", LegalBasis = LegalBasis.LegalObligation, Law = Statutes.SwedenAccounting)]
            [{|#0:Retention(60)|}]
            public const string Payments = "payments";

            [ProcessingPurpose("Keep the books"), Uses(Payments)] public const string Books = "books";
        }
        """;

    protected override string Message =>
        "'payments' for the purpose 'books' can be gone before the law that it rests on allows: bokföringslagen (1999:1078) 7 kap. 2 § requires "
        + "84 months from the end of the calendar year in which the financial year ended, declared is 60 months with no start (GDPR Art. 6(1)(c), "
        + "17(3)(b)). Keep the data as long as the law asks, counted from its day, or cite the law only for the data that it is about.";

    protected override string Target => "F:More.Payments";

    /// <summary>The worst case of each start, for a law that counts from the end of the year in which the financial year ended.</summary>
    [Theory]
    [InlineData("[|Retention(83, After = Events.YearEnded)|]")]
    [InlineData("[|Retention(84, After = Events.CustomerLeft)|]")]
    [InlineData("[|Retention(107, After = Events.CustomerLeft)|]")]
    [InlineData("[|Retention(95, After = Events.CustomerLeft, CountedFrom = PeriodAnchor.EndOfFinancialYear)|]")]
    [InlineData("[|Retention(95, After = Events.CustomerLeft, CountedFrom = PeriodAnchor.EndOfCalendarYear)|]")]
    [InlineData("[|Retention(83, After = Events.CustomerLeft, CountedFrom = PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd)|]")]
    [InlineData("[|Retention(Days = 2554)|]")]
    [InlineData("[|Retention(60, Then = RetentionAction.Anonymise)|], Retention(12, Then = RetentionAction.Restrict)")]
    [InlineData("[|Retention(60)|], Retention(600)")]
    [InlineData("[|Retention(60)|], [|Retention(72, Combine = RetentionCombine.Latest)|]")]
    [InlineData("Retention(84, After = Events.YearEnded)")]
    [InlineData("Retention(84, After = \"undeclared\")")]
    [InlineData("Retention(84)")]
    [InlineData("Retention(108, After = Events.CustomerLeft)")]
    [InlineData("Retention(96, After = Events.CustomerLeft, CountedFrom = PeriodAnchor.EndOfFinancialYear)")]
    [InlineData("Retention(84, After = Events.CustomerLeft, CountedFrom = PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd)")]
    [InlineData("Retention(Days = 2555)")]
    [InlineData("Retention(60, Then = RetentionAction.Restrict)")]
    [InlineData("Retention(60, Then = RetentionAction.Review)")]
    [InlineData("Retention(60), Retention(600, Combine = RetentionCombine.Latest)")]
    [InlineData("Retention(60), Retention(Criterion = \"a\", Combine = RetentionCombine.Latest)")]
    [InlineData("Retention(60, WhenProperty = \"A\")")]
    [InlineData("Retention(60, Until = Events.CustomerLeft)")]
    [InlineData("Retention(Until = Events.CustomerLeft)")]
    [InlineData("Retention(Statute = Statutes.SwedenAccounting)")]
    [InlineData("Retention(Criterion = \"a\")")]
    public Task TheWorstCase_Counts(string retention) => VerifyAloneAsync(
        $$"""
        [assembly: PrivacyRegister(NationalProfiles = ["no", "se"])]

        public static class Events
        {
            [RetentionEvent("The customer left", RetentionStartKind.RelationshipEnd)] public const string CustomerLeft = "customer-left";
            [RetentionEvent("The year ended", RetentionStartKind.StatutoryAnchor)] public const string YearEnded = "year-ended";
        }

        public static class More
        {
            [DataCategory("Payments", LegalBasis = LegalBasis.LegalObligation, Law = Statutes.SwedenAccounting), {{retention}}]
            public const string Payments = "payments";

            [ProcessingPurpose("Keep the books"), Uses(Payments)] public const string Books = "books";
        }
        """);

    /// <summary>Where the financial year is the calendar year, half of the uncertainty is gone.</summary>
    [Theory]
    [InlineData("12-31", "Retention(96, After = Events.CustomerLeft)")]
    [InlineData("12-31", "Retention(84, After = Events.CustomerLeft, CountedFrom = PeriodAnchor.EndOfFinancialYear)")]
    [InlineData("12-31", "[|Retention(95, After = Events.CustomerLeft)|]")]
    [InlineData("06-30", "[|Retention(96, After = Events.CustomerLeft)|]")]
    public Task TheFinancialYear_IsKnownFromTheController(string ends, string retention) => VerifyAsync(
        $$"""
        [assembly: PrivacyRegister(NationalProfiles = ["SE"])]
        [assembly: Controller("Contoso AB", FinancialYearEnds = "{{ends}}")]

        public static class More
        {
            [DataCategory("Payments", LegalBasis = LegalBasis.LegalObligation, Law = Statutes.SwedenAccounting), {{retention}}]
            public const string Payments = "payments";

            [ProcessingPurpose("Keep the books"), Uses(Payments)] public const string Books = "books";
        }
        """);

    [Theory]
    [InlineData("SE", "Statutes.SwedenAccounting", true)]
    [InlineData("NO", "Statutes.SwedenAccounting", false)]
    [InlineData("", "Statutes.SwedenAccounting", false)]
    [InlineData("NO", "Statutes.NorwayAccounting", true)]
    [InlineData("DK", "Statutes.DenmarkAccounting", true)]
    [InlineData("FI", "Statutes.FinlandBooks", true)]
    [InlineData("FI", "Statutes.FinlandVouchers", true)]
    [InlineData("SE", "Statutes.SwedenDiscrimination", false)]
    [InlineData("SE", "\"Bokföringslagen 7 kap. 2 §\"", false)]
    [InlineData("SE", "More.Ours", true)]
    [InlineData("SE", "More.Theirs", false)]
    [InlineData("SE", "More.Unions", true)]
    [InlineData("SE", "More.Silent", false)]
    [InlineData("SE", "More.Nobodys", true)]
    public Task OnlyACitedLawOfAChosenCountry_Counts(string profile, string law, bool isReported)
    {
        string retention = isReported ? "[|Retention(3)|]" : "Retention(3)";
        return VerifyAsync(
            $$"""
            [assembly: PrivacyRegister(NationalProfiles = ["{{profile}}"])]

            public static class More
            {
                [Law("Our act", Country = "SE", MinimumMonths = 24)] public const string Ours = "ours";
                [Law("Their act", Country = "DE", MinimumMonths = 24)] public const string Theirs = "theirs";
                [Law("Union act", Country = "EU", MinimumMonths = 24)] public const string Unions = "unions";
                [Law("Act of nowhere", MinimumMonths = 24)] public const string Nobodys = "nobodys";
                [Law("Silent act", Country = "SE")] public const string Silent = "silent";

                [DataCategory("Payments"), {{retention.Replace("3)", "3, Statute = " + law + ")", System.StringComparison.Ordinal)}}]
                public const string Payments = "payments";

                [ProcessingPurpose("Keep the books"), Uses(Payments)] public const string Books = "books";
            }
            """);
    }

    [Fact]
    public Task WhereverThePeriodStands_ItIsReportedThere() => VerifyAsync(
        """
        [assembly: PrivacyRegister(NationalProfiles = ["SE"]), [|Retention(7, ForBasis = LegalBasis.LegalObligation)|], Retention(1)]

        public static class More
        {
            [ProcessingPurpose("Keep the books", Law = Statutes.SwedenAccounting)]
            [[|Uses(Categories.Contact, LegalBasis.LegalObligation, Months = 5)|], Uses(Categories.Orders, LegalBasis.LegalObligation)]
            public const string Books = "books";

            [ProcessingPurpose("Pay taxes", LegalBasis = LegalBasis.LegalObligation, Law = Statutes.SwedenAccounting)]
            [[|Retention(6)|]]
            public const string Taxes = "taxes";
        }

        public class Customer
        {
            [PersonalData(Categories.Contact, LegalBasis.LegalObligation, Purposes = [More.Taxes]), [|Retention(3)|]] public string? Email { get; set; }
            [PersonalData(Categories.Contact, Purposes = [More.Taxes])] public string? Phone { get; set; }
        }
        """);

    [Theory]
    [InlineData("Retention(60, After = Events.Nope)")]
    [InlineData("Retention(nope)")]
    [InlineData("Retention(60), Retention(nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string retention) => VerifyBrokenAsync(
        $$"""
        [assembly: PrivacyRegister(NationalProfiles = ["SE"])]

        public static class More
        {
            [DataCategory("Payments", LegalBasis = LegalBasis.LegalObligation, Law = Statutes.SwedenAccounting), {{retention}}]
            public const string Payments = "payments";

            [ProcessingPurpose("Keep the books"), Uses(Payments)] public const string Books = "books";
        }
        """);
}
