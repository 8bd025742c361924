using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoArrangementRuleTests : CompletenessRuleTests
{
    protected override string Id => "PRIV1063";

    protected override string Example =>
        """
        [assembly: Controller("Contoso")]
        [assembly: {|#0:JointController("Fabrikam")|}]
        """;

    protected override string Message =>
        "The arrangement with the joint controller 'Fabrikam' is not declared (GDPR Art. 26(1)). Name it with 'Arrangement = \"...\"'.";

    [Theory]
    [InlineData("JointController(\"Fabrikam\", Arrangement = \"Joint control 2024\")", "Discloses(Partner, RecipientRole.JointController)")]
    [InlineData("JointController(\"Other\", Arrangement = \"Joint control 2024\")", "[|Discloses(Partner, RecipientRole.JointController)|]")]
    [InlineData("[|JointController(\"Other\", Arrangement = \" \")|]", "[|Discloses(Partner, RecipientRole.JointController, Contract = \"\")|]")]
    [InlineData("DeclaresNone(Matter.Sale)", "[|Discloses(Partner, RecipientRole.JointController)|]")]
    [InlineData("DeclaresNone(Matter.Sale)", "Discloses(Partner, RecipientRole.JointController, Contract = \"Joint control 2024\")")]
    [InlineData("DeclaresNone(Matter.Sale)", "Discloses(Partner, RecipientRole.Controller)")]
    public Task AnArrangement_StandsOnOneOfTheTwo(string attribute, string disclosure) => VerifyAsync(
        $$"""
        [assembly: Controller("Contoso")]
        [assembly: {{attribute}}]
        public static class More
        {
            [Party("Fabrikam")] public const string Partner = "partner";
            [ProcessingPurpose("Keep the books"), {{disclosure}}] public const string Books = "books";
        }
        """);
}
