using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoControllerContactTests : CompletenessRuleTests
{
    protected override string Id => "PRIV1061";

    protected override string Example =>
        """
        [assembly: {|#0:Controller("Contoso")|}]
        """;

    protected override string Message =>
        "How to reach the controller 'Contoso' is not declared (GDPR Art. 30(1)(a), 13(1)(a)). Add 'Email', 'Phone', 'Address' or 'Url'.";

    [Theory]
    [InlineData("[|Controller(\"Contoso\", Country = \"SE\", Email = \" \")|]")]
    [InlineData("Controller(\"Contoso\", Email = \"info@example.com\")")]
    [InlineData("Controller(\"Contoso\", Phone = \"+46 8 00 00 00\")")]
    [InlineData("Controller(\"Contoso\", Address = \"Street 1\")")]
    [InlineData("Controller(\"Contoso\", Url = \"https://example.com\")")]
    [InlineData("Controller(\"\")")]
    public Task OneWay_IsEnough(string attribute) => VerifyAsync($"[assembly: {attribute}]");

    /// <summary>What a reference declares has no place in this project's files.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task AReferencesController_IsReportedWithoutAPlace(bool asMetadata)
    {
        RuleTest test = Of("[assembly: PrivacyRegister(Title = \"The register\")]", withWords: false);
        var shared = test.TestState.AdditionalProjects["Shared"];
        shared.Sources.Add(("Usings.cs", RuleTest.Usings));
        shared.Sources.Add(("Shared.cs", "[assembly: Controller(\"Contoso\")]"));
        shared.AsMetadata = asMetadata;
        test.TestState.ProjectReferences.Add("Shared");
        test.ExpectedDiagnostics.Add(new PrivacyAnalyzers.Testing.DiagnosticResult(Id));
        return test.RunAsync();
    }
}
