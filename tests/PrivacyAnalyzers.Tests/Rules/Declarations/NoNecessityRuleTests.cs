using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoNecessityRuleTests : RuleTests
{
    protected override string Id => "PRIV1101";

    protected override string Example =>
        """
        /*type*/
        public static class Assessments
        {
            /*member*/
            [{|#0:Assessment("Invitations", AssessmentKind.LegitimateInterests, Status = AssessmentStatus.Done)|}]
            public const string Invitations = "invitations";
        }
        """;

    protected override string Message =>
        "The necessity of the processing is not declared for the balancing test 'invitations' (GDPR Art. 6(1)(f)). Say with 'Necessity' "
        + "why the interest cannot be reached by less.";

    protected override string Target => "F:Assessments.Invitations";

    [Theory]
    [InlineData("AssessmentKind.LegitimateInterests, Impact = \"little\"")]
    [InlineData("AssessmentKind.LegitimateInterests, Conclusion = \"it prevails\"")]
    [InlineData("AssessmentKind.LegitimateInterests, Conclusion = \"it prevails\", Necessity = \" \"")]
    [InlineData("AssessmentKind.LegitimateInterests, Status = AssessmentStatus.Done, Interest = \"to sell\"")]
    [InlineData("AssessmentKind.LegitimateInterests, Status = AssessmentStatus.Done, Url = \" \"")]
    [InlineData("AssessmentKind.LegitimateInterests, Status = AssessmentStatus.Done, Interest = \"to sell\", Url = \"https://contoso.example/a\"")]
    [InlineData("AssessmentKind.LegitimateInterests, Conclusion = \"it prevails\", Url = \"https://contoso.example/a\"")]
    public Task ATestThatIsMade_IsReported(string arguments) => VerifyAsync(Assessment($"[|Assessment(\"Invitations\", {arguments})|]"));

    [Theory]
    [InlineData("AssessmentKind.LegitimateInterests, Status = AssessmentStatus.Done, Necessity = \"nothing milder\"")]
    [InlineData("AssessmentKind.LegitimateInterests, Impact = \"little\", Necessity = \"nothing milder\"")]
    [InlineData("AssessmentKind.LegitimateInterests")]
    [InlineData("AssessmentKind.LegitimateInterests, Interest = \"to sell\"")]
    [InlineData("AssessmentKind.LegitimateInterests, Impact = \" \", Conclusion = \"\"")]
    [InlineData("AssessmentKind.LegitimateInterests, Impact = \"little\", Status = AssessmentStatus.InProgress")]
    [InlineData("AssessmentKind.LegitimateInterests, Impact = \"little\", Status = AssessmentStatus.Required")]
    [InlineData("AssessmentKind.LegitimateInterests, Conclusion = \"none needed\", Status = AssessmentStatus.NotRequired")]
    [InlineData("AssessmentKind.LegitimateInterests, Status = AssessmentStatus.Done, Url = \"https://contoso.example/a\"")]
    [InlineData("AssessmentKind.DataProtectionImpact, Status = AssessmentStatus.Done, Impact = \"little\"")]
    [InlineData("AssessmentKind.Unspecified, Status = AssessmentStatus.Done")]
    public Task WhatIsNotConcerned_IsNotReported(string arguments) => VerifyAsync(Assessment($"Assessment(\"Invitations\", {arguments})"));

    [Theory]
    [InlineData("Assessment(nope, AssessmentKind.LegitimateInterests, Status = AssessmentStatus.Done)")]
    [InlineData("Assessment(\"I\", AssessmentKind.LegitimateInterests, Status = AssessmentStatus.Done, Nope = 1)")]
    [InlineData("Assessment(\"I\", AssessmentKind.LegitimateInterests, Status = AssessmentStatus.Done, Necessity = nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(Assessment(attribute));

    private static string Assessment(string attribute) =>
        $$"""
        public static class Assessments
        {
            [{{attribute}}] public const string Invitations = "invitations";
        }
        """;
}
