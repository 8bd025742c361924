using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Testing;

/// <summary>The short form for the common test: one source file, one analyzer.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
public static class AnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>An expected diagnostic of the analyzer's only rule.</summary>
    public static DiagnosticResult Diagnostic()
    {
        return new DiagnosticResult(new TAnalyzer().SupportedDiagnostics.Single().Id);
    }

    /// <summary>An expected diagnostic of a rule.</summary>
    public static DiagnosticResult Diagnostic(string id)
    {
        return new DiagnosticResult(id);
    }

    /// <summary>Runs the analyzer over a source with markup.</summary>
    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new AnalyzerTest<TAnalyzer> { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }
}
