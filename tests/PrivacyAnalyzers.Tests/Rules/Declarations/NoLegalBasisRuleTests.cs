using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoLegalBasisRuleTests : RuleTests
{
    protected override string Id => "PRIV1002";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [{|#0:PersonalData(Categories.Contact, Purposes = [Purposes.Delivery])|}]
            public string? Email { get; set; }
        }
        """;

    protected override string Message =>
        "'Customer.Email' holds personal data with no declared legal basis for the purpose 'delivery' (GDPR Art. 6(1), 13(1)(c)). "
        + "Declare it here, on the purpose's [Uses], on the purpose or on the category.";

    protected override string Target => "P:Customer.Email";

    [Theory]
    [InlineData("[|PersonalData|]")]
    [InlineData("[|PersonalData(Categories.Contact)|]")]
    [InlineData("[|PersonalData(Categories.Contact, LegalBasis.Unspecified)|]")]
    [InlineData("[|PersonalData(Categories.Contact, default)|]")]
    [InlineData("[|PersonalData(Categories.Contact, (LegalBasis)77)|]")]
    [InlineData("[|PersonalData(Categories.Contact, LegalBasis = LegalBasis.Unspecified)|]")]
    [InlineData("[|PersonalData(Categories.Contact)|], PersonalData(Categories.Orders, LegalBasis.Contract)")]
    public Task NoneAnywhere_IsReported(string attribute) => VerifyAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData("PersonalData(Categories.Contact, LegalBasis.Contract)")]
    [InlineData("PersonalData(Categories.Contact, legalBasis: LegalBasis.Contract)")]
    [InlineData("PersonalData(legalBasis: LegalBasis.Contract, category: Categories.Contact)")]
    [InlineData("PersonalData(LegalBasis = LegalBasis.Contract, Category = Categories.Contact)")]
    [InlineData("PersonalData(Categories.Contact, (LegalBasis)1)")]
    public Task OnTheMember_IsEnough(string attribute) => VerifyAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData("Uses(Contact, LegalBasis.Consent)", "")]
    [InlineData("Uses(Contact, legalBasis: LegalBasis.Consent)", "")]
    [InlineData("Uses(Contact)", ", LegalBasis = LegalBasis.Consent")]
    public Task OnThePurpose_IsEnough(string uses, string onPurpose) => VerifyAloneAsync(
        $$"""
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";
            [ProcessingPurpose("Deliver orders"{{onPurpose}}), {{uses}}] public const string Delivery = "delivery";
        }

        public class Customer
        {
            [PersonalData(Words.Contact)] public string? Email { get; set; }
        }
        """);

    [Fact]
    public Task OnTheCategory_IsEnough() => VerifyAloneAsync(
        """
        public static class Words
        {
            [DataCategory("Contact details", LegalBasis = LegalBasis.Contract)] public const string Contact = "contact";
        }

        public class Customer
        {
            [PersonalData(Words.Contact)] public string? Email { get; set; }
        }
        """);

    /// <summary>One of two purposes has a basis, the other has none: the message names the other.</summary>
    [Fact]
    public Task OneOfTwoPurposes_IsReportedForTheOther()
    {
        RuleTest test = Of(
            """
            public static class Words
            {
                [DataCategory("Contact details")] public const string Contact = "contact";
                [ProcessingPurpose("Deliver orders"), Uses(Contact, LegalBasis.Contract)] public const string Delivery = "delivery";
                [ProcessingPurpose("Answer questions")] public const string Support = "support";
                [ProcessingPurpose("Send newsletters")] public const string Newsletter = "newsletter";
            }

            public class Customer
            {
                [{|#0:PersonalData(Words.Contact, Purposes = [Words.Support, Words.Newsletter, Words.Delivery])|}]
                public string? Email { get; set; }
            }
            """,
            withWords: false);
        test.ExpectedDiagnostics.Add(new Testing.DiagnosticResult(Id).WithLocation(0)
            .WithArguments("Customer.Email", "the purposes 'newsletter', 'support'"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task OnAReferencesWords_IsEnough(bool asMetadata) => VerifyWithReferenceAsync(
        """
        public class Customer
        {
            [PersonalData(Words.Contact)] public string? Email { get; set; }
            [[|PersonalData(Words.Orders)|]] public string? Order { get; set; }
        }
        """,
        """
        public static class Words
        {
            [DataCategory("Contact details", LegalBasis = LegalBasis.Contract)] public const string Contact = "contact";
            [DataCategory("Orders")] public const string Orders = "orders";
        }
        """,
        asMetadata);

    [Theory]
    [InlineData("PersonalData(Categories.Contact, LegalBasis.Nope)")]
    [InlineData("PersonalData(Categories.Contact, LegalBasis.)")]
    [InlineData("PersonalData(Categories.Contact, )")]
    [InlineData("PersonalData(Categories.Contact, LegalBasis = Nope.Contract)")]
    [InlineData("PersonalData(Categories.Contact, LegalBasis = \"contract\")")]
    [InlineData("PersonalData(Categories.Contact, LegalBasis = )")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
        }
        """);

    /// <summary>A broken argument on the purpose is the compiler's to report; the member is not blamed for it.</summary>
    [Theory]
    [InlineData("[ProcessingPurpose(\"Deliver orders\"), Uses(Contact, LegalBasis.Nope)]")]
    [InlineData("[ProcessingPurpose(\"Deliver orders\", LegalBasis = LegalBasis.Nope), Uses(Contact)]")]
    public Task BrokenWords_AreLeftToTheCompiler(string attributes) => VerifyBrokenAsync(
        $$"""
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";
            {{attributes}} public const string Delivery = "delivery";
        }

        public class Customer
        {
            [PersonalData(Words.Contact, Purposes = [Words.Delivery])] public string? Email { get; set; }
        }
        """,
        withWords: false);
}
