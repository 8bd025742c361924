using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class UndeclaredAssessmentRuleTests : RuleTests
{
    protected override string Id => "PRIV1018";

    protected override string Example =>
        """
        /*type*/
        public static class More
        {
            [Assessment("Balance of interests")] public const string Balance = "lia-books";

            /*member*/
            [ProcessingPurpose("Keep the books", ImpactAssessment = {|#0:"lia-boks"|})]
            public const string Books = "books";
        }
        """;

    protected override string Message =>
        "The assessment 'lia-boks' is declared nowhere in this project or in what it references (GDPR Art. 5(2), 35(1)). The nearest declared "
        + "one is 'lia-books' (More.Balance).";

    protected override string Target => "F:More.Books";

    [Fact]
    public Task WhereverItIsNamed_IsReportedAtItsArgument() => VerifyAsync(
        """
        [assembly: Transfer("US", Assessment = [|"nowhere"|])]
        public static class More
        {
            [Party("Mail"), Transfer("US", Assessment = [|"nowhere"|])] public const string Mail = "mail";
            [DataCategory("Photos", Assessment = [|"nowhere"|])] public const string Photos = "photos";
            [DeviceAccess("Session", Assessment = [|"nowhere"|])] public const string Session = "session";
            [ProcessorActivity("Hosting"), Transfer("US", Assessment = [|"nowhere"|])] public const string Hosting = "hosting";
            [ProcessingPurpose("Books"), Uses(Photos, Assessment = [|"nowhere"|])] public const string Books = "books";
        }
        """);

    [Theory]
    [InlineData("ProcessingPurpose(\"Books\", ImpactAssessment = nope)")]
    [InlineData("ProcessingPurpose(\"Books\"), Transfer(\"US\", Assessment = nope)")]
    [InlineData("ProcessingPurpose(\"Books\"), Transfer(nope, Assessment = \"nope\")")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public static class More
        {
            [{{attribute}}] public const string Books = "books";
        }
        """);
}
