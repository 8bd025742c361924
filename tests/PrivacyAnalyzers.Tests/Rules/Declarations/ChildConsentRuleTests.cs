using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class ChildConsentRuleTests : PlacedRegisterRuleTests
{
    protected override string Id => "PRIV1091";

    protected override string Code =>
        """
        /*type*/
        public static class Words
        {
            [DataSubjectKind("Pupils", Children = true)] public const string Pupil = "pupil";
            [DataCategory("Pictures")] public const string Pictures = "pictures";

            /*member*/
            [ProcessingPurpose("Publish pictures", Subjects = [Pupil]), Uses(Pictures, {|#0:LegalBasis.Consent|})]
            public const string Publishing = "publishing";
        }
        """;

    protected override string Message =>
        "Consent is declared as the legal basis of the use of 'pictures' for the purpose 'publishing', the data are of children "
        + "('pupil'), and neither who acts for them nor a minimum age is declared (GDPR Art. 8(1)). Declare 'ActsThrough' on the data "
        + "subject, or 'MinimumAge' on [assembly: PrivacyRegister].";

    protected override string Target => "F:Words.Publishing";

    [Theory]
    [InlineData("", "Consent", "")]
    [InlineData(", Vulnerable = true", "Consent", "")]
    [InlineData(", Children = true, ActsThrough = Guardian", "Consent", "")]
    [InlineData(", Children = true", "PublicTask", "")]
    [InlineData(", Children = true", "Consent", "[assembly: PrivacyRegister(MinimumAge = 13)]")]
    [InlineData(", Children = true", "Consent", "[assembly: PrivacyRegister(MinimumAge = 18)]")]
    public Task WhoActsForThem_OrAnAge_IsEnough(string onSubject, string basis, string assembly) =>
        VerifyRegisterAsync(Words(onSubject, $"LegalBasis.{basis}"), assembly);

    [Theory]
    [InlineData(", Children = true, ActsThrough = \" \"", "")]
    [InlineData(", Children = true", "[assembly: PrivacyRegister(MinimumAge = 12)]")]
    [InlineData(", Children = true", "[assembly: PrivacyRegister(Language = \"en\")]")]
    public Task AnAgeThatIsTooLow_IsNotEnough(string onSubject, string assembly) =>
        VerifyRegisterAsync(Words(onSubject, "[|LegalBasis.Consent|]"), assembly);

    [Theory]
    [InlineData(", Children = true, ActsThrough = Nope", "LegalBasis.Consent")]
    [InlineData(", Children = true", "LegalBasis.Consent, WithdrawAt = Nope")]
    public Task BrokenCode_IsLeftToTheCompiler(string onSubject, string use) => VerifyBrokenRegisterAsync(Words(onSubject, use));

    private static string Words(string onSubject, string use) =>
        $$"""
        public static class Words
        {
            [DataSubjectKind("Guardians")] public const string Guardian = "guardian";
            [DataSubjectKind("Pupils"{{onSubject}})] public const string Pupil = "pupil";
            [DataCategory("Pictures")] public const string Pictures = "pictures";
            [ProcessingPurpose("Publish pictures", Subjects = [Pupil]), Uses(Pictures, {{use}})] public const string Publishing = "publishing";
        }
        """;
}
