using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoCriminalDataLawRuleTests : RuleTests
{
    protected override string Id => "PRIV1072";

    protected override bool WithWords => false;

    protected override string Example =>
        """
        /*type*/
        public static class Words
        {
            [DataCategory("Extract"), SensitiveData(SensitiveKind.CriminalConvictions)] public const string Extract = "extract";

            /*member*/
            [ProcessingPurpose("Recruit"), {|#0:Uses(Extract, LegalBasis.LegitimateInterests)|}]
            public const string Recruitment = "recruitment";
        }
        """;

    protected override string Message =>
        "Neither a law nor an official authority is declared for the use of 'extract' for the purpose 'recruitment', which is data on "
        + "criminal convictions and offences (GDPR Art. 10). Name it with 'Law = ...' there or on [SensitiveData], or with "
        + "'Authorisation' on the purpose.";

    protected override string Target => "F:Words.Recruitment";

    [Theory]
    [InlineData("", "", "[|Uses(Extract)|]")]
    [InlineData("", "", "[|Uses(Extract, Article9 = Article9.VitalInterests)|]")]
    [InlineData("", "", "[|Uses(Extract, Law = \" \")|]")]
    [InlineData("", ", LegalBasis = LegalBasis.Contract, Law = \"school act\"", "[|Uses(Extract, LegalBasis.LegalObligation)|]")]
    [InlineData(", Occurrence = Occurrence.Certain", "", "[|Uses(Extract)|]")]
    public Task WithoutALaw_IsReported(string onSensitive, string onPurpose, string uses) =>
        VerifyAsync(Words("CriminalConvictions" + onSensitive, onPurpose, uses));

    [Theory]
    [InlineData("CriminalConvictions, Law = \"school act\"", "", "Uses(Extract)")]
    [InlineData("CriminalConvictions", ", Law = \"school act\"", "Uses(Extract)")]
    [InlineData("CriminalConvictions", "", "Uses(Extract, LegalBasis.LegalObligation, Law = \"school act\")")]
    [InlineData("CriminalConvictions", ", Authorisation = \"decision 12\"", "Uses(Extract)")]
    [InlineData("CriminalConvictions, Occurrence = Occurrence.Possible", "", "Uses(Extract)")]
    [InlineData("Health", "", "Uses(Extract)")]
    [InlineData("NationalIdentificationNumber", "", "Uses(Extract)")]
    public Task WithALaw_OrOfAnotherKind_IsNotReported(string sensitive, string onPurpose, string uses) =>
        VerifyAsync(Words(sensitive, onPurpose, uses));

    [Fact]
    public Task AMember_IsReportedThere() => VerifyAsync(
        Words("Health", "", "Uses(Extract)") +
        """
        public class Applicant
        {
            [PersonalData(Words.Extract), [|SensitiveData(SensitiveKind.CriminalConvictions)|]] public string? Record { get; set; }
            [PersonalData(Words.Extract), SensitiveData(SensitiveKind.CriminalConvictions, Law = "school act")] public string? Other { get; set; }
        }
        """);

    [Theory]
    [InlineData("", "Uses(Extract, Law = Nope)")]
    [InlineData("", "Uses(Extract, Law = )")]
    [InlineData(", Authorisation = Nope", "Uses(Extract)")]
    public Task BrokenCode_IsLeftToTheCompiler(string onPurpose, string uses) =>
        VerifyBrokenAsync(Words("CriminalConvictions", onPurpose, uses), withWords: false);

    private static string Words(string sensitive, string onPurpose, string uses) =>
        $$"""
        public static class Words
        {
            [DataCategory("Extract"), SensitiveData(SensitiveKind.{{sensitive}})] public const string Extract = "extract";
            [ProcessingPurpose("Recruit"{{onPurpose}}), {{uses}}] public const string Recruitment = "recruitment";
        }

        """;
}
