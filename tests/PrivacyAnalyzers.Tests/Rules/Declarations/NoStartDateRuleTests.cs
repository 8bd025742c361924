using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoStartDateRuleTests : RuleTests
{
    protected override string Id => "PRIV1022";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [PersonalData("contact", LegalBasis.Contract, {|#0:24|})]
            public string? Email { get; set; }
        }
        """;

    protected override string Message =>
        "'Customer.Email' is kept for 24 months, but no member of its type is marked [RetentionStart], so the generated code cannot "
        + "tell when the period ends (GDPR Art. 5(1)(e)). Mark the date.";

    protected override string Target => "P:Customer.Email";

    [Theory]
    [InlineData("PersonalData(\"contact\", retentionMonths: [|24|])")]
    [InlineData("PersonalData(\"contact\", RetentionMonths = [|24|])")]
    [InlineData("PersonalData(\"contact\", RetentionMonths = [|24|]), PersonalData(\"orders\", RetentionMonths = [|12|])")]
    public Task MonthsOnTheMember_AreReportedAtTheNumber(string attribute) => VerifyAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
            [RetentionStart(Events.CustomerLeft)] public DateTime? Left { get; set; }
        }
        """);

    [Theory]
    [InlineData("PersonalData(\"contact\")", "")]
    [InlineData("PersonalData(\"contact\", RetentionMonths = 0)", "")]
    [InlineData("PersonalData(\"contact\"), Retention(24)", "")]
    [InlineData("PersonalData(\"contact\", RetentionMonths = 24), Retention(24, After = Events.CustomerLeft)", "")]
    [InlineData("PersonalData(\"contact\", RetentionMonths = 24)", "[RetentionStart] public DateTime? Left { get; set; }")]
    [InlineData("PersonalData(\"contact\", RetentionMonths = 24)", "[RetentionStart] private DateTime left;")]
    public Task WhereNothingIsMissing_IsNotReported(string attribute, string start) => VerifyAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
            {{start}}
            [PersonalData("contact", LegalBasis.Contract, 24)] public static string? Last { get; set; }
        }
        """);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task TheMarkOfABaseTypeElsewhere_IsFound(bool asMetadata) => VerifyWithReferenceAsync(
        """
        public class Customer : Shared.Entity<Customer>
        {
            [PersonalData("contact", LegalBasis.Contract, 24)] public string? Email { get; set; }
        }
        """,
        """
        namespace Shared;
        public abstract class Entity<T>
        {
            [RetentionStart] public DateTimeOffset? EndedAt { get; set; }
        }
        """,
        asMetadata);

    [Theory]
    [InlineData("PersonalData(\"contact\", LegalBasis.Nope, 24)", "")]
    [InlineData("PersonalData(\"contact\", LegalBasis.Contract, 24), Retention(nope)", "")]
    [InlineData("PersonalData(\"contact\", LegalBasis.Contract, 24)", "[RetentionStart(nope)] public DateTime? Left { get; set; }")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute, string start) => VerifyBrokenAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
            {{start}}
        }
        """);
}
