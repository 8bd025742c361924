using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class AmbiguousCombinationRuleTests : RetentionRuleTests
{
    protected override string Id => "PRIV4014";

    protected override string Example =>
        """
        /*type*/
        public static class More
        {
            /*member*/
            [DataCategory("Payments")]
            [Retention(12, After = Events.CustomerLeft), {|#0:Retention(24, After = "paid")|}]
            public const string Payments = "payments";
        }
        """;

    protected override string Message =>
        "Which of several periods of 'payments' counts is not declared: 12 months after 'customer-left' or 24 months after 'paid' (GDPR Art. 12(1), 13(2)(a)). "
        + "Say 'Combine = RetentionCombine.Earliest' or 'Latest'.";

    [Theory]
    [InlineData("Retention(12), [|Retention(Criterion = \"a\")|]")]
    [InlineData("Retention(12), Retention(24), [|Retention(36)|]")]
    [InlineData("Retention(12, Then = RetentionAction.Restrict), Retention(24, Then = RetentionAction.Erase), [|Retention(36, Then = RetentionAction.Erase)|]")]
    [InlineData("Retention(12, Then = RetentionAction.Erase), [|Retention(24)|]")]
    [InlineData("Retention(12, WhenProperty = \"A\"), [|Retention(24, WhenProperty = \"A\")|]")]
    public Task OnACategory_IsReported(string attribute) => VerifyAsync(Payments(attribute));

    [Theory]
    [InlineData("Retention(12, Combine = RetentionCombine.Earliest), Retention(24)")]
    [InlineData("Retention(12), Retention(24, Combine = RetentionCombine.Latest)")]
    [InlineData("Retention(12, Then = RetentionAction.Restrict), Retention(24, Then = RetentionAction.Erase)")]
    [InlineData("Retention(12, WhenProperty = \"A\"), Retention(24, WhenProperty = \"A\", WhenValue = false)")]
    [InlineData("Retention(12, When = \"a customer\"), Retention(24, When = \"none\")")]
    [InlineData("Retention(12), Retention(Unless = \"a\")")]
    [InlineData("Retention(12), Retention")]
    [InlineData("Retention(12)")]
    public Task OtherRules_AreNotReported(string attribute) => VerifyAsync(Payments(attribute));

    [Fact]
    public Task WhereverItStands_IsReported() => VerifyAsync(
        """
        [assembly: Retention(12, After = "a"), [|Retention(24, After = "b")|]]
        [assembly: Retention(12, After = "a", ForBasis = LegalBasis.Consent)]

        public static class More
        {
            [ProcessingPurpose("Keep the books"), Retention(12), [|Retention(24)|], Retention(12, For = Categories.Contact), [|Retention(24, For = Categories.Contact)|]]
            public const string Books = "books";

            [ProcessingPurpose("Answer letters"), Retention(12), Retention(24, For = Categories.Contact)]
            public const string Letters = "letters";
        }

        public class Customer
        {
            [PersonalData("contact"), PersonalData("orders"), Retention(12), [|Retention(24)|]] public string? Email { get; set; }
            [PersonalData("contact", RetentionMonths = 12), Retention(24)] public string? Phone { get; set; }
        }
        """);

    [Theory]
    [InlineData("Retention(12), Retention(24, After = Nope)")]
    [InlineData("Retention(12), Retention(24), Retention(36, Combine = RetentionCombine.Nope)")]
    [InlineData("Retention(12), Retention(nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(Payments(attribute));
}
