using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Flows;

public class NoRecipientsRuleTests : RuleTests
{
    protected override string Id => "PRIV3001";

    protected override bool WithWords => false;

    protected override OutputKind OutputKind => OutputKind.ConsoleApplication;

    protected override string Example =>
        """
        [assembly: Controller("Contoso")]
        /*type*/
        public static class Purposes
        {
            /*member*/
            [ProcessingPurpose("Keep the books")]
            public const string {|#0:Books|} = "books";
        }
        """;

    protected override string Message =>
        "Who receives the data of the purpose 'books' is not declared (GDPR Art. 30(1)(d), 13(1)(e)). Add [Discloses], or "
        + "[DeclaresNone(Matter.Recipients)] where nobody does.";

    protected override string Target => "F:Purposes.Books";

    [Theory]
    [InlineData("")]
    [InlineData("[assembly: Controller(\"\")]")]
    [InlineData("[assembly: Controller(\"Contoso\"), DeclaresNone(Matter.Recipients)]")]
    [InlineData("[assembly: Controller(\"Contoso\"), Discloses(\"office\", RecipientRole.Authority)]")]
    public Task WithoutARegister_OrSaidForTheWhole_NothingIsReported(string attributes) => VerifyAsync(
        $$"""
        {{attributes}}
        public static class Purposes
        {
            [ProcessingPurpose("Keep the books")] public const string Books = "books";
        }
        """);

    [Fact]
    public Task APurposeThatSaysWho_IsNotReported() => VerifyAsync(
        """
        [assembly: Controller("Contoso"), DeclaresNone(Matter.Transfers)]
        public static class Words
        {
            [DataCategory("Photos"), Discloses("carrier", RecipientRole.Processor)] public const string Photos = "photos";
            [DataCategory("Orders")] public const string Orders = "orders";
            [ProcessingPurpose("A"), Discloses("carrier", RecipientRole.Processor)] public const string A = "a";
            [ProcessingPurpose("B"), DeclaresNone(Matter.Profiling | Matter.Recipients)] public const string B = "b";
            [ProcessingPurpose("Part of one that does", PartOf = A)] public const string C = "c";
            [ProcessingPurpose("Of a category that does"), Uses(Photos)] public const string D = "d";
            [ProcessingPurpose("E"), Uses(Orders)] public const string [|E|] = "e";
            [ProcessingPurpose("F"), DeclaresNone(Matter.Transfers)] public const string [|F|] = "f";
            [ProcessingPurpose("G"), NeverDiscloses("carrier")] public const string [|G|] = "g";
            [ProcessingPurpose("H", PartOf = G)] public const string [|H|] = "h";
        }
        """);

    [Fact]
    public Task ALibrary_IsNotReported()
    {
        RuleTest test = Of(Example.Replace("{|#0:Books|}", "Books", System.StringComparison.Ordinal));
        test.TestState.OutputKind = OutputKind.DynamicallyLinkedLibrary;
        return test.RunAsync();
    }

    [Theory]
    [InlineData("ProcessingPurpose(\"Keep the books\"), Discloses(nope)")]
    [InlineData("ProcessingPurpose(\"Keep the books\"), DeclaresNone(Matter.Nope)")]
    [InlineData("ProcessingPurpose(\"Keep the books\"), Discloses(")]
    public Task BrokenCode_IsLeftToTheCompiler(string attributes) => VerifyBrokenAsync(
        $$"""
        [assembly: Controller("Contoso")]
        public static class Purposes
        {
            [{{attributes}}] public const string Books = "books";
        }
        """,
        withWords: false);

    [Theory]
    [InlineData("Discloses(nope)")]
    [InlineData("DeclaresNone(Matter.Nope)")]
    public Task BrokenCodeOnTheAssembly_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        [assembly: Controller("Contoso"), {{attribute}}]
        public static class Purposes
        {
            [ProcessingPurpose("Keep the books")] public const string Books = "books";
        }
        """,
        withWords: false);
}
