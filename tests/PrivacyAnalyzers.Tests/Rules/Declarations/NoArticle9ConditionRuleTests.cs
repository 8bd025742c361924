using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoArticle9ConditionRuleTests : RuleTests
{
    protected override string Id => "PRIV1070";

    protected override bool WithWords => false;

    protected override string Example =>
        """
        /*type*/
        public static class Words
        {
            [DataCategory("Sick leave"), SensitiveData(SensitiveKind.Health)] public const string SickLeave = "sick-leave";

            /*member*/
            [ProcessingPurpose("Pay wages"), {|#0:Uses(SickLeave, LegalBasis.LegalObligation)|}]
            public const string Payroll = "payroll";
        }
        """;

    protected override string Message =>
        "No condition of Art. 9(2) is declared for the use of 'sick-leave' for the purpose 'payroll' (GDPR Art. 9(1), 9(2)). Name it "
        + "with 'Article9 = ...' there, on the purpose or on [SensitiveData].";

    protected override string Target => "F:Words.Payroll";

    [Theory]
    [InlineData("SensitiveKind.RacialOrEthnicOrigin")]
    [InlineData("SensitiveKind.PoliticalOpinions")]
    [InlineData("SensitiveKind.ReligiousOrPhilosophicalBeliefs")]
    [InlineData("SensitiveKind.TradeUnionMembership")]
    [InlineData("SensitiveKind.Genetic")]
    [InlineData("SensitiveKind.Biometric")]
    [InlineData("SensitiveKind.Health")]
    [InlineData("SensitiveKind.SexLifeOrOrientation")]
    [InlineData("SensitiveKind.CriminalConvictions | SensitiveKind.Health")]
    [InlineData("SensitiveKind.Health, Occurrence = Occurrence.Certain")]
    [InlineData("SensitiveKind.NationalIdentificationNumber), SensitiveData(SensitiveKind.Health")]
    public Task EachSpecialCategory_IsReported(string sensitive) =>
        VerifyAsync(Words($", SensitiveData({sensitive})", "", "[|Uses(SickLeave)|]"));

    [Theory]
    [InlineData("")]
    [InlineData(", SensitiveData(SensitiveKind.CriminalConvictions)")]
    [InlineData(", SensitiveData(SensitiveKind.NationalIdentificationNumber)")]
    [InlineData(", SensitiveData(SensitiveKind.Unspecified)")]
    [InlineData(", SensitiveData(SensitiveKind.Health, Occurrence = Occurrence.Possible)")]
    public Task WhatIsNoSpecialCategory_IsNotReported(string sensitive) => VerifyAsync(Words(sensitive, "", "Uses(SickLeave)"));

    /// <summary>The condition stands beside the basis of Art. 6(1), not under it; explicit consent goes with consent.</summary>
    [Theory]
    [InlineData("", "", "", "Uses(SickLeave, Article9 = Article9.VitalInterests)")]
    [InlineData("", "", ", Article9 = Article9.VitalInterests", "Uses(SickLeave)")]
    [InlineData("", "", ", LegalBasis = LegalBasis.Contract", "Uses(SickLeave, Article9 = Article9.LegalClaims)")]
    [InlineData("", "", ", LegalBasis = LegalBasis.Contract, Article9 = Article9.LegalClaims", "Uses(SickLeave, LegalBasis.LegalObligation)")]
    [InlineData("", ", Article9 = Article9.MadePublic", "", "Uses(SickLeave, LegalBasis.Consent)")]
    [InlineData(", Article9 = Article9.ExplicitConsent", "", "", "Uses(SickLeave, LegalBasis.Consent)")]
    [InlineData("", "", ", LegalBasis = LegalBasis.Consent, Article9 = Article9.ExplicitConsent", "[|Uses(SickLeave, LegalBasis.Contract)|]")]
    [InlineData("", "", "", "[|Uses(SickLeave)|], Uses(Contact, Article9 = Article9.VitalInterests)")]
    public Task ACondition_ThereOrFartherOut_IsEnough(string onSensitive, string onCategory, string onPurpose, string uses) =>
        VerifyAsync(Words($", SensitiveData(SensitiveKind.Health{onSensitive})", onPurpose, uses, onCategory));

    /// <summary>A value that is no condition is reported as that (PRIV1071).</summary>
    [Theory]
    [InlineData("Uses(SickLeave, Article9 = (Article9)77)", "")]
    [InlineData("Uses(SickLeave)", ", Article9 = (Article9)77")]
    public Task AnUndefinedCondition_IsNoMissingOne(string uses, string onPurpose) =>
        VerifyAsync(Words(", SensitiveData(SensitiveKind.Health)", onPurpose, uses));

    [Fact]
    public Task AMemberOfAnOrdinaryCategory_IsReportedThere() => VerifyAsync(
        Words("", "", "Uses(SickLeave)") +
        """
        public class Employee
        {
            [PersonalData(Words.SickLeave), [|SensitiveData(SensitiveKind.Health)|]] public string? Diagnosis { get; set; }
            [PersonalData(Words.SickLeave), SensitiveData(SensitiveKind.Health, Article9 = Article9.VitalInterests)] public string? Allergy { get; set; }
            [PersonalData(Words.SickLeave), SensitiveData(SensitiveKind.Health, Occurrence = Occurrence.Possible)] public string? Note { get; set; }
            [PersonalData(Words.SickLeave)] public DateTime? From { get; set; }
        }
        """);

    /// <summary>The use of the category is reported already; the member says nothing more.</summary>
    [Fact]
    public Task AMemberOfASpecialCategory_IsReportedAtTheUse() => VerifyAsync(
        Words(", SensitiveData(SensitiveKind.Health)", "", "[|Uses(SickLeave)|]") +
        """
        public class Employee
        {
            [PersonalData(Words.SickLeave), SensitiveData(SensitiveKind.Health)] public string? Diagnosis { get; set; }
            [PersonalData(Words.SickLeave)] public DateTime? From { get; set; }
        }
        """);

    /// <summary>Where no purpose says [Uses], only members show the use: once.</summary>
    [Fact]
    public Task MembersThatNameThePurpose_AreReportedOnce() => VerifyAsync(
        Words(", SensitiveData(SensitiveKind.Health)", "", "Uses(Contact)") +
        """
        public class Employee
        {
            [[|PersonalData(Words.SickLeave, Purposes = [Words.Payroll])|]] public string? Diagnosis { get; set; }
            [PersonalData(Words.SickLeave, Purposes = [Words.Payroll])] public string? Doctor { get; set; }
        }
        """);

    [Theory]
    [InlineData("Uses(SickLeave, Article9 = Article9.Nope)", "")]
    [InlineData("Uses(SickLeave, Article9 = )", "")]
    [InlineData("Uses(SickLeave)", ", Article9 = Nope.VitalInterests")]
    [InlineData("Uses(SickLeave), Uses(Nope)", "")]
    public Task BrokenCode_IsLeftToTheCompiler(string uses, string onPurpose) =>
        VerifyBrokenAsync(Words(", SensitiveData(SensitiveKind.Health)", onPurpose, uses), withWords: false);

    [Fact]
    public Task ABrokenCategory_IsLeftToTheCompiler() =>
        VerifyBrokenAsync(Words(", SensitiveData(SensitiveKind.Health, Article9 = Nope)", "", "Uses(SickLeave)"), withWords: false);

    private static string Words(string sensitive, string onPurpose, string uses, string onCategory = "") =>
        $$"""
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";
            [DataCategory("Sick leave"{{onCategory}}){{sensitive}}] public const string SickLeave = "sick-leave";
            [ProcessingPurpose("Pay wages"{{onPurpose}}), {{uses}}] public const string Payroll = "payroll";
        }

        """;
}
