using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class UndeclaredPartyRuleTests : RuleTests
{
    protected override string Id => "PRIV1013";

    protected override string Example =>
        """
        /*type*/
        public static class MorePurposes
        {
            /*member*/
            [ProcessingPurpose("Keep the books")]
            [Discloses({|#0:"carier"|}, RecipientRole.Processor, Categories.Contact)]
            public const string Books = "books";
        }
        """;

    protected override string Message =>
        "The recipient 'carier' is declared nowhere in this project or in what it references (GDPR Art. 30(1)(d), 13(1)(e)). "
        + "The nearest declared one is 'carrier' (Parties.Carrier).";

    protected override string Target => "F:MorePurposes.Books";

    [Theory]
    [InlineData("Discloses([|\"tax-office\"|], RecipientRole.Authority)")]
    [InlineData("Discloses(party: [|\"tax-office\"|], role: RecipientRole.Authority)")]
    [InlineData("Discloses(role: RecipientRole.Authority, party: [|\"tax-office\"|])")]
    [InlineData("Discloses(Parties.Carrier, RecipientRole.Processor), Discloses([|\"tax-office\"|], RecipientRole.Authority)")]
    public Task NamedNowhere_IsReportedAtItsArgument(string attribute) => VerifyAsync(
        $$"""
        public static class MorePurposes
        {
            [ProcessingPurpose("Keep the books"), {{attribute}}] public const string Books = "books";
        }
        """);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task APartyOfAReference_IsDeclared(bool asMetadata) => VerifyWithReferenceAsync(
        """
        public static class Purposes
        {
            [ProcessingPurpose("Keep the books")]
            [Discloses(Words.Carrier, RecipientRole.Processor)]
            [Discloses([|"tax-office"|], RecipientRole.Authority)]
            public const string Books = "books";
        }
        """,
        """
        public static class Words
        {
            [Party("The carrier")] public const string Carrier = "carrier";
        }
        """,
        asMetadata);

    [Theory]
    [InlineData("Discloses(Parties.Nope, RecipientRole.Processor)")]
    [InlineData("Discloses(\"nope\", RecipientRole.Nope)")]
    [InlineData("Discloses(\"nope\")")]
    [InlineData("Discloses(")]
    [InlineData("Discloses(\"nope\", RecipientRole.Processor, Form = DataForm.Nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public static class MorePurposes
        {
            [ProcessingPurpose("Keep the books"), {{attribute}}] public const string Books = "books";
        }
        """);
}
