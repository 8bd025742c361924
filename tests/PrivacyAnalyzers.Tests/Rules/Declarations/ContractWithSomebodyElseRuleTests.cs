using System.Threading.Tasks;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class ContractWithSomebodyElseRuleTests : PlacedRegisterRuleTests
{
    protected override string Id => "PRIV1086";

    protected override string Code =>
        """
        /*type*/
        public static class Words
        {
            [DataSubjectKind("Contact persons", OnBehalfOf = "the customer's company")] public const string Person = "person";
            [DataCategory("Contact details")] public const string Contact = "contact";

            /*member*/
            [ProcessingPurpose("Deliver orders", Subjects = [Person]), Uses(Contact, {|#0:LegalBasis.Contract|})]
            public const string Delivery = "delivery";
        }
        """;

    protected override string Message =>
        "A contract is declared as the legal basis of the use of 'contact' for the purpose 'delivery', but the data are of 'person', who "
        + "act on behalf of somebody else: the contract is not theirs (GDPR Art. 6(1)(b)). Declare another basis for them, such as "
        + "legitimate interests, or the 'Condition' under which the contract is theirs.";

    protected override string Target => "F:Words.Delivery";

    [Theory]
    [InlineData("Subjects = [Customer]", "LegalBasis.Contract")]
    [InlineData("Subjects = [Person]", "LegalBasis.LegitimateInterests")]
    [InlineData("Subjects = [Person]", "LegalBasis.Contract, Condition = \"sole traders\"")]
    [InlineData("Subjects = [\"nobody\"]", "LegalBasis.Contract")]
    [InlineData("BusinessArea = \"Sales\"", "LegalBasis.Contract")]
    public Task TheirOwnContract_OrAnotherBasis_IsNotReported(string onPurpose, string use) => VerifyRegisterAsync(Words(onPurpose, use));

    [Theory]
    [InlineData("Subjects = [Person, Agent, Customer]", "[|LegalBasis.Contract|]")]
    [InlineData("LegalBasis = [|LegalBasis.Contract|], Subjects = [Person]", "LegalBasis.Unspecified")]
    public Task SomeOfThem_AreReported(string onPurpose, string use) => VerifyRegisterAsync(Words(onPurpose, use));

    /// <summary>Two categories of one purpose may be about different people: the members tell.</summary>
    [Fact]
    public Task WhoseDataACategoryHolds_CountsForIt() => VerifyRegisterAsync(
        """
        public static class Words
        {
            [DataSubjectKind("Customers")] public const string Customer = "customer";
            [DataSubjectKind("Contact persons", OnBehalfOf = "the customer's company")] public const string Person = "person";
            [DataCategory("Contact details")] public const string Contact = "contact";
            [DataCategory("Orders")] public const string Orders = "orders";
            [ProcessingPurpose("Deliver orders", Subjects = [Customer, Person])]
            [Uses(Orders, LegalBasis.Contract), Uses(Contact, LegalBasis.LegitimateInterests)]
            public const string Delivery = "delivery";
        }

        [DataSubject(Words.Customer)]
        public class Order
        {
            [PersonalData(Words.Orders)] public string? Goods { get; set; }
        }

        [DataSubject(Words.Person)]
        public class Contact
        {
            [PersonalData(Words.Contact)] public string? Email { get; set; }
        }
        """);

    [Fact]
    public Task AMembersOwnBasis_IsReportedThere()
    {
        RuleTest test = Of(Register(
            """
            public static class Words
            {
                [DataSubjectKind("Contact persons", OnBehalfOf = "the customer's company")] public const string Person = "person";
                [DataSubjectKind("Agents", OnBehalfOf = "the customer")] public const string Agent = "agent";
                [DataCategory("Contact details")] public const string Contact = "contact";
                [ProcessingPurpose("Deliver orders")] public const string Delivery = "delivery";
            }

            [DataSubject(Words.Person)]
            public class Contact
            {
                [PersonalData(Words.Contact, {|#0:LegalBasis.Contract|}, Purposes = [Words.Delivery])] public string? Email { get; set; }
                [PersonalData(Words.Contact, LegalBasis.Contract, Purposes = [Words.Delivery], Subject = Words.Agent)] public string? Other { get; set; }
            }
            """));
        test.ExpectedDiagnostics.Add(
            new DiagnosticResult(Id).WithLocation(0).WithArguments("'Contact.Email' for the purpose 'delivery'", "'agent' and 'person'"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("Subjects = [Person, Nope]", "LegalBasis.Contract")]
    [InlineData("Subjects = [Person]", "LegalBasis.Contract, Condition = Nope")]
    public Task BrokenCode_IsLeftToTheCompiler(string onPurpose, string use) => VerifyBrokenRegisterAsync(Words(onPurpose, use));

    private static string Words(string onPurpose, string use) =>
        $$"""
        public static class Words
        {
            [DataSubjectKind("Customers")] public const string Customer = "customer";
            [DataSubjectKind("Contact persons", OnBehalfOf = "the customer's company")] public const string Person = "person";
            [DataSubjectKind("Agents", OnBehalfOf = "the customer")] public const string Agent = "agent";
            [DataCategory("Contact details")] public const string Contact = "contact";
            [ProcessingPurpose("Deliver orders", {{onPurpose}}), Uses(Contact, {{use}})] public const string Delivery = "delivery";
        }
        """;
}
