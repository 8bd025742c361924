using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class RecordGoesFirstRuleTests : RuleTests
{
    protected override string Id => "PRIV4025";

    protected override string Example => Code("{|#0:LegalBasis.Consent|}", "Retention(9, After = Events.CustomerLeft)", "Words.Mail")
        .Replace("[DataCategory(\"Newsletter\"", "/*member*/ [DataCategory(\"Newsletter\"", System.StringComparison.Ordinal)
        .Replace("public static class Words", "/*type*/ public static class Words", System.StringComparison.Ordinal);

    protected override string Message =>
        "That consent to the data category 'newsletter' can be shown as long as it lasts is not declared (GDPR Art. 7(1)). Its record, "
        + "'Reader.ConsentedAt', ends after other events than the data that rest on it: 'customer-left', and not 'withdrawn'. Keep the two "
        + "together.";

    protected override string Target => "F:Words.Newsletter";

    [Theory]
    [InlineData("Retention(9, After = Words.Withdrawn)")]
    [InlineData("Retention(9, After = Events.CustomerLeft, Combine = RetentionCombine.Latest), Retention(9, After = Words.Withdrawn)")]
    [InlineData("Retention(9, After = Events.CustomerLeft, Until = Words.Withdrawn)")]
    [InlineData("Retention(WithoutEnd = \"proof\")")]
    [InlineData("Retention(Criterion = \"as long as the consent\")")]
    [InlineData("Retention(Statute = Statutes.SwedenAccounting)")]
    [InlineData("Retention(60)")]
    [InlineData("Note(\"storage\", \"nothing is said\")")]
    public Task ARecordThatStaysWithTheConsent_IsNotReported(string retention) => VerifyAsync(Code("LegalBasis.Consent", retention, "Words.Mail"));

    [Theory]
    [InlineData("LegalBasis.Consent", "Words.Newsletter")]
    [InlineData("LegalBasis.Contract", "Words.Mail")]
    public Task ARecordAmongTheData_OrAnotherBasis_IsNotReported(string basis, string category) =>
        VerifyAsync(Code(basis, "Retention(9, After = Events.CustomerLeft)", category));

    [Theory]
    [InlineData("Reader.Nope")]
    [InlineData("the sign-up form of Reader.ConsentedAt")]
    [InlineData("ConsentedAt")]
    public Task ARecordElsewhere_IsNotReported(string record) => VerifyAsync(
        Code("LegalBasis.Consent", "Retention(9, After = Events.CustomerLeft)", "Words.Mail")
            .Replace("\"Reader.ConsentedAt\"", $"\"{record}\"", System.StringComparison.Ordinal));

    /// <summary>A member in several categories lives as long as the longest of them.</summary>
    [Fact]
    public Task ARecordInTwoCategories_IsNotReported_WhereOneStays() => VerifyAsync(
        Code("LegalBasis.Consent", "Retention(9, After = Events.CustomerLeft)", "Words.Mail")
            .Replace("[PersonalData(Words.Mail)]", "[PersonalData(Words.Mail), PersonalData(Words.Newsletter)]", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("Retention(9, After = nope)", "Words.Mail")]
    [InlineData("Retention(9, After = Events.CustomerLeft)", "Words.Mail, Subject = nope")]
    public Task BrokenCode_IsLeftToTheCompiler(string retention, string category) =>
        VerifyBrokenAsync(Code("LegalBasis.Consent", retention, category));

    private static string Code(string basis, string retention, string category) =>
        $$"""
        public static class Words
        {
            [RetentionEvent("Withdrawn", RetentionStartKind.ConsentWithdrawn)] public const string Withdrawn = "withdrawn";

            [DataCategory("Newsletter", LegalBasis = {{basis}}, ConsentRecord = "Reader.ConsentedAt"), Retention(Until = Withdrawn)]
            public const string Newsletter = "newsletter";

            [DataCategory("E-mail activity"), {{retention}}] public const string Mail = "mail";

            [ProcessingPurpose("Send newsletters"), Uses(Newsletter)] public const string Send = "send";
            [ProcessingPurpose("Look at opens"), Uses(Mail)] public const string Look = "look";
        }

        public class Reader
        {
            [PersonalData(Words.Newsletter)] public string? Email { get; set; }
            [PersonalData({{category}})] public DateTimeOffset ConsentedAt { get; set; }
        }
        """;
}
