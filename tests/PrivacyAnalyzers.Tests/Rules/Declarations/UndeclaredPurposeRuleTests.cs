using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class UndeclaredPurposeRuleTests : RuleTests
{
    protected override string Id => "PRIV1010";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [PersonalData(Categories.Contact, Purposes = [{|#0:"delivry"|}])]
            public string? Email { get; set; }
        }
        """;

    protected override string Message =>
        "The purpose 'delivry' is declared nowhere in this project or in what it references (GDPR Art. 5(1)(b), 30(1)(b)). "
        + "The nearest declared one is 'delivery' (Purposes.Delivery).";

    protected override string Target => "P:Customer.Email";

    [Theory]
    [InlineData("Purposes = [[|\"nope-nope\"|]]")]
    [InlineData("Purposes = [Purposes.Delivery, [|\"nope-nope\"|], Purposes.Support]")]
    [InlineData("Purposes = [[|\"nope-nope\"|], [|\"no-such-thing\"|]]")]
    [InlineData("Purposes = new[] { Purposes.Delivery, [|\"nope-nope\"|] }")]
    [InlineData("Purposes = new string[] { [|\"nope-nope\"|] }")]
    [InlineData("Purposes = new string[1] { [|\"nope-nope\"|] }")]
    [InlineData("Purposes = [[|nameof(Customer)|]]")]
    [InlineData("Purposes = [[|Purposes.Delivery + \"-abroad-and-at-home\"|]]")]
    [InlineData("Purposes = [[|Undeclared|]]")]
    [InlineData("Purposes = [[|\"DELIVERY\"|]]")]
    [InlineData("Purposes = [[|\"\"|]]")]
    public Task NamedNowhere_IsReportedAtItsElement(string purposes) => VerifyAsync(
        $$"""
        public class Customer
        {
            private const string Undeclared = "without-an-attribute";
            [PersonalData(Categories.Contact, {{purposes}})] public string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData("delivery-x", "The nearest declared one is 'delivery' (Purposes.Delivery).")]
    [InlineData("Delivery", "The nearest declared one is 'delivery' (Purposes.Delivery).")]
    [InlineData("DELIVERY", "The nearest declared one is 'delivery' (Purposes.Delivery).")]
    [InlineData("suport", "The nearest declared one is 'support' (Purposes.Support).")]
    [InlineData("send_letters", "The nearest declared one is 'mailing-of-paper' (Purposes.SendLetters).")]
    [InlineData("bookkeeping", "Declare it with a constant marked [ProcessingPurpose].")]
    [InlineData("", "Declare it with a constant marked [ProcessingPurpose].")]
    public Task NearMiss_IsFoundByIdAndByName(string written, string advice)
    {
        RuleTest test = Of(
            $$"""
            public static class Purposes
            {
                [ProcessingPurpose("Deliver orders")] public const string Delivery = "delivery";
                [ProcessingPurpose("Answer questions")] public const string Support = "support";
                [ProcessingPurpose("Send letters")] public const string SendLetters = "mailing-of-paper";
            }

            public class Customer
            {
                [PersonalData("contact", Purposes = [{|#0:"{{written}}"|}])] public string? Email { get; set; }
            }
            """,
            withWords: false);
        test.ExpectedDiagnostics.Add(new Testing.DiagnosticResult(Id).WithLocation(0).WithArguments(written, advice));
        return test.RunAsync();
    }

    [Fact]
    public Task SeveralAttributes_AreReportedEach() => VerifyAsync(
        """
        public class Customer
        {
            [PersonalData(Categories.Contact, Purposes = [Purposes.Support, [|"one"|]])]
            [PersonalData(Categories.Orders, Purposes = [[|"two"|]])]
            public string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task APurposeOfAReference_IsDeclared(bool asMetadata) => VerifyWithReferenceAsync(
        """
        public class Customer
        {
            [PersonalData("contact", Purposes = [Shared.Purposes.Delivery, "delivery", [|"delivry"|]])]
            public string? Email { get; set; }
        }
        """,
        """
        namespace Shared;
        public static class Purposes
        {
            [ProcessingPurpose("Deliver orders")] public const string Delivery = "delivery";
        }
        """,
        asMetadata);

    [Fact]
    public Task AConstantOfAnotherKindOfWord_DeclaresNoPurpose() => VerifyAsync(
        """
        public class Customer
        {
            [PersonalData(Categories.Contact, Purposes = [[|Categories.Contact|]])] public string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData("Purposes = [Purposes.Nope]")]
    [InlineData("Purposes = [Purposes.Delivery, Nope.Nope]")]
    [InlineData("Purposes = [\"nope-nope\", Nope.Nope]")]
    [InlineData("Purposes = [\"nope-nope\", ")]
    [InlineData("Purposes = [1]")]
    [InlineData("Purposes = \"nope-nope\"")]
    [InlineData("Purpose = [\"nope-nope\"]")]
    public Task BrokenCode_IsLeftToTheCompiler(string purposes) => VerifyBrokenAsync(
        $$"""
        public class Customer
        {
            [PersonalData(Categories.Contact, {{purposes}})] public string? Email { get; set; }
        }
        """);
}
