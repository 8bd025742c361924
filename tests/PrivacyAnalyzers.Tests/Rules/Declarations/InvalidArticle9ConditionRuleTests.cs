using System.Threading.Tasks;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class InvalidArticle9ConditionRuleTests : RuleTests
{
    protected override string Id => "PRIV1071";

    protected override bool WithWords => false;

    protected override string Example =>
        """
        /*type*/
        public static class Words
        {
            [DataCategory("Sick leave"), SensitiveData(SensitiveKind.Health)] public const string SickLeave = "sick-leave";

            /*member*/
            [ProcessingPurpose("Pay wages"), Uses(SickLeave, LegalBasis.Contract, Article9 = {|#0:Article9.EmploymentAndSocialSecurity|})]
            public const string Payroll = "payroll";
        }
        """;

    protected override string Message =>
        "The condition of Art. 9(2) for the use of 'sick-leave' for the purpose 'payroll' does not hold as declared: Art. 9(2)(b) rests "
        + "on a law, and none is named (GDPR Art. 9(2)). Name it with 'Law = ...'.";

    protected override string Target => "F:Words.Payroll";

    [Theory]
    [InlineData("EmploymentAndSocialSecurity", "(b)")]
    [InlineData("SubstantialPublicInterest", "(g)")]
    [InlineData("HealthCare", "(h)")]
    [InlineData("PublicHealth", "(i)")]
    [InlineData("ArchivingResearchStatistics", "(j)")]
    public Task AConditionThatRestsOnALaw_NeedsOne(string condition, string letter)
    {
        RuleTest test = Of(Words("", "", "", $"Uses(SickLeave, Article9 = {{|#0:Article9.{condition}|}})"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Id).WithLocation(0).WithArguments(
            "the use of 'sick-leave' for the purpose 'payroll'",
            $"Art. 9(2){letter} rests on a law, and none is named",
            "Name it with 'Law = ...'."));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("ExplicitConsent")]
    [InlineData("VitalInterests")]
    [InlineData("NonProfitBody")]
    [InlineData("MadePublic")]
    [InlineData("LegalClaims")]
    [InlineData("Unspecified")]
    [InlineData("EmploymentAndSocialSecurity, Law = \"insurance act\"")]
    public Task TheOtherConditions_AndANamedLaw_HoldAlone(string condition) =>
        VerifyAsync(Words("", "", "", $"Uses(SickLeave, Article9 = Article9.{condition})"));

    /// <summary>It is reported where it is stated, once.</summary>
    [Theory]
    [InlineData("", "", ", Article9 = [|Article9.PublicHealth|]", "Uses(SickLeave), Uses(Contact)")]
    [InlineData("", "", ", Article9 = [|Article9.PublicHealth|]", "Label(\"sv\", \"Lön\")")]
    [InlineData("", ", Article9 = [|Article9.PublicHealth|]", "", "Uses(SickLeave)")]
    [InlineData("", ", Article9 = [|Article9.PublicHealth|]", "", "Label(\"sv\", \"Lön\")")]
    [InlineData(", Article9 = [|Article9.PublicHealth|]", "", "", "Uses(SickLeave)")]
    [InlineData(", Article9 = [|Article9.PublicHealth|]", "", "", "Label(\"sv\", \"Lön\")")]
    public Task WhereTheConditionIsStated_IsReported(string onSensitive, string onCategory, string onPurpose, string uses) =>
        VerifyAsync(Words(onSensitive, onCategory, onPurpose, uses));

    [Theory]
    [InlineData(", Article9 = Article9.PublicHealth, Law = \"health act\"", "", "", "Uses(SickLeave)")]
    [InlineData(", Article9 = Article9.PublicHealth", ", Law = \"health act\"", "", "Uses(SickLeave)")]
    [InlineData(", Article9 = Article9.PublicHealth", "", "", "Uses(SickLeave, LegalBasis.PublicTask, Law = \"health act\")")]
    [InlineData(", Article9 = Article9.PublicHealth", "", ", Law = \"health act\"", "Uses(SickLeave)")]
    [InlineData(", Law = \"health act\"", "", "", "Uses(SickLeave, Article9 = Article9.PublicHealth)")]
    [InlineData("", "", "", "Uses(SickLeave, LegalBasis.Contract, Article9 = Article9.HealthCare)")]
    public Task ALaw_ThereOrAround_IsEnough(string onSensitive, string onCategory, string onPurpose, string uses) =>
        VerifyAsync(Words(onSensitive, onCategory, onPurpose, uses));

    [Theory]
    [InlineData("", "", "", "Uses(SickLeave, LegalBasis.Consent, Limb = BasisLimb.OrdinaryConsent, Article9 = [|Article9.ExplicitConsent|])")]
    [InlineData("", "", ", LegalBasis = LegalBasis.Consent, Limb = BasisLimb.OrdinaryConsent", "Uses(SickLeave, Article9 = [|Article9.ExplicitConsent|])")]
    [InlineData("", "", ", LegalBasis = LegalBasis.Consent, Limb = BasisLimb.OrdinaryConsent, Article9 = [|Article9.ExplicitConsent|]", "Label(\"sv\", \"Lön\")")]
    [InlineData(", Article9 = Article9.ExplicitConsent", "", "", "[|Uses(SickLeave, LegalBasis.Consent, Limb = BasisLimb.OrdinaryConsent)|]")]
    public Task OrdinaryConsent_IsNotExplicit(string onSensitive, string onCategory, string onPurpose, string uses) =>
        VerifyAsync(Words(onSensitive, onCategory, onPurpose, uses));

    [Theory]
    [InlineData("Uses(SickLeave, LegalBasis.Consent, Limb = BasisLimb.ExplicitConsent, Article9 = Article9.ExplicitConsent)")]
    [InlineData("Uses(SickLeave, LegalBasis.Consent, Article9 = Article9.ExplicitConsent)")]
    [InlineData("Uses(SickLeave, LegalBasis.Contract, Article9 = Article9.ExplicitConsent)")]
    [InlineData("Uses(SickLeave, LegalBasis.Consent, Limb = BasisLimb.OrdinaryConsent, Article9 = Article9.VitalInterests)")]
    public Task ExplicitConsent_IsNotReported(string uses) => VerifyAsync(Words("", "", "", uses));

    [Theory]
    [InlineData("", "", "", "Uses(SickLeave, Article9 = [|(Article9)77|])")]
    [InlineData("", "", "", "Uses(SickLeave, Article9 = [|(Article9)(-1)|])")]
    [InlineData("", "", ", Article9 = [|(Article9)77|]", "Uses(SickLeave), Uses(Contact)")]
    [InlineData("", "", ", Article9 = [|(Article9)77|]", "Label(\"sv\", \"Lön\")")]
    [InlineData("", ", Article9 = [|(Article9)77|]", "", "Uses(SickLeave)")]
    [InlineData(", Article9 = [|(Article9)77|]", "", "", "Uses(SickLeave)")]
    public Task AValueThatIsNoCondition_IsReported(string onSensitive, string onCategory, string onPurpose, string uses) =>
        VerifyAsync(Words(onSensitive, onCategory, onPurpose, uses));

    [Fact]
    public Task AMembersOwnCondition_IsReportedThere() => VerifyAsync(
        Words("", "", ", LegalBasis = LegalBasis.Consent, Limb = BasisLimb.OrdinaryConsent", "Uses(Contact)") +
        """
        public class Employee
        {
            [PersonalData(Words.Contact), SensitiveData(SensitiveKind.Health, Article9 = [|Article9.ExplicitConsent|])] public string? A { get; set; }
            [PersonalData(Words.Contact), SensitiveData(SensitiveKind.Health, Article9 = [|Article9.PublicHealth|])] public string? B { get; set; }
            [PersonalData(Words.Contact), SensitiveData(SensitiveKind.Health, Article9 = [|(Article9)77|])] public string? C { get; set; }
            [PersonalData(Words.Contact), SensitiveData(SensitiveKind.Health, Article9 = Article9.PublicHealth, Law = "health act")] public string? D { get; set; }
            [PersonalData(Words.Contact), SensitiveData(SensitiveKind.Health, Article9 = Article9.LegalClaims)] public string? E { get; set; }
        }
        """);

    [Theory]
    [InlineData("", "Uses(SickLeave, Article9 = Article9.PublicHealth, Law = Nope)")]
    [InlineData("", "Uses(SickLeave, Article9 = Article9.Nope)")]
    [InlineData(", Law = Nope", "Uses(SickLeave, Article9 = Article9.PublicHealth)")]
    public Task BrokenCode_IsLeftToTheCompiler(string onPurpose, string uses) =>
        VerifyBrokenAsync(Words("", "", onPurpose, uses), withWords: false);

    private static string Words(string onSensitive, string onCategory, string onPurpose, string uses) =>
        $$"""
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";
            [DataCategory("Sick leave"{{onCategory}}), SensitiveData(SensitiveKind.Health{{onSensitive}})] public const string SickLeave = "sick-leave";
            [ProcessingPurpose("Pay wages"{{onPurpose}}), {{uses}}] public const string Payroll = "payroll";
        }

        """;
}
