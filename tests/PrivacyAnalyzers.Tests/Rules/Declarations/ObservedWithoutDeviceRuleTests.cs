using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class ObservedWithoutDeviceRuleTests : PlacedRegisterRuleTests
{
    protected override string Id => "PRIV1111";

    protected override string Assembly => "[assembly: ObtainedFrom(Sources.Clicks)]";

    protected override string Code =>
        """
        /*type*/
        public static class Sources
        {
            /*member*/
            [{|#0:DataSource("Clicks", SourceKind.Observed)|}]
            public const string Clicks = "clicks";
        }
        """;

    protected override string Message =>
        "Whether the source 'clicks' stores or reads anything on people's devices is not declared (ePrivacy Directive Art. 5(3), GDPR Art. "
        + "5(1)(a)). Add [DeviceAccess], or [assembly: DeclaresNone(Matter.DeviceAccess)].";

    protected override string Target => "F:Sources.Clicks";

    [Theory]
    [InlineData("[assembly: ObtainedFrom(Sources.Clicks), DeclaresNone(Matter.DeviceAccess)]", "")]
    [InlineData("[assembly: ObtainedFrom(Sources.Clicks)]", "[DeviceAccess(\"Cookies\")] public const string Cookies = \"cookies\";")]
    [InlineData("[assembly: ObtainedFrom(Sources.Clicks)]", "[DeviceAccess(\"Cookies\")] public static string Cookies = \"cookies\";")]
    [InlineData("", "")]
    public Task AnyWordOnDevices_IsEnough(string assembly, string word) => VerifyRegisterAsync(
        $$"""
        public static class Sources
        {
            [DataSource("Clicks", SourceKind.Observed)] public const string Clicks = "clicks";
            {{word}}
        }
        """,
        assembly);

    [Theory]
    [InlineData("SourceKind.DataSubject")]
    [InlineData("SourceKind.Derived")]
    [InlineData("SourceKind.PublicWeb")]
    public Task AnotherSource_IsNotAsked(string kind) => VerifyRegisterAsync(
        $$"""public static class Sources { [DataSource("Clicks", {{kind}})] public const string Clicks = "clicks"; }""");

    [Fact]
    public Task ASourceOfACategory_IsAskedToo() => VerifyRegisterAsync(
        """
        public static class Sources
        {
            [[|DataSource("Clicks", SourceKind.Observed)|]] public const string Clicks = "clicks";
            [DataCategory("Behaviour"), ObtainedFrom(Clicks)] public const string Behaviour = "behaviour";
        }
        """,
        "");

    [Theory]
    [InlineData("SourceKind.Observed, Nope = 1")]
    [InlineData("SourceKind.Observed), Note(nope, \"\"")]
    public Task BrokenCode_IsLeftToTheCompiler(string kind) => VerifyBrokenRegisterAsync(
        $$"""public static class Sources { [DataSource("Clicks", {{kind}})] public const string Clicks = "clicks"; }""");
}
