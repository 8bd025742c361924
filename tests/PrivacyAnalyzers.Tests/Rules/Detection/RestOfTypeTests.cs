using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Detection;

public class RestOfTypeTests : RuleTests
{
    protected override string Id => "PRIV2005";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            [PersonalData("contact")] public string? Email { get; set; }
            /*member*/
            public string? {|#0:FirstName|} { get; set; }
        }
        """;

    protected override string Message =>
        "'Customer.FirstName' holds personal data by its name (name: \"first name\", en) and is not declared, though 'Email' beside it is "
        + "(GDPR Art. 5(2), 30(1)(c)). Mark it [PersonalData], or [NotPersonalData(\"...\")] with the reason.";

    protected override string Target => "P:Customer.FirstName";

    [Fact]
    public Task WhatIsDeclared_NotPersonal_OrOfAnotherRule_IsNotReported() => VerifyAsync(
        """
        public class Customer
        {
            [PersonalData("contact")] public string? Email { get; set; }
            [NotPersonalData("the shop's own")] public string? Phone { get; set; }
            [RetentionStart] public DateOnly BirthDate { get; set; }
            public int Rows { get; set; }
            public string? Allergies { get; set; }
            public string? UserAgent { get; set; }
        }

        [DataSubject(Subjects.Customer)]
        public class Member
        {
            [PersonalData("contact")] public string? Email { get; set; }
            public string? FirstName { get; set; }
        }

        public class Visitor
        {
            [NotPersonalData("the shop's own")] public string? Phone { get; set; }
            public string? FirstName { get; set; }
        }

        [System.ComponentModel.DataAnnotations.Schema.Table("guests")]
        public class Guest
        {
            public string? FirstName { get; set; }
        }
        """);

    [Fact]
    public Task OfARecord_AFieldAndAStoredType_TheRestIsReported() => VerifyAsync(
        """
        public record Visitor([PersonalData("contact")] string Email, string [|FirstName|]);

        [System.ComponentModel.DataAnnotations.Schema.Table("guests")]
        public class Guest
        {
            [PersonalData("contact")] public string? Email;
            public string? [|FirstName|];
            public string? [|Phone|] { get; set; }
        }
        """);

    [Fact]
    public Task AnExcludedNamespace_IsNotLookedAt()
    {
        var test = new RuleTest(Id, """
            namespace Shop.Legacy
            {
                public class Customer
                {
                    [PersonalData("contact")] public string? Email { get; set; }
                    public string? FirstName { get; set; }
                }
            }
            """);
        test.TestState.AnalyzerConfigFiles.Add(
            ("/.editorconfig", "root = true\n[*.cs]\nprivacy_detection_exclude_namespaces = Shop.Legacy\n"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("[PersonalData(nope)] public string? FirstName { get; set; }")]
    [InlineData("[PersonalData(] public string? FirstName { get; set; }")]
    [InlineData("[Nonsense] public string? FirstName { get; set; }")]
    [InlineData("public Nonsense FirstName { get; set; }")]
    public Task BrokenCode_IsNotReported(string member) => VerifyBrokenAsync(
        $$"""
        public class Customer
        {
            [PersonalData("contact")] public string? Email { get; set; }
            {{member}}
        }
        """);
}
