using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class MissingLabelRuleTests : RuleTests
{
    protected override string Id => "PRIV1098";

    protected override bool WithWords => false;

    protected override string Example =>
        """
        public static class Words
        {
            [DataCategory("Photos"), Label("sv", "Foton")] public const string Photos = "photos";
            [DataCategory("Films"), Label("sv", "Filmer")] public const string Films = "films";
        }

        /*type*/
        public static class Parties
        {
            /*member*/
            [Party("The carrier")]
            public const string {|#0:Carrier|} = "carrier";
        }
        """;

    protected override string Message =>
        "The recipient 'carrier' has no name in 'sv', in which most of the register's words have one (GDPR Art. 12(1)). Add [Label(\"sv\", "
        + "\"...\")].";

    protected override string Target => "F:Parties.Carrier";

    [Fact]
    public Task OnlyLanguagesOfMostWords_AreAsked() => VerifyAsync(
        """
        public static class Words
        {
            [DataCategory("A"), Label("sv", "A"), Label("nb", "A"), Label("de", "A")] public const string A = "a";
            [DataCategory("B"), Label("SV", "B"), Label("nb", "B"), Label("de", "B")] public const string B = "b";
            [DataCategory("C"), Label("sv", "C"), Label("nb", "C")] public const string C = "c";
            [DataCategory("D"), Label("nb", "D", Synonym = true), Label("sv", "D")] public const string [|D|] = "d";
        }
        """);

    [Theory]
    [InlineData("", "[|B|]")]
    [InlineData("[assembly: PrivacyRegister(Language = \"sv\")]", "B")]
    public Task TheRegistersOwnLanguage_IsThatOfTheMainNames(string attribute, string name) => VerifyAsync(
        $$"""
        {{attribute}}
        public static class Words
        {
            [DataCategory("A"), Label("sv", "A")] public const string A = "a";
            [DataCategory("C"), Label("sv", "C")] public const string C = "c";
            [DataCategory("B")] public const string {{name}} = "b";
        }
        """);

    [Theory]
    [InlineData("Party(\"B\"), Label(nope)")]
    [InlineData("Party(\"B\"), Label(\"sv\", nope)")]
    [InlineData("Party(\"B\"), Label(")]
    public Task BrokenCode_IsLeftToTheCompiler(string attributes) => VerifyBrokenAsync(
        $$"""
        public static class Words
        {
            [DataCategory("A"), Label("sv", "A")] public const string A = "a";
            [DataCategory("C"), Label("sv", "C")] public const string C = "c";
            [{{attributes}}] public const string B = "b";
        }
        """,
        withWords: false);
}
