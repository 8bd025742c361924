using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class UndeclaredEventRuleTests : RuleTests
{
    protected override string Id => "PRIV1014";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [PersonalData(Categories.Contact)]
            [Retention(24, After = {|#0:"custommer-left"|})]
            public string? Email { get; set; }
        }
        """;

    protected override string Message =>
        "The retention event 'custommer-left' is declared nowhere in this project or in what it references (GDPR Art. 13(2)(a)). "
        + "The nearest declared one is 'customer-left' (Events.CustomerLeft).";

    protected override string Target => "P:Customer.Email";

    /// <summary>The [Retention] of a member belongs to each of its declarations, but it is written once.</summary>
    [Fact]
    public Task OnAMemberWithSeveralDeclarations_IsReportedOnce() => VerifyAsync(
        """
        public class Customer
        {
            [PersonalData(Categories.Contact), PersonalData(Categories.Orders, LegalBasis.Contract, 12)]
            [Retention(24, After = [|"paid"|]), Retention(24, After = [|"sent"|])]
            public string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData("RetentionStart([|\"paid\"|])")]
    [InlineData("RetentionStart(@event: [|\"paid\"|])")]
    [InlineData("RetentionStart, RetentionStart(Events.CustomerLeft), RetentionStart([|\"paid\"|])")]
    public Task OnAStart_IsReportedAtItsArgument(string attribute) => VerifyAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public DateTime? PaidAt { get; set; }
        }
        """);

    [Fact]
    public Task OnWords_IsReportedAtItsArgument() => VerifyAsync(
        """
        public static class More
        {
            [DataCategory("Payments"), Retention(24, After = [|"paid"|])] public const string Payments = "payments";

            [ProcessingPurpose("Keep the books"), Retention(Days = 24, After = [|"paid"|])]
            [Uses(Payments, Months = 12, After = [|"paid"|]), Uses(Categories.Contact, Months = 12, After = Events.CustomerLeft)]
            public const string Books = "books";
        }
        """);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task AnEventOfAReference_IsDeclared(bool asMetadata) => VerifyWithReferenceAsync(
        """
        public class Customer
        {
            [PersonalData("contact"), Retention(24, After = Words.Left)] public string? Email { get; set; }
            [RetentionStart("left")] public DateOnly? Left { get; set; }
            [RetentionStart([|"paid"|])] public DateOnly? Paid { get; set; }
        }
        """,
        """
        public static class Words
        {
            [RetentionEvent("The customer left")] public const string Left = "left";
        }
        """,
        asMetadata);

    [Theory]
    [InlineData("PersonalData(Categories.Contact), Retention(24, After = Events.Nope)")]
    [InlineData("PersonalData(Categories.Contact), Retention(nope, After = \"nope\")")]
    [InlineData("PersonalData(Categories.Contact), Retention(24, After = )")]
    [InlineData("RetentionStart(Events.Nope)")]
    [InlineData("RetentionStart(1)")]
    [InlineData("RetentionStart(\"nope\", 1)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public DateTime? Born { get; set; }
        }
        """);
}
