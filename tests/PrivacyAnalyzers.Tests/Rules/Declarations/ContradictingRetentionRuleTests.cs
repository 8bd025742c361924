using System.Threading.Tasks;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class ContradictingRetentionRuleTests : RuleTests
{
    protected override string Id => "PRIV1031";

    protected override bool WithWords => false;

    protected override string Example => Words("Uses(Contact, Months = 12, After = Left)") +
        """

        /*type*/
        public class Customer
        {
            /*member*/
            [PersonalData(Words.Contact, LegalBasis.Contract, {|#0:24|}, Purposes = [Words.Delivery])]
            public string? Email { get; set; }
        }
        """;

    protected override string Message =>
        "Two declarations contradict each other on the retention of 'Customer.Email' for the purpose 'delivery': 24 months against "
        + "12 months after 'left' on the purpose's [Uses] (GDPR Art. 5(1)(e), 13(2)(a)). Keep one, or say it once on the purpose's "
        + "[Uses] of the category.";

    protected override string Target => "P:Customer.Email";

    [Theory]
    [InlineData("Uses(Contact), Retention(12)", "", "12 months on the purpose")]
    [InlineData("Uses(Contact), Retention(12, After = Left), Retention(Days = 5)", "", "12 months after 'left' or 5 days on the purpose")]
    [InlineData("Uses(Contact), Retention(12, Combine = RetentionCombine.Latest), Retention(Days = 5)", "", "12 months and 5 days on the purpose")]
    [InlineData("Uses(Contact)", ", Retention(Days = 5)", "5 days on the category")]
    [InlineData("Uses(Contact)", ", Retention(Criterion = \"until paid\")", "\"until paid\" on the category")]
    [InlineData("Uses(Contact, Days = 730)", "", "730 days on the purpose's [Uses]")]
    public Task AMemberAgainstTheNearestWord_IsReported(string uses, string onCategory, string other)
    {
        RuleTest test = Of(
            Words(uses, onCategory) +
            """

            public class Customer
            {
                [PersonalData(Words.Contact, LegalBasis.Contract, {|#0:24|})] public string? Email { get; set; }
            }
            """);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Id).WithLocation(0)
            .WithArguments("'Customer.Email' for the purpose 'delivery'", "24 months", other));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("Uses(Contact, Months = 24, After = Left)", "")]
    [InlineData("Uses(Contact, Months = 24)", ", Retention(12)")]
    [InlineData("Uses(Contact), Retention(24, Then = RetentionAction.Anonymise)", ", Retention(12)")]
    [InlineData("Uses(Contact)", ", Retention(24, After = Left)")]
    [InlineData("Uses(Contact)", "")]
    public Task AMemberThatAgreesWithTheNearest_IsNotReported(string uses, string onCategory) => VerifyAsync(
        Words(uses, onCategory) +
        """

        public class Customer
        {
            [PersonalData(Words.Contact, LegalBasis.Contract, 24)] public string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData("[|Uses(Contact, Months = 12, After = Left)|], Retention(24, After = Left, For = Contact)")]
    [InlineData("[|Uses(Contact, Months = 12, After = Left)|], Retention(Until = Left, For = Contact)")]
    [InlineData("Uses(Contact, Months = 12, After = Left), Retention(12, After = Left, Unless = \"a claim\", For = Contact)")]
    [InlineData("Uses(Contact, Months = 12, After = Left, Condition = \"a customer\"), Retention(24, After = Left, For = Contact)")]
    [InlineData("Uses(Contact, Months = 12, After = Left), Retention(24, After = Left, For = \"another\")")]
    [InlineData("Uses(Contact, Months = 12, After = Left), Retention(Unless = \"a claim\", For = Contact)")]
    [InlineData("Uses(Contact), Retention(24, After = Left, For = Contact)")]
    [InlineData("Uses(Contact), [|Retention(24, Days = 3, For = Contact)|]")]
    public Task AUseAgainstTheLongerRuleForItsCategory_IsReported(string uses) => VerifyAsync(Words(uses));

    [Theory]
    [InlineData("Retention(24, After = Words.Left, For = Words.Contact)", "Retention(12, After = \"paid\")", true)]
    [InlineData("Retention(Until = Words.Left, For = Words.Contact)", "Retention(12, After = \"paid\")", true)]
    [InlineData("Retention(24, After = Words.Left, For = Words.Contact)", "Retention(24, After = Words.Left, Unless = \"a claim\")", false)]
    [InlineData("Retention(24, After = Words.Left, For = Words.Contact)", "Retention(Unless = \"a claim\")", false)]
    [InlineData("Retention(24, After = Words.Left, For = Words.Contact)", "Retention(36, After = Words.Left)", false)]
    public Task AMemberAgainstTheRuleForItsCategory_IsReported(string onPurpose, string own, bool isReported)
    {
        string said = isReported ? $"[|{own}|]" : own;
        return VerifyAsync(
            Words("Uses(Contact), " + onPurpose) +
            $$"""

            public class Customer
            {
                [PersonalData(Words.Contact), {{said}}] public string? Email { get; set; }
            }
            """);
    }

    [Fact]
    public Task APurposeAgainstACategory_IsReportedAtTheMember() => VerifyAsync(
        Words("Uses(Contact), Retention(12, After = Left)", ", Retention(24, After = Left)") +
        """

        public class Customer
        {
            [[|PersonalData(Words.Contact)|]] public string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData("PersonalData(\"contact\", RetentionMonths = [|24|]), Retention(12)")]
    [InlineData("PersonalData(\"contact\", RetentionMonths = [|24|]), Retention(Days = 12)")]
    [InlineData("PersonalData(\"contact\"), [|Retention(12, Days = 3)|]")]
    [InlineData("PersonalData(\"contact\", RetentionMonths = 24), Retention(24)")]
    [InlineData("PersonalData(\"contact\", RetentionMonths = 24), Retention(24, After = \"left\")")]
    [InlineData("PersonalData(\"contact\"), Retention(24, After = \"left\"), Retention(12, After = \"paid\")")]
    public Task WithinAMember_TwoPeriodsOfOneThingAreReported(string attribute) => VerifyAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
        }
        """);

    [Fact]
    public Task TwoUnitsInOneAttributeOfAWord_AreReported() => VerifyAsync(
        """
        public static class Words
        {
            [DataCategory("Contact details"), [|Retention(12, Days = 3)|]] public const string Contact = "contact";
            [Party("The bank"), [|Retention(12, Days = 3)|]] public const string Bank = "bank";
            [DeviceAccess("A cookie"), [|Retention(12, Days = 3)|]] public const string Cookie = "cookie";

            [ProcessingPurpose("Deliver orders"), [|Uses(Contact, Months = 1, Days = 30)|], [|Retention(12, Days = 3)|]]
            public const string Delivery = "delivery";
        }
        """);

    [Theory]
    [InlineData("PersonalData(Words.Contact, LegalBasis.Nope, 24)")]
    [InlineData("PersonalData(Words.Contact, LegalBasis.Contract, 24, nope)")]
    [InlineData("PersonalData(Words.Contact, LegalBasis.Contract, 24), Retention(nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        Words("Uses(Contact, Months = 12, After = Left)") +
        $$"""

        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
        }
        """,
        withWords: false);

    private static string Words(string uses, string onCategory = "") =>
        $$"""
        public static class Words
        {
            [RetentionEvent("The customer left")] public const string Left = "left";
            [DataCategory("Contact details"){{onCategory}}] public const string Contact = "contact";
            [ProcessingPurpose("Deliver orders"), {{uses}}] public const string Delivery = "delivery";
        }
        """;
}
