using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoWithdrawalRuleTests : BasisFactRuleTests
{
    protected override string Id => "PRIV1082";

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
        "No way to withdraw consent is declared for the use of 'contact' for the purpose 'newsletter' (GDPR Art. 7(3), 13(2)(c)). Say "
        + "where with 'WithdrawAt = \"...\"', or declare [Right(DataRight.WithdrawConsent)].";

    protected override string Target => "F:Words.Newsletter";

    protected override string Basis => "LegalBasis.Consent";

    [Theory]
    [InlineData("Uses(Contact, [|LegalBasis.Consent|], WithdrawAt = \" \")")]
    [InlineData("Uses(Contact, [|LegalBasis.Consent|]), Right(DataRight.Access)")]
    [InlineData("Uses(Allergies, [|LegalBasis.Contract|], Article9 = Article9.ExplicitConsent)")]
    [InlineData("Uses(Contact, [|LegalBasis.Consent|]), Uses(Allergies, LegalBasis.Consent, WithdrawAt = \"https://example.com\")")]
    public Task WhereTheBasisIsStated_IsReported(string onPurpose) => VerifyRegisterAsync(Words(onPurpose));

    [Theory]
    [InlineData("Uses(Contact, LegalBasis.Consent, WithdrawAt = \"https://example.com\")")]
    [InlineData("Uses(Contact, LegalBasis.Consent), Right(DataRight.WithdrawConsent)")]
    public Task OnThePurpose_IsEnough(string onPurpose) => VerifyRegisterAsync(Words(onPurpose));

    [Theory]
    [InlineData("Right(DataRight.WithdrawConsent, At = \"https://example.com\")")]
    public Task OnTheAssembly_IsEnough(string attribute) =>
        VerifyRegisterAsync(Words("Uses(Contact, LegalBasis.Consent)"), $"[assembly: {attribute}]");

    [Theory]
    [InlineData("Uses(Contact, LegalBasis.Contract)")]
    [InlineData("Uses(Contact, LegalBasis.LegalObligation)")]
    [InlineData("Uses(Contact, LegalBasis.VitalInterests)")]
    [InlineData("Uses(Contact, LegalBasis.PublicTask)")]
    [InlineData("Uses(Contact, LegalBasis.LegitimateInterests)")]
    public Task WhatIsNotConcerned_IsNotReported(string onPurpose) => VerifyRegisterAsync(Words(onPurpose));

    [Theory]
    [InlineData("[|LegalBasis.Consent|]", "")]
    [InlineData("LegalBasis.Consent", ", Permission = \"the banner\"")]
    [InlineData("LegalBasis.Consent", ", WithdrawAt = \"https://example.com\"")]
    public Task AccessToADevice_IsRefusedByItsPermission(string basis, string fact) => VerifyRegisterAsync(
        $$"""
        public static class Devices
        {
            [DeviceAccess("Cookies", LegalBasis = {{basis}}{{fact}})] public const string Cookies = "cookies";
        }
        """);
}
