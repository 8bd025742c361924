using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Flows;

public class AdequacyClaimRuleTests : RuleTests
{
    protected override string Id => "PRIV3009";

    protected override string Example =>
        """
        /*type*/
        public static class MorePurposes
        {
            /*member*/
            [ProcessingPurpose("Keep the books")]
            [Transfer("IN", {|#0:TransferMechanism.Adequacy|})]
            public const string Books = "books";
        }
        """;

    protected override string Message =>
        "An adequacy decision for 'IN', which a transfer for the purpose 'books' rests on, is not on the Commission's list as of 2026-07-02 "
        + "(GDPR Art. 45(3)). Name the decision's country, or another mechanism.";

    protected override string Target => "F:MorePurposes.Books";

    [Theory]
    [InlineData("Transfer(\"US\", [|TransferMechanism.Adequacy|])")]
    [InlineData("Transfer(\"IN\", Mechanism = [|TransferMechanism.Adequacy | TransferMechanism.StandardContractualClauses|])")]
    [InlineData("Transfer(\"CH\", TransferMechanism.Adequacy)")]
    [InlineData("Transfer(\"jp\", TransferMechanism.Adequacy)")]
    [InlineData("Transfer(\"European Patent Organisation\", TransferMechanism.Adequacy)")]
    [InlineData("Transfer(\"Switzerland\", TransferMechanism.Adequacy)")]
    [InlineData("Transfer(null, TransferMechanism.Adequacy)")]
    [InlineData("Transfer(\"IN\", TransferMechanism.StandardContractualClauses)")]
    public Task OnlyCountriesNotOnTheList_AreReported(string attribute) => VerifyAsync(Purpose(attribute));

    /// <summary>The decision on the United States is about participants, not about the country.</summary>
    [Theory]
    [InlineData("Transfer(\"US\", [|TransferMechanism.DataPrivacyFramework|])")]
    [InlineData("Transfer(null, [|TransferMechanism.DataPrivacyFramework|])")]
    [InlineData("Transfer(\"CA\", [|TransferMechanism.DataPrivacyFramework|], Party = Parties.Carrier)")]
    [InlineData("Transfer(\"US\", TransferMechanism.DataPrivacyFramework, Party = Parties.Carrier)")]
    [InlineData("Transfer(\"US\", TransferMechanism.DataPrivacyFramework, Party = \"undeclared\")")]
    [InlineData("Transfer(\"US\", TransferMechanism.DataPrivacyFramework), Discloses(More.Mail, RecipientRole.Processor)")]
    public Task TheFramework_NeedsAParticipantInTheUnitedStates(string attribute) => VerifyAsync(Purpose(attribute));

    [Fact]
    public Task OnAParty_TheParticipantIsNamed() => VerifyAsync(
        """
        [assembly: Transfer("US", [|TransferMechanism.DataPrivacyFramework|])]
        public static class More
        {
            [Party("Mail"), Transfer("US", TransferMechanism.DataPrivacyFramework)] public const string Mail = "mail";
            [Party("Post"), Transfer("IN", [|TransferMechanism.Adequacy|])] public const string Post = "post";
        }
        """);

    [Theory]
    [InlineData("Transfer(\"IN\", TransferMechanism.Adequacy, Party = nope)")]
    [InlineData("Transfer(nope, TransferMechanism.Adequacy)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(Purpose(attribute));

    private static string Purpose(string attribute) =>
        $$"""
        public static class More
        {
            [Party("Mail", Country = "US")] public const string Mail = "mail";
            [ProcessingPurpose("Keep the books"), {{attribute}}] public const string Books = "books";
        }
        """;
}
