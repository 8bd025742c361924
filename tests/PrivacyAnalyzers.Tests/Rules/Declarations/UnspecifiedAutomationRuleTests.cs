using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class UnspecifiedAutomationRuleTests : RuleTests
{
    protected override string Id => "PRIV1102";

    protected override string Example =>
        """
        /*type*/
        public static class More
        {
            /*member*/
            [ProcessingPurpose("Recommend"), AutomatedProcessing({|#0:AutomationKind.Unspecified|}, Logic = "clicks are linked")]
            public const string Recommend = "recommend";
        }
        """;

    protected override string Message =>
        "What kind of automated processing there is for the purpose 'recommend' is not declared (GDPR Art. 4(4), 13(2)(f), 22(1)). Say with "
        + "AutomationKind whether it is profiling, scoring, a decision or something else.";

    protected override string Target => "F:More.Recommend";

    [Theory]
    [InlineData("[|AutomationKind.Unspecified|]")]
    [InlineData("[|default|]")]
    [InlineData("AutomationKind.Profiling")]
    [InlineData("AutomationKind.ArtificialIntelligence | AutomationKind.ModelTraining")]
    public Task OnTheAssembly_ItIsAskedToo(string kinds) => VerifyAsync($"[assembly: AutomatedProcessing({kinds})]");

    [Theory]
    [InlineData("[DataCategory(\"Clicks\"), AutomatedProcessing([|AutomationKind.Unspecified|])]")]
    [InlineData("[ProcessorActivity(\"Hosting\"), AutomatedProcessing([|AutomationKind.Unspecified|])]")]
    [InlineData("[ProcessingPurpose(\"A\"), AutomatedProcessing(AutomationKind.Scoring), AutomatedProcessing([|AutomationKind.Unspecified|])]")]
    [InlineData("[ProcessingPurpose(\"A\")]")]
    public Task EachStatement_IsAsked(string attributes) => VerifyAsync(
        $$"""public static class More { {{attributes}} public const string A = "a"; }""");

    [Theory]
    [InlineData("AutomatedProcessing(AutomationKind.Nope)")]
    [InlineData("AutomatedProcessing(AutomationKind.Unspecified, By = nope)")]
    [InlineData("AutomatedProcessing(AutomationKind.Unspecified), Discloses(nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attributes) => VerifyBrokenAsync(
        $$"""public static class More { [ProcessingPurpose("A"), {{attributes}}] public const string A = "a"; }""");
}
