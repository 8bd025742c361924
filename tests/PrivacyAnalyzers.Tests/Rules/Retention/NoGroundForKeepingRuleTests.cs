using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class NoGroundForKeepingRuleTests : RetentionClauseRuleTests
{
    protected override string Id => "PRIV4011";

    protected override string Example =>
        """
        /*type*/
        public static class More
        {
            /*member*/
            [DataCategory("Payments")]
            [{|#0:Retention(12, After = Events.CustomerLeft, Unless = "a dispute is open")|}]
            public const string Payments = "payments";
        }
        """;

    protected override string Message =>
        "The ground for keeping 'payments' beyond the period (\"a dispute is open\") is not declared (GDPR Art. 17(3)). Name it with 'UnlessGround', "
        + "or the law with 'Statute'.";

    protected override string Clause => "[|Retention(Unless = \"a\")|]";

    [Theory]
    [InlineData("[|Retention(Unless = \"a dispute is open\")|]")]
    [InlineData("[|Retention(12, UnlessProperty = \"IsDisputed\")|]")]
    [InlineData("[|Retention(WithoutEnd = \"history\")|]")]
    [InlineData("Retention(12), [|Retention(Unless = \"a\")|], [|Retention(Unless = \"b\")|]")]
    public Task OnACategory_IsReported(string attribute) => VerifyAsync(Payments(attribute));

    [Theory]
    [InlineData("Retention(12, Unless = \"a dispute is open\", UnlessGround = ExceptionGround.LegalClaim)")]
    [InlineData("Retention(12, Unless = \"the auditors ask\", Statute = Statutes.SwedenAccounting)")]
    [InlineData("Retention(WithoutEnd = \"history\", UnlessGround = ExceptionGround.ArchivingResearchStatistics)")]
    [InlineData("Retention(12, Unless = \" \")")]
    [InlineData("Retention(12)")]
    [InlineData("Retention")]
    public Task OtherRules_AreNotReported(string attribute) => VerifyAsync(Payments(attribute));

    [Theory]
    [InlineData("LegalBasis.LegalObligation, Law = \"Act 1\"", "Retention")]
    [InlineData("LegalBasis.PublicTask, Law = \"Act 1\"", "Retention")]
    [InlineData("LegalBasis.LegalObligation", "[|Retention|]")]
    [InlineData("LegalBasis.Contract, Law = \"Act 1\"", "[|Retention|]")]
    public Task ALegalDutyWithItsLaw_IsAGround(string basis, string marked)
    {
        string attribute = marked.Replace("Retention", "Retention(12, Unless = \"a dispute is open\")", System.StringComparison.Ordinal);
        return VerifyAsync(
            $$"""
            public static class More
            {
                [DataCategory("Payments", LegalBasis = {{basis}}), {{attribute}}] public const string Payments = "payments";
            }
            """);
    }

    [Theory]
    [InlineData("Retention(12, Unless = nope)")]
    [InlineData("Retention(12, Unless = \"a\", UnlessGround = ExceptionGround.Nope)")]
    [InlineData("Retention(12, Unless = \"a\"), Retention(nope)")]
    [InlineData("Retention(12, Unless = \"a\", Nope = 1)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(Payments(attribute));
}
