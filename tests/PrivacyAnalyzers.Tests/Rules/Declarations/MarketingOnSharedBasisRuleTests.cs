using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class MarketingOnSharedBasisRuleTests : RuleTests
{
    protected override string Id => "PRIV1108";

    protected override string Example =>
        """
        /*type*/
        public static class More
        {
            /*member*/
            [DataCategory("Contact", LegalBasis = {|#0:LegalBasis.LegitimateInterests|})]
            public const string Contact = "c";

            [ProcessingPurpose("Send offers"), Uses(Contact), DirectMarketing] public const string Offers = "offers";
            [ProcessingPurpose("Answer"), Uses(Contact)] public const string Answer = "answer";
        }
        """;

    protected override string Message =>
        "One legal basis of the data category 'c', legitimate interests, Art. 6(1)(f), carries direct marketing for the purpose 'offers' and "
        + "other uses for the purpose 'answer' (GDPR Art. 6(1), 13(1)(c), 21(3)). State the basis of each use with [Uses].";

    protected override string Target => "F:More.Contact";

    [Theory]
    [InlineData("[|LegalBasis.Consent|]", "ProcessingPurpose(\"A\"), Uses(Contact), DirectMarketing", "ProcessingPurpose(\"B\"), Uses(Contact)")]
    [InlineData("LegalBasis.Consent", "ProcessingPurpose(\"A\"), Uses(Contact), DirectMarketing", "ProcessingPurpose(\"B\"), Uses(Contact), DirectMarketing")]
    [InlineData("LegalBasis.Consent", "ProcessingPurpose(\"A\"), Uses(Contact)", "ProcessingPurpose(\"B\"), Uses(Contact)")]
    [InlineData("LegalBasis.Consent", "ProcessingPurpose(\"A\"), Uses(Contact), DirectMarketing", "ProcessingPurpose(\"B\"), Uses(Contact, LegalBasis.Contract)")]
    [InlineData("LegalBasis.Consent", "ProcessingPurpose(\"A\"), Uses(Contact, LegalBasis.Consent), DirectMarketing", "ProcessingPurpose(\"B\"), Uses(Contact)")]
    [InlineData("LegalBasis.Consent", "ProcessingPurpose(\"A\", LegalBasis = LegalBasis.Contract), Uses(Contact), DirectMarketing", "ProcessingPurpose(\"B\"), Uses(Contact)")]
    [InlineData("LegalBasis.Consent", "ProcessingPurpose(\"A\"), Uses(Contact), DirectMarketing", "ProcessingPurpose(\"B\", PartOf = A), Uses(Contact)")]
    [InlineData("LegalBasis.Contract", "ProcessingPurpose(\"A\"), Uses(Contact), DirectMarketing", "ProcessingPurpose(\"B\"), Uses(Contact)")]
    [InlineData("LegalBasis.Unspecified", "ProcessingPurpose(\"A\"), Uses(Contact), DirectMarketing", "ProcessingPurpose(\"B\"), Uses(Contact)")]
    public Task OneBasisForMarketingAndMore_IsReported(string basis, string first, string second) => VerifyAsync(
        $$"""
        public static class More
        {
            [DataCategory("Contact", LegalBasis = {{basis}})] public const string Contact = "c";
            [{{first}}] public const string A = "a";
            [{{second}}] public const string B = "b";
        }
        """);

    [Theory]
    [InlineData("DataCategory(\"Contact\", LegalBasis = LegalBasis.Consent, Nope = 1)", "ProcessingPurpose(\"B\"), Uses(Contact)")]
    [InlineData("DataCategory(\"Contact\", LegalBasis = LegalBasis.Consent)", "ProcessingPurpose(\"B\"), Uses(Contact), DirectMarketing(nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string category, string second) => VerifyBrokenAsync(
        $$"""
        public static class More
        {
            [{{category}}] public const string Contact = "c";
            [ProcessingPurpose("A"), Uses(Contact), DirectMarketing] public const string A = "a";
            [{{second}}] public const string B = "b";
        }
        """);
}
