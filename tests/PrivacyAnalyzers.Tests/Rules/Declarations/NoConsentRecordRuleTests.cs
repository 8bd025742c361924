using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoConsentRecordRuleTests : BasisFactRuleTests
{
    protected override string Id => "PRIV1085";

    protected override string Code =>
        """
        /*type*/
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";

            /*member*/
            [ProcessingPurpose("Send newsletters"), Uses(Contact, {|#0:LegalBasis.Consent|})]
            public const string Newsletter = "newsletter";
        }
        """;

    protected override string Message =>
        "No record of consent is declared for the use of 'contact' for the purpose 'newsletter' (GDPR Art. 7(1)). Say where it can be "
        + "shown with 'ConsentRecord = \"...\"'.";

    protected override string Target => "F:Words.Newsletter";

    protected override string Basis => "LegalBasis.Consent";

    [Theory]
    [InlineData("Uses(Contact, [|LegalBasis.Consent|], ConsentRecord = \" \")")]
    [InlineData("Uses(Contact, [|LegalBasis.Consent|], WithdrawAt = \"https://example.com\")")]
    [InlineData("Uses(Allergies, [|LegalBasis.Contract|], Article9 = Article9.ExplicitConsent)")]
    public Task WhereTheBasisIsStated_IsReported(string onPurpose) => VerifyRegisterAsync(Words(onPurpose));

    [Theory]
    [InlineData("Uses(Contact, LegalBasis.Consent, ConsentRecord = \"the sign-up log\")")]
    public Task OnThePurpose_IsEnough(string onPurpose) => VerifyRegisterAsync(Words(onPurpose));

    [Theory]
    [InlineData("Uses(Contact, LegalBasis.Contract)")]
    [InlineData("Uses(Contact, LegalBasis.LegalObligation)")]
    [InlineData("Uses(Contact, LegalBasis.VitalInterests)")]
    [InlineData("Uses(Contact, LegalBasis.PublicTask)")]
    [InlineData("Uses(Contact, LegalBasis.LegitimateInterests)")]
    public Task WhatIsNotConcerned_IsNotReported(string onPurpose) => VerifyRegisterAsync(Words(onPurpose));
}
