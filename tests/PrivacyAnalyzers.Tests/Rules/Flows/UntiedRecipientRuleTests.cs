using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Flows;

public class UntiedRecipientRuleTests : AnyRuleTests
{
    protected override string Id => "PRIV3007";

    protected override string Example =>
        """
        [assembly: {|#0:Discloses(Parties.Carrier, RecipientRole.Processor)|}]
        """;

    protected override string Message =>
        "What the recipient 'carrier' receives data for is not declared (GDPR Art. 5(1)(b), 30(1)(d)). Add [Discloses] to the purposes that "
        + "the disclosure serves.";

    [Theory]
    [InlineData("[ProcessingPurpose(\"Keep the books\"), Discloses(Parties.Carrier, RecipientRole.Processor)]")]
    [InlineData("[ProcessorActivity(\"Hosting\"), Discloses(Parties.Carrier, RecipientRole.SubProcessor)]")]
    [InlineData("[DataCategory(\"Photos\"), Discloses(Parties.Carrier, RecipientRole.Processor)]")]
    public Task APartyWithAPurpose_IsNotReported(string attributes) => VerifyAsync(
        $$"""
        [assembly: Discloses(Parties.Carrier, RecipientRole.Processor)]
        public static class More
        {
            {{attributes}} public const string Word = "word";
            [ProcessingPurpose("Show photos"), Uses("word")] public const string Show = "show";
        }
        """);

    [Fact]
    public Task ACategoryThatNoPurposeUses_TiesNothing() => VerifyAsync(
        """
        public static class More
        {
            [DataCategory("Photos"), [|Discloses(Parties.Carrier, RecipientRole.Processor)|]] public const string Photos = "photos";
            [DataCategory("Films"), Discloses("studio", RecipientRole.Processor)] public const string Films = "films";
        }

        public class Customer
        {
            [PersonalData(More.Films, Purposes = [Purposes.Delivery])] public string? Film { get; set; }
        }
        """);

    [Theory]
    [InlineData("Discloses(Parties.Carrier, RecipientRole.Processor), Discloses(nope)")]
    [InlineData("Discloses(Parties.Carrier)")]
    [InlineData("Discloses(")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync($"[assembly: {attribute}]");

    [Fact]
    public Task ABrokenPurpose_MayTieIt() => VerifyBrokenAsync(
        """
        [assembly: Discloses(Parties.Carrier, RecipientRole.Processor)]
        public static class More
        {
            [ProcessingPurpose("Keep the books"), Discloses(Parties.Carrier, RecipientRole.Nope)] public const string Books = "books";
        }
        """);
}
