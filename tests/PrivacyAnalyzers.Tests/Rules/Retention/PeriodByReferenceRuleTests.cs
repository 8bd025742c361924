using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class PeriodByReferenceRuleTests : RetentionClauseRuleTests
{
    protected override string Id => "PRIV4018";

    protected override string Example =>
        """
        /*type*/
        public static class More
        {
            /*member*/
            [DataCategory("Payments")]
            [Retention(AccordingTo = {|#0:"the schedule"|})]
            public const string Payments = "payments";
        }
        """;

    protected override string Message =>
        "The storage period of 'payments' is not declared here: \"the schedule\" fixes it (GDPR Art. 13(2)(a), 30(1)(f)). Declare the period itself; "
        + "the document or the party can be named beside it.";

    protected override string Clause => "Retention(AccordingTo = [|\"a\"|])";

    [Theory]
    [InlineData("Retention(AccordingTo = [|\"the schedule\"|])")]
    [InlineData("Retention(DecidedBy = [|Parties.Carrier|])")]
    [InlineData("Retention(AccordingTo = \"the schedule\", DecidedBy = [|\"carrier\"|])")]
    [InlineData("Retention(12), Retention(AccordingTo = [|\"the schedule\"|])")]
    public Task OnACategory_IsReported(string attribute) => VerifyAsync(Payments(attribute));

    [Theory]
    [InlineData("Retention(12, AccordingTo = \"the schedule\")")]
    [InlineData("Retention(Days = 12, DecidedBy = Parties.Carrier)")]
    [InlineData("Retention(Until = Events.CustomerLeft, AccordingTo = \"the schedule\")")]
    [InlineData("Retention(Statute = \"act-1\", AccordingTo = \"the schedule\")")]
    [InlineData("Retention(AccordingTo = \"\")")]
    [InlineData("Retention(12)")]
    public Task OtherRules_AreNotReported(string attribute) => VerifyAsync(Payments(attribute));

    [Theory]
    [InlineData("Retention(AccordingTo = nope)")]
    [InlineData("Retention(DecidedBy = Parties.Nope)")]
    [InlineData("Retention(AccordingTo = \"a\"), Retention(nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(Payments(attribute));
}
