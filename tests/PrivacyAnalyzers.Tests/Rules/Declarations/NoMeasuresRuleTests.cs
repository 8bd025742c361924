using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoMeasuresRuleTests : CompletenessRuleTests
{
    protected override string Id => "PRIV1068";

    protected override string Example =>
        """
        [assembly: {|#0:Controller("Contoso")|}]
        """;

    protected override string Message =>
        "No security measures are declared (GDPR Art. 30(1)(g), 32(1)). Declare them with constants marked [SecurityMeasure], at least in "
        + "general terms.";

    [Theory]
    [InlineData("[SecurityMeasure(\"Encryption at rest\")] public const string Encryption = \"encryption\";")]
    [InlineData("[SecurityMeasure(\"Encryption at rest\")] public static readonly string Encryption = \"encryption\";")]
    public Task AMeasure_IsEnough(string measure) => VerifyAsync(
        $$"""
        [assembly: Controller("Contoso")]
        public static class More
        {
            {{measure}}
        }
        """);

    /// <summary>Art. 30(2)(d) asks processors too; who processes nothing yet is not asked.</summary>
    [Theory]
    [InlineData("[|Controller(\"Contoso\")|]", "ProcessorActivity(\"Hosting\")")]
    [InlineData("Controller(\"Contoso\")", "DataCategory(\"Photos\")")]
    public Task WhoProcesses_IsAsked(string controller, string word) => VerifyAloneAsync(
        $$"""
        [assembly: {{controller}}]
        public static class More
        {
            [{{word}}] public const string Word = "word";
        }
        """);
}
