using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoContactOfOthersTests : CompletenessRuleTests
{
    protected override string Id => "PRIV1062";

    protected override string Example =>
        """
        [assembly: Controller("Contoso")]
        [assembly: {|#0:DataProtectionOfficer(Name = "Ada")|}]
        """;

    protected override string Message =>
        "How to reach the data protection officer is not declared (GDPR Art. 30(1)(a), 13(1)(a), 13(1)(b)). Add 'Email', 'Phone', 'Address' or "
        + "'Url'.";

    [Theory]
    [InlineData("[|Representative(\"Fabrikam\", Country = \"DE\")|]")]
    [InlineData("[|Representative(\"Fabrikam\", Country = \"DE\")|], Representative(\"Fabrikam\", Country = \"FR\", Phone = \"1\")")]
    [InlineData("[|JointController(\"Fabrikam\")|]")]
    [InlineData("JointController(\"Fabrikam\", Url = \"https://example.com\")")]
    [InlineData("JointController(\"Fabrikam\", ContactPoint = \"Contoso answers for both\")")]
    [InlineData("DataProtectionOfficer(Email = \"dpo@example.com\")")]
    [InlineData("DeclaresNone(Matter.DataProtectionOfficer | Matter.JointControllers)")]
    public Task WhoeverIsDeclared_CanBeReached(string attributes) => VerifyAsync(
        $"""
        [assembly: Controller("Contoso")]
        [assembly: {attributes}]
        """);
}
