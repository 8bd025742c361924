using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Testing;

/// <summary>The short form for the common test of a fix: one source file before and after.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
/// <typeparam name="TCodeFix">The code fix.</typeparam>
public static class CodeFixVerifier<TAnalyzer, TCodeFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>Fixes a source and compares, one by one and with fix-all.</summary>
    public static Task VerifyCodeFixAsync(string source, string fixedSource)
    {
        return new CodeFixTest<TAnalyzer, TCodeFix> { TestCode = source, FixedCode = fixedSource }.RunAsync();
    }

    /// <summary>The diagnostics of a source have no fix.</summary>
    public static Task VerifyNoCodeFixAsync(string source)
    {
        return new CodeFixTest<TAnalyzer, TCodeFix> { TestCode = source, OffersNoFix = true }.RunAsync();
    }
}
