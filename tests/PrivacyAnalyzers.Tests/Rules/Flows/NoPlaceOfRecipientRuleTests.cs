using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Flows;

public class NoPlaceOfRecipientRuleTests : PlacedRegisterRuleTests
{
    protected override string Id => "PRIV3011";

    protected override string Code =>
        """
        /*type*/
        public static class Words
        {
            /*member*/
            [{|#0:Party("Cloud storage")|}]
            public const string Cloud = "cloud";

            [ProcessingPurpose("Store"), Discloses(Cloud, RecipientRole.Processor)] public const string Store = "store";
        }
        """;

    protected override string Message =>
        "Whether data leave the European Economic Area with the recipient 'cloud' is not declared (GDPR Art. 13(1)(f), 30(1)(e)). Add its "
        + "'Country', [StoredIn] or [Transfer], or [DeclaresNone(Matter.Transfers)].";

    protected override string Target => "F:Words.Cloud";

    [Theory]
    [InlineData("[|Party(\"Cloud\")|]", "Discloses(Cloud, RecipientRole.Unspecified)")]
    [InlineData("[|Party(\"Cloud\")|]", "Discloses(Cloud, RecipientRole.Controller)")]
    [InlineData("[|Party(\"Cloud\")|]", "Discloses(Cloud, RecipientRole.Group), StoredIn(\"SE\", Condition = \"as a rule\")")]
    [InlineData("[|Party(\"Cloud\")|]", "Discloses(Cloud, RecipientRole.Processor), Transfer(\"US\", Party = Other)")]
    [InlineData("Party(\"Cloud\", Country = \"SE\")", "Discloses(Cloud, RecipientRole.Processor)")]
    [InlineData("Party(\"Cloud\"), StoredIn(\"SE\")", "Discloses(Cloud, RecipientRole.Processor)")]
    [InlineData("Party(\"Cloud\"), Transfer(\"US\")", "Discloses(Cloud, RecipientRole.Processor)")]
    [InlineData("Party(\"Cloud\"), DeclaresNone(Matter.Transfers)", "Discloses(Cloud, RecipientRole.Processor)")]
    [InlineData("Party(\"Cloud\")", "Discloses(Cloud, RecipientRole.Processor), DeclaresNone(Matter.Transfers)")]
    [InlineData("Party(\"Cloud\")", "Discloses(Cloud, RecipientRole.Processor), StoredIn(\"SE\")")]
    [InlineData("Party(\"Cloud\")", "Discloses(Cloud, RecipientRole.Processor), Transfer(\"US\", Party = Cloud)")]
    [InlineData("Party(\"Cloud\")", "Discloses(Cloud, RecipientRole.Processor), Transfer(\"US\")")]
    [InlineData("Party(\"Cloud\")", "Discloses(Cloud, RecipientRole.Processor, Form = DataForm.Anonymised)")]
    [InlineData("Party(\"Court\")", "Discloses(Cloud, RecipientRole.Authority)")]
    [InlineData("Party(\"Staff\")", "Discloses(Cloud, RecipientRole.Internal)")]
    [InlineData("Party(\"Readers\")", "Discloses(Cloud, RecipientRole.Public)")]
    [InlineData("Party(\"Users\")", "Discloses(Cloud, RecipientRole.OtherUsers)")]
    [InlineData("Party(\"Cloud\")", "NeverDiscloses(Cloud)")]
    public Task AWordOnThePlace_IsAskedOfRecipientsOutside(string party, string onPurpose) => VerifyRegisterAsync(
        $$"""
        public static class Words
        {
            [{{party}}] public const string Cloud = "cloud";
            [Party("Other")] public const string Other = "other";
            [ProcessingPurpose("Store"), {{onPurpose}}] public const string Store = "store";
        }
        """);

    [Theory]
    [InlineData("[assembly: DeclaresNone(Matter.Transfers)]")]
    [InlineData("[assembly: StoredIn(\"EU\")]")]
    [InlineData("[assembly: Transfer(null, Condition = \"at times\")]")]
    [InlineData("[assembly: Transfer(\"US\", Party = Words.Cloud)]")]
    public Task AWordOnTheWhole_IsEnough(string assembly) => VerifyRegisterAsync(
        """
        public static class Words
        {
            [Party("Cloud")] public const string Cloud = "cloud";
            [ProcessingPurpose("Store"), Discloses(Cloud, RecipientRole.Processor)] public const string Store = "store";
        }
        """,
        assembly);

    [Theory]
    [InlineData("Party(\"Cloud\", Country = nope)", "Discloses(Cloud, RecipientRole.Processor)")]
    [InlineData("Party(\"Cloud\")", "Discloses(Cloud, RecipientRole.Processor), StoredIn(nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string party, string onPurpose) => VerifyBrokenRegisterAsync(
        $$"""
        public static class Words
        {
            [{{party}}] public const string Cloud = "cloud";
            [ProcessingPurpose("Store"), {{onPurpose}}] public const string Store = "store";
        }
        """);
}
