using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class NeverReviewedRuleTests : RuleTests
{
    protected override string Id => "PRIV4019";

    protected override string Example =>
        """
        /*type*/
        public static class More
        {
            /*member*/
            [DataCategory("Payments")]
            [Retention(WithoutEnd = {|#0:"the company's history"|})]
            public const string Payments = "payments";
        }
        """;

    protected override string Message =>
        "No review is declared of 'payments', which is kept without an end: \"the company's history\" (GDPR Art. 5(1)(e), Recital 39). Say with "
        + "'ReviewEveryMonths' how often the need is reviewed.";

    protected override string Target => "F:More.Payments";

    [Theory]
    [InlineData("Retention(WithoutEnd = [|\"a\"|])")]
    [InlineData("Retention(WithoutEnd = [|\"a\"|], ReviewEveryMonths = 0)")]
    [InlineData("Retention(WithoutEnd = [|\"a\"|], ReviewEveryMonths = -12)")]
    [InlineData("Retention(WithoutEnd = [|\"a\"|]), Retention(12, ReviewEveryMonths = 12)")]
    public Task OnACategory_IsReported(string attribute) => VerifyAsync(
        $$"""
        public static class More
        {
            [DataCategory("Payments"), {{attribute}}] public const string Payments = "payments";
        }
        """);

    [Theory]
    [InlineData("Retention(WithoutEnd = \"a\", ReviewEveryMonths = 12)")]
    [InlineData("Retention(WithoutEnd = \"\")")]
    [InlineData("Retention(12)")]
    [InlineData("Retention(Criterion = \"for ever\")")]
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
        [assembly: Retention(WithoutEnd = [|"a"|])]

        public static class More
        {
            [ProcessingPurpose("Keep the books"), Retention(WithoutEnd = [|"a"|]), Retention(For = Categories.Contact, WithoutEnd = [|"a"|])]
            public const string Books = "books";
        }

        public class Customer
        {
            [PersonalData("contact"), PersonalData("orders"), Retention(WithoutEnd = [|"a"|])] public string? Email { get; set; }
        }
        """);

    [Fact]
    public Task OfAPartyOrADevice_IsNotReported() => VerifyAsync(
        """
        public static class More
        {
            [Party("The bank"), Retention(WithoutEnd = "a")] public const string Bank = "bank";
            [DeviceAccess("A cookie"), Retention(WithoutEnd = "a")] public const string Cookie = "cookie";
        }
        """);

    [Theory]
    [InlineData("Retention(WithoutEnd = nope)")]
    [InlineData("Retention(WithoutEnd = \"a\", ReviewEveryMonths = nope)")]
    [InlineData("Retention(WithoutEnd = \"a\"), Retention(nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public static class More
        {
            [DataCategory("Payments"), {{attribute}}] public const string Payments = "payments";
        }
        """);
}
