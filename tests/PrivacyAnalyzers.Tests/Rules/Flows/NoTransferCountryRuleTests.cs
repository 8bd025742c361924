using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Flows;

public class NoTransferCountryRuleTests : RuleTests
{
    protected override string Id => "PRIV3002";

    protected override string Example =>
        """
        /*type*/
        public static class MorePurposes
        {
            /*member*/
            [ProcessingPurpose("Keep the books")]
            [Transfer({|#0:null|}, TransferMechanism.StandardContractualClauses)]
            public const string Books = "books";
        }
        """;

    protected override string Message =>
        "The country of a transfer for the purpose 'books' is not declared (GDPR Art. 30(1)(e)). Name the country, or the international "
        + "organisation, that the data reach.";

    protected override string Target => "F:MorePurposes.Books";

    [Theory]
    [InlineData("Transfer([|null|])")]
    [InlineData("Transfer([|\"\"|])")]
    [InlineData("Transfer(country: [|\" \"|])")]
    [InlineData("Transfer([|null|], Party = Parties.Carrier)")]
    [InlineData("Transfer([|null|], Party = \"nobody\")")]
    [InlineData("Transfer(\"US\")")]
    [InlineData("Transfer(\"European Patent Organisation\")")]
    [InlineData("Transfer(null, Party = More.Mail)")]
    public Task ACountryOrARecipientWithOne_IsEnough(string attribute) => VerifyAsync(
        $$"""
        public static class More
        {
            [Party("Mail", Country = "US")] public const string Mail = "mail";
            [ProcessingPurpose("Keep the books"), {{attribute}}] public const string Books = "books";
        }
        """);

    [Fact]
    public Task OnEverythingThatTransfers_IsReported() => VerifyAsync(
        """
        [assembly: Transfer([|null|])]
        public static class More
        {
            [Party("Mail"), Transfer([|null|])] public const string Mail = "mail";
            [Party("Post", Country = "US"), Transfer(null)] public const string Post = "post";
            [DataCategory("Photos"), Transfer([|null|])] public const string Photos = "photos";
            [ProcessorActivity("Hosting"), Transfer([|null|])] public const string Hosting = "hosting";
        }
        """);

    [Theory]
    [InlineData("Transfer(nope)")]
    [InlineData("Transfer(null, TransferMechanism.Nope)")]
    [InlineData("Transfer(null), Discloses(nope, RecipientRole.Processor)")]
    [InlineData("Transfer(")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public static class More
        {
            [ProcessingPurpose("Keep the books"), {{attribute}}] public const string Books = "books";
        }
        """);
}
