using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class CriterionOnlyRuleTests : RetentionClauseRuleTests
{
    protected override string Id => "PRIV4013";

    protected override string Example =>
        """
        /*type*/
        public static class More
        {
            /*member*/
            [DataCategory("Payments")]
            [Retention(Criterion = {|#0:"as long as necessary"|})]
            public const string Payments = "payments";
        }
        """;

    protected override string Message =>
        "The storage of 'payments' is limited by words only: \"as long as necessary\" (GDPR Art. 13(2)(a)). Name the event that ends it with "
        + "'After' or 'Until', a period, or how often the need is reviewed with 'ReviewEveryMonths'.";

    protected override string Clause => "Retention(Criterion = [|\"a\"|])";

    [Theory]
    [InlineData("Retention(Criterion = [|\"as long as necessary\"|])")]
    [InlineData("Retention(Criterion = [|\"a\"|]), Retention(Criterion = \"b\")")]
    [InlineData("Retention(Criterion = [|\"a\"|], ReviewEveryMonths = 0)")]
    [InlineData("Retention(Criterion = [|\"a\"|]), Retention(Unless = \"b\")")]
    public Task OnACategory_IsReported(string attribute) => VerifyAsync(Payments(attribute));

    [Theory]
    [InlineData("Retention(Criterion = \"a\", After = Events.CustomerLeft)")]
    [InlineData("Retention(Criterion = \"a\", Until = Events.CustomerLeft)")]
    [InlineData("Retention(12, Criterion = \"a\")")]
    [InlineData("Retention(Days = 12, Criterion = \"a\")")]
    [InlineData("Retention(Criterion = \"a\"), Retention(12)")]
    [InlineData("Retention(Criterion = \"a\", ReviewEveryMonths = 12)")]
    [InlineData("Retention(Criterion = \"a\", Statute = \"act-1\")")]
    [InlineData("Retention(Criterion = \"a\", AccordingTo = \"the schedule\")")]
    [InlineData("Retention(Criterion = \"a\", DecidedBy = Parties.Carrier)")]
    [InlineData("Retention(WithoutEnd = \"a\")")]
    [InlineData("Retention(Unless = \"a\")")]
    [InlineData("Retention(Criterion = \" \")")]
    [InlineData("Retention")]
    public Task OtherRules_AreNotReported(string attribute) => VerifyAsync(Payments(attribute));

    [Fact]
    public Task OnAUse_IsReported() => VerifyAsync(
        """
        public static class More
        {
            [ProcessingPurpose("Keep the books"), Uses(Categories.Contact, Criterion = [|"a"|]), Uses(Categories.Orders, Criterion = "a", After = "b")]
            public const string Books = "books";
        }
        """);

    [Theory]
    [InlineData("Retention(Criterion = nope)")]
    [InlineData("Retention(Criterion = )")]
    [InlineData("Retention(Criterion = \"a\"), Retention(nope)")]
    [InlineData("Retention(Criterion = \"a\", Until = Nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(Payments(attribute));
}
