using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NewPurposeRuleTests : PlacedRegisterRuleTests
{
    protected override string Id => "PRIV1095";

    protected override string Code => Words("CompatibleWith = [Support]") +
        """

        /*type*/
        public class Customer
        {
            /*member*/
            [{|#0:PersonalData(Words.Contact, Purposes = [Words.Delivery, Words.Analysis])|}]
            public string? Email { get; set; }
        }
        """;

    protected override string Message =>
        "'Customer.Email' serves the purpose 'analysis', which is declared compatible with 'support' but not with 'delivery', which the "
        + "data serve besides (GDPR Art. 6(4), 13(3)). Name the purpose that they were collected for in 'CompatibleWith', or take the "
        + "member out of one of them.";

    protected override string Target => "P:Customer.Email";

    [Theory]
    [InlineData("CompatibleWith = [Delivery]", "Words.Delivery, Words.Analysis")]
    [InlineData("CompatibleWith = [Delivery]", "Words.Delivery, Words.Support, Words.Analysis")]
    [InlineData("CompatibleWith = [Delivery]", "Words.Packing, Words.Analysis")]
    [InlineData("CompatibleWith = [Support], PartOf = Delivery", "Words.Delivery, Words.Analysis")]
    [InlineData("CompatibleWith = [Support], PartOf = Delivery", "Words.Packing, Words.Analysis")]
    [InlineData("CompatibleWith = []", "Words.Delivery, Words.Analysis")]
    [InlineData("BusinessArea = \"Sales\"", "Words.Delivery, Words.Analysis")]
    [InlineData("CompatibleWith = [Support]", "Words.Analysis")]
    [InlineData("CompatibleWith = [Support]", "Words.Analysis, \"undeclared\"")]
    [InlineData("CompatibleWith = [Support], LegalBasis = LegalBasis.Consent", "Words.Delivery, Words.Analysis")]
    [InlineData("CompatibleWith = [Support], LegalBasis = LegalBasis.LegalObligation", "Words.Delivery, Words.Analysis")]
    [InlineData("CompatibleWith = [Support], LegalBasis = LegalBasis.PublicTask", "Words.Delivery, Words.Analysis")]
    public Task ACompatiblePurpose_ConsentOrLaw_IsNotReported(string onPurpose, string purposes) => VerifyRegisterAsync(
        Words(onPurpose) +
        $$"""

        public class Customer
        {
            [PersonalData(Words.Contact, Purposes = [{{purposes}}])] public string? Email { get; set; }
        }
        """);

    /// <summary>It is one question for a purpose and a category, however the members say it.</summary>
    [Fact]
    public Task ManyMembers_AreOneQuestion() => VerifyRegisterAsync(
        Words("CompatibleWith = [Support]") +
        """

        public class Customer
        {
            [[|PersonalData(Words.Contact, Purposes = [Words.Analysis])|], PersonalData(Words.Contact, Purposes = [Words.Delivery])]
            public string? Email { get; set; }

            [PersonalData(Words.Contact, Purposes = [Words.Delivery, Words.Analysis])] public string? Phone { get; set; }
        }
        """);

    [Theory]
    [InlineData("CompatibleWith = [Support, Nope]", "Words.Delivery, Words.Analysis")]
    [InlineData("CompatibleWith = [Support]", "Words.Delivery, Words.Analysis, Nope")]
    public Task BrokenCode_IsLeftToTheCompiler(string onPurpose, string purposes) => VerifyBrokenRegisterAsync(
        Words(onPurpose) +
        $$"""

        public class Customer
        {
            [PersonalData(Words.Contact, Purposes = [{{purposes}}])] public string? Email { get; set; }
        }
        """);

    private static string Words(string onPurpose) =>
        $$"""
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";
            [ProcessingPurpose("Deliver orders")] public const string Delivery = "delivery";
            [ProcessingPurpose("Pack orders", PartOf = Delivery)] public const string Packing = "packing";
            [ProcessingPurpose("Answer questions")] public const string Support = "support";
            [ProcessingPurpose("Analyse sales", {{onPurpose}})] public const string Analysis = "analysis";
        }
        """;
}
