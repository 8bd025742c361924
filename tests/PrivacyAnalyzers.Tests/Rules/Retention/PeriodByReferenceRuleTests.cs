using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class PeriodByReferenceRuleTests : RuleTests
{
    protected override string Id => "PRIV4018";

    protected override string Example =>
        """
        /*type*/
        public static class More
        {
            /*member*/
            [DataCategory("Payments")]
            [Retention(AccordingTo = {|#0:"the schedule"|})]
            public const string Payments = "payments";
        }
        """;

    protected override string Message =>
        "The storage period of 'payments' is not declared here: \"the schedule\" fixes it (GDPR Art. 13(2)(a), 30(1)(f)). Declare the period itself; "
        + "the document or the party can be named beside it.";

    protected override string Target => "F:More.Payments";

    [Theory]
    [InlineData("Retention(AccordingTo = [|\"the schedule\"|])")]
    [InlineData("Retention(DecidedBy = [|Parties.Carrier|])")]
    [InlineData("Retention(AccordingTo = \"the schedule\", DecidedBy = [|\"carrier\"|])")]
    [InlineData("Retention(12), Retention(AccordingTo = [|\"the schedule\"|])")]
    public Task OnACategory_IsReported(string attribute) => VerifyAsync(
        $$"""
        public static class More
        {
            [DataCategory("Payments"), {{attribute}}] public const string Payments = "payments";
        }
        """);

    [Theory]
    [InlineData("Retention(12, AccordingTo = \"the schedule\")")]
    [InlineData("Retention(Days = 12, DecidedBy = Parties.Carrier)")]
    [InlineData("Retention(Until = Events.CustomerLeft, AccordingTo = \"the schedule\")")]
    [InlineData("Retention(Statute = \"act-1\", AccordingTo = \"the schedule\")")]
    [InlineData("Retention(AccordingTo = \"\")")]
    [InlineData("Retention(12)")]
    public Task OtherRules_AreNotReported(string attribute) => VerifyAsync(
        $$"""
        public static class More
        {
            [DataCategory("Payments"), {{attribute}}] public const string Payments = "payments";
        }
        """);

    [Fact]
    public Task WhereverItStands_IsReported() => VerifyAsync(
        """
        [assembly: Retention(AccordingTo = [|"a"|])]

        public static class More
        {
            [ProcessingPurpose("Keep the books"), Retention(AccordingTo = [|"a"|]), Retention(For = Categories.Contact, AccordingTo = [|"a"|])]
            public const string Books = "books";
        }

        public class Customer
        {
            [PersonalData("contact"), PersonalData("orders"), Retention(AccordingTo = [|"a"|])] public string? Email { get; set; }
        }
        """);

    [Fact]
    public Task OfAPartyOrADevice_IsNotReported() => VerifyAsync(
        """
        public static class More
        {
            [Party("The bank"), Retention(AccordingTo = "a")] public const string Bank = "bank";
            [DeviceAccess("A cookie"), Retention(AccordingTo = "a")] public const string Cookie = "cookie";
        }
        """);

    [Theory]
    [InlineData("Retention(AccordingTo = nope)")]
    [InlineData("Retention(DecidedBy = Parties.Nope)")]
    [InlineData("Retention(AccordingTo = \"a\"), Retention(nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public static class More
        {
            [DataCategory("Payments"), {{attribute}}] public const string Payments = "payments";
        }
        """);
}
