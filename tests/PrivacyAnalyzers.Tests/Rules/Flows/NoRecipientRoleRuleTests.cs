using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Flows;

public class NoRecipientRoleRuleTests : RuleTests
{
    protected override string Id => "PRIV3006";

    protected override string Example =>
        """
        /*type*/
        public static class MorePurposes
        {
            /*member*/
            [ProcessingPurpose("Keep the books")]
            [Discloses(Parties.Carrier, {|#0:RecipientRole.Unspecified|})]
            public const string Books = "books";
        }
        """;

    protected override string Message =>
        "The role of the recipient 'carrier' for the purpose 'books' is not declared (GDPR Art. 26, 28(3)). Say with RecipientRole whether it "
        + "is a processor, a controller of its own or something else.";

    protected override string Target => "F:MorePurposes.Books";

    [Theory]
    [InlineData("Discloses(role: [|default|], party: Parties.Carrier)")]
    [InlineData("Discloses(Parties.Carrier, [|(RecipientRole)99|])")]
    [InlineData("Discloses(Parties.Carrier, RecipientRole.Processor)")]
    [InlineData("Discloses(Parties.Carrier, RecipientRole.Public)")]
    [InlineData("NeverDiscloses(Parties.Carrier)")]
    public Task ADeclaredRole_IsNotReported(string attribute) => VerifyAsync(
        $$"""
        public static class More
        {
            [ProcessingPurpose("Keep the books"), {{attribute}}] public const string Books = "books";
        }
        """);

    [Fact]
    public Task OnTheAssembly_IsReported() => VerifyAsync(
        """
        [assembly: Discloses(Parties.Carrier, [|RecipientRole.Unspecified|])]
        """);

    [Theory]
    [InlineData("Discloses(nope, RecipientRole.Unspecified)")]
    [InlineData("Discloses(Parties.Carrier, RecipientRole.Nope)")]
    [InlineData("Discloses(Parties.Carrier)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public static class More
        {
            [ProcessingPurpose("Keep the books"), {{attribute}}] public const string Books = "books";
        }
        """);
}
