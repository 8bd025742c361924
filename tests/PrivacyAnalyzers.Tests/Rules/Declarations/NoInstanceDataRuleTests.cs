using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoInstanceDataRuleTests : RuleTests
{
    protected override string Id => "PRIV1050";

    protected override string Example =>
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [{|#0:PersonalData("contact", LegalBasis.Contract, 24)|}]
            public static string? Last { get; set; }
        }
        """;

    protected override string Message =>
        "'Customer.Last' is static and holds no data of an instance, so neither the register nor the retention code can cover it "
        + "(GDPR Art. 30(1)(c)). Put the attribute on the property or field that holds the data.";

    protected override string Target => "P:Customer.Last";

    [Theory]
    [InlineData("[{|#0:PersonalData(\"contact\")|}] public const string Sample = \"a\";", "Customer.Sample", "a constant")]
    [InlineData("[{|#0:PersonalData(\"contact\")|}] public static string? Last;", "Customer.Last", "static")]
    [InlineData("[{|#0:PersonalData(\"contact\")|}] public static string Last => \"\";", "Customer.Last", "static")]
    [InlineData("[{|#0:PersonalData(\"contact\")|}] public string this[int i] => \"\";", "Customer.this[]", "an indexer")]
    [InlineData("public string this[[{|#0:PersonalData(\"contact\")|}] int i] => \"\";", "Customer.this[](i)", "a parameter")]
    [InlineData("public void M([{|#0:PersonalData(\"contact\")|}] string email) { }", "Customer.M(email)", "a parameter")]
    [InlineData("public Customer([{|#0:PersonalData(\"contact\")|}] string email) { }", "Customer.Customer(email)", "a parameter")]
    [InlineData("[{|#0:RetentionStart|}] public static DateTime? Left { get; set; }", "Customer.Left", "static")]
    [InlineData("[{|#0:NotPersonalData(\"the same for everybody\")|}] public static string? Last { get; set; }", "Customer.Last", "static")]
    public Task WhatHoldsNothing_IsNamed(string member, string name, string what)
    {
        RuleTest test = Of($$"""public class Customer { {{member}} }""");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Id).WithLocation(0).WithArguments(name, what));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("extension(Customer c) { [{|#0:PersonalData(\"contact\")|}] public string Upper => \"\"; }", "Extensions.Upper", "an extension member")]
    [InlineData("extension(Customer c) { [{|#0:RetentionStart|}] public DateTime Left => default; }", "Extensions.Left", "an extension member")]
    [InlineData("extension(Customer) { [{|#0:PersonalData(\"contact\")|}] public static string Upper => \"\"; }", "Extensions.Upper", "an extension member")]
    [InlineData("extension([{|#0:PersonalData(\"contact\")|}] Customer c) { public string Upper => \"\"; public string Lower => \"\"; }", "Extensions.extension(c)", "a parameter")]
    [InlineData("extension(Customer c) { public void M([{|#0:PersonalData(\"contact\")|}] string email) { } }", "Extensions.M(email)", "a parameter")]
    public Task AnExtension_HoldsNothing(string block, string name, string what)
    {
        RuleTest test = Of($$"""public class Customer { } public static class Extensions { {{block}} }""");
        test.TestState.LanguageVersion = LanguageVersion.Preview;
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Id).WithLocation(0).WithArguments(name, what));
        return test.RunAsync();
    }

    [Fact]
    public Task SeveralAttributes_AreReportedEach() => VerifyAsync(
        """
        public class Customer
        {
            [[|PersonalData("contact")|], [|PersonalData("orders")|], [|NotPersonalData("the same for everybody")|]]
            public static string? Last { get; set; }
        }

        public enum Kind
        {
            [[|PersonalData("contact")|]] A,
        }

        public class Primary([[|PersonalData("contact")|]] string email)
        {
            public string Email => email;
        }

        public static class Extensions
        {
            public static void Send([[|PersonalData("contact")|]] this string email) { }
        }
        """);

    [Fact]
    public Task WhatHoldsData_IsNotReported() => VerifyAsync(
        """
        public record Customer([PersonalData("contact")] string Email, [property: PersonalData("contact")] string Phone);
        public record struct Position([PersonalData("contact")] double Latitude);
        public readonly struct Point { [PersonalData("contact")] public readonly int X; }
        public interface IContact { [PersonalData("contact")] string Email { get; } }
        public abstract class Base
        {
            [PersonalData("contact")] public abstract string Email { get; set; }
            [PersonalData("contact")] protected string? phone;
            [PersonalData("contact")] public string Name => phone ?? "";
            [PersonalData("contact")] public required string Address { get; init; }
        }
        """);

    [Theory]
    [InlineData("[PersonalData(nope)] public static string? Last { get; set; }")]
    [InlineData("[PersonalData(\"contact\")] public void M() { }")]
    [InlineData("[PersonalData(\"contact\")] public class Nested { }")]
    [InlineData("[PersonalData(\"contact\")] public event Action? E;")]
    [InlineData("[return: PersonalData(\"contact\")] public string M() => \"\";")]
    public Task BrokenCode_IsLeftToTheCompiler(string member) => VerifyBrokenAsync(
        $$"""
        public class Customer
        {
            {{member}}
        }
        """);
}
