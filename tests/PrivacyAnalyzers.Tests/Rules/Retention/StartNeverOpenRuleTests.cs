using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class StartNeverOpenRuleTests : RuleTests
{
    protected override string Id => "PRIV4032";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [{|#0:RetentionStart(Events.CustomerLeft)|}] public DateOnly LeftOn { get; set; }
        }
        """;

    protected override string Message =>
        "'Customer.LeftOn' is the date of 'customer-left', but a 'DateOnly' always holds a date, so the period seems to run before the event "
        + "(GDPR Art. 5(1)(e)). Make it nullable.";

    protected override string Target => "P:Customer.LeftOn";

    [Theory]
    [InlineData("RelationshipEnd")]
    [InlineData("ConsentWithdrawn")]
    public Task AnEventThatRowsWaitFor_IsReported(string kind) => VerifyAloneAsync(Dated("[|RetentionStart(Dates.Day)|]", kind, "DateTime LeftOn { get; set; }"));

    [Theory]
    [InlineData("Unspecified")]
    [InlineData("Collection")]
    [InlineData("ProcessEnd")]
    [InlineData("LastActivity")]
    [InlineData("ValidityEnd")]
    [InlineData("StatutoryAnchor")]
    public Task AnEventThatARowMayBeBornWith_IsNotReported(string kind) => VerifyAloneAsync(Dated("RetentionStart(Dates.Day)", kind, "DateTime LeftOn { get; set; }"));

    [Theory]
    [InlineData("DateOnly? LeftOn { get; set; }")]
    [InlineData("DateTime? LeftOn { get; set; }")]
    [InlineData("DateTimeOffset? LeftOn;")]
    [InlineData("string LeftOn { get; set; } = \"\";")]
    [InlineData("DateOnly LeftOn { get; init; }")]
    [InlineData("DateOnly LeftOn { get; }")]
    [InlineData("static DateOnly LeftOn { get; set; }")]
    public Task ANullableOne_OrOneThatIsFixed_IsNotReported(string member) =>
        VerifyAloneAsync(Dated("RetentionStart(Dates.Day)", "RelationshipEnd", member));

    [Theory]
    [InlineData("DateTimeOffset LeftOn { get; set; }")]
    [InlineData("DateOnly LeftOn;")]
    [InlineData("DateOnly LeftOn { get; internal set; }")]
    public Task AnyDate_IsReported(string member) => VerifyAloneAsync(Dated("[|RetentionStart(Dates.Day)|]", "RelationshipEnd", member));

    [Theory]
    [InlineData("RetentionStart")]
    [InlineData("RetentionStart(\"unknown\")")]
    public Task AMarkOfNoKnownEvent_IsNotReported(string mark) => VerifyAloneAsync(Dated(mark, "RelationshipEnd", "DateOnly LeftOn { get; set; }"));

    [Theory]
    [InlineData("RetentionStart(Dates.Day), PersonalData(nope)", "RelationshipEnd")]
    [InlineData("RetentionStart(Dates.Nope)", "RelationshipEnd")]
    [InlineData("RetentionStart(Dates.Day)", "Nope")]
    public Task BrokenCode_IsLeftToTheCompiler(string mark, string kind) =>
        VerifyBrokenAsync(Dated(mark, kind, "DateOnly LeftOn { get; set; }"), withWords: false);

    private static string Dated(string mark, string kind, string member) =>
        $$"""
        public static class Dates
        {
            [RetentionEvent("A day", RetentionStartKind.{{kind}})] public const string Day = "day";
        }

        public class Customer
        {
            [{{mark}}] public {{member}}
        }
        """;
}
