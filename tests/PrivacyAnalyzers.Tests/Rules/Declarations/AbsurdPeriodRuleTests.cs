using System.Threading.Tasks;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class AbsurdPeriodRuleTests : RuleTests
{
    protected override string Id => "PRIV1020";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [PersonalData("contact", LegalBasis.Contract, {|#0:-1|})]
            public string? Email { get; set; }
        }
        """;

    protected override string Message =>
        "The retention period of -1 months is negative (GDPR Art. 5(1)(e)). State how long the data are kept.";

    protected override string Target => "P:Customer.Email";

    [Theory]
    [InlineData("PersonalData(\"contact\", LegalBasis.Contract, [|0|])")]
    [InlineData("PersonalData(\"contact\", retentionMonths: [|-24|])")]
    [InlineData("PersonalData(\"contact\", RetentionMonths = [|1201|])")]
    [InlineData("PersonalData(\"contact\", RetentionMonths = [|int.MaxValue|])")]
    [InlineData("PersonalData(\"contact\"), Retention([|0|])")]
    [InlineData("PersonalData(\"contact\"), Retention(months: [|-1|], After = Events.CustomerLeft)")]
    [InlineData("PersonalData(\"contact\"), Retention(Days = [|0|])")]
    [InlineData("PersonalData(\"contact\"), Retention(Days = [|36526|], After = Events.CustomerLeft)")]
    [InlineData("PersonalData(\"contact\"), PersonalData(\"orders\"), Retention(Days = [|-3|])")]
    [InlineData("PersonalData(\"contact\", RetentionMonths = [|-3|]), PersonalData(\"orders\", RetentionMonths = [|-3|])")]
    public Task OnAMember_IsReportedAtItsNumber(string attribute) => VerifyAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData("PersonalData(\"contact\", LegalBasis.Contract, 1)")]
    [InlineData("PersonalData(\"contact\", LegalBasis.Contract, 1200)")]
    [InlineData("PersonalData(\"contact\", RetentionMonths = PersonalDataAttribute.NotStated)")]
    [InlineData("PersonalData(\"contact\"), Retention(0, After = Events.CustomerLeft)")]
    [InlineData("PersonalData(\"contact\"), Retention(Days = 0, After = Events.CustomerLeft)")]
    [InlineData("PersonalData(\"contact\"), Retention(0, Until = Events.CustomerLeft)")]
    [InlineData("PersonalData(\"contact\"), Retention(Statute = Statutes.SwedenAccounting)")]
    [InlineData("PersonalData(\"contact\"), Retention(Days = 36525)")]
    [InlineData("PersonalData(\"contact\"), Retention(Criterion = \"until the dispute is settled\")")]
    [InlineData("PersonalData(\"contact\"), Retention")]
    public Task SensiblePeriods_AreNotReported(string attribute) => VerifyAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
        }
        """);

    [Fact]
    public Task OnWords_IsReportedAtItsNumber() => VerifyAsync(
        """
        [assembly: Retention([|1201|]), Retention(Days = [|0|], ForBasis = LegalBasis.Consent)]

        public static class More
        {
            [DataCategory("Payments"), Retention([|-24|])] public const string Payments = "payments";
            [Party("The bank"), Retention([|-24|])] public const string Bank = "bank";
            [DeviceAccess("A cookie"), Retention(Days = [|99999|])] public const string Cookie = "cookie";

            [ProcessingPurpose("Keep the books"), Retention(Days = [|0|]), Retention([|-1|], For = Payments)]
            [Uses(Payments, Months = [|12000|]), Uses(Categories.Contact, Months = 0, After = Events.CustomerLeft)]
            public const string Books = "books";
        }
        """);

    [Theory]
    [InlineData("RetentionMonths = {|#0:0|}", "0 months", "is zero and starts from no event", "Name the event with 'After', or state how long the data are kept.")]
    [InlineData("RetentionMonths = {|#0:2400|}", "2400 months", "is longer than a hundred years", "State how long the data are really needed, or a criterion.")]
    public Task TheMessage_SaysWhatIsWrong(string argument, string period, string problem, string advice)
    {
        RuleTest test = Of(
            $$"""
            public class Customer
            {
                [PersonalData("contact", {{argument}})] public string? Email { get; set; }
            }
            """);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Id).WithLocation(0).WithArguments(period, problem, advice));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("PersonalData(\"contact\", LegalBasis.Nope, -1)")]
    [InlineData("PersonalData(\"contact\", LegalBasis.Contract, -)")]
    [InlineData("PersonalData(\"contact\", LegalBasis.Contract, -nope)")]
    [InlineData("PersonalData(\"contact\", LegalBasis.Contract, 99999999999)")]
    [InlineData("PersonalData(\"contact\"), Retention(-1, After = Nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
        }
        """);
}
