using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Flows;

public class GroupWithoutRecipientsRuleTests : CompletenessRuleTests
{
    protected override string Id => "PRIV3012";

    protected override string Example => "[assembly: Controller(\"Contoso\", Group = {|#0:\"The Contoso group\"|})]";

    protected override string Message =>
        "Whether the companies of the group of 'Contoso' receive data is not declared (GDPR Art. 13(1)(e), 30(1)(d)). Add [Discloses] with "
        + "RecipientRole.Group, or silence this with the reason that they receive none.";

    [Theory]
    [InlineData("Controller(\"Contoso\", Group = [|\"G\"|]), Discloses(Parties.Carrier, RecipientRole.Processor)")]
    [InlineData("Controller(\"Contoso\", Group = [|\"G\"|]), NeverDiscloses(Parties.Carrier)")]
    [InlineData("Controller(\"Contoso\", Group = \" \")")]
    [InlineData("Controller(\"Contoso\", Group = \"G\"), Discloses(Parties.Carrier, RecipientRole.Group)")]
    [InlineData("Controller(\"Contoso\", Group = \"G\"), Discloses(Parties.Carrier, RecipientRole.JointController)")]
    [InlineData("Controller(\"Contoso\", Group = \"G\"), JointController(\"Contoso Norge\")")]
    [InlineData("Controller(\"Contoso\", Group = \"G\"), DeclaresNone(Matter.Recipients)")]
    public Task AGroupThatReceivesNothing_IsReported(string attributes) => VerifyAsync($"[assembly: {attributes}]");

    [Fact]
    public Task ADisclosureOfAPurpose_IsEnough() => VerifyAsync(
        """
        [assembly: Controller("Contoso", Group = "G")]
        public static class More
        {
            [ProcessingPurpose("A"), Discloses(Parties.Carrier, RecipientRole.Group)] public const string A = "a";
        }
        """);

    [Fact]
    public Task WithoutAnyProcessing_ItIsNotAsked() => VerifyAloneAsync("[assembly: Controller(\"Contoso\", Group = \"G\")]");

    [Fact]
    public Task AHalfTypedDisclosure_MayBeTheAnswer() => VerifyBrokenAsync(
        """
        [assembly: Controller("Contoso", Group = "G")]
        public static class More
        {
            [ProcessingPurpose("A"), Discloses(Parties.Carrier, RecipientRole.Nope)] public const string A = "a";
        }
        """);
}
