using System.Threading.Tasks;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Detection;

/// <summary>What stands in a project's baseline is not reported, and what stands there for nothing is.</summary>
public class BaselineTests
{
    private const string Path = "/Shop.privacy-baseline.txt";

    private const string Code =
        """
        namespace Shop
        {
            [System.ComponentModel.DataAnnotations.Schema.Table("customers")]
            public class Customer
            {
                public string? {|#0:FirstName|} { get; set; }
                public string? {|#1:Email|} { get; set; }
                public string? {|#2:Personnummer|} { get; set; }

                public class Address<T>
                {
                    public string? City;
                }
            }
        }
        """;

    [Theory]
    [InlineData("PRIV2002", "PRIV2002 Shop.Customer.Email\nPRIV2002 Shop.Customer.FirstName")]
    [InlineData("PRIV2002", "\uFEFF# all\r\n\r\n  PRIV2002\tShop.Customer.FirstName  \r\nPRIV2002 Shop.Customer.Email\r\nPRIV2002 Shop.Customer.Email")]
    [InlineData("PRIV2002", "PRIV2002 Shop.Customer.Email", 0)]
    [InlineData("PRIV2002", "PRIV2004 Shop.Customer.Email", 0, 1)]
    [InlineData("PRIV2002", "PRIV2002 P:Shop.Customer.Email\nPRIV2002 shop.customer.email\nPRIV2002 Customer.Email\nPRIV2002 Shop.Customer", 0, 1)]
    [InlineData("PRIV2002", "PRIV2002 Shop.Customer.Email and FirstName", 0, 1)]
    [InlineData("PRIV2002", "", 0, 1)]
    [InlineData("PRIV2004", "PRIV2004 Shop.Customer.Personnummer")]
    [InlineData("PRIV2004", "PRIV2002 Shop.Customer.Personnummer", 2)]
    public Task OnlyWhatIsNew_IsReported(string rule, string baseline, params int[] places)
    {
        var test = new RuleTest(rule, Code);
        test.TestState.AdditionalFiles.Add((Path, baseline));
        foreach (int place in places)
        {
            test.ExpectedDiagnostics.Add(new DiagnosticResult(rule).WithLocation(place));
        }

        return test.RunAsync();
    }

    [Fact]
    public Task TheSilentMembers_OfADataSubjectsType_CanBeKnownToo()
    {
        var test = new RuleTest("PRIV2001", "[DataSubject(Subjects.Customer)] public class Customer { public int A; public int [|B|]; }");
        test.TestState.AdditionalFiles.Add((Path, "PRIV2001 Customer.A\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task FieldsAndNestedTypes_AreNamedAsInTheRegister()
    {
        var test = new RuleTest("PRIV2002", """
            namespace Shop
            {
                public class Outer<T>
                {
                    [System.ComponentModel.DataAnnotations.Schema.Table("a")]
                    public class Customer
                    {
                        public string? FirstName;
                        public string? [|LastName|];
                    }
                }
            }
            """);
        test.TestState.AdditionalFiles.Add((Path, "PRIV2002 Shop.Outer`1.Customer.FirstName"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("PRIV1001 Shop.Customer.Email", "'PRIV1001' is none of the rules PRIV2001 to PRIV2019")]
    [InlineData("PRIV2020 Shop.Customer.Email", "'PRIV2020' is none of the rules PRIV2001 to PRIV2019")]
    [InlineData("PRIV2000 Shop.Customer.Email", "'PRIV2000' is none of the rules PRIV2001 to PRIV2019")]
    [InlineData("PRIV200２ Shop.Customer.Email", "'PRIV200２' is none of the rules PRIV2001 to PRIV2019")]
    [InlineData("PRIV2002", "no member stands behind 'PRIV2002'")]
    [InlineData("PRIV2002 A.B C", "more than a rule and a member stand in it, from 'C' on")]
    [InlineData("<<<<<<< ours", "'<<<<<<<' is none of the rules PRIV2001 to PRIV2019")]
    public Task AMalformedLine_IsReported_WithWhatIsWrong(string line, string problem)
    {
        var test = new RuleTest("PRIV2021", Code);
        test.TestState.AdditionalFiles.Add((Path, $"# known\r\n{line}\r\nPRIV2002 Shop.Customer.Email\r\n"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("PRIV2021").WithSpan(Path, 2, 1, 2, line.Length + 1).WithArguments(problem));
        return test.RunAsync();
    }

    [Fact]
    public Task ALine_ThatNothingIsFoundFor_IsReported()
    {
        var test = new RuleTest("PRIV2022", Code);
        test.TestState.AdditionalFiles.Add((Path, "PRIV2002 Shop.Customer.Email\nPRIV2002 Shop.Customer.Phone\nPRIV2004 Shop.Customer.Email\n"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("PRIV2022").WithSpan(Path, 2, 1, 2, 29).WithArguments("PRIV2002 Shop.Customer.Phone"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("PRIV2022").WithSpan(Path, 3, 1, 3, 29).WithArguments("PRIV2004 Shop.Customer.Email"));
        return test.RunAsync();
    }

    [Fact]
    public Task ALine_OfWhatIsSilenced_IsNotStale()
    {
        var test = new RuleTest("PRIV2022", Code.Replace(
            "public string? {|#1", "[SuppressMessage(\"Privacy\", \"PRIV2002\")] public string? {|#1", System.StringComparison.Ordinal));
        test.TestState.AdditionalFiles.Add((Path, "PRIV2002 Shop.Customer.Email\n"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("public Nonsense Email { get; set; }")]
    [InlineData("[Nonsense] public string? Email { get; set; }")]
    [InlineData("[PersonalData(nope)] public Nonsense Email;")]
    public Task ALine_OfWhatDoesNotCompile_IsNotStale(string member)
    {
        var test = new RuleTest("PRIV2022", $$"""
            [System.ComponentModel.DataAnnotations.Schema.Table("a")] public class Customer { {{member}} }
            """)
        {
            CompilerDiagnostics = CompilerDiagnostics.None,
        };
        test.TestState.AdditionalFiles.Add((Path, "PRIV2002 Customer.Email\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task AnotherFile_IsNoBaseline()
    {
        var test = new RuleTest("PRIV2021", Code);
        test.TestState.AdditionalFiles.Add(("/privacy-baseline.txt", "nonsense\n"));
        return test.RunAsync();
    }
}
