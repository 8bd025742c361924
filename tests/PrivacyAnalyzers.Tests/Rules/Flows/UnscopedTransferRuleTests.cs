using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Flows;

public class UnscopedTransferRuleTests : AnyRuleTests
{
    protected override string Id => "PRIV3010";

    protected override string Example =>
        """
        [assembly: {|#0:Transfer("US", TransferMechanism.StandardContractualClauses)|}]
        """;

    protected override string Message =>
        "Of a transfer to 'US' for the processing as a whole the data and the recipient are not declared (GDPR Art. 30(1)(e), 13(1)(f)). "
        + "Name them with 'Categories' and 'Party'.";

    [Theory]
    [InlineData("[|Transfer(null)|]")]
    [InlineData("[|Transfer(\"US\", Categories = [Categories.Contact])|]")]
    [InlineData("[|Transfer(\"US\", Party = More.Post)|]")]
    [InlineData("Transfer(\"US\", Categories = [Categories.Contact], Party = More.Post)")]
    [InlineData("Transfer(\"US\", Party = More.Mail)")]
    [InlineData("Transfer(\"US\", Exposure = TransferExposure.ForeignParent)")]
    [InlineData("Transfer(\"DE\")")]
    public Task OfTheWhole_BothAreAsked(string attribute) => VerifyAsync(
        $$"""
        [assembly: {{attribute}}]
        public static class More
        {
            [Party("Post")] public const string Post = "post";
            [Party("Mail")] public const string Mail = "mail";
            [ProcessingPurpose("Keep the books"), Discloses(Mail, RecipientRole.Processor)] public const string Books = "books";
        }
        """);

    /// <summary>A purpose's data are known, and so is a recipient in that country.</summary>
    [Theory]
    [InlineData("[|Transfer(\"US\")|]")]
    [InlineData("[|Transfer(\"US\", Categories = [Categories.Contact])|]")]
    [InlineData("[|Transfer(\"IN\")|], Discloses(Mail, RecipientRole.Processor)")]
    [InlineData("Transfer(\"US\", Party = Mail)")]
    [InlineData("Transfer(\"US\"), Discloses(Mail, RecipientRole.Processor)")]
    public Task OfAPurpose_TheRecipientIsAsked(string attribute) => VerifyAsync(
        $$"""
        public static class More
        {
            [Party("Mail", Country = "US")] public const string Mail = "mail";
            [ProcessingPurpose("Keep the books"), {{attribute}}] public const string Books = "books";
        }
        """);

    /// <summary>A party is the recipient; which data it receives stands with the transfer or with a disclosure to it.</summary>
    [Theory]
    [InlineData("", "[|Transfer(\"US\")|]", "Discloses(More.Mail, RecipientRole.Processor)")]
    [InlineData("", "[|Transfer(null)|]", "Discloses(More.Mail, RecipientRole.Processor, Condition = \"at times\")")]
    [InlineData("", "Transfer(\"US\")", "Discloses(More.Mail, RecipientRole.Processor, Categories.Contact)")]
    [InlineData("", "Transfer(\"US\", Categories = [Categories.Contact])", "Discloses(More.Mail, RecipientRole.Processor)")]
    [InlineData("", "Transfer(\"DE\")", "Discloses(More.Mail, RecipientRole.Processor)")]
    [InlineData(", Discloses(Mail, RecipientRole.Processor)", "Transfer(\"US\")", "Discloses(More.Mail, RecipientRole.Processor)")]
    [InlineData("", "Transfer(\"US\")", "Note(\"topic\", \"nothing is disclosed\")")]
    public Task OfAParty_TheDataAreAsked(string onPurpose, string onParty, string onAssembly) => VerifyAsync(
        $$"""
        [assembly: {{onAssembly}}]
        public static class More
        {
            [Party("Mail"), {{onParty}}] public const string Mail = "mail";
            [ProcessingPurpose("Keep the books"){{onPurpose}}] public const string Books = "books";
        }
        """);

    [Theory]
    [InlineData("Transfer(\"US\"), StoredIn(nope)", "Discloses(More.Mail, RecipientRole.Processor)")]
    [InlineData("Transfer(\"US\")", "Discloses(More.Mail, RecipientRole.Processor), DeclaresNone(nope)")]
    public Task OfAParty_WhatIsHalfTyped_MayNameTheData(string onParty, string onAssembly) => VerifyBrokenAsync(
        $$"""
        [assembly: {{onAssembly}}]
        public static class More
        {
            [Party("Mail"), {{onParty}}] public const string Mail = "mail";
        }
        """);

    [Theory]
    [InlineData("Transfer(nope)")]
    [InlineData("Transfer(\"US\", Party = nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync($"[assembly: {attribute}]");
}
