using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoTimeOfInformationRuleTests : PlacedRegisterRuleTests
{
    protected override string Id => "PRIV1104";

    protected override string Assembly => "[assembly: ObtainedFrom(Sources.Web)]";

    protected override string Code =>
        """
        /*type*/
        public static class Sources
        {
            /*member*/
            [{|#0:DataSource("The web", SourceKind.PublicWeb)|}]
            public const string Web = "web";
        }
        """;

    protected override string Message =>
        "When people are told whose data come from the source 'web' is not declared (GDPR Art. 14(3)). Say it with 'InformedAt' on "
        + "[ObtainedFrom], or there which exception of Art. 14(5) holds.";

    protected override string Target => "F:Sources.Web";

    [Theory]
    [InlineData("DataSource(\"S\", SourceKind.DataSubject)")]
    [InlineData("DataSource(\"S\", SourceKind.Observed)")]
    [InlineData("DataSource(\"S\", SourceKind.Derived)")]
    [InlineData("DataSource(\"S\")")]
    [InlineData("DataSource(\"S\", Access = SourceAccess.NotPublic)")]
    [InlineData("[|DataSource(\"S\", Access = SourceAccess.Public)|]")]
    [InlineData("[|DataSource(\"S\", SourceKind.Employer)|]")]
    [InlineData("[|DataSource(\"S\", SourceKind.Group)|]")]
    [InlineData("[|Party(\"A party that data come from\")|]")]
    public Task OnlySourcesElsewhere_AreAsked(string attribute) => VerifyRegisterAsync(
        $$"""public static class Sources { [{{attribute}}] public const string Web = "web"; }""");

    /// <summary>One word on the source is enough, wherever it is; a source that nothing comes from is asked nothing.</summary>
    [Theory]
    [InlineData("[assembly: ObtainedFrom(Sources.Web, InformedAt = \"in the first message\")]", "", "")]
    [InlineData("[assembly: ObtainedFrom(Sources.Web)]", ", ObtainedFrom(Web, InformedAt = \"in the first message\")", "")]
    [InlineData("[assembly: ObtainedFrom(Sources.Web)]", "", ", ObtainedFrom(Sources.Web, InformedAt = \"in the first message\")")]
    [InlineData("", "", "")]
    [InlineData("[assembly: ObtainedFrom(\"undeclared\")]", "", "")]
    public Task OneWord_IsEnough(string assembly, string onCategory, string onMember) => VerifyRegisterAsync(
        $$"""
        public static class Sources
        {
            [DataSource("The web", SourceKind.PublicWeb)] public const string Web = "web";
            [DataCategory("Contact"){{onCategory}}] public const string Contact = "contact";
        }

        public class Prospect
        {
            [PersonalData(Sources.Contact){{onMember}}] public string? Email { get; set; }
        }
        """,
        assembly);

    [Theory]
    [InlineData("", ", ObtainedFrom(Web)", "")]
    [InlineData("", "", ", ObtainedFrom(Sources.Web, InformedAt = \" \")")]
    public Task WhereverItIsNamed_ItIsAsked(string assembly, string onCategory, string onMember) => VerifyRegisterAsync(
        $$"""
        public static class Sources
        {
            [[|DataSource("The web", SourceKind.PublicWeb)|]] public const string Web = "web";
            [DataCategory("Contact"){{onCategory}}] public const string Contact = "contact";
        }

        public class Prospect
        {
            [PersonalData(Sources.Contact){{onMember}}] public string? Email { get; set; }
        }
        """,
        assembly);

    [Theory]
    [InlineData("[assembly: ObtainedFrom(Sources.Web, InformedAt = nope)]", "SourceKind.PublicWeb")]
    [InlineData("[assembly: ObtainedFrom(Sources.Web)]", "SourceKind.Nope")]
    public Task BrokenCode_IsLeftToTheCompiler(string assembly, string kind) => VerifyBrokenRegisterAsync(
        $$"""public static class Sources { [DataSource("The web", {{kind}})] public const string Web = "web"; }""", assembly);
}
