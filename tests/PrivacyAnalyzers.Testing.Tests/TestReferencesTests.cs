using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Testing.Tests.Specimens;
using Xunit;

namespace PrivacyAnalyzers.Testing.Tests;

public class TestReferencesTests
{
    [Fact]
    public Task Attributes_are_referenced_unless_said_otherwise()
    {
        return AnalyzerVerifier<BadNameAnalyzer>.VerifyAnalyzerAsync(
            """
            using PrivacyAnalyzers;

            class Customer
            {
                [NotPersonalData("of the course, not of a person")]
                public string? Phone { get; set; }
            }
            """);
    }

    [Fact]
    public async Task Attributes_can_be_left_out()
    {
        var test = new AnalyzerTest<BadNameAnalyzer> { TestCode = "using {|CS0246:PrivacyAnalyzers|};" };
        test.TestState.References = TestReferences.Framework;
        await test.RunAsync();
    }

    [Fact]
    public async Task A_reference_can_be_missing()
    {
        const string Source = "class Good { object O = new System.Text.RegularExpressions.{|#0:Regex|}(\"\"); }";
        await AnalyzerVerifier<BadNameAnalyzer>.VerifyAnalyzerAsync(Source);
        var test = new AnalyzerTest<BadNameAnalyzer>
        {
            TestCode = Source,
            ExpectedDiagnostics = { DiagnosticResult.CompilerError("CS1069").WithLocation(0) },
        };
        test.TestState.References = TestReferences.Default.Without("System.Text.RegularExpressions");
        await test.RunAsync();
        Assert.Throws<ArgumentException>(() => TestReferences.Default.Without("No.Such.Assembly"));
    }

    [Fact]
    public void Framework_is_the_reference_pack()
    {
        string[] paths = [.. TestReferences.Framework.Cast<PortableExecutableReference>().Select(reference => reference.FilePath!)];

        Assert.Contains(paths, path => path.Replace('\\', '/').EndsWith("ref/net10.0/System.Runtime.dll", StringComparison.Ordinal));
        Assert.Same(TestReferences.Default, TestReferences.Default);
    }
}
