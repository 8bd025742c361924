using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class LiteralInsteadOfConstantTests : RuleTests
{
    protected override string Id => "PRIV1015";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [PersonalData({|#0:"contact"|}, LegalBasis.Contract)]
            public string? Email { get; set; }
        }
        """;

    protected override string Message =>
        "\"contact\" is declared as Categories.Contact. Use the constant, so that renaming and finding references work.";

    protected override string Target => "P:Customer.Email";

    [Fact]
    public Task EachKindOfWord_IsReportedAtItsLiteral() => VerifyAsync(
        """
        public static class More
        {
            [DataCategory("Payments"), Retention(24, After = [|"customer-left"|])] public const string Payments = "payments";

            [ProcessingPurpose("Keep the books", Subjects = [[|"customer"|]]), Retention(24, After = [|"customer-left"|])]
            [Uses([|"payments"|], After = [|"customer-left"|], Months = 3)]
            [Discloses([|"carrier"|], RecipientRole.Processor, [|"contact"|], Categories.Orders, [|"payments"|])]
            public const string Books = "books";
        }

        [DataSubject([|"customer"|])]
        public class Customer
        {
            [PersonalData([|"contact"|], Purposes = [[|"delivery"|], Purposes.Support, [|"books"|]], Subject = [|"customer"|])]
            [Retention(24, After = [|"customer-left"|])]
            public string? Email { get; set; }

            [RetentionStart([|"customer-left"|])] public DateTime? Left { get; set; }
        }
        """);

    [Theory]
    [InlineData("[|@\"contact\"|]")]
    [InlineData("[|\"cont\\u0061ct\"|]")]
    [InlineData("[|\"\"\"contact\"\"\"|]")]
    [InlineData("category: [|\"contact\"|]")]
    [InlineData("Category = [|\"contact\"|]")]
    [InlineData("Categories.Contact")]
    [InlineData("Own")]
    [InlineData("\"con\" + \"tact\"")]
    [InlineData("\"not-declared\"")]
    [InlineData("null")]
    public Task OnlyLiteralsOfDeclaredWords_AreReported(string category) => VerifyAsync(
        $$"""
        public class Customer
        {
            private const string Own = "contact";
            [PersonalData({{category}})] public string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task AConstantOfAReference_IsNamed(bool asMetadata) => VerifyWithReferenceAsync(
        """
        public class Customer
        {
            [PersonalData([|"contact"|])] public string? Email { get; set; }
        }
        """,
        """
        namespace Contoso.Privacy
        {
            public static class Words
            {
                [DataCategory("Contact details")] public const string Contact = "contact";
            }
        }
        """,
        asMetadata);

    /// <summary>A constant that the code cannot name is no advice.</summary>
    [Theory]
    [InlineData("internal static class Words", "public")]
    [InlineData("public static class Words", "internal")]
    [InlineData("public static class Words", "private")]
    public Task AConstantOutOfReach_IsNotAdvised(string type, string accessibility) => VerifyWithReferenceAsync(
        """
        public class Customer
        {
            [PersonalData("contact")] public string? Email { get; set; }
        }
        """,
        $$"""
        {{type}}
        {
            [DataCategory("Contact details")] {{accessibility}} const string Contact = "contact";
        }
        """,
        asMetadata: false);

    [Fact]
    public Task APrivateConstant_IsNotAdvised() => VerifyAloneAsync(
        """
        public static class Words
        {
            [DataCategory("Contact details")] private const string Contact = "contact";
        }

        public class Customer
        {
            [DataCategory("Orders")] private const string Orders = "orders";
            [PersonalData("contact")] public string? Email { get; set; }
            [PersonalData("orders")] public string? Order { get; set; }
        }
        """);

    [Theory]
    [InlineData("PersonalData(\"contact\", LegalBasis.Nope)")]
    [InlineData("PersonalData(\"contact\", )")]
    [InlineData("PersonalData(\"contact\"")]
    [InlineData("PersonalData(\"contact")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
        }
        """);
}
