using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class UndeclaredCategoryRuleTests : RuleTests
{
    protected override string Id => "PRIV1011";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [PersonalData({|#0:"contacts"|}, LegalBasis.Contract)]
            public string? Email { get; set; }
        }
        """;

    protected override string Message =>
        "The data category 'contacts' is declared nowhere in this project or in what it references (GDPR Art. 30(1)(c)). "
        + "The nearest declared one is 'contact' (Categories.Contact).";

    protected override string Target => "P:Customer.Email";

    [Theory]
    [InlineData("PersonalData([|\"payment-history\"|])")]
    [InlineData("PersonalData(category: [|\"payment-history\"|])")]
    [InlineData("PersonalData(Category = [|\"payment-history\"|])")]
    [InlineData("PersonalData(retentionMonths: 24, category: [|\"payment-history\"|])")]
    [InlineData("PersonalData([|\"payment-history\"|]), PersonalData([|\"more\"|])")]
    public Task OnAMember_IsReportedAtItsArgument(string attribute) => VerifyAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData("Uses([|\"payment-history\"|])")]
    [InlineData("Uses(category: [|\"payment-history\"|], legalBasis: LegalBasis.Contract)")]
    [InlineData("Discloses(Parties.Carrier, RecipientRole.Processor, [|\"payment-history\"|])")]
    [InlineData("Discloses(Parties.Carrier, RecipientRole.Processor, Categories.Contact, [|\"payment-history\"|], Categories.Orders, [|\"a\"|])")]
    [InlineData("Discloses(Parties.Carrier, RecipientRole.Processor, new[] { Categories.Contact, [|\"payment-history\"|] })")]
    [InlineData("Discloses(Parties.Carrier, RecipientRole.Processor, [Categories.Contact, [|\"payment-history\"|]])")]
    [InlineData("Discloses(role: RecipientRole.Processor, party: Parties.Carrier, categories: [[|\"payment-history\"|]])")]
    [InlineData("Discloses(Parties.Carrier, RecipientRole.Processor, [|\"payment-history\"|], Form = DataForm.Aggregated)")]
    public Task OnAPurpose_IsReportedAtItsArgument(string attribute) => VerifyAsync(
        $$"""
        public static class MorePurposes
        {
            [ProcessingPurpose("Keep the books"), {{attribute}}] public const string Books = "books";
        }
        """);

    /// <summary>The form on the spot works with nothing declared but the purpose.</summary>
    [Fact]
    public Task WhereNoCategoryIsDeclared_NoneNeedsTo() => VerifyAloneAsync(
        """
        public static class Purposes
        {
            [ProcessingPurpose("Deliver orders"), Uses("payment-history")] public const string Delivery = "delivery";
        }

        public class Customer
        {
            [PersonalData("payment-history")] public string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task ACategoryOfAReference_IsDeclared(bool asMetadata) => VerifyWithReferenceAsync(
        """
        public class Customer
        {
            [PersonalData(Words.Contact)] public string? Email { get; set; }
            [PersonalData("contact")] public string? Phone { get; set; }
            [PersonalData([|"orders"|])] public string? Order { get; set; }
        }
        """,
        """
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";
        }
        """,
        asMetadata);

    [Fact]
    public Task NoCategory_IsLeftToAnotherRule() => VerifyAsync(
        """
        public class Customer
        {
            [PersonalData] public string? A { get; set; }
            [PersonalData("")] public string? B { get; set; }
            [PersonalData(" ")] public string? C { get; set; }
        }
        """);

    [Theory]
    [InlineData("PersonalData(Categories.Nope)")]
    [InlineData("PersonalData(\"nope\", LegalBasis.Nope)")]
    [InlineData("PersonalData(\"nope\", )")]
    [InlineData("PersonalData(\"nope\"")]
    [InlineData("PersonalData(\"nope")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData("Uses(Nope.Contact)")]
    [InlineData("Uses(\"nope\", LegalBasis.Nope)")]
    [InlineData("Uses()")]
    [InlineData("Discloses(Parties.Carrier, RecipientRole.Processor, \"nope\", Nope.Nope)")]
    [InlineData("Discloses(Parties.Carrier, \"nope\")")]
    public Task BrokenWords_AreLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public static class MorePurposes
        {
            [ProcessingPurpose("Keep the books"), {{attribute}}] public const string Books = "books";
        }
        """);
}
