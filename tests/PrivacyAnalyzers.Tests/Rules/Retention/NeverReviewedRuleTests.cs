using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class NeverReviewedRuleTests : RetentionClauseRuleTests
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

    protected override string Clause => "Retention(WithoutEnd = [|\"a\"|])";

    [Theory]
    [InlineData("Retention(WithoutEnd = [|\"a\"|])")]
    [InlineData("Retention(WithoutEnd = [|\"a\"|], ReviewEveryMonths = 0)")]
    [InlineData("Retention(WithoutEnd = [|\"a\"|], ReviewEveryMonths = -12)")]
    [InlineData("Retention(WithoutEnd = [|\"a\"|]), Retention(12, ReviewEveryMonths = 12)")]
    public Task OnACategory_IsReported(string attribute) => VerifyAsync(Payments(attribute));

    [Theory]
    [InlineData("Retention(WithoutEnd = \"a\", ReviewEveryMonths = 12)")]
    [InlineData("Retention(WithoutEnd = \"\")")]
    [InlineData("Retention(12)")]
    [InlineData("Retention(Criterion = \"for ever\")")]
    public Task OtherRules_AreNotReported(string attribute) => VerifyAsync(Payments(attribute));

    [Theory]
    [InlineData("Retention(WithoutEnd = nope)")]
    [InlineData("Retention(WithoutEnd = \"a\", ReviewEveryMonths = nope)")]
    [InlineData("Retention(WithoutEnd = \"a\"), Retention(nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(Payments(attribute));
}
