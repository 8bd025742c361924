using System.Threading.Tasks;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class AutomatedDecisionRuleTests : RuleTests
{
    private const string Told = "Logic = \"income against debt\", Significance = \"no loan\"";

    protected override string Id => "PRIV1090";

    protected override bool WithWords => false;

    protected override string Example =>
        """
        /*type*/
        public static class Words
        {
            /*member*/
            [ProcessingPurpose("Lend money"), {|#0:AutomatedProcessing(AutomationKind.SolelyAutomatedDecision)|}]
            public const string Lending = "lending";
        }
        """;

    protected override string Message =>
        "For the solely automated decision of the purpose 'lending', the ground of Art. 22(2) ('Gateway'), the logic ('Logic') and what "
        + "it means for the data subject ('Significance') are not declared (GDPR Art. 22(2), 22(4), 13(2)(f)). Declare what is missing "
        + "on [AutomatedProcessing] and on the data that it uses.";

    protected override string Target => "F:Words.Lending";

    [Theory]
    [InlineData("Gateway = Article22Gateway.Contract, Significance = \"no loan\"", "the logic ('Logic') is")]
    [InlineData("Gateway = Article22Gateway.Contract, Logic = \" \", Significance = \"no loan\"", "the logic ('Logic') is")]
    [InlineData("Gateway = Article22Gateway.ExplicitConsent, Logic = \"rules\"", "what it means for the data subject ('Significance') is")]
    [InlineData(Told, "the ground of Art. 22(2) ('Gateway') is")]
    [InlineData("Gateway = (Article22Gateway)77, " + Told, "the ground of Art. 22(2) ('Gateway') is")]
    [InlineData("Gateway = Article22Gateway.Law, " + Told, "the law that authorises it ('Law') is")]
    public Task EachMissingFact_IsNamed(string facts, string missing)
    {
        RuleTest test = Of(Words($"{{|#0:AutomatedProcessing(AutomationKind.SolelyAutomatedDecision | AutomationKind.Profiling, {facts})|}}"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Id).WithLocation(0).WithArguments("the purpose 'lending'", missing));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("AutomatedProcessing(AutomationKind.SolelyAutomatedDecision, Gateway = Article22Gateway.Contract, " + Told + ")")]
    [InlineData("AutomatedProcessing(AutomationKind.SolelyAutomatedDecision, Gateway = Article22Gateway.Law, Law = \"act\", " + Told + ")")]
    [InlineData("AutomatedProcessing(AutomationKind.Profiling | AutomationKind.Scoring)")]
    [InlineData("AutomatedProcessing(AutomationKind.Unspecified)")]
    public Task WhatIsDeclared_OrNoDecision_IsNotReported(string attribute) => VerifyAsync(Words(attribute));

    /// <summary>Art. 22(4): of the conditions of Art. 9(2) two are enough for a decision.</summary>
    [Theory]
    [InlineData("VitalInterests", "", true)]
    [InlineData("HealthCare", ", Categories = [Health]", true)]
    [InlineData("HealthCare", ", Categories = [Income]", false)]
    [InlineData("ExplicitConsent", "", false)]
    [InlineData("SubstantialPublicInterest", "", false)]
    [InlineData("Unspecified", "", false)]
    public Task SpecialCategories_NeedExplicitConsentOrPublicInterest(string condition, string categories, bool isReported)
    {
        string facts = $"AutomationKind.SolelyAutomatedDecision, Gateway = Article22Gateway.Contract, {Told}{categories}";
        string attribute = isReported ? $"[|AutomatedProcessing({facts})|]" : $"AutomatedProcessing({facts})";
        return VerifyAsync(Words($"Uses(Health, Article9 = Article9.{condition}), Uses(Income), {attribute}"));
    }

    [Theory]
    [InlineData("[assembly: [|AutomatedProcessing(AutomationKind.SolelyAutomatedDecision)|]]")]
    [InlineData("[assembly: AutomatedProcessing(AutomationKind.SolelyAutomatedDecision, Gateway = Article22Gateway.Contract, " + Told + ")]")]
    public Task OnTheAssembly_ItIsAskedToo(string assembly) => VerifyAsync(assembly + "\n" + Words("Uses(Income)"));

    [Fact]
    public Task OnACategory_ItIsAskedToo() => VerifyAsync(
        """
        public static class Words
        {
            [DataCategory("Income"), [|AutomatedProcessing(AutomationKind.SolelyAutomatedDecision)|]] public const string Income = "income";
        }
        """);

    [Theory]
    [InlineData("AutomatedProcessing(AutomationKind.SolelyAutomatedDecision, Logic = Nope)")]
    [InlineData("AutomatedProcessing(AutomationKind.SolelyAutomatedDecision), Uses(Nope)")]
    [InlineData("AutomatedProcessing(AutomationKind.Nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(Words(attribute), withWords: false);

    private static string Words(string attributes) =>
        $$"""
        public static class Words
        {
            [DataCategory("Income")] public const string Income = "income";
            [DataCategory("Health"), SensitiveData(SensitiveKind.Health)] public const string Health = "health";
            [ProcessingPurpose("Lend money"), {{attributes}}] public const string Lending = "lending";
        }
        """;
}
