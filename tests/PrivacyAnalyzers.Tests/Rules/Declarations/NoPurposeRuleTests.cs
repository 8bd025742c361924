using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoPurposeRuleTests : RuleTests
{
    protected override string Id => "PRIV1001";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [{|#0:PersonalData("contact", LegalBasis.Contract, 24)|}]
            public string? Email { get; set; }
        }
        """;

    protected override string Message =>
        "'Customer.Email' holds personal data with no declared purpose (GDPR Art. 5(1)(b), 30(1)(b)). Name one with "
        + "'Purposes = [...]', or let a purpose say [Uses] of its category.";

    protected override string Target => "P:Customer.Email";

    [Theory]
    [InlineData("[|PersonalData|]")]
    [InlineData("[|PersonalData()|]")]
    [InlineData("[|PersonalData(Categories.Contact)|]")]
    [InlineData("[|PersonalData(category: Categories.Contact)|]")]
    [InlineData("[|PersonalData(Category = Categories.Contact)|]")]
    [InlineData("[|PersonalDataAttribute(Categories.Contact)|]")]
    [InlineData("[|PrivacyAnalyzers.PersonalData(Categories.Contact)|]")]
    [InlineData("[|global::PrivacyAnalyzers.PersonalDataAttribute(Categories.Contact)|]")]
    [InlineData("[|PersonalData(Categories.Contact, Purposes = [])|]")]
    [InlineData("[|PersonalData(Categories.Contact, Purposes = new string[0])|]")]
    [InlineData("[|PersonalData(Categories.Contact, Purposes = null)|]")]
    [InlineData("Obsolete, [|PersonalData(Categories.Contact)|]")]
    [InlineData("[|PersonalData(Categories.Contact)|], [|PersonalData(Categories.Orders)|]")]
    [InlineData("[|PersonalData(Categories.Contact)|], PersonalData(Categories.Orders, Purposes = [Purposes.Delivery])")]
    public Task NoneNamed_IsReported(string attribute) => VerifyAsync(
        $$"""
        public class Customer
        {
            [{{attribute}}] public string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData("Purposes = [Purposes.Delivery]")]
    [InlineData("Purposes = [\"delivery\"]")]
    [InlineData("Purposes = [Purposes.Delivery, Purposes.Support]")]
    [InlineData("Purposes = new[] { Purposes.Delivery }")]
    [InlineData("Purposes = new string[] { Purposes.Delivery }")]
    [InlineData("Purposes = new string[1] { nameof(Purposes) + Purposes.Delivery }")]
    [InlineData("Purposes = [\"not-declared-anywhere\"]")]
    public Task OneNamed_IsNotReported(string purposes) => VerifyAsync(
        $$"""
        public class Customer
        {
            [PersonalData(Categories.Contact, {{purposes}})] public string? Email { get; set; }
        }
        """);

    [Fact]
    public Task AliasOfTheAttribute_IsRead() => VerifyAsync(
        """
        using PII = PrivacyAnalyzers.PersonalDataAttribute;
        public class Customer
        {
            [[|PII(Categories.Contact)|]] public string? Email { get; set; }
        }
        """);

    [Fact]
    public Task APurposeThatUsesTheCategory_IsEnough() => VerifyAloneAsync(
        """
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";
            [DataCategory("Orders")] public const string Orders = "orders";
            [ProcessingPurpose("Deliver orders"), Uses(Contact)] public const string Delivery = "delivery";
        }

        public class Customer
        {
            [PersonalData(Words.Contact)] public string? Email { get; set; }
            [PersonalData("contact")] public string? Phone { get; set; }
            [[|PersonalData(Words.Orders)|]] public string? Order { get; set; }
        }
        """);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task APurposeOfAReference_ThatUsesTheCategory_IsEnough(bool asMetadata) => VerifyWithReferenceAsync(
        """
        public class Customer
        {
            [PersonalData(Words.Contact)] public string? Email { get; set; }
            [[|PersonalData("orders")|]] public string? Order { get; set; }
        }
        """,
        """
        public static class Words
        {
            public const string Contact = "contact";
            [ProcessingPurpose("Deliver orders"), Uses(Contact)] public const string Delivery = "delivery";
        }
        """,
        asMetadata);

    /// <summary>What a rule on instance data has to say of a constant is PRIV1050's.</summary>
    [Fact]
    public Task WhatHoldsNoDataOfAnInstance_IsLeftToAnotherRule() => VerifyAsync(
        """
        public class Customer
        {
            [PersonalData(Categories.Contact)] public const string Sample = "a@example.com";
            [PersonalData(Categories.Contact)] public static string? Last { get; set; }
        }
        """);

    [Theory]
    [InlineData("[PersonalData(")]
    [InlineData("[PersonalData(Categories.Contact, Purposes = [Purposes.Nope])]")]
    [InlineData("[PersonalData(Categories.Contact, Purposes = [Purposes.])]")]
    [InlineData("[PersonalData(Categories.Contact, Purposes = [")]
    [InlineData("[PersonalData(Categories.Contact, Purposes = )]")]
    [InlineData("[PersonalData(Categories.Contact, Purposes = Purposes.Delivery)]")]
    [InlineData("[PersonalData(Nope.Contact)]")]
    [InlineData("[PersonalData(Categories.Contact, LegalBasis.Nope)]")]
    [InlineData("[PersonalData(Categories.Contact, 24)]")]
    [InlineData("[PersonalData(Categories.Contact, Nope = 1)]")]
    [InlineData("[PersonalData(Categories.Contact, retentionMonths: \"x\")]")]
    [InlineData("[PersonalDat(Categories.Contact)]")]
    public Task BrokenCode_IsLeftToTheCompiler(string attribute) => VerifyBrokenAsync(
        $$"""
        public class Customer
        {
            {{attribute}} public string? Email { get; set; }
        }
        """);
}
