using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoImpactAssessmentRuleTests : PlacedRegisterRuleTests
{
    protected override string Id => "PRIV1092";

    protected override string Code =>
        """
        /*type*/
        public static class Words
        {
            [DataSubjectKind("Patients", Vulnerable = true)] public const string Patient = "patient";
            [DataCategory("Health"), SensitiveData(SensitiveKind.Health)] public const string Health = "health";

            /*member*/
            [{|#0:ProcessingPurpose("Care", Subjects = [Patient])|}, Uses(Health)]
            public const string Care = "care";
        }
        """;

    protected override string Message =>
        "No data protection impact assessment is declared for the purpose 'care', whose declarations show sensitive data and vulnerable "
        + "data subjects (GDPR Art. 35(1), 35(3)). Name it with 'ImpactAssessment', or one that says why none is required.";

    protected override string Target => "F:Words.Care";

    [Theory]
    [InlineData("Risks = RiskIndicator.LargeScale | RiskIndicator.Matching", "Uses(Contact)")]
    [InlineData("Risks = RiskIndicator.LargeScale", "Uses(Health)")]
    [InlineData("Risks = RiskIndicator.LargeScale", "Uses(Criminal)")]
    [InlineData("Risks = RiskIndicator.LargeScale", "AutomatedProcessing(AutomationKind.Profiling)")]
    [InlineData("Risks = RiskIndicator.LargeScale", "AutomatedProcessing(AutomationKind.Scoring)")]
    [InlineData("Risks = RiskIndicator.LargeScale", "AutomatedProcessing(AutomationKind.SolelyAutomatedDecision)")]
    [InlineData("Risks = RiskIndicator.LargeScale, Subjects = [Patient]", "Uses(Contact)")]
    [InlineData("Risks = RiskIndicator.LargeScale, Subjects = [Child]", "Uses(Contact)")]
    [InlineData("Risks = RiskIndicator.LargeScale, Subjects = [Child], ImpactAssessment = \" \"", "Uses(Contact)")]
    [InlineData("BusinessArea = \"Sales\"", "AutomatedProcessing(AutomationKind.Scoring | AutomationKind.SolelyAutomatedDecision)")]
    public Task TwoCriteria_DeclaredOrDerived_AreReported(string onPurpose, string attributes) =>
        VerifyRegisterAsync(Words($"[|ProcessingPurpose(\"Care\", {onPurpose})|]", attributes));

    [Theory]
    [InlineData("Risks = RiskIndicator.LargeScale", "Uses(Contact)")]
    [InlineData("Risks = RiskIndicator.LargeScale", "Uses(Number)")]
    [InlineData("Risks = RiskIndicator.LargeScale", "Uses(Perhaps)")]
    [InlineData("Risks = RiskIndicator.SensitiveData", "Uses(Health)")]
    [InlineData("Risks = RiskIndicator.VulnerableSubjects, Subjects = [Child, Patient]", "Uses(Contact)")]
    [InlineData("Risks = RiskIndicator.EvaluationOrScoring", "AutomatedProcessing(AutomationKind.Profiling | AutomationKind.Scoring)")]
    [InlineData("Risks = RiskIndicator.LargeScale, ImpactAssessment = Assessed", "Uses(Health)")]
    [InlineData("Risks = RiskIndicator.LargeScale, PartOf = Whole", "Uses(Health)")]
    public Task One_OrAnAssessment_IsNotReported(string onPurpose, string attributes) =>
        VerifyRegisterAsync(Words($"ProcessingPurpose(\"Care\", {onPurpose})", attributes));

    [Theory]
    [InlineData("ProcessingPurpose(\"Care\", Risks = RiskIndicator.LargeScale, ImpactAssessment = Nope)", "Uses(Health)")]
    [InlineData("ProcessingPurpose(\"Care\", Risks = RiskIndicator.LargeScale)", "Uses(Health), Uses(Nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string purpose, string attributes) => VerifyBrokenRegisterAsync(Words(purpose, attributes));

    private static string Words(string purpose, string attributes) =>
        $$"""
        public static class Words
        {
            [DataSubjectKind("Patients", Vulnerable = true)] public const string Patient = "patient";
            [DataSubjectKind("Children", Children = true)] public const string Child = "child";
            [DataCategory("Contact details")] public const string Contact = "contact";
            [DataCategory("Health"), SensitiveData(SensitiveKind.Health)] public const string Health = "health";
            [DataCategory("Offences"), SensitiveData(SensitiveKind.CriminalConvictions)] public const string Criminal = "criminal";
            [DataCategory("Number"), SensitiveData(SensitiveKind.NationalIdentificationNumber)] public const string Number = "number";
            [DataCategory("Notes"), SensitiveData(SensitiveKind.Health, Occurrence = Occurrence.Possible)] public const string Perhaps = "perhaps";
            [Assessment("DPIA", AssessmentKind.DataProtectionImpact)] public const string Assessed = "assessed";
            [ProcessingPurpose("All", ImpactAssessment = Assessed)] public const string Whole = "whole";
            [{{purpose}}, {{attributes}}] public const string Care = "care";
        }
        """;
}
