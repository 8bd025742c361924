using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoLawRuleTests : StatedBasisRuleTests
{
    protected override string Id => "PRIV1081";

    protected override string Example =>
        """
        /*type*/
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";

            /*member*/
            [ProcessingPurpose("Deliver orders"), Uses(Contact, {|#0:LegalBasis.LegalObligation|})]
            public const string Delivery = "delivery";
        }
        """;

    protected override string Message =>
        "No law is named for the use of 'contact' for the purpose 'delivery', which rests on a legal obligation, Art. 6(1)(c) (GDPR Art. "
        + "6(3)). Name it with 'Law = ...'.";

    protected override string Basis => "LegalBasis.LegalObligation";

    [Theory]
    [InlineData("", "Uses(Contact, LegalBasis.LegalObligation, Law = \"tax act\")", "")]
    [InlineData(", Law = \"tax act\"", "Uses(Contact, LegalBasis.LegalObligation)", "")]
    [InlineData(", LegalBasis = LegalBasis.LegalObligation, Law = \"tax act\"", "Uses(Contact, LegalBasis.LegalObligation)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.LegalObligation)", ", Law = \"tax act\"")]
    [InlineData(", LegalBasis = LegalBasis.LegalObligation", "Uses(Contact, Law = \"tax act\")", "")]
    [InlineData("", "Uses(Contact, Law = \"tax act\")", ", LegalBasis = LegalBasis.LegalObligation")]
    [InlineData("", "Uses(Contact, LegalBasis.PublicTask, Law = Statutes.SwedenAccounting)", "")]
    public Task AFactThere_OrFartherOutOrNearer_IsEnough(string onPurpose, string uses, string onCategory) =>
        VerifyAsync(Words(onPurpose, uses, onCategory));

    [Theory]
    [InlineData("", "Uses(Contact, LegalBasis.Consent)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.Contract)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.LegitimateInterests)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.VitalInterests)", "")]
    [InlineData("", "Uses(Contact, LegalBasis.Unspecified)", "")]
    public Task OtherBases_AreNotAsked(string onPurpose, string uses, string onCategory) =>
        VerifyAsync(Words(onPurpose, uses, onCategory));

    [Theory]
    [InlineData("Uses(Contact, [|LegalBasis.PublicTask|])")]
    [InlineData("Uses(Contact, [|LegalBasis.PublicTask|], Law = \" \")")]
    [InlineData("Uses(Contact, [|LegalBasis.LegalObligation|]), Uses(Orders, [|LegalBasis.PublicTask|])")]
    public Task APublicTask_IsAskedToo(string uses) => VerifyAsync(Words("", uses, ""));
}
