using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class UnknownProfileRuleTests : AnyRuleTests
{
    protected override string Id => "PRIV1067";

    protected override string Example =>
        """
        [assembly: PrivacyRegister(NationalProfiles = ["SE", {|#0:"XX"|}])]
        """;

    protected override string Message =>
        "The national profile 'XX' is not known, so nothing of that country's law is checked (GDPR Art. 6(3), 87). The known ones are 'NO' and "
        + "'SE'.";

    [Theory]
    [InlineData("PrivacyRegister(NationalProfiles = [\"SE\", \"no\"])")]
    [InlineData("PrivacyRegister(NationalProfiles = [])")]
    [InlineData("PrivacyRegister(NationalProfiles = [[|\"Sweden\"|], [|\"\"|]])")]
    [InlineData("PrivacyRegister(NationalProfiles = new[] { [|\"EU\"|] })")]
    public Task OnlyUnknownOnes_AreReported(string attribute) => VerifyAsync($"[assembly: {attribute}]");

    [Theory]
    [InlineData("PrivacyRegister(NationalProfiles = [nope])")]
    [InlineData("PrivacyRegister(NationalProfiles = [\"XX\"], Nope = 1)")]
    [InlineData("PrivacyRegister(NationalProfiles = [\"XX\", nope")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync($"[assembly: {attribute}]");
}
