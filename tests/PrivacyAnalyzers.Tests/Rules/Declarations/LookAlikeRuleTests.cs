using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class LookAlikeRuleTests : RuleTests
{
    protected override string Id => "PRIV1099";

    protected override bool WithWords => false;

    protected override string Example =>
        """
        public static class Words
        {
            [DataCategory("Purchase statistics")] public const string Statistics = "purchase-statistics";
        }

        /*type*/
        public static class More
        {
            /*member*/
            [DataCategory("Purchasse statistics")]
            public const string {|#0:Purchases|} = "purchases";
        }
        """;

    protected override string Message =>
        "The data category 'purchase-statistics' and the data category 'purchases' have nearly the same name, \"Purchase statistics\" and "
        + "\"Purchasse statistics\", so a reader cannot tell whether they are one or two (GDPR Art. 12(1), 30(1)). Name them so that they can "
        + "be told apart, or make one of the two.";

    protected override string Target => "F:More.Purchases";

    [Theory]
    [InlineData("DataCategory(\"E-mail\")", "DataCategory(\"E-mail\")", true)]
    [InlineData("DataCategory(\"E-mail\")", "DataCategory(\"Email\")", true)]
    [InlineData("DataCategory(\"Handels historikk\")", "DataCategory(\"Handelshistorikk\")", true)]
    [InlineData("DataCategory(\"Newsletter\")", "DataCategory(\"Newsletters\")", true)]
    [InlineData("DataCategory(\"Newsletter\")", "DataCategory(\"Newslettar\")", true)]
    [InlineData("DataCategory(\"A\"), Label(\"sv\", \"Fakturor\")", "DataCategory(\"B\"), Label(\"SV\", \"Faktura\", Synonym = true), Label(\"sv\", \"Fakturor\")", true)]
    [InlineData("DataCategory(\"Contact details\")", "DataCategory(\"Contact information\")", false)]
    [InlineData("DataCategory(\"Customers\")", "DataSubjectKind(\"Customers\")", false)]
    [InlineData("DataCategory(\"A\"), Label(\"sv\", \"Fakturor\")", "DataCategory(\"B\"), Label(\"nb\", \"Fakturor\")", false)]
    [InlineData("DataCategory(\"Card\")", "DataCategory(\"Cars\")", false)]
    [InlineData("DataCategory(\"Level one, 1\")", "DataCategory(\"Level one, 2\")", false)]
    [InlineData("DataCategory(\"Questionnaire 1\")", "DataCategory(\"Questionnaire 11\")", false)]
    [InlineData("DataCategory(\"--\")", "DataCategory(\"..\")", false)]
    public Task NamesThatAreEqualOrALetterApart_AreReported(string first, string second, bool isReported) => VerifyAsync(
        $$"""
        public static class Words
        {
            [{{first}}] public const string A = "a";
            [{{second}}] public const string {{(isReported ? "[|B|]" : "B")}} = "b";
        }
        """);

    /// <summary>One thing listed twice, on another basis the second time; what has the same basis too is only a finer division.</summary>
    [Theory]
    [InlineData("Organisation, Orderer, Email, Phone, Reference", "Contract", "Contract", false)]
    [InlineData("Organisation, Orderer, Email, Phone, Reference", "Contract", "LegalObligation", true)]
    [InlineData("Orderer, Email, Phone, Reference", "Contract", "LegalObligation", false)]
    public Task CategoriesWithTheSameMembersOnAnotherBasis_AreReported(string names, string first, string second, bool isReported)
    {
        string Members(string category) => string.Concat(System.Array.ConvertAll(
            names.Split(", "),
            name => $$"""[PersonalData({{category}}, Purposes = [Words.Bill])] public string? {{name}} { get; set; }"""));
        return VerifyAsync(
            $$"""
            public static class Words
            {
                [ProcessingPurpose("Bill")] public const string Bill = "bill";
                [DataCategory("Invoice data", LegalBasis = LegalBasis.{{first}})] public const string Invoices = "invoices";
                [DataCategory("Payment history", LegalBasis = LegalBasis.{{second}})] public const string {{(isReported ? "[|Payments|]" : "Payments")}} = "payments";
                [DataCategory("Orders", LegalBasis = LegalBasis.Consent)] public const string Orders = "orders";
            }

            public class Invoice { {{Members("Words.Invoices")}} }
            public class Payment { {{Members("Words.Payments")}} }
            public class Order { {{Members("Words.Orders")}} [PersonalData(Words.Orders, Purposes = [Words.Bill])] public string? More { get; set; } }
            """);
    }

    [Theory]
    [InlineData("DataCategory(\"Newsletter\", Nope = 1)")]
    [InlineData("DataCategory(\"Newsletter\"), Label(nope)")]
    [InlineData("DataCategory(nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attributes) => VerifyBrokenAsync(
        $$"""
        public static class Words
        {
            [DataCategory("Newsletter")] public const string A = "a";
            [{{attributes}}] public const string B = "b";
        }
        """,
        withWords: false);
}
