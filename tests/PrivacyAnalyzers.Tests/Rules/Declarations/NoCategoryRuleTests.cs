using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoCategoryRuleTests : RuleTests
{
    protected override string Id => "PRIV1004";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [{|#0:PersonalData(Purposes = [Purposes.Delivery])|}]
            public string? Email { get; set; }
        }
        """;

    protected override string Message =>
        "'Customer.Email' holds personal data of no category (GDPR Art. 30(1)(c)). Give the attribute a category, best a constant "
        + "marked [DataCategory].";

    protected override string Target => "P:Customer.Email";

    [Theory]
    [InlineData("[|PersonalData|]")]
    [InlineData("[|PersonalData()|]")]
    [InlineData("[|PersonalData(null)|]")]
    [InlineData("[|PersonalData(\"\")|]")]
    [InlineData("[|PersonalData(\" \\t\")|]")]
    [InlineData("[|PersonalData(Category = \"\")|]")]
    [InlineData("[|PersonalData(legalBasis: LegalBasis.Contract, retentionMonths: 24)|]")]
    [InlineData("[|PersonalData|], [|PersonalData|]")]
    [InlineData("PersonalData(Categories.Contact), [|PersonalData|]")]
    public Task NoneGiven_IsReported(string attribute) => VerifyAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData("PersonalData(Categories.Contact)")]
    [InlineData("PersonalData(category: Categories.Contact)")]
    [InlineData("PersonalData(Category = Categories.Contact)")]
    [InlineData("PersonalData(\"something-else\")")]
    [InlineData("NotPersonalData(\"a machine's address\")")]
    public Task OneGiven_IsNotReported(string attribute) => VerifyAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
            [PersonalData] public const string Sample = "a@example.com";
        }
        """);

    [Theory]
    [InlineData("PersonalData(Categories.Nope)")]
    [InlineData("PersonalData(Categories.)")]
    [InlineData("PersonalData(Nope)")]
    [InlineData("PersonalData(1)")]
    [InlineData("PersonalData(Category = )")]
    [InlineData("PersonalData(")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
        }
        """);
}
