using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class OneWayToReachRuleTests : CompletenessRuleTests
{
    protected override string Id => "PRIV1112";

    protected override string Example => "[assembly: {|#0:Controller(\"Contoso\", Address = \"Storgatan 1\")|}]";

    protected override string Message =>
        "An e-mail address or a telephone number of the controller 'Contoso' is not declared, only a postal address (GDPR Art. 12(2), "
        + "13(1)(a), 13(1)(b)). Add 'Email' or 'Phone'.";

    [Theory]
    [InlineData("[|Controller(\"Contoso\", Url = \"https://contoso.example\")|]")]
    [InlineData("[|Controller(\"Contoso\", Address = \"Storgatan 1\", Email = \" \")|]")]
    [InlineData("Controller(\"Contoso\")")]
    [InlineData("Controller(\"Contoso\", Address = \"Storgatan 1\", Email = \"a@contoso.example\")")]
    [InlineData("Controller(\"Contoso\", Url = \"https://contoso.example\", Phone = \"123\")")]
    [InlineData("Controller(\"Contoso\", Url = \"https://contoso.example\", Address = \"Storgatan 1\")")]
    public Task OneOfTheTwo_Alone_IsReported(string attribute) => VerifyAsync($"[assembly: {attribute}]");

    [Theory]
    [InlineData("[|DataProtectionOfficer(Name = \"Ada\", Address = \"Storgatan 1\")|]")]
    [InlineData("DataProtectionOfficer(Name = \"Ada\", Email = \"ada@contoso.example\")")]
    [InlineData("[|Representative(\"Fabrikam\", Url = \"https://fabrikam.example\")|]")]
    [InlineData("[|JointController(\"Fabrikam\", Address = \"Storgatan 2\")|]")]
    [InlineData("JointController(\"Fabrikam\", Address = \"Storgatan 2\", ContactPoint = \"a@fabrikam.example\")")]
    public Task WhoActsWithTheController_IsAskedToo(string attribute) => VerifyAsync($"[assembly: Controller(\"Contoso\"), {attribute}]");
}
