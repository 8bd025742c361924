using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Flows;

public class NoDocumentedSafeguardsRuleTests : RuleTests
{
    protected override string Id => "PRIV3004";

    protected override string Example =>
        """
        /*type*/
        public static class MorePurposes
        {
            /*member*/
            [ProcessingPurpose("Keep the books")]
            [{|#0:Transfer("US", TransferMechanism.CompellingInterests)|}]
            public const string Books = "books";
        }
        """;

    protected override string Message =>
        "The safeguards of a transfer to 'US' for the purpose 'books' under Art. 49(1), second subparagraph, are not declared (GDPR Art. "
        + "30(1)(e), 49(6)). Document them with 'Safeguards = \"...\"'.";

    protected override string Target => "F:MorePurposes.Books";

    [Theory]
    [InlineData("[|Transfer(\"US\", TransferMechanism.CompellingInterests | TransferMechanism.Contract)|]")]
    [InlineData("[|Transfer(null, TransferMechanism.CompellingInterests, Safeguards = \" \")|]")]
    [InlineData("[|Transfer(\"US\", TransferMechanism.CompellingInterests, Assessment = Empty)|]")]
    [InlineData("[|Transfer(\"US\", TransferMechanism.CompellingInterests, Assessment = \"none\")|]")]
    [InlineData("Transfer(\"US\", TransferMechanism.CompellingInterests, Safeguards = \"Encrypted; one file\")")]
    [InlineData("Transfer(\"US\", TransferMechanism.CompellingInterests, Assessment = Full)")]
    [InlineData("Transfer(\"US\", TransferMechanism.StandardContractualClauses)")]
    [InlineData("Transfer(\"US\")")]
    public Task OnlyTheLastResort_NeedsThem(string attribute) => VerifyAsync(
        $$"""
        public static class More
        {
            [Assessment("Of the transfer")] public const string Empty = "empty";
            [Assessment("Of the transfer", Safeguards = ["Encrypted"])] public const string Full = "full";
            [ProcessingPurpose("Keep the books"), {{attribute}}] public const string Books = "books";
        }
        """);

    [Fact]
    public Task OnTheAssembly_IsReported() => VerifyAsync(
        """
        [assembly: [|Transfer("US", TransferMechanism.CompellingInterests)|]]
        """);

    [Theory]
    [InlineData("Transfer(nope, TransferMechanism.CompellingInterests)")]
    [InlineData("Transfer(\"US\", TransferMechanism.CompellingInterests, Safeguards = nope)")]
    [InlineData("Transfer(\"US\", TransferMechanism.CompellingInterests, Nope = 1)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public static class More
        {
            [ProcessingPurpose("Keep the books"), {{attribute}}] public const string Books = "books";
        }
        """);
}
