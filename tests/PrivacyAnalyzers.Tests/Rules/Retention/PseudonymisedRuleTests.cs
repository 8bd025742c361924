using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class PseudonymisedRuleTests : RuleTests
{
    protected override string Id => "PRIV4015";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [{|#0:PersonalData("contact")|}, Retention(12, Then = RetentionAction.Anonymise)]
            public string? Email { get; }
        }
        """;

    protected override string Message =>
        "'Customer.Email' is to be anonymised, but the generated code cannot empty it, so that the row goes on holding it (GDPR Art. 4(5), Recital 26). "
        + "What still leads to a person is pseudonymised at best, and personal data.";

    protected override string Target => "P:Customer.Email";

    [Theory]
    [InlineData("public string? Email { get; private set; }")]
    [InlineData("public string Email { get; init; } = \"\";")]
    [InlineData("public readonly string? Email;")]
    [InlineData("public System.Collections.Generic.List<Uri> Email { get; } = [];")]
    public Task WhatCannotBeEmptied_IsReported(string member) => VerifyAsync(
        $$"""
        public class Customer
        {
            [[|PersonalData("contact")|], Retention(12, Then = RetentionAction.Anonymise)] {{member}}
        }
        """);

    [Theory]
    [InlineData("public string? Email { get; set; }", "Anonymise")]
    [InlineData("public string Email { get; internal set; } = \"\";", "Anonymise")]
    [InlineData("public int Email { get; set; }", "Anonymise")]
    [InlineData("public string[] Email { get; set; } = [];", "Anonymise")]
    [InlineData("public System.Collections.Generic.List<string> Email { get; set; } = [];", "Anonymise")]
    [InlineData("public System.Collections.Generic.List<string> Email { get; } = [];", "Anonymise")]
    [InlineData("public string? Email => null;", "Anonymise")]
    [InlineData("public string? Email { get; }", "Erase")]
    [InlineData("public string? Email { get; }", "Review")]
    [InlineData("public string? Email { get; }", "Unspecified")]
    public Task WhatCanBeEmptiedOrIsNotAnonymised_IsNotReported(string member, string action) => VerifyAsync(
        $$"""
        public class Customer
        {
            [PersonalData("contact"), Retention(12, Then = RetentionAction.{{action}})] {{member}}
        }
        """);

    /// <summary>The step before the last is none that the data end with.</summary>
    [Fact]
    public Task WhatIsErasedLater_IsNotReported() => VerifyAsync(
        """
        public class Customer
        {
            [PersonalData("contact"), Retention(12, Then = RetentionAction.Anonymise), Retention(24, Then = RetentionAction.Erase)]
            public string? Email { get; }
        }
        """);

    [Theory]
    [InlineData("[|PersonalData(\"number\")|], Retention(12, Then = RetentionAction.Restrict), SensitiveData(SensitiveKind.NationalIdentificationNumber)")]
    [InlineData("[|PersonalData(More.Number)|], Retention(Criterion = \"a\", Then = RetentionAction.Review)")]
    [InlineData("PersonalData(More.Number), Retention(60, Then = RetentionAction.Erase)")]
    [InlineData("PersonalData(More.Number), Retention(12, Then = RetentionAction.Restrict), Retention(60, Then = RetentionAction.Erase)")]
    [InlineData("PersonalData(More.Number), Retention(12)")]
    [InlineData("PersonalData(More.Number)")]
    [InlineData("PersonalData(\"contact\"), Retention(12, Then = RetentionAction.Restrict)")]
    public Task AnIdentificationNumberThatStays_IsReported(string attributes) => VerifyAsync(
        $$"""
        public static class More
        {
            [DataCategory("Number"), SensitiveData(SensitiveKind.NationalIdentificationNumber)] public const string Number = "number";
            [DataCategory("Grades"), Retention(12, Then = RetentionAction.Anonymise)] public const string Grades = "grades";
        }

        public class Customer
        {
            [{{attributes}}] public string? Number { get; set; }
            [PersonalData(More.Grades)] public string? Grade { get; set; }
        }
        """);

    [Theory]
    [InlineData("PersonalData(\"contact\"), Retention(12, Then = RetentionAction.Nope)")]
    [InlineData("PersonalData(\"contact\", Nope = 1), Retention(12, Then = RetentionAction.Anonymise)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attributes) => VerifyBrokenAsync(
        $$"""
        public class Customer
        {
            [{{attributes}}] public string? Email { get; }
        }
        """);
}
