using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Flows;

public class NoProcessorContractRuleTests : RuleTests
{
    protected override string Id => "PRIV3005";

    protected override string Example =>
        """
        /*type*/
        public static class MorePurposes
        {
            /*member*/
            [ProcessingPurpose("Keep the books")]
            [{|#0:Discloses(Parties.Carrier, RecipientRole.Processor)|}]
            public const string Books = "books";
        }
        """;

    protected override string Message =>
        "The contract with the processor 'carrier' for the purpose 'books' is not declared (GDPR Art. 28(3)). Name it with 'Contract = "
        + "\"...\"', or the law that binds the processor with 'Law'.";

    protected override string Target => "F:MorePurposes.Books";

    [Theory]
    [InlineData("[|Discloses(Parties.Carrier, RecipientRole.SubProcessor)|]")]
    [InlineData("[|Discloses(Parties.Carrier, RecipientRole.Processor, Contract = \"\")|]")]
    [InlineData("Discloses(Parties.Carrier, RecipientRole.Processor, Contract = \"DPA 2024-03\")")]
    [InlineData("Discloses(Parties.Carrier, RecipientRole.Processor, Law = \"Act 5\")")]
    [InlineData("Discloses(Parties.Carrier, RecipientRole.Controller)")]
    [InlineData("Discloses(Parties.Carrier, RecipientRole.JointController)")]
    [InlineData("Discloses(Parties.Carrier, RecipientRole.Unspecified)")]
    public Task OnlyProcessors_NeedOne(string attribute) => VerifyAsync(
        $$"""
        public static class More
        {
            [ProcessingPurpose("Keep the books"), {{attribute}}] public const string Books = "books";
        }
        """);

    [Fact]
    public Task OnEverythingThatDiscloses_IsReported() => VerifyAsync(
        """
        [assembly: [|Discloses(Parties.Carrier, RecipientRole.Processor)|]]
        public static class More
        {
            [DataCategory("Photos"), [|Discloses(Parties.Carrier, RecipientRole.Processor)|]] public const string Photos = "photos";
            [ProcessorActivity("Hosting", Contract = "With the customer"), [|Discloses(Parties.Carrier, RecipientRole.SubProcessor)|]]
            public const string Hosting = "hosting";
        }
        """);

    [Theory]
    [InlineData("Discloses(nope, RecipientRole.Processor)")]
    [InlineData("Discloses(Parties.Carrier, RecipientRole.Processor, Contract = nope)")]
    [InlineData("Discloses(Parties.Carrier, RecipientRole.Processor, Nope = 1)")]
    [InlineData("Discloses(Parties.Carrier, RecipientRole.Processor), Transfer(nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public static class More
        {
            [ProcessingPurpose("Keep the books"), {{attribute}}] public const string Books = "books";
        }
        """);
}
