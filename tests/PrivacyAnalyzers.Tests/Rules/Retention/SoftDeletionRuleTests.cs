using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class SoftDeletionRuleTests : RuleTests
{
    protected override string Id => "PRIV4016";

    protected override string Example =>
        """
        /*type*/
        public static class Rows
        {
            /*member*/
            public class {|#0:Customer|}
            {
                [PersonalData("contact"), Retention(12, Then = RetentionAction.Erase)] public string? Email { get; set; }
                public bool IsDeleted { get; set; }
            }
        }
        """;

    protected override string Message =>
        "'Rows.Customer.Email' is to be erased, but 'IsDeleted' looks like rows are only marked as deleted (GDPR Art. 5(1)(e), 17). Erase them for "
        + "good, or mark the date with [RetentionStart] and declare how long after it they go.";

    protected override string Target => "T:Rows.Customer";

    [Theory]
    [InlineData("public bool IsDeleted { get; set; }")]
    [InlineData("public bool? Deleted { get; set; }")]
    [InlineData("public DateTime? DeletedAt { get; set; }")]
    [InlineData("public DateTimeOffset DeletedOn;")]
    [InlineData("protected DateOnly DeletedUtc { get; set; }")]
    public Task AMarkOfDeletion_IsReported(string mark) => VerifyAsync(
        $$"""
        public class [|Customer|]
        {
            [PersonalData("contact"), Retention(12, Then = RetentionAction.Erase)] public string? Email { get; set; }
            {{mark}}
        }

        public class Base { {{mark}} }

        public class [|Heir|] : Base
        {
            [PersonalData("contact"), Retention(12, Then = RetentionAction.Erase)] public string? Email { get; set; }
        }
        """);

    [Theory]
    [InlineData("Erase", "public bool IsDeletable { get; set; }")]
    [InlineData("Erase", "public string? DeletedAt { get; set; }")]
    [InlineData("Erase", "public int IsDeleted { get; set; }")]
    [InlineData("Erase", "public static bool IsDeleted { get; set; }")]
    [InlineData("Erase", "public bool IsDeleted() => false;")]
    [InlineData("Erase", "[RetentionStart] public DateTime? DeletedAt { get; set; }")]
    [InlineData("Anonymise", "public bool IsDeleted { get; set; }")]
    [InlineData("Restrict", "public bool IsDeleted { get; set; }")]
    [InlineData("Unspecified", "public bool IsDeleted { get; set; }")]
    public Task OtherMembersAndActions_AreNotReported(string action, string member) => VerifyAsync(
        $$"""
        public class Customer
        {
            [PersonalData("contact"), Retention(12, Then = RetentionAction.{{action}})] public string? Email { get; set; }
            {{member}}
        }
        """);

    [Fact]
    public Task AMarkWithoutPersonalData_IsNotReported() => VerifyAsync(
        """
        public class Customer
        {
            [NotPersonalData("the number of the shop")] public string? Shop { get; set; }
            public bool IsDeleted { get; set; }
        }
        """);

    [Theory]
    [InlineData("PersonalData(\"contact\"), Retention(12, Then = RetentionAction.Nope)")]
    [InlineData("PersonalData(\"contact\"), Retention(nope, Then = RetentionAction.Erase)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attributes) => VerifyBrokenAsync(
        $$"""
        public class Customer
        {
            [{{attributes}}] public string? Email { get; set; }
            public bool IsDeleted { get; set; }
        }
        """);
}
