using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class ConsentForNecessaryAccessRuleTests : RuleTests
{
    protected override string Id => "PRIV1103";

    protected override string Example =>
        """
        /*type*/
        public static class Cookies
        {
            /*member*/
            [DeviceAccess("Session", DeviceTechnology.Cookies, Need = DeviceAccessNeed.StrictlyNecessary, LegalBasis = {|#0:LegalBasis.Consent|})]
            public const string Session = "session";
        }
        """;

    protected override string Message =>
        "The access to the device 'session' rests on consent and is declared to be strictly necessary (ePrivacy Directive Art. 5(3), GDPR "
        + "Art. 7(3)). Declare what it is for, or the legal basis that it has without consent.";

    protected override string Target => "F:Cookies.Session";

    [Theory]
    [InlineData("Need = DeviceAccessNeed.StrictlyNecessary")]
    [InlineData("Need = DeviceAccessNeed.StrictlyNecessary, LegalBasis = LegalBasis.LegitimateInterests")]
    [InlineData("Need = DeviceAccessNeed.StrictlyNecessary, LegalBasis = LegalBasis.Contract")]
    [InlineData("Need = DeviceAccessNeed.Functional, LegalBasis = LegalBasis.Consent")]
    [InlineData("Need = DeviceAccessNeed.Analytics, LegalBasis = LegalBasis.Consent")]
    [InlineData("LegalBasis = LegalBasis.Consent")]
    public Task AnotherNeed_OrAnotherBasis_IsNotReported(string arguments) => VerifyAsync(
        $$"""public static class Cookies { [DeviceAccess("Session", {{arguments}})] public const string Session = "session"; }""");

    [Theory]
    [InlineData("Need = DeviceAccessNeed.StrictlyNecessary, LegalBasis = LegalBasis.Consent, Scope = nope")]
    [InlineData("Need = DeviceAccessNeed.StrictlyNecessary, LegalBasis = LegalBasis.Nope")]
    [InlineData("nope, Need = DeviceAccessNeed.StrictlyNecessary, LegalBasis = LegalBasis.Consent")]
    public Task BrokenCode_IsLeftToTheCompiler(string arguments) => VerifyBrokenAsync(
        $$"""public static class Cookies { [DeviceAccess("Session", {{arguments}})] public const string Session = "session"; }""");
}
