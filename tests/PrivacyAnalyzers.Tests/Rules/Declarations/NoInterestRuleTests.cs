using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoInterestRuleTests : StatedBasisRuleTests
{
    protected override string Id => "PRIV1080";

    protected override string Example =>
        """
        /*type*/
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";

            /*member*/
            [ProcessingPurpose("Deliver orders"), Uses(Contact, {|#0:LegalBasis.LegitimateInterests|})]
            public const string Delivery = "delivery";
        }
        """;

    protected override string Message =>
        "No legitimate interest is stated for the use of 'contact' for the purpose 'delivery' (GDPR Art. 13(1)(d), 14(2)(b)). Say "
        + "what is pursued with 'Interest = \"...\"', or in the balancing test that 'Assessment' names.";

    protected override string Basis => "LegalBasis.LegitimateInterests";

    [Theory]
    [InlineData("", "Uses(Contact, LegalBasis.LegitimateInterests, Interest = \"to get paid\")", "")]
    [InlineData(", Interest = \"to get paid\"", "Uses(Contact, LegalBasis.LegitimateInterests)", "")]
    [InlineData(", LegalBasis = LegalBasis.LegitimateInterests, Interest = \"to get paid\"", "Uses(Contact, LegalBasis.LegitimateInterests)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.LegitimateInterests)", ", Interest = \"to get paid\"")]
    [InlineData(", LegalBasis = LegalBasis.LegitimateInterests", "Uses(Contact, Interest = \"to get paid\")", "")]
    [InlineData("", "Uses(Contact, Interest = \"to get paid\")", ", LegalBasis = LegalBasis.LegitimateInterests")]
    [InlineData("", "Uses(Contact, LegalBasis.LegitimateInterests, Assessment = Weighed)", "")]
    public Task AFactThere_OrFartherOutOrNearer_IsEnough(string onPurpose, string uses, string onCategory) =>
        VerifyAsync(Words(onPurpose, uses, onCategory));

    [Theory]
    [InlineData("", "Uses(Contact, LegalBasis.Consent)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.Contract)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.LegalObligation)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.VitalInterests)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.PublicTask)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.Unspecified)", "")]
    public Task OtherBases_AreNotAsked(string onPurpose, string uses, string onCategory) =>
        VerifyAsync(Words(onPurpose, uses, onCategory));

    [Theory]
    [InlineData("Interest = \"\"")]
    [InlineData("Interest = \" \"")]
    [InlineData("Interest = null")]
    [InlineData("Assessment = Empty")]
    public Task AnInterestThatSaysNothing_IsNone(string fact) =>
        VerifyAsync(Words("", $"Uses(Contact, [|LegalBasis.LegitimateInterests|], {fact})", ""));

    /// <summary>What stands with another basis belongs to that one.</summary>
    [Fact]
    public Task AnInterestOfAnotherBasis_IsNone() => VerifyAsync(
        Words(", LegalBasis = LegalBasis.Contract, Interest = \"to get paid\"", "Uses(Contact, [|LegalBasis.LegitimateInterests|])", ""));
}
