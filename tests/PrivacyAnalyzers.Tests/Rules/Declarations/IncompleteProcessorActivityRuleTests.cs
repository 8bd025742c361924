using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class IncompleteProcessorActivityRuleTests : RuleTests
{
    protected override string Id => "PRIV1066";

    protected override string Example =>
        """
        /*type*/
        public static class Activities
        {
            /*member*/
            [{|#0:ProcessorActivity("Hosting")|}]
            public const string Hosting = "hosting";
        }
        """;

    protected override string Message =>
        "Of the processor activity 'hosting' the controllers, how to reach the controllers and the categories of processing are not declared "
        + "(GDPR Art. 30(2)(a), 30(2)(b)). Add 'Controllers', 'ControllerContact' and 'Processing'.";

    protected override string Target => "F:Activities.Hosting";

    [Theory]
    [InlineData("[|ProcessorActivity(\"Hosting\", Controllers = [\" \"], ControllerContact = \"in the CRM\", Processing = [\"hosting\"])|]")]
    [InlineData("[|ProcessorActivity(\"Hosting\", Controllers = [\"Customers\"], ControllerContact = \"in the CRM\", Processing = [])|]")]
    [InlineData("[|ProcessorActivity(\"Hosting\", Controllers = [\"Customers\"], Processing = [\"hosting\"])|]")]
    [InlineData("ProcessorActivity(\"Hosting\", Controllers = [\"Customers\"], ControllerContact = \"in the CRM\", Processing = [\"hosting\"])")]
    public Task EachPart_IsAsked(string attribute) => VerifyAsync(Activity(attribute));

    [Fact]
    public Task OnePart_IsNamedInTheSingular()
    {
        RuleTest test = Of(Activity("{|#0:ProcessorActivity(\"Hosting\", Controllers = [\"Customers\"], Processing = [\"hosting\"])|}"));
        test.ExpectedDiagnostics.Add(new PrivacyAnalyzers.Testing.DiagnosticResult(Id).WithLocation(0).WithMessage(
            "Of the processor activity 'hosting' how to reach the controllers is not declared (GDPR Art. 30(2)(a), 30(2)(b)). Add "
            + "'ControllerContact'."));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("ProcessorActivity(nope)")]
    [InlineData("ProcessorActivity(\"Hosting\", Nope = 1)")]
    [InlineData("ProcessorActivity(\"Hosting\"), Discloses(nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(Activity(attribute));

    private static string Activity(string attribute) =>
        $$"""
        public static class Activities
        {
            [{{attribute}}] public const string Hosting = "hosting";
        }
        """;
}
