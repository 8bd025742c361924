using System.Threading.Tasks;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class IncompleteDeviceAccessRuleTests : RuleTests
{
    protected override string Id => "PRIV1100";

    protected override string Example =>
        """
        /*type*/
        public static class Devices
        {
            /*member*/
            [{|#0:DeviceAccess("Session")|}]
            public const string Session = "session";
        }
        """;

    protected override string Message =>
        "Of the access to the device 'session' the legal basis, what it is for and how long it stays on the device are not declared "
        + "(ePrivacy Directive Art. 5(3), GDPR Art. 6(1), 13(2)(a)). Add 'LegalBasis', 'Need' and [Retention].";

    protected override string Target => "F:Devices.Session";

    [Theory]
    [InlineData("{|#0:DeviceAccess(\"S\", LegalBasis = LegalBasis.Consent, Need = DeviceAccessNeed.Marketing)|}", "how long it stays on the device is", "[Retention]")]
    [InlineData("{|#0:DeviceAccess(\"S\", LegalBasis = LegalBasis.Consent)|}, Retention(Days = 1)", "what it is for is", "'Need'")]
    [InlineData("{|#0:DeviceAccess(\"S\", LegalBasis = LegalBasis.Unspecified, Need = DeviceAccessNeed.Analytics)|}, Retention(Days = 1)", "the legal basis is", "'LegalBasis'")]
    [InlineData("{|#0:DeviceAccess(\"S\", LegalBasis = LegalBasis.Consent, Need = (DeviceAccessNeed)77)|}, Retention(Unless = \"x\")", "what it is for and how long it stays on the device are", "'Need' and [Retention]")]
    public Task EachPart_IsAsked(string attributes, string missing, string add)
    {
        RuleTest test = Of(Device(attributes));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Id).WithLocation(0).WithArguments("session", missing, add));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("Retention(Days = 1)")]
    [InlineData("Retention(12)")]
    [InlineData("Retention(Criterion = \"until the browser is closed\")")]
    public Task AllParts_AreEnough(string retention) => VerifyAsync(Device(
        $"DeviceAccess(\"S\", LegalBasis = LegalBasis.Consent, Need = DeviceAccessNeed.Functional), {retention}"));

    /// <summary>It is about the data that are kept, not about what lies on the device.</summary>
    [Fact]
    public Task AGeneralRetention_IsNoLifetimeOnADevice() => VerifyAsync(
        "[assembly: Retention(12)]\n"
        + Device("[|DeviceAccess(\"S\", LegalBasis = LegalBasis.Consent, Need = DeviceAccessNeed.Functional)|]"));

    [Theory]
    [InlineData("DeviceAccess(nope)")]
    [InlineData("DeviceAccess(\"S\", Nope = 1)")]
    [InlineData("DeviceAccess(\"S\", LegalBasis = LegalBasis.Nope)")]
    [InlineData("DeviceAccess(\"S\", Need = )")]
    [InlineData("DeviceAccess(\"S\"), Retention(nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attributes) => VerifyBrokenAsync(Device(attributes));

    private static string Device(string attributes) =>
        $$"""
        public static class Devices
        {
            [{{attributes}}] public const string Session = "session";
        }
        """;
}
