using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class ProfilingAloneRuleTests : PlacedRegisterRuleTests
{
    protected override string Id => "PRIV1105";

    protected override string Code =>
        """
        /*type*/
        public static class Purposes
        {
            /*member*/
            [ProcessingPurpose("Recommend"), {|#0:AutomatedProcessing(AutomationKind.Profiling)|}]
            public const string Recommend = "recommend";
        }
        """;

    protected override string Message =>
        "Whether decisions rest on the profiling of the purpose 'recommend' alone is not declared (GDPR Art. 13(2)(f), 22(1)). Add "
        + "AutomationKind.SolelyAutomatedDecision with its facts, or [DeclaresNone(Matter.AutomatedDecisions)].";

    protected override string Target => "F:Purposes.Recommend";

    [Theory]
    [InlineData("[|AutomatedProcessing(AutomationKind.Scoring)|]")]
    [InlineData("[|AutomatedProcessing(AutomationKind.Profiling | AutomationKind.ArtificialIntelligence)|]")]
    [InlineData("[|AutomatedProcessing(AutomationKind.Profiling)|], DeclaresNone(Matter.Transfers)")]
    [InlineData("AutomatedProcessing(AutomationKind.Profiling), DeclaresNone(Matter.AutomatedDecisions)")]
    [InlineData("AutomatedProcessing(AutomationKind.Profiling | AutomationKind.SolelyAutomatedDecision)")]
    [InlineData("AutomatedProcessing(AutomationKind.Profiling), AutomatedProcessing(AutomationKind.SolelyAutomatedDecision)")]
    [InlineData("AutomatedProcessing(AutomationKind.ArtificialIntelligence)")]
    [InlineData("AutomatedProcessing(AutomationKind.Unspecified)")]
    public Task ProfilingWithoutAWordOnDecisions_IsReported(string attributes) => VerifyRegisterAsync(Purpose(attributes));

    [Theory]
    [InlineData("[assembly: DeclaresNone(Matter.AutomatedDecisions)]", "")]
    [InlineData("[assembly: AutomatedProcessing(AutomationKind.SolelyAutomatedDecision)]", "")]
    [InlineData("", ", DeclaresNone(Matter.AutomatedDecisions)")]
    public Task AWordOnTheWhole_OrTheParent_IsEnough(string assembly, string onParent) => VerifyRegisterAsync(
        $$"""
        public static class Purposes
        {
            [ProcessingPurpose("Market"){{onParent}}] public const string Market = "market";
            [ProcessingPurpose("Recommend", PartOf = Market), AutomatedProcessing(AutomationKind.Profiling)] public const string Recommend = "recommend";
        }
        """,
        assembly);

    /// <summary>What is done for another controller is that one's to tell.</summary>
    [Fact]
    public Task ProcessingForOthers_IsNotAsked() => VerifyRegisterAsync(
        """
        public static class Words
        {
            [ProcessorActivity("Scores"), AutomatedProcessing(AutomationKind.Scoring)] public const string Scores = "scores";
            [DataCategory("Clicks"), [|AutomatedProcessing(AutomationKind.Profiling)|]] public const string Clicks = "clicks";
        }
        """);

    [Theory]
    [InlineData("AutomatedProcessing(AutomationKind.Profiling), DeclaresNone(Matter.Nope)")]
    [InlineData("AutomatedProcessing(AutomationKind.Profiling | nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attributes) => VerifyBrokenRegisterAsync(Purpose(attributes));

    [Fact]
    public Task AHalfTypedParent_MayBeTheAnswer() => VerifyBrokenRegisterAsync(
        """
        public static class Purposes
        {
            [ProcessingPurpose("Market"), DeclaresNone(nope)] public const string Market = "market";
            [ProcessingPurpose("Recommend", PartOf = Market), AutomatedProcessing(AutomationKind.Profiling)] public const string Recommend = "recommend";
        }
        """);

    private static string Purpose(string attributes) =>
        $$"""public static class Purposes { [ProcessingPurpose("Recommend"), {{attributes}}] public const string Recommend = "recommend"; }""";
}
