using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoSourceRuleTests : RuleTests
{
    protected override string Id => "PRIV1097";

    protected override bool WithWords => false;

    protected override OutputKind OutputKind => OutputKind.ConsoleApplication;

    protected override string Example =>
        """
        [assembly: Controller("Contoso")]
        /*type*/
        public static class Purposes
        {
            /*member*/
            [ProcessingPurpose("Keep the books"), Uses("contact")]
            public const string {|#0:Books|} = "books";
        }
        """;

    protected override string Message =>
        "Where the data of the purpose 'books' come from is not declared (GDPR Art. 14(2)(f)). Add [ObtainedFrom] to the assembly, the purpose, "
        + "its categories or their members.";

    protected override string Target => "F:Purposes.Books";

    [Fact]
    public Task ASource_WhereverItStands_IsEnough() => VerifyAsync(
        """
        [assembly: Controller("Contoso")]
        [assembly: ObtainedFrom(Words.Person, "films")]
        public static class Words
        {
            [DataSource("The person", SourceKind.DataSubject)] public const string Person = "person";
            [DataCategory("Photos"), ObtainedFrom(Person)] public const string Photos = "photos";
            [ProcessingPurpose("A"), Uses("contact"), ObtainedFrom(Person)] public const string A = "a";
            [ProcessingPurpose("B"), Uses(Photos)] public const string B = "b";
            [ProcessingPurpose("C"), Uses("films")] public const string C = "c";
            [ProcessingPurpose("Of a member with a source")] public const string D = "d";
            [ProcessingPurpose("Of a type with a source")] public const string E = "e";
            [ProcessingPurpose("Uses nothing")] public const string F = "f";
            [ProcessingPurpose("G"), Uses("contact")] public const string [|G|] = "g";
            [ProcessingPurpose("Of a member without one")] public const string [|H|] = "h";
        }

        public class Customer
        {
            [PersonalData("contact", Purposes = [Words.D]), ObtainedFrom(Words.Person)] public string? Email { get; set; }
            [PersonalData("contact", Purposes = [Words.H])] public string? Phone { get; set; }
        }

        [ObtainedFrom(Words.Person)]
        public class Visitor
        {
            [PersonalData("contact", Purposes = [Words.E])] public string? Page { get; set; }
        }
        """);

    [Fact]
    public Task ASourceOfTheWhole_IsEnough() => VerifyAsync(
        """
        [assembly: Controller("Contoso"), ObtainedFrom("person")]
        public static class Words
        {
            [ProcessingPurpose("A"), Uses("contact")] public const string A = "a";
        }
        """);

    /// <summary>Whether a source is public is asked where the data do not come from the person.</summary>
    [Theory]
    [InlineData("[|DataSource(\"Agency\", SourceKind.ThirdParty)|]")]
    [InlineData("[|DataSource(\"Agency\", SourceKind.PublicRegister)|]")]
    [InlineData("[|DataSource(\"Agency\")|]")]
    [InlineData("DataSource(\"Agency\", SourceKind.ThirdParty, Access = SourceAccess.NotPublic)")]
    [InlineData("DataSource(\"The web\", SourceKind.PublicWeb)")]
    [InlineData("DataSource(\"The person\", SourceKind.DataSubject)")]
    [InlineData("DataSource(\"Logs\", SourceKind.Observed)")]
    [InlineData("DataSource(\"Scores\", SourceKind.Derived)")]
    public Task AccessToASource_IsAsked(string attribute) => VerifyAsync(
        $$"""
        [assembly: Controller("Contoso"), ObtainedFrom(Words.Source)]
        public static class Words
        {
            [{{attribute}}] public const string Source = "source";
        }
        """);

    [Fact]
    public Task AProjectWithoutAController_IsNotAsked() => VerifyAsync(
        """
        public static class Words
        {
            [DataSource("Agency")] public const string Source = "source";
            [ProcessingPurpose("A"), Uses("contact")] public const string A = "a";
        }
        """);

    [Theory]
    [InlineData("ProcessingPurpose(\"A\"), Uses(\"contact\"), ObtainedFrom(nope)")]
    [InlineData("ProcessingPurpose(\"A\"), Uses(\"contact\"), ObtainedFrom(")]
    [InlineData("DataSource(\"Agency\", Access = SourceAccess.Nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attributes) => VerifyBrokenAsync(
        $$"""
        [assembly: Controller("Contoso")]
        public static class Words
        {
            [{{attributes}}] public const string A = "a";
        }
        """,
        withWords: false);

    [Theory]
    [InlineData("[PersonalData(\"contact\", Purposes = [Words.A]), ObtainedFrom(nope)] public string? Email { get; set; }")]
    [InlineData("[PersonalData(\"contact\", Purposes = [Words.A]), ObtainedFrom(\"person\", Condition = nope)] public string? Email { get; set; }")]
    public Task ABrokenMember_MayHaveASource(string member) => VerifyBrokenAsync(
        $$"""
        [assembly: Controller("Contoso")]
        public static class Words
        {
            [ProcessingPurpose("A")] public const string A = "a";
        }

        public class Customer
        {
            {{member}}
        }
        """,
        withWords: false);
}
