using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoWordOnOfficerRuleTests : CompletenessRuleTests
{
    protected override string Id => "PRIV1106";

    protected override string Example => "[assembly: {|#0:Controller(\"Contoso\")|}]";

    protected override string Message =>
        "Whether there is a data protection officer is not declared (GDPR Art. 13(1)(b), 30(1)(a), 37(7)). Add [assembly: "
        + "DataProtectionOfficer(...)], or [assembly: DeclaresNone(Matter.DataProtectionOfficer)].";

    [Theory]
    [InlineData("[assembly: DataProtectionOfficer(Name = \"Ada\")]")]
    [InlineData("[assembly: DeclaresNone(Matter.DataProtectionOfficer)]")]
    [InlineData("[assembly: DeclaresNone(Matter.Transfers | Matter.DataProtectionOfficer)]")]
    public Task AWordOnIt_IsEnough(string attribute) => VerifyAsync("[assembly: Controller(\"Contoso\")]\n" + attribute);

    [Fact]
    public Task NoneOfSomethingElse_IsNoWord() =>
        VerifyAsync("[assembly: [|Controller(\"Contoso\")|]]\n[assembly: DeclaresNone(Matter.Transfers)]");

    [Fact]
    public Task WithoutAnyProcessing_ItIsNotAsked() => VerifyAloneAsync("[assembly: Controller(\"Contoso\")]");
}
