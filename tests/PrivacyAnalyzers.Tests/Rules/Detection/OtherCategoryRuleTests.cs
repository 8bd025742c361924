using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Detection;

public class OtherCategoryRuleTests : RuleTests
{
    protected override string Id => "PRIV2006";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [{|#0:PersonalData("contact")|}] public string? BloodGroup { get; set; }
        }
        """;

    protected override string Message =>
        "'Customer.BloodGroup' is declared as the data category 'contact', and its name says another: health: \"blood group\", en "
        + "(GDPR Art. 9(1), 30(1)(c)). Give it the category that it is, or mark it or the category [SensitiveData].";

    protected override string Target => "P:Customer.BloodGroup";

    [Fact]
    public Task ProtectedData_InAnOrdinaryCategory_AndBankDataAmongContactDetails_AreReported() => VerifyAsync(
        """
        public class Customer
        {
            [[|PersonalData("orders")|]] public string? Passport { get; set; }
            [[|PersonalData("orders", Purposes = [Purposes.Delivery])|]] public string[]? Allergies { get; set; }
            [[|PersonalData("contact")|]] public string? Iban { get; set; }
            [[|PersonalData("contact")|]] public string? PasswordHash { get; set; }
        }
        """);

    [Fact]
    public Task WhatFits_IsProtected_OrIsNotSureByItsName_IsNotReported() => VerifyAsync(
        """
        public static class More
        {
            [DataCategory("Health"), SensitiveData(SensitiveKind.Health)] public const string Health = "health";
            [DataCategory("Payments")] public const string Payments = "payments";
        }

        public class Customer
        {
            [PersonalData("contact")] public string? Email { get; set; }
            [PersonalData("orders")] public string? FirstName { get; set; }
            [PersonalData("orders")] public string? Iban { get; set; }
            [PersonalData(More.Payments)] public string? CardNumber { get; set; }
            [PersonalData(More.Health)] public string? BloodGroup { get; set; }
            [PersonalData("contact"), SensitiveData(SensitiveKind.Health)] public string? Diagnosis { get; set; }
            [PersonalData("contact"), PersonalData(More.Health)] public string? Symptoms { get; set; }
            [PersonalData("contact")] public string? Weight { get; set; }
            [PersonalData("contact")] public bool HasPassport { get; set; }
            [PersonalData("unknown")] public string? Allergies { get; set; }
            [PersonalData] public string? Disease { get; set; }
            [PersonalData("contact")] public static string? Illness { get; set; }
        }
        """);

    [Theory]
    [InlineData("[PersonalData(nope)] public string? BloodGroup { get; set; }")]
    [InlineData("[PersonalData(\"contact\", Purposes = [nope])] public string? BloodGroup { get; set; }")]
    [InlineData("[PersonalData(\"contact\"), NotPersonalData(\"the blood bank's own\")] public string? BloodGroup { get; set; }")]
    [InlineData("[PersonalData(\"contact\")] public Nonsense BloodGroup { get; set; }")]
    public Task BrokenOrContradictingCode_IsNotReported(string member) => VerifyBrokenAsync(
        $$"""
        public class Customer
        {
            {{member}}
            public Nonsense Other;
        }
        """);
}
