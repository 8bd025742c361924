using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class UndescribedEventRuleTests : RuleTests
{
    protected override string Id => "PRIV4023";

    protected override bool WithWords => false;

    protected override Microsoft.CodeAnalysis.OutputKind OutputKind => Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;

    protected override string Example =>
        """
        [assembly: Controller("Contoso AB")]

        /*type*/
        public static class More
        {
            /*member*/
            [{|#0:RetentionEvent("The customer left", RetentionStartKind.RelationshipEnd)|}]
            public const string Left = "left";

            [DataCategory("Contact details"), Retention(12, After = Left)] public const string Contact = "contact";
        }
        """;

    protected override string Message =>
        "What exactly counts as 'left' is not declared, and storage periods start from it (GDPR Art. 13(2)(a)). Describe the event in a sentence with "
        + "'Description'.";

    protected override string Target => "F:More.Left";

    [Theory]
    [InlineData("[|RetentionEvent(\"E\", RetentionStartKind.LastActivity)|]", "Retention(12, After = E)")]
    [InlineData("[|RetentionEvent(\"E\", RetentionStartKind.RelationshipEnd, Description = \" \")|]", "Retention(Until = E)")]
    [InlineData("RetentionEvent(\"E\", RetentionStartKind.RelationshipEnd, Description = \"The account is closed.\")", "Retention(12, After = E)")]
    [InlineData("RetentionEvent(\"E\", RetentionStartKind.ProcessEnd)", "Retention(12, After = E)")]
    [InlineData("RetentionEvent(\"E\")", "Retention(12, After = E)")]
    [InlineData("RetentionEvent(\"E\", RetentionStartKind.RelationshipEnd)", "Retention(12, After = \"another\")")]
    public Task OnlyAStartThatNeedsADefinition_IsReported(string @event, string retention) => VerifyAsync(
        $$"""
        [assembly: Controller("Contoso AB")]

        public static class More
        {
            [{{@event}}] public const string E = "e";
            [DataCategory("Contact details"), {{retention}}] public const string Contact = "contact";
        }
        """);

    [Fact]
    public Task WithoutAController_NothingIsAsked() => VerifyAsync(
        """
        public static class More
        {
            [RetentionEvent("E", RetentionStartKind.RelationshipEnd)] public const string E = "e";
            [DataCategory("Contact details"), Retention(12, After = E)] public const string Contact = "contact";
        }
        """);

    [Theory]
    [InlineData("RetentionEvent(\"E\", RetentionStartKind.RelationshipEnd, Description = nope)")]
    [InlineData("RetentionEvent(\"E\", RetentionStartKind.Nope)")]
    [InlineData("RetentionEvent(\"E\", RetentionStartKind.RelationshipEnd), Label(nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string @event) => VerifyBrokenAsync(
        $$"""
        [assembly: Controller("Contoso AB")]

        public static class More
        {
            [{{@event}}] public const string E = "e";
            [DataCategory("Contact details"), Retention(12, After = E)] public const string Contact = "contact";
        }
        """, withWords: false);
}
