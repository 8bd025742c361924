using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class ConsentBesideAnotherBasisRuleTests : PlacedRegisterRuleTests
{
    protected override string Id => "PRIV1087";

    protected override string Code => Words() +
        """

        /*type*/
        public class Reader
        {
            /*member*/
            [PersonalData(Words.Contact, {|#0:LegalBasis.Consent|}, Purposes = [Words.Newsletter])]
            public string? Email { get; set; }

            [PersonalData(Words.Contact, LegalBasis.LegitimateInterests, Purposes = [Words.Newsletter])]
            public string? Phone { get; set; }
        }
        """;

    protected override string Message =>
        "'Reader.Email' has consent as its legal basis, but other data of the category 'contact' have legitimate interests, Art. 6(1)(f) "
        + "for the same purpose 'newsletter' (GDPR Art. 6(1)). Keep one basis, or give each its 'Condition' on the purpose's [Uses].";

    protected override string Target => "P:Reader.Email";

    [Theory]
    [InlineData("Contact, LegalBasis.Consent, Purposes = [Words.Newsletter]", "Contact, LegalBasis.Consent, Purposes = [Words.Newsletter]")]
    [InlineData("Contact, LegalBasis.Contract, Purposes = [Words.Newsletter]", "Contact, LegalBasis.LegalObligation, Purposes = [Words.Newsletter]")]
    [InlineData("Contact, LegalBasis.Consent, Purposes = [Words.Newsletter]", "Contact, LegalBasis.Contract, Purposes = [Words.Delivery]")]
    [InlineData("Contact, LegalBasis.Consent, Purposes = [Words.Newsletter]", "Orders, LegalBasis.Contract, Purposes = [Words.Newsletter]")]
    [InlineData("Contact, LegalBasis.Consent, Purposes = [Words.Newsletter]", "Contact, Purposes = [Words.Newsletter]")]
    public Task OneBasis_OrOtherData_OrAnotherPurpose_IsNotReported(string first, string second) => VerifyRegisterAsync(
        Words() + Members(first, second));

    /// <summary>Members against the vocabulary are a contradiction already (PRIV1030); conditions tell two cases apart.</summary>
    [Theory]
    [InlineData(", LegalBasis = LegalBasis.Consent", "")]
    [InlineData("", ", Uses(Contact, LegalBasis.Contract)")]
    [InlineData("", ", Uses(Contact, LegalBasis.Consent, Condition = \"a\"), Uses(Contact, LegalBasis.Contract, Condition = \"b\")")]
    public Task WhereTheVocabularySaysABasis_ItIsNotReported(string onPurpose, string uses) => VerifyRegisterAsync(
        Words(onPurpose, uses) + Members(
            "Contact, LegalBasis.Consent, Purposes = [Words.Newsletter]", "Contact, LegalBasis.Contract, Purposes = [Words.Newsletter]"));

    /// <summary>In direct marketing the basis without a condition is none for "all other cases": whose consent is asked for has to be
    /// said.</summary>
    [Theory]
    [InlineData(", DirectMarketing, Uses(Contact, [|LegalBasis.Consent|], Condition = \"a\"), Uses(Contact, LegalBasis.LegitimateInterests)")]
    [InlineData(", DirectMarketing, Uses(Contact, LegalBasis.LegitimateInterests), Uses(Contact, [|LegalBasis.Consent|], Condition = \"a\")")]
    [InlineData(", DirectMarketing, Uses(Contact, LegalBasis.Consent, Condition = \"a\"), Uses(Contact, LegalBasis.LegitimateInterests, Condition = \"b\")")]
    [InlineData(", DirectMarketing, Uses(Contact, LegalBasis.Consent, Condition = \"a\"), Uses(Orders, LegalBasis.LegitimateInterests)")]
    [InlineData(", DirectMarketing, Uses(Contact, LegalBasis.Consent, Condition = \"a\"), Uses(Contact, LegalBasis.Consent)")]
    [InlineData(", DirectMarketing, Uses(Contact, LegalBasis.Consent), Uses(Contact, LegalBasis.LegitimateInterests)")]
    [InlineData(", Uses(Contact, LegalBasis.Consent, Condition = \"a\"), Uses(Contact, LegalBasis.LegitimateInterests)")]
    public Task Marketing_OnConsentAtTimes_IsReported(string uses) => VerifyRegisterAsync(Words("", uses));

    [Fact]
    public async Task ForMarketing_TheMessageNamesTheUse()
    {
        RuleTest test = Of(Register(Words(
            "", ", DirectMarketing, Uses(Contact, {|#0:LegalBasis.Consent|}, Condition = \"a\"), Uses(Contact, LegalBasis.LegitimateInterests)")));
        test.ExpectedDiagnostics.Add(Expected().WithMessage(
            "'contact' has consent as its legal basis, but under no condition also legitimate interests, Art. 6(1)(f) for the same purpose "
            + "'newsletter' (GDPR Art. 6(1)). Keep one basis, or give each its 'Condition' on the purpose's [Uses]."));
        await test.RunAsync();
    }

    [Fact]
    public Task HalfTypedMarketing_IsLeftToTheCompiler() => VerifyBrokenRegisterAsync(
        Words("", ", DirectMarketing(nope), Uses(Contact, LegalBasis.Consent, Condition = \"a\"), Uses(Contact, LegalBasis.LegitimateInterests)"));

    [Theory]
    [InlineData("Contact, LegalBasis.Contract, Purposes = [Words.Newsletter, Nope]")]
    [InlineData("Contact, LegalBasis.Contract, Purposes = [Words.Newsletter], Subject = ")]
    public Task BrokenCode_IsLeftToTheCompiler(string second) => VerifyBrokenRegisterAsync(
        Words() + Members("Contact, LegalBasis.Consent, Purposes = [Words.Newsletter]", second));

    private static string Words(string onPurpose = "", string uses = "") =>
        $$"""
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";
            [DataCategory("Orders")] public const string Orders = "orders";
            [ProcessingPurpose("Send newsletters"{{onPurpose}}){{uses}}] public const string Newsletter = "newsletter";
            [ProcessingPurpose("Deliver orders")] public const string Delivery = "delivery";
        }
        """;

    private static string Members(string first, string second) =>
        $$"""

        public class Reader
        {
            [PersonalData(Words.{{first}})] public string? Email { get; set; }
            [PersonalData(Words.{{second}})] public string? Phone { get; set; }
        }
        """;
}
