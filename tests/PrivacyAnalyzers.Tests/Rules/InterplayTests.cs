using System.Threading.Tasks;
using PrivacyAnalyzers.Analyzers;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules;

/// <summary>All rules at once: what they say together must be what a developer needs to hear, once.</summary>
public class InterplayTests
{
    private const string Purposes =
        """
        public static class Purposes
        {
            [ProcessingPurpose("Keep the books")] public const string Accounting = "accounting";
        }
        """;

    /// <summary>The promise: on one line, with nothing declared but the purpose. The missing date is a suggestion.</summary>
    [Fact]
    public Task TheShortForm_GivesNoWarning() => VerifyAsync(
        Purposes +
        """
        public class Payment
        {
            [PersonalData("payment-history", LegalBasis.LegalObligation, {|PRIV1022:60|}, Purposes = [Purposes.Accounting])]
            public string? PayerName { get; set; }
        }
        """);

    [Theory]
    [InlineData("PersonalData(\"payment-history\", LegalBasis.LegalObligation, 60, Purposes = [Purposes.Accounting])")]
    [InlineData("PersonalData(category: \"payment-history\", legalBasis: LegalBasis.LegalObligation, retentionMonths: 60, Purposes = new[] { Purposes.Accounting })")]
    [InlineData("PersonalData(Category = \"payment-history\", LegalBasis = LegalBasis.LegalObligation, RetentionMonths = 60, Purposes = new string[] { Purposes.Accounting })")]
    public Task TheShortFormWithAStart_GivesNothingAtAll(string attribute) => VerifyAsync(
        Purposes +
        $$"""
        public class Payment
        {
            [{{attribute}}] public string? PayerName { get; set; }
            [RetentionStart] public DateOnly? PaidOn { get; set; }
        }
        """);

    /// <summary>The bare attribute asks for all that it lacks; each answer takes one warning away.</summary>
    [Theory]
    [InlineData("{|PRIV1001:{|PRIV1002:{|PRIV1003:{|PRIV1004:PersonalData|}|}|}|}")]
    [InlineData("{|PRIV1001:{|PRIV1002:{|PRIV1003:PersonalData(\"payments\")|}|}|}")]
    [InlineData("{|PRIV1001:{|PRIV1003:PersonalData(\"payments\", LegalBasis.Contract)|}|}")]
    [InlineData("{|PRIV1001:PersonalData(\"payments\", LegalBasis.Contract, 12)|}")]
    [InlineData("PersonalData(\"payments\", LegalBasis.Contract, 12, Purposes = [Purposes.Accounting])")]
    [InlineData("PersonalData(\"payments\", LegalBasis.Contract, 12, Purposes = [{|PRIV1010:\"acounting\"|}])")]
    [InlineData("PersonalData(\"payments\", LegalBasis.Contract, 12, Purposes = [{|PRIV1015:\"accounting\"|}])")]
    [InlineData("PersonalData(\"payments\", LegalBasis.Contract, {|PRIV1020:-12|}, Purposes = [Purposes.Accounting])")]
    [InlineData("PersonalData(\"payments\", LegalBasis.Contract, {|PRIV1020:0|}, Purposes = [Purposes.Accounting])")]
    public Task EachAnswer_TakesOneWarningAway(string attribute) => VerifyAsync(
        Purposes +
        $$"""
        public class Payment
        {
            [{{attribute}}] public string? PayerName { get; set; }
            [RetentionStart] public DateOnly? PaidOn { get; set; }
        }
        """);

    /// <summary>What holds no data of an instance gets that one warning, not four more about what it lacks.</summary>
    [Fact]
    public Task WhatHoldsNoData_LacksNothingElse() => VerifyAsync(
        """
        public class Payment
        {
            [{|PRIV1050:PersonalData|}] public static string? Last { get; set; }
            public void Pay([{|PRIV1050:PersonalData|}] string payer) { }
        }
        """);

    [Fact]
    public Task WhatIsNotPersonal_LacksNothing() => VerifyAsync(
        """
        public class Payment
        {
            [NotPersonalData("the number of an invoice, not of a person")] public string? Number { get; set; }
            public string? Unmarked { get; set; }
        }
        """);

    /// <summary>ASP.NET Core Identity marks its users' members with an attribute of the same name.</summary>
    [Fact]
    public Task IdentitysAttribute_IsNotOurs() => VerifyAsync(
        Identity +
        """
        namespace App
        {
            public class User
            {
                [Microsoft.AspNetCore.Identity.PersonalData] public string? {|PRIV2007:Email|} { get; set; }
                [Microsoft.AspNetCore.Identity.ProtectedPersonalData] public string? {|PRIV2007:Phone|} { get; set; }
                [{|PRIV1001:{|PRIV1002:{|PRIV1003:{|PRIV1004:PrivacyAnalyzers.PersonalData|}|}|}|}] public string? Name { get; set; }
            }
        }
        """);

    [Fact]
    public Task IdentitysAttributeAndOurs_OnOneMember_AreKeptApart() => VerifyAsync(
        Identity + Purposes +
        """
        namespace App
        {
            using Identity = Microsoft.AspNetCore.Identity.PersonalDataAttribute;

            public class User
            {
                [Identity, PersonalData("contact", LegalBasis.Contract, {|PRIV1022:12|}, Purposes = [Purposes.Accounting])]
                public string? Email { get; set; }

                [Identity, {|PRIV1001:{|PRIV1002:{|PRIV1003:PersonalData("contact")|}|}|}]
                public string? Phone { get; set; }
            }
        }
        """);

    /// <summary>With both usings the compiler cannot tell them apart (CS0104): its error is enough.</summary>
    [Fact]
    public Task IdentitysAttributeAndOurs_InOneFile_AreTheCompilersToReport()
    {
        AnalyzerTest test = Of(
            Identity +
            """
            namespace App
            {
                using Microsoft.AspNetCore.Identity;
                using PrivacyAnalyzers;

                public class User
                {
                    [{|CS0104:PersonalData|}] public string? Email { get; set; }
                    [{|CS0104:PersonalData|}("contact")] public string? Phone { get; set; }
                }
            }
            """);
        return test.RunAsync();
    }

    [Theory]
    [InlineData("namespace Mine { public class PersonalDataAttribute : Attribute { } }", "Mine.PersonalData")]
    [InlineData("namespace Mine.PrivacyAnalyzers { public class PersonalDataAttribute : Attribute { } }", "Mine.PrivacyAnalyzers.PersonalData")]
    [InlineData("namespace PrivacyAnalyzers.Mine { public class PersonalDataAttribute : Attribute { } }", "PrivacyAnalyzers.Mine.PersonalData")]
    [InlineData("public class Outer { public class PersonalDataAttribute : Attribute { } }", "Outer.PersonalData")]
    [InlineData("public class PersonalDataAttribute<T> : Attribute { }", "PersonalDataAttribute<int>")]
    [InlineData("public class PersonalDataAttribute : Attribute { public PersonalDataAttribute(params object[] all) { } }", "global::PersonalData(1, null, typeof(int))")]
    public Task AUsersOwnAttribute_IsNotOurs(string declaration, string attribute) => VerifyAsync(
        $$"""
        {{declaration}}
        public class User
        {
            [{{attribute}}] public string? Email { get; set; }
            [{{attribute}}] public static string? Last { get; set; }
        }
        """);

    /// <summary>A suppression of one rule leaves the others alone; so does one on another member.</summary>
    [Fact]
    public Task ASuppression_IsOfItsRuleAndMember()
    {
        AnalyzerTest test = Of(
            """
            public class User
            {
                [SuppressMessage("Privacy", "PRIV1001", Justification = "Asked the DPO.")]
                [{|PRIV1002:{|PRIV1003:PersonalData("contact")|}|}] public string? Email { get; set; }

                [{|PRIV1001:{|PRIV1002:{|PRIV1003:PersonalData("contact")|}|}|}] public string? Phone { get; set; }

            #pragma warning disable PRIV1002 // Asked the DPO.
                [{|PRIV1001:{|PRIV1003:PersonalData("contact")|}|}] public string? Fax { get; set; }
            #pragma warning restore PRIV1002

                [{|PRIV1001:{|PRIV1002:{|PRIV1003:PersonalData("contact")|}|}|}] public string? Pager { get; set; }
            }
            """);

        // The code restores a rule itself: a pragma at the top of the file ends there.
        test.TestBehaviors = TestBehaviors.SkipSuppressionCheck;
        return test.RunAsync();
    }

    /// <summary>Texts that are hard to print reach the message as they are.</summary>
    [Theory]
    [InlineData("\\\"quoted\\\"")]
    [InlineData("two\\nlines")]
    [InlineData("right\\u202Eleft")]
    [InlineData("lone\\uD800")]
    [InlineData("{0} {1}")]
    [InlineData("nul\\0")]
    public Task HardTexts_BreakNoMessage(string purpose) => VerifyAsync(
        $$"""
        public class User
        {
            [PersonalData("contact", LegalBasis.Contract, {|PRIV1022:12|}, Purposes = [{|PRIV1010:"{{purpose}}"|}])] public string? Email { get; set; }
        }
        """);

    private const string Identity =
        """
        namespace Microsoft.AspNetCore.Identity
        {
            public class PersonalDataAttribute : Attribute { }
            public class ProtectedPersonalDataAttribute : PersonalDataAttribute { }
        }

        """;

    private static Task VerifyAsync(string code) => Of(code).RunAsync();

    private static AnalyzerTest<DeclarationAnalyzer> Of(string code)
    {
        var test = new AnalyzerTest<DeclarationAnalyzer>();
        test.TestState.Sources.Add(("Usings.cs", RuleTest.Usings));
        test.TestState.Sources.Add(("Code.cs", code));
        return test;
    }
}
