using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class EmptyReasonRuleTests : RuleTests
{
    protected override string Id => "PRIV1051";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [NotPersonalData({|#0:"n/a"|})]
            public string? Phone { get; set; }
        }
        """;

    protected override string Message =>
        "The reason why 'Customer.Phone' is not personal data says nothing: \"n/a\" (GDPR Art. 4(1), 5(2)). Write why no person can "
        + "be identified by it.";

    protected override string Target => "P:Customer.Phone";

    [Theory]
    [InlineData("[|\"\"|]")]
    [InlineData("[|\"   \"|]")]
    [InlineData("[|null!|]")]
    [InlineData("[|\"-\"|]")]
    [InlineData("[|\"TODO\"|]")]
    [InlineData("[|\"Not personal data.\"|]")]
    [InlineData("[|\"NOT  PERSONAL\"|]")]
    [InlineData("[|\"not PII\"|]")]
    [InlineData("[|\"false positive\"|]")]
    [InlineData("[|\"xxxxxxxxxxxxxxxx\"|]")]
    [InlineData("[|\"1234567890123\"|]")]
    [InlineData("reason: [|\"n/a\"|]")]
    [InlineData("[|Reasons.None|]")]
    [InlineData("\"the course's own phone, not a person's\"")]
    [InlineData("\"Växelns nummer\"")]
    [InlineData("\"machine identifier\"")]
    [InlineData("reason: Reasons.Machine")]
    public Task ReasonsThatSayNothing_AreReportedAtTheReason(string reason) => VerifyAsync(
        $$"""
        public static class Reasons
        {
            public const string None = "none";
            public const string Machine = "the address of a machine";
        }

        public class Customer
        {
            [NotPersonalData({{reason}})] public string? Phone { get; set; }
        }
        """);

    [Fact]
    public Task AllForms_AreRead() => VerifyAsync(
        """
        public record Customer([NotPersonalData([|"x"|])] string A, [property: NotPersonalData([|"x"|])] string B);
        public struct S { [NotPersonalData([|"x"|])] public string? A; }
        public interface I { [NotPersonalData([|"x"|])] string A { get; } }
        """);

    [Theory]
    [InlineData("NotPersonalData")]
    [InlineData("NotPersonalData()")]
    [InlineData("NotPersonalData(nope)")]
    [InlineData("NotPersonalData(Nope.None)")]
    [InlineData("NotPersonalData(1)")]
    [InlineData("NotPersonalData(\"x\", 1)")]
    [InlineData("NotPersonalData(\"x\", Nope = 1)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Phone { get; set; }
        }
        """);
}
