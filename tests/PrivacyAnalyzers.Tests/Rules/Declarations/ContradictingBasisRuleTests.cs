using System.Threading.Tasks;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class ContradictingBasisRuleTests : RuleTests
{
    protected override string Id => "PRIV1030";

    protected override bool WithWords => false;

    protected override string Example => Words("Uses(Contact, LegalBasis.Consent)") +
        """

        /*type*/
        public class Customer
        {
            /*member*/
            [PersonalData(Words.Contact, {|#0:LegalBasis.Contract|}, Purposes = [Words.Delivery])]
            public string? Email { get; set; }
        }
        """;

    protected override string Message =>
        "Two declarations contradict each other on the legal basis of 'Customer.Email' for the purpose 'delivery': contract, Art. "
        + "6(1)(b) against consent, Art. 6(1)(a) on the purpose's [Uses] (GDPR Art. 6(1), 13(1)(c)). Keep one, or give each its "
        + "condition with [Uses(..., Condition = \"...\")].";

    protected override string Target => "P:Customer.Email";

    [Theory]
    [InlineData("Uses(Contact, LegalBasis.Consent)", "", "", "consent, Art. 6(1)(a) on the purpose's [Uses]")]
    [InlineData("Uses(Contact)", ", LegalBasis = LegalBasis.LegitimateInterests", "", "legitimate interests, Art. 6(1)(f) on the purpose")]
    [InlineData("Uses(Contact)", "", ", LegalBasis = LegalBasis.PublicTask", "public task, Art. 6(1)(e) on the category")]
    [InlineData("Uses(Contact, LegalBasis.VitalInterests)", "", ", LegalBasis = LegalBasis.Contract", "vital interests, Art. 6(1)(d) on the purpose's [Uses]")]
    public Task AMemberAgainstTheNearestWord_IsReported(string uses, string onPurpose, string onCategory, string other)
    {
        RuleTest test = Of(
            Words(uses, onPurpose, onCategory) +
            """

            public class Customer
            {
                [PersonalData(Words.Contact, {|#0:LegalBasis.LegalObligation|})] public string? Email { get; set; }
            }
            """);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Id).WithLocation(0)
            .WithArguments("'Customer.Email' for the purpose 'delivery'", "legal obligation, Art. 6(1)(c)", other));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("Uses(Contact, LegalBasis.Contract)", "", "")]
    [InlineData("Uses(Contact, LegalBasis.Contract)", ", LegalBasis = LegalBasis.Consent", ", LegalBasis = LegalBasis.PublicTask")]
    [InlineData("Uses(Contact, LegalBasis.Consent, Condition = \"newsletter\"), Uses(Contact, LegalBasis.Contract, Condition = \"order\")", "", "")]
    [InlineData("Uses(Contact)", "", "")]
    [InlineData("Uses(Contact)", ", LegalBasis = LegalBasis.Contract", ", LegalBasis = LegalBasis.Consent")]
    [InlineData("Uses(\"orders\", LegalBasis.Consent)", "", "")]
    public Task AMemberThatAgreesWithTheNearest_IsNotReported(string uses, string onPurpose, string onCategory) => VerifyAsync(
        Words(uses, onPurpose, onCategory) +
        """

        public class Customer
        {
            [PersonalData(Words.Contact, LegalBasis.Contract)] public string? Email { get; set; }
        }
        """);

    /// <summary>Neither is nearer to the other: a member without its own basis shows that they differ.</summary>
    [Fact]
    public Task APurposeAgainstACategory_IsReportedAtTheMember()
    {
        RuleTest test = Of(
            Words("Uses(Contact)", ", LegalBasis = LegalBasis.Consent", ", LegalBasis = LegalBasis.Contract") +
            """

            public class Customer
            {
                [{|#0:PersonalData(Words.Contact)|}] public string? Email { get; set; }
            }
            """);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Id).WithLocation(0).WithArguments(
            "'Customer.Email' for the purpose 'delivery'",
            "consent, Art. 6(1)(a) on the purpose",
            "contract, Art. 6(1)(b) on the category"));
        return test.RunAsync();
    }

    /// <summary>A [Uses] that gives only the period leaves the basis to the purpose and the category.</summary>
    [Fact]
    public Task AUseWithoutABasis_HidesNoContradiction() => VerifyAsync(
        Words("Uses(Contact, Months = 3)", ", LegalBasis = LegalBasis.Consent", ", LegalBasis = LegalBasis.Contract") +
        """

        public class Customer
        {
            [[|PersonalData(Words.Contact)|]] public string? Email { get; set; }
        }
        """);

    [Fact]
    public Task TwoUsesOfOneCategory_AreReportedUnlessEachHasACondition() => VerifyAsync(
        """
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";

            [ProcessingPurpose("Deliver orders")]
            [Uses(Contact, LegalBasis.Contract), Uses(Contact, [|LegalBasis.Consent|])]
            public const string Delivery = "delivery";

            [ProcessingPurpose("Answer questions")]
            [Uses(Contact, LegalBasis.Contract, Condition = "customers"), Uses(Contact, LegalBasis.Consent, Condition = "others")]
            public const string Support = "support";
        }
        """);

    [Fact]
    public Task TwoAttributesOfOneMember_AreReportedForTheSamePurposeOnly() => VerifyAsync(
        """
        public static class Purposes
        {
            [ProcessingPurpose("Deliver orders")] public const string Delivery = "delivery";
            [ProcessingPurpose("Answer questions")] public const string Support = "support";
        }

        public class Customer
        {
            [PersonalData("contact", LegalBasis.Contract, Purposes = [Purposes.Delivery])]
            [PersonalData("contact", LegalBasis.Consent, Purposes = [Purposes.Support])]
            public string? Email { get; set; }

            [PersonalData("contact", LegalBasis.Contract, Purposes = [Purposes.Delivery])]
            [PersonalData("contact", [|LegalBasis.Consent|], Purposes = [Purposes.Support, Purposes.Delivery])]
            public string? Phone { get; set; }
        }
        """);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task AgainstAReferencesWords_IsReported(bool asMetadata) => VerifyWithReferenceAsync(
        """
        public class Customer
        {
            [PersonalData(Words.Contact, [|LegalBasis.Contract|])] public string? Email { get; set; }
        }
        """,
        Words("Uses(Contact, LegalBasis.Consent)"),
        asMetadata);

    [Theory]
    [InlineData("PersonalData(Words.Contact, LegalBasis.Contract, nope)")]
    [InlineData("PersonalData(Words.Contact, LegalBasis.Nope)")]
    [InlineData("PersonalData(Words.Contact, LegalBasis.Contract, Purposes = [Words.Nope])")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        Words("Uses(Contact, LegalBasis.Consent)") +
        $$"""

        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
        }
        """,
        withWords: false);

    private static string Words(string uses, string onPurpose = "", string onCategory = "") =>
        $$"""
        public static class Words
        {
            [DataCategory("Contact details"{{onCategory}})] public const string Contact = "contact";
            [ProcessingPurpose("Deliver orders"{{onPurpose}}), {{uses}}] public const string Delivery = "delivery";
        }
        """;
}
