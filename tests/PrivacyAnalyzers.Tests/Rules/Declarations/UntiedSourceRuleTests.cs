using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class UntiedSourceRuleTests : CompletenessRuleTests
{
    protected override string Id => "PRIV1107";

    protected override string Example =>
        """
        [assembly: Controller("Contoso")]
        [assembly: {|#0:ObtainedFrom(Sources.Web)|}]
        public static class Sources
        {
            [DataSource("The web", SourceKind.PublicWeb)] public const string Web = "web";
        }
        """;

    protected override string Message =>
        "Which data come from the source 'web' is not declared (GDPR Art. 14(1)(d), 14(2)(f)). Name their categories on [ObtainedFrom], or "
        + "say it on the categories, the purposes or the members.";

    [Theory]
    [InlineData("[|ObtainedFrom(Sources.Web)|]", "", "SourceKind.Observed")]
    [InlineData("[|ObtainedFrom(Sources.Web, Condition = \"at times\")|]", "", "SourceKind.Partner")]
    [InlineData("[|ObtainedFrom(Sources.Web)|], ObtainedFrom(Sources.Web, Condition = \"later\")", "", "SourceKind.Partner")]
    [InlineData("ObtainedFrom(Sources.Web)", "", "SourceKind.DataSubject")]
    [InlineData("ObtainedFrom(Sources.Web, Categories.Contact)", "", "SourceKind.Partner")]
    [InlineData("ObtainedFrom(Sources.Web), ObtainedFrom(Sources.Web, Categories.Contact, Condition = \"x\")", "", "SourceKind.Partner")]
    [InlineData("ObtainedFrom(Sources.Web)", "[DataCategory(\"More\"), ObtainedFrom(Web)] public const string More = \"more\";", "SourceKind.Partner")]
    [InlineData("ObtainedFrom(Sources.Web)", "[ProcessingPurpose(\"More\"), ObtainedFrom(Web)] public const string More = \"more\";", "SourceKind.Partner")]
    [InlineData("ObtainedFrom(Sources.Web)", "[PersonalData(Categories.Contact), ObtainedFrom(Web)] public string? More { get; set; }", "SourceKind.Partner")]
    [InlineData("ObtainedFrom(\"undeclared\")", "", "SourceKind.Partner")]
    public Task ASourceOnTheAssemblyOnly_IsReported(string attributes, string more, string kind) => VerifyAsync(
        $$"""
        [assembly: Controller("Contoso"), {{attributes}}]
        public class Sources
        {
            [DataSource("A source", {{kind}})] public const string Web = "web";
            {{more}}
        }
        """);

    [Theory]
    [InlineData("")]
    [InlineData("[DataCategory(\"Contact\")] public const string Contact = \"contact\";")]
    public Task OfOneCategory_ItIsPlain(string category) => VerifyAloneAsync(
        $$"""
        [assembly: Controller("Contoso"), ObtainedFrom(Sources.Web)]
        public static class Sources
        {
            [DataSource("The web", SourceKind.PublicWeb)] public const string Web = "web";
            {{category}}
        }
        """);

    [Fact]
    public Task AHalfTypedWord_MayNameTheSource() => VerifyBrokenAsync(
        """
        [assembly: Controller("Contoso"), ObtainedFrom(Sources.Web)]
        public static class Sources
        {
            [DataSource("The web", SourceKind.PublicWeb)] public const string Web = "web";
            [DataCategory("More"), ObtainedFrom(nope)] public const string More = "more";
        }
        """);
}
