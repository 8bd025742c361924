using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoStartEventRuleTests : RuleTests
{
    protected override string Id => "PRIV1021";

    protected override string Example =>
        """
        /*type*/
        public static class More
        {
            /*member*/
            [DataCategory("Payments")]
            [{|#0:Retention(24)|}]
            public const string Payments = "payments";
        }
        """;

    protected override string Message =>
        "The retention period of 24 months starts from no event, so nobody can tell when it ends (GDPR Art. 13(2)(a)). "
        + "Name the event with 'After'.";

    protected override string Target => "F:More.Payments";

    [Theory]
    [InlineData("[|Retention(24)|]")]
    [InlineData("[|Retention(Days = 30)|]")]
    [InlineData("[|Retention(24, Until = Events.CustomerLeft)|]")]
    [InlineData("[|Retention(24, Statute = \"a law that nobody declares\")|]")]
    [InlineData("[|Retention(24, Statute = Statutes.SwedenDiscrimination)|]")]
    [InlineData("[|Retention(24, CountedFrom = PeriodAnchor.EndOfCalendarYear)|]")]
    [InlineData("[|Retention(24)|], Retention(12, After = Events.CustomerLeft)")]
    [InlineData("PersonalData(\"orders\"), [|Retention(24, Then = RetentionAction.Erase)|]")]
    public Task OnAMember_IsReported(string attribute) => VerifyAsync(
        $$"""
        public class Customer
        {
            [PersonalData("contact"), {{attribute}}] public string? Email { get; set; }
            [RetentionStart(Events.CustomerLeft)] public DateTime? Left { get; set; }
        }
        """);

    [Theory]
    [InlineData("Retention(24, After = Events.CustomerLeft)")]
    [InlineData("Retention(Days = 30, After = \"anything\")")]
    [InlineData("Retention(Criterion = \"until the dispute is settled\")")]
    [InlineData("Retention(Until = Events.CustomerLeft)")]
    [InlineData("Retention(Statute = Statutes.SwedenAccounting)")]
    [InlineData("Retention(84, Statute = Statutes.SwedenAccounting)")]
    [InlineData("Retention")]
    [InlineData("PersonalData(\"orders\", LegalBasis.Contract, 12)")]
    public Task WithAnEventOrWithoutAPeriod_IsNotReported(string attribute) => VerifyAsync(
        $$"""
        public class Customer
        {
            [PersonalData("contact"), {{attribute}}] public string? Email { get; set; }
        }
        """);

    /// <summary>The date that serves all periods which name no event.</summary>
    [Theory]
    [InlineData("public class Customer : Base", "[RetentionStart] public DateTime? Left { get; set; }", "")]
    [InlineData("public class Customer : Base", "", "[RetentionStart] public DateTime? Left { get; set; }")]
    [InlineData("public partial class Customer : Base", "[RetentionStart] public DateTime? left;", "")]
    public Task TheTypesOwnOrInheritedMark_IsEnough(string type, string own, string inherited) => VerifyAsync(
        $$"""
        public class Base { {{inherited}} }
        {{type}}
        {
            [PersonalData("contact"), Retention(24)] public string? Email { get; set; }
            {{own}}
        }
        """);

    [Fact]
    public Task OnAPurposeAndItsUses_IsReported() => VerifyAsync(
        """
        [assembly: [|Retention(24)|]]

        public static class More
        {
            [Party("The bank"), Retention(24)] public const string Bank = "bank";
            [DeviceAccess("A cookie"), Retention(24)] public const string Cookie = "cookie";

            [ProcessingPurpose("Keep the books"), [|Retention(24)|], [|Retention(12, For = Categories.Contact)|]]
            [[|Uses(Categories.Contact, Months = 12)|], Uses(Categories.Orders, Months = 12, After = Events.CustomerLeft)]
            public const string Books = "books";
        }
        """);

    [Theory]
    [InlineData("Retention(24, After = Events.Nope)", "")]
    [InlineData("Retention(24, After = )", "")]
    [InlineData("Retention(nope)", "")]
    [InlineData("Retention(24)", "[RetentionStart(Events.Nope)] public DateTime? Left { get; set; }")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute, string start) => VerifyBrokenAsync(
        $$"""
        public class Customer
        {
            [PersonalData("contact"), {{attribute}}] public string? Email { get; set; }
            {{start}}
        }
        """);
}
