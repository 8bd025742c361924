using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class MarketingOnContractRuleTests : RuleTests
{
    protected override string Id => "PRIV1109";

    protected override string Example =>
        """
        /*type*/
        public static class More
        {
            [DataCategory("Purchases", LegalBasis = LegalBasis.Contract)] public const string Purchases = "purchases";

            /*member*/
            [ProcessingPurpose("Tailor offers"), Uses(Purchases), {|#0:DirectMarketing(Channel.Email)|}]
            public const string Offers = "offers";
        }
        """;

    protected override string Message =>
        "Direct marketing for the purpose 'offers' rests on a contract for 'purchases' (GDPR Art. 6(1)(b), 21(2)). Declare the basis that "
        + "marketing has, such as legitimate interests or consent.";

    protected override string Target => "F:More.Offers";

    [Theory]
    [InlineData("ProcessingPurpose(\"A\"), Uses(Categories.Orders, LegalBasis.Contract), [|DirectMarketing|]")]
    [InlineData("ProcessingPurpose(\"A\", LegalBasis = LegalBasis.Contract), Uses(Categories.Orders), [|DirectMarketing|]")]
    [InlineData("ProcessingPurpose(\"A\", LegalBasis = LegalBasis.Contract), [|DirectMarketing|]")]
    [InlineData("ProcessingPurpose(\"A\"), DirectMarketing(LegalBasis = [|LegalBasis.Contract|])")]
    [InlineData("ProcessingPurpose(\"A\"), Uses(Categories.Contact, LegalBasis.Consent), Uses(Categories.Orders, LegalBasis.Contract), [|DirectMarketing|]")]
    [InlineData("ProcessingPurpose(\"A\"), Uses(Categories.Orders, LegalBasis.Contract), DirectMarketing(LegalBasis = LegalBasis.Consent)")]
    [InlineData("ProcessingPurpose(\"A\"), Uses(Categories.Orders, LegalBasis.LegitimateInterests), DirectMarketing")]
    [InlineData("ProcessingPurpose(\"A\"), Uses(Categories.Orders, LegalBasis.Contract)")]
    [InlineData("ProcessingPurpose(\"A\"), Uses(Categories.Orders), DirectMarketing")]
    public Task MarketingOnAContract_IsReported(string attributes) => VerifyAsync(
        $$"""public static class More { [{{attributes}}] public const string A = "a"; }""");

    [Theory]
    [InlineData("ProcessingPurpose(\"A\"), Uses(Categories.Orders, LegalBasis.Contract), DirectMarketing(nope)")]
    [InlineData("ProcessingPurpose(\"A\", Nope = 1), Uses(Categories.Orders, LegalBasis.Contract), DirectMarketing")]
    public Task BrokenCode_IsLeftToTheCompiler(string attributes) => VerifyBrokenAsync(
        $$"""public static class More { [{{attributes}}] public const string A = "a"; }""");
}
