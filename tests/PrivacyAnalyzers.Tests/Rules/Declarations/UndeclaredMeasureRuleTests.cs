using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class UndeclaredMeasureRuleTests : RuleTests
{
    protected override string Id => "PRIV1017";

    protected override string Example =>
        """
        /*type*/
        public static class More
        {
            [SecurityMeasure("Encryption at rest")] public const string Encryption = "encryption";

            /*member*/
            [ProcessingPurpose("Keep the books", Measures = [Encryption, {|#0:"encription"|}])]
            public const string Books = "books";
        }
        """;

    protected override string Message =>
        "The security measure 'encription' is declared nowhere in this project or in what it references (GDPR Art. 30(1)(g), 32(1)). The "
        + "nearest declared one is 'encryption' (More.Encryption).";

    protected override string Target => "F:More.Books";

    [Fact]
    public Task OnAProcessorActivity_IsReported() => VerifyAsync(
        """
        public static class More
        {
            [ProcessorActivity("Hosting", Measures = [[|"backups"|]])] public const string Hosting = "hosting";
        }
        """);

    [Theory]
    [InlineData("ProcessingPurpose(\"Books\", Measures = [nope])")]
    [InlineData("ProcessingPurpose(\"Books\", Measures = \"nope\")")]
    [InlineData("ProcessingPurpose(\"Books\", Measures = [")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public static class More
        {
            [{{attribute}}] public const string Books = "books";
        }
        """);
}
