using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoAssessmentRuleTests : PlacedRegisterRuleTests
{
    protected override string Id => "PRIV1084";

    protected override string Code =>
        """
        /*type*/
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";

            /*member*/
            [ProcessingPurpose("Send newsletters"), Uses(Contact, {|#0:LegalBasis.LegitimateInterests|})]
            public const string Newsletter = "newsletter";
        }
        """;

    protected override string Message =>
        "No balancing test is declared for the use of 'contact' for the purpose 'newsletter' (GDPR Art. 5(2), 6(1)(f)). Declare it with "
        + "a constant marked [Assessment], and name it with 'Assessment = ...'.";

    protected override string Target => "F:Words.Newsletter";

    [Theory]
    [InlineData("Uses(Contact, [|LegalBasis.LegitimateInterests|], Assessment = \" \")")]
    [InlineData("Uses(Contact, [|LegalBasis.LegitimateInterests|], Interest = \"to sell\")")]
    [InlineData("Uses(Contact, LegalBasis.LegitimateInterests, Assessment = Weighed), Uses(Allergies, [|LegalBasis.LegitimateInterests|])")]
    public Task WhereTheBasisIsStated_IsReported(string onPurpose) => VerifyRegisterAsync(Words(onPurpose));

    [Theory]
    [InlineData("Uses(Contact, LegalBasis.LegitimateInterests, Assessment = Weighed)")]
    [InlineData("Uses(Contact, LegalBasis.LegitimateInterests, Assessment = \"in the binder\")")]
    public Task OnThePurpose_IsEnough(string onPurpose) => VerifyRegisterAsync(Words(onPurpose));

    [Theory]
    [InlineData("Uses(Contact, LegalBasis.Contract)")]
    [InlineData("Uses(Contact, LegalBasis.LegalObligation)")]
    [InlineData("Uses(Contact, LegalBasis.VitalInterests)")]
    [InlineData("Uses(Contact, LegalBasis.PublicTask)")]
    [InlineData("Uses(Contact, LegalBasis.Consent)")]
    public Task WhatIsNotConcerned_IsNotReported(string onPurpose) => VerifyRegisterAsync(Words(onPurpose));

    /// <summary>Many members, one finding: what is missing is missing once.</summary>
    [Fact]
    public Task MembersThatStateTheBasis_AreReportedOnce() => VerifyRegisterAsync(
        """
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";
            [ProcessingPurpose("Send newsletters")] public const string Newsletter = "newsletter";
        }

        public class Reader
        {
            [PersonalData(Words.Contact, [|LegalBasis.LegitimateInterests|], Purposes = [Words.Newsletter])] public string? Email { get; set; }
            [PersonalData(Words.Contact, LegalBasis.LegitimateInterests, Purposes = [Words.Newsletter])] public string? Phone { get; set; }
        }
        """);

    /// <summary>Data that no [Uses] names reach the purpose's own statement through members.</summary>
    [Fact]
    public Task MembersOnThePurposesBasis_AreReportedAtThePurpose() => VerifyRegisterAsync(
        """
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";
            [ProcessingPurpose("Send newsletters", LegalBasis = [|LegalBasis.LegitimateInterests|])] public const string Newsletter = "newsletter";
        }

        public class Reader
        {
            [PersonalData(Words.Contact, Purposes = [Words.Newsletter])] public string? Email { get; set; }
            [PersonalData(Words.Contact, Purposes = [Words.Newsletter])] public string? Phone { get; set; }
        }
        """);

    [Theory]
    [InlineData("Uses(Contact, LegalBasis.LegitimateInterests, WithdrawAt = Nope)")]
    [InlineData("Uses(Contact, LegalBasis.LegitimateInterests, Nope = \"x\")")]
    [InlineData("Uses(Contact, LegalBasis.LegitimateInterests), Right(Nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string onPurpose) => VerifyBrokenRegisterAsync(Words(onPurpose));

    private static string Words(string onPurpose) =>
        $$"""
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";
            [DataCategory("Allergies")] public const string Allergies = "allergies";
            [Assessment("Balancing test", AssessmentKind.LegitimateInterests)] public const string Weighed = "weighed";
            [ProcessingPurpose("Send newsletters"), {{onPurpose}}] public const string Newsletter = "newsletter";
        }
        """;
}
