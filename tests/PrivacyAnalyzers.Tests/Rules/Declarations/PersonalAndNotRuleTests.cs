using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class PersonalAndNotRuleTests : RuleTests
{
    protected override string Id => "PRIV1032";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [PersonalData("contact", LegalBasis.Contract)]
            [{|#0:NotPersonalData("the switchboard of the company")|}]
            public string? Phone { get; set; }
        }
        """;

    protected override string Message =>
        "'Customer.Phone' is declared both [PersonalData] and [NotPersonalData] (GDPR Art. 4(1)). Remove one.";

    protected override string Target => "P:Customer.Phone";

    [Fact]
    public Task ARecordsParameterAndItsProperty_AreOneMember() => VerifyAsync(
        """
        public record Customer(
            [PersonalData("contact"), [|NotPersonalData("the switchboard of the company")|]] string A,
            [PersonalData("contact")] [property: [|NotPersonalData("the switchboard of the company")|]] string B,
            [property: PersonalData("contact")] [[|NotPersonalData("the switchboard of the company")|]] string C,
            [property: PersonalData("contact")] string D,
            [NotPersonalData("the switchboard of the company")] string E);
        """);

    [Fact]
    public Task SeveralDeclarations_AreReportedOnce() => VerifyAsync(
        """
        public struct Customer
        {
            [[|NotPersonalData("the switchboard of the company")|], PersonalData("contact"), PersonalData("orders")] public string Phone;
            [PersonalData("contact")] public string Email;
            [NotPersonalData("the switchboard of the company")] public string Fax;
        }
        """);

    [Theory]
    [InlineData("PersonalData(Nope)", "NotPersonalData(\"the switchboard of the company\")")]
    [InlineData("PersonalData(\"contact\")", "NotPersonalData(nope)")]
    [InlineData("PersonalData(\"contact\")", "NotPersonalData")]
    public Task BrokenCode_IsLeftToTheCompiler(string personal, string not) => VerifyBrokenAsync(
        $$"""
        public class Customer
        {
            [{{personal}}, {{not}}] public string? Phone { get; set; }
        }
        """);
}
