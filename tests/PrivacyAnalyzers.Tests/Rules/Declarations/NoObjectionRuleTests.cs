using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoObjectionRuleTests : BasisFactRuleTests
{
    protected override string Id => "PRIV1083";

    protected override string Code =>
        """
        /*type*/
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";

            /*member*/
            [ProcessingPurpose("Send newsletters"), Uses(Contact, {|#0:LegalBasis.LegitimateInterests|})]
            public const string Newsletter = "newsletter";
        }
        """;

    protected override string Message =>
        "No way to object is declared for the use of 'contact' for the purpose 'newsletter' (GDPR Art. 21(1) to (3), 13(2)(b)). Say "
        + "where with 'ObjectAt', for direct marketing with 'OptOutAt', or declare the right with [Right].";

    protected override string Target => "F:Words.Newsletter";

    protected override string Basis => "LegalBasis.LegitimateInterests";

    [Theory]
    [InlineData("Uses(Contact, [|LegalBasis.PublicTask|])")]
    [InlineData("Uses(Contact, [|LegalBasis.LegitimateInterests|], ObjectAt = \"\")")]
    [InlineData("Uses(Contact, [|LegalBasis.LegitimateInterests|]), Right(DataRight.ObjectionToDirectMarketing)")]
    public Task WhereTheBasisIsStated_IsReported(string onPurpose) => VerifyRegisterAsync(Words(onPurpose));

    [Theory]
    [InlineData("Uses(Contact, LegalBasis.LegitimateInterests, ObjectAt = \"https://example.com\")")]
    [InlineData("Uses(Contact, LegalBasis.PublicTask), Right(DataRight.Objection)")]
    public Task OnThePurpose_IsEnough(string onPurpose) => VerifyRegisterAsync(Words(onPurpose));

    [Theory]
    [InlineData("Right(DataRight.Objection)")]
    public Task OnTheAssembly_IsEnough(string attribute) =>
        VerifyRegisterAsync(Words("Uses(Contact, LegalBasis.LegitimateInterests)"), $"[assembly: {attribute}]");

    [Theory]
    [InlineData("Uses(Contact, LegalBasis.Contract)")]
    [InlineData("Uses(Contact, LegalBasis.LegalObligation)")]
    [InlineData("Uses(Contact, LegalBasis.VitalInterests)")]
    [InlineData("Uses(Contact, LegalBasis.Consent)")]
    public Task WhatIsNotConcerned_IsNotReported(string onPurpose) => VerifyRegisterAsync(Words(onPurpose));

    [Theory]
    [InlineData("[|DirectMarketing(Channel.Email)|], Uses(Contact, LegalBasis.Consent)")]
    [InlineData("[|DirectMarketing(Channel.Email)|], DirectMarketing(Channel.Phone), Uses(Contact, LegalBasis.Contract)")]
    [InlineData("[|DirectMarketing(Channel.Email, OptOutAt = \" \")|]")]
    [InlineData("[|DirectMarketing(Channel.Email)|], Right(DataRight.Access)")]
    public Task DirectMarketingWithoutAnOptOut_IsReported(string onPurpose) => VerifyRegisterAsync(Words(onPurpose));

    [Theory]
    [InlineData("DirectMarketing(Channel.Email, OptOutAt = \"https://example.com\")")]
    [InlineData("DirectMarketing(Channel.Email), DirectMarketing(Channel.Phone, OptOutAt = \"https://example.com\")")]
    [InlineData("DirectMarketing(Channel.Email), Right(DataRight.ObjectionToDirectMarketing)")]
    [InlineData("DirectMarketing(Channel.Email), Uses(Contact, LegalBasis.Consent, WithdrawAt = \"https://example.com\")")]
    [InlineData("DirectMarketing(Channel.Email), Uses(Contact, LegalBasis.LegitimateInterests, ObjectAt = \"https://example.com\")")]
    public Task DirectMarketingWithAWayOut_IsNotReported(string onPurpose) => VerifyRegisterAsync(Words(onPurpose));

    [Theory]
    [InlineData("[assembly: [|DirectMarketing(Channel.Email)|]]")]
    [InlineData("[assembly: DirectMarketing(Channel.Email, OptOutAt = \"https://example.com\")]")]
    [InlineData("[assembly: DirectMarketing(Channel.Email), Right(DataRight.ObjectionToDirectMarketing)]")]
    public Task DirectMarketingAsAWhole_IsAsked(string assembly) => VerifyRegisterAsync(Words("Uses(Contact, LegalBasis.Contract)"), assembly);
}
