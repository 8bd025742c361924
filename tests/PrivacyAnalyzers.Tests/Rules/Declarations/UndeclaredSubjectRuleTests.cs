using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class UndeclaredSubjectRuleTests : RuleTests
{
    protected override string Id => "PRIV1012";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [PersonalData(Categories.Contact, Subject = {|#0:"customers"|})]
            public string? Email { get; set; }
        }
        """;

    protected override string Message =>
        "The data subject 'customers' is declared nowhere in this project or in what it references (GDPR Art. 30(1)(c)). "
        + "The nearest declared one is 'customer' (Subjects.Customer).";

    protected override string Target => "P:Customer.Email";

    [Theory]
    [InlineData("class")]
    [InlineData("struct")]
    [InlineData("interface")]
    [InlineData("record")]
    [InlineData("record struct")]
    [InlineData("partial class")]
    public Task OnAType_IsReportedAtItsArgument(string kind) => VerifyAsync(
        $$"""
        [DataSubject([|"patient"|])]
        public {{kind}} Customer;
        """.Replace(";", " { }", System.StringComparison.Ordinal));

    [Fact]
    public Task OnAType_IsReportedOnceHoweverManyPartsAndHeirsItHas() => VerifyAsync(
        """
        [DataSubject(subject: [|"patient"|])]
        public partial class Customer { [PersonalData(Categories.Contact)] public string? Email { get; set; } }
        public partial class Customer { [PersonalData(Categories.Contact)] public string? Phone { get; set; } }
        public class Heir : Customer { [PersonalData(Categories.Contact)] public string? Fax { get; set; } }
        """);

    [Fact]
    public Task OnAPurpose_IsReportedAtItsElement() => VerifyAsync(
        """
        public static class MorePurposes
        {
            [ProcessingPurpose("Keep the books", Subjects = [Subjects.Customer, [|"patient"|]])] public const string Books = "books";
        }
        """);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task ASubjectOfAReference_IsDeclared(bool asMetadata) => VerifyWithReferenceAsync(
        """
        [DataSubject(Words.Customer)]
        public class Customer
        {
            [PersonalData("contact", Subject = "customer")] public string? Email { get; set; }
            [PersonalData("contact", Subject = [|"patient"|])] public string? Phone { get; set; }
        }
        """,
        """
        public static class Words
        {
            [DataSubjectKind("Customers")] public const string Customer = "customer";
        }
        """,
        asMetadata);

    [Theory]
    [InlineData("[DataSubject(Subjects.Nope)]", "")]
    [InlineData("[DataSubject(Nope)]", "")]
    [InlineData("[DataSubject(\"nope\", 1)]", "")]
    [InlineData("[DataSubject]", "")]
    [InlineData("", "[PersonalData(Categories.Contact, Subject = Nope)]")]
    [InlineData("", "[PersonalData(Categories.Contact, Subject = \"nope\", Nope = 1)]")]
    public Task BrokenCode_IsLeftToTheCompiler(string onType, string onMember) => VerifyBrokenAsync(
        $$"""
        {{onType}}
        public class Customer
        {
            {{onMember}} public string? Email { get; set; }
        }
        """);
}
