using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoRetentionRuleTests : RuleTests
{
    protected override string Id => "PRIV1003";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [{|#0:PersonalData(Categories.Contact, LegalBasis.Contract)|}]
            public string? Email { get; set; }
        }
        """;

    protected override string Message =>
        "'Customer.Email' holds personal data with no storage period and no criterion for any purpose (GDPR Art. 5(1)(e), 13(2)(a)). "
        + "Declare months, or a [Retention] here, on the purpose or on the category.";

    protected override string Target => "P:Customer.Email";

    [Theory]
    [InlineData("[|PersonalData|]")]
    [InlineData("[|PersonalData(Categories.Contact, retentionMonths: PersonalDataAttribute.NotStated)|]")]
    [InlineData("[|PersonalData(Categories.Contact)|], Retention")]
    [InlineData("[|PersonalData(Categories.Contact)|], Retention(After = Events.CustomerLeft)")]
    [InlineData("[|PersonalData(Categories.Contact)|], Retention(Criterion = \" \")")]
    [InlineData("[|PersonalData(Categories.Contact)|], PersonalData(Categories.Orders, LegalBasis.Contract, 24)")]
    public Task NoneAnywhere_IsReported(string attribute) => VerifyAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData("PersonalData(Categories.Contact, LegalBasis.Contract, 24)")]
    [InlineData("PersonalData(Categories.Contact, retentionMonths: 24)")]
    [InlineData("PersonalData(Categories.Contact, RetentionMonths = 24)")]
    [InlineData("PersonalData(Categories.Contact, RetentionMonths = 2 * 12)")]
    [InlineData("PersonalData(Categories.Contact, RetentionMonths = 0)")]
    [InlineData("PersonalData(Categories.Contact), Retention(24)")]
    [InlineData("PersonalData(Categories.Contact), Retention(months: 24)")]
    [InlineData("PersonalData(Categories.Contact), Retention(0, After = Events.CustomerLeft)")]
    [InlineData("PersonalData(Categories.Contact), Retention(Days = 30)")]
    [InlineData("PersonalData(Categories.Contact), Retention(Criterion = \"until the dispute is settled\")")]
    public Task OnTheMember_IsEnough(string attribute) => VerifyAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData("ProcessingPurpose(\"Deliver orders\"), Uses(Contact, Months = 9)", "DataCategory(\"Contact details\")")]
    [InlineData("ProcessingPurpose(\"Deliver orders\"), Uses(Contact, Days = 9)", "DataCategory(\"Contact details\")")]
    [InlineData("ProcessingPurpose(\"Deliver orders\"), Uses(Contact, Criterion = \"as long as needed for tax\")", "DataCategory(\"Contact details\")")]
    [InlineData("ProcessingPurpose(\"Deliver orders\"), Uses(Contact), Retention(9)", "DataCategory(\"Contact details\")")]
    [InlineData("ProcessingPurpose(\"Deliver orders\"), Uses(Contact)", "DataCategory(\"Contact details\"), Retention(9)")]
    [InlineData("ProcessingPurpose(\"Deliver orders\")", "DataCategory(\"Contact details\"), Retention(9)")]
    public Task OnTheWords_IsEnough(string purpose, string category) => VerifyAloneAsync(
        $$"""
        public static class Words
        {
            [{{category}}] public const string Contact = "contact";
            [{{purpose}}] public const string Delivery = "delivery";
        }

        public class Customer
        {
            [PersonalData(Words.Contact, LegalBasis.Contract)] public string? Email { get; set; }
        }
        """);

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
            [DataCategory("Contact details"), Retention(9)] public const string Contact = "contact";
            [DataCategory("Orders")] public const string Orders = "orders";
        }
        """,
        asMetadata);

    [Theory]
    [InlineData("Retention(9)", false)]
    [InlineData("Retention(9, ForBasis = LegalBasis.Contract)", false)]
    [InlineData("Retention(9, ForBasis = LegalBasis.Consent)", true)]
    [InlineData("Retention(Unless = \"a claim is open\")", true)]
    public Task ADefaultOfTheAssembly_IsEnough(string attribute, bool isReported)
    {
        string data = isReported ? "[|PersonalData(Categories.Contact, LegalBasis.Contract)|]" : "PersonalData(Categories.Contact, LegalBasis.Contract)";
        return VerifyAsync(
            $$"""
            [assembly: {{attribute}}]

            public class Customer
            {
                [{{data}}] public string? Email { get; set; }
            }
            """);
    }

    /// <summary>What references say holds where the own assembly is silent, unless they differ.</summary>
    [Theory]
    [InlineData("", "[assembly: Retention(9)]", "PersonalData(\"contact\", LegalBasis.Contract)", false)]
    [InlineData("", "[assembly: Retention(9)]", "PersonalData(\"contact\", LegalBasis.Contract)", true)]
    [InlineData("[assembly: Retention(9, ForBasis = LegalBasis.Consent)]", "[assembly: Retention(9)]", "[|PersonalData(\"contact\", LegalBasis.Contract)|]", true)]
    public Task ADefaultOfAReference_HoldsWhereTheOwnAssemblyIsSilent(string own, string referenced, string data, bool asMetadata) =>
        VerifyWithReferenceAsync(
            $$"""
            {{own}}
            public class Customer
            {
                [{{data}}] public string? Email { get; set; }
            }
            """,
            referenced,
            asMetadata);

    [Fact]
    public Task AHalfTypedDefault_IsLeftToTheCompiler() => VerifyBrokenAsync(
        """
        [assembly: Retention(nope)]

        public class Customer
        {
            [PersonalData(Categories.Contact, LegalBasis.Contract)] public string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData("PersonalData(Categories.Contact, LegalBasis.Contract, nope)")]
    [InlineData("PersonalData(Categories.Contact, LegalBasis.Contract, \"24\")")]
    [InlineData("PersonalData(Categories.Contact, LegalBasis.Contract, )")]
    [InlineData("PersonalData(Categories.Contact, LegalBasis.Contract, RetentionMonths = )")]
    [InlineData("PersonalData(Categories.Contact, LegalBasis.Contract), Retention(nope)")]
    [InlineData("PersonalData(Categories.Contact, LegalBasis.Contract), Retention(Days = nope)")]
    [InlineData("PersonalData(Categories.Contact, LegalBasis.Contract), Retention(\"24\")")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
        }
        """);

    /// <summary>A broken period on a word is the compiler's to report; the member is not blamed for it.</summary>
    [Theory]
    [InlineData("DataCategory(\"Contact details\"), Retention(nope)")]
    [InlineData("DataCategory(\"Contact details\"), Retention(Days = nope)")]
    public Task BrokenWords_AreLeftToTheCompiler(string category) => VerifyBrokenAsync(
        $$"""
        public static class Words
        {
            [{{category}}] public const string Contact = "contact";
        }

        public class Customer
        {
            [PersonalData(Words.Contact, LegalBasis.Contract)] public string? Email { get; set; }
        }
        """,
        withWords: false);
}
