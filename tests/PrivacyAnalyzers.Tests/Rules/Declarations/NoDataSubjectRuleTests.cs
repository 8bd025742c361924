using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoDataSubjectRuleTests : PlacedRegisterRuleTests
{
    protected override string Id => "PRIV1005";

    protected override string Code =>
        """
        /*type*/
        public static class Words
        {
            /*member*/
            [{|#0:ProcessingPurpose("Deliver orders")|}] public const string Delivery = "delivery";
        }
        """;

    protected override string Message =>
        "No data subjects are declared for the purpose 'delivery' (GDPR Art. 30(1)(c)). Name them with 'Subjects = [...]', or say "
        + "[DataSubject] on the types that hold the data.";

    protected override string Target => "F:Words.Delivery";

    [Theory]
    [InlineData("")]
    [InlineData("[DataSubject(Words.Customer)]")]
    public Task ThoseOfTheTypes_AreEnough(string onType)
    {
        string purpose = onType.Length == 0 ? "[|ProcessingPurpose(\"Deliver orders\")|]" : "ProcessingPurpose(\"Deliver orders\")";
        return VerifyRegisterAsync(
            $$"""
            public static class Words
            {
                [DataSubjectKind("Customers")] public const string Customer = "customer";
                [DataCategory("Contact details")] public const string Contact = "contact";
                [{{purpose}}, Uses(Contact)] public const string Delivery = "delivery";
            }

            {{onType}}
            public class Order
            {
                [PersonalData(Words.Contact)] public string? Email { get; set; }
            }
            """);
    }

    [Theory]
    [InlineData("ProcessingPurpose(\"Deliver orders\", Subjects = [Customer])", "ProcessingPurpose(\"Pack\", Subjects = [Customer])")]
    [InlineData("ProcessingPurpose(\"Deliver orders\", Subjects = [Customer])", "ProcessingPurpose(\"Pack\", PartOf = Delivery)")]
    [InlineData("ProcessingPurpose(\"Deliver orders\")", "ProcessingPurpose(\"Pack\", PartOf = Delivery, Subjects = [Customer])")]
    [InlineData("[|ProcessingPurpose(\"Deliver orders\")|]", "[|ProcessingPurpose(\"Pack\", PartOf = Delivery)|]")]
    [InlineData("[|ProcessingPurpose(\"Deliver orders\", PartOf = Packing)|]", "[|ProcessingPurpose(\"Pack\", PartOf = Delivery)|]")]
    [InlineData("ProcessingPurpose(\"Deliver orders\", Subjects = [Customer])", "[|ProcessingPurpose(\"Pack\", Subjects = [])|]")]
    public Task APurposeAndItsParts_AreAboutTheSamePeople(string whole, string part) => VerifyRegisterAsync(
        $$"""
        public static class Words
        {
            [DataSubjectKind("Customers")] public const string Customer = "customer";
            [{{whole}}] public const string Delivery = "delivery";
            [{{part}}] public const string Packing = "packing";
        }
        """);

    [Theory]
    [InlineData("ProcessingPurpose(\"Deliver orders\", Subjects = [Nope])")]
    [InlineData("ProcessingPurpose(\"Deliver orders\", Subjects = )")]
    [InlineData("ProcessingPurpose(\"Deliver orders\"), Uses(Nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attributes) => VerifyBrokenRegisterAsync(
        $$"""
        public static class Words
        {
            [{{attributes}}] public const string Delivery = "delivery";
        }
        """);
}
