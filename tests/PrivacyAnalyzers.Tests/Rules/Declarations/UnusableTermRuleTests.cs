using System.Threading.Tasks;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class UnusableTermRuleTests : RuleTests
{
    protected override string Id => "PRIV1052";

    protected override string Example =>
        """
        /*type*/
        public static class More
        {
            /*member*/
            [DataCategory("Payments")]
            public static readonly string {|#0:Payments|} = "payments";
        }
        """;

    protected override string Message =>
        "The declaration of a data category is not a constant string, so that no attribute can name it (GDPR Art. 30(1)). Make it "
        + "'public const string' with its id as the value.";

    protected override string Target => "F:More.Payments";

    [Theory]
    [InlineData("[ProcessingPurpose(\"x\")] public const int {|#0:A|} = 1;", "purpose", "is not a constant string, so that no attribute can name it")]
    [InlineData("[DataCategory(\"x\")] public string {|#0:A|} = \"a\";", "data category", "is not a constant string, so that no attribute can name it")]
    [InlineData("[DataSubjectKind(\"x\")] public static string? {|#0:A|};", "data subject", "is not a constant string, so that no attribute can name it")]
    [InlineData("[Party(\"x\")] public const string {|#0:A|} = \"\";", "recipient", "has an empty value, so that the register has no id for it")]
    [InlineData("[RetentionEvent(\"x\")] public const string? {|#0:A|} = null;", "retention event", "has an empty value, so that the register has no id for it")]
    [InlineData("[RetentionEvent(\"x\")] public const string {|#0:A|} = \" \\t\";", "retention event", "has an empty value, so that the register has no id for it")]
    public Task WhatIsNoUsableConstant_IsReportedAtItsName(string field, string kind, string problem)
    {
        RuleTest test = Of($$"""public class More { {{field}} }""");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Id).WithLocation(0).WithArguments(kind, problem));
        return test.RunAsync();
    }

    [Fact]
    public Task AnEnumsConstants_AreNotUsable() => VerifyAsync(
        """
        public enum Purposes2
        {
            [ProcessingPurpose("Deliver orders")] [|Delivery|],
            Other,
        }
        """);

    [Theory]
    [InlineData("public const string A = \"a\";")]
    [InlineData("internal const string A = nameof(More) + \"-\" + Purposes.Delivery;")]
    [InlineData("private const string A = \"a\";")]
    public Task Constants_AreNotReported(string field) => VerifyAsync(
        $$"""
        public static class More { [Party("x")] {{field}} }
        """);

    [Theory]
    [InlineData("public const string A = ;")]
    [InlineData("public const string A;")]
    [InlineData("public const string A")]
    [InlineData("public const string A = nope;")]
    [InlineData("public const string A = 1;")]
    [InlineData("public const string A = A;")]
    [InlineData("public const Nope A = \"a\";")]
    [InlineData("public const string A { get; }")]
    [InlineData("public string A() => \"\";")]
    public Task BrokenCode_IsLeftToTheCompiler(string field) => VerifyBrokenAsync(
        $$"""
        public static class More { [Party("x")] {{field}} }
        """);
}
