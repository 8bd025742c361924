using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class ExceptionWithoutPeriodRuleTests : RetentionClauseRuleTests
{
    protected override string Id => "PRIV4024";

    protected override string Example =>
        """
        /*type*/
        public static class More
        {
            /*member*/
            [DataCategory("Payments")]
            [{|#0:Retention(12, Unless = "approved testimonials", UnlessGround = ExceptionGround.Consent)|}]
            public const string Payments = "payments";
        }
        """;

    protected override string Message =>
        "No period is declared for what the exception \"approved testimonials\" keeps of 'payments' (GDPR Art. 5(1)(e)). Give it one with a "
        + "[Retention] whose 'When' or 'WhenProperty' names the same, or say with 'ReviewEveryMonths' how often it is reviewed.";

    protected override string Clause => "[|Retention(Unless = \"a\", UnlessGround = ExceptionGround.Consent)|]";

    [Theory]
    [InlineData("[|Retention(12, UnlessProperty = \"A\", UnlessGround = ExceptionGround.Agreement)|]")]
    [InlineData("[|Retention(Unless = \"a\", UnlessGround = ExceptionGround.PublicInterest)|]")]
    [InlineData("[|Retention(12, UnlessProperty = \"A\", UnlessGround = ExceptionGround.Consent)|], Retention(24, WhenProperty = \"B\")")]
    [InlineData("[|Retention(12, UnlessProperty = \"A\", UnlessGround = ExceptionGround.Consent)|], Retention(24, WhenProperty = \"A\", WhenValue = false)")]
    public Task OnACategory_IsReported(string attribute) => VerifyAsync(Payments(attribute));

    [Theory]
    [InlineData("Retention(12, Unless = \"a\", UnlessGround = ExceptionGround.LegalClaim)")]
    [InlineData("Retention(12, Unless = \"a\", UnlessGround = ExceptionGround.LegalObligation)")]
    [InlineData("Retention(12, Unless = \"a\")")]
    [InlineData("Retention(12, Unless = \"a\", UnlessGround = ExceptionGround.Consent, ReviewEveryMonths = 12)")]
    [InlineData("Retention(12, Unless = \"a\", UnlessGround = ExceptionGround.Consent, Statute = \"act-1\")")]
    [InlineData("Retention(12, UnlessProperty = \"A\", UnlessGround = ExceptionGround.Consent), Retention(24, WhenProperty = \"A\")")]
    [InlineData("Retention(12, Unless = \"a\", UnlessGround = ExceptionGround.Consent), Retention(24, When = \"a\")")]
    [InlineData("Retention(12, UnlessGround = ExceptionGround.Consent)")]
    public Task OtherRules_AreNotReported(string attribute) => VerifyAsync(Payments(attribute));

    [Theory]
    [InlineData("Retention(12, Unless = nope, UnlessGround = ExceptionGround.Consent)")]
    [InlineData("Retention(12, Unless = \"a\", UnlessGround = ExceptionGround.Consent), Retention(nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(Payments(attribute));
}
