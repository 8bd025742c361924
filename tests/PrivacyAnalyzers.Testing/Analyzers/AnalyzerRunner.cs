using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Testing;

/// <summary>Runs analyzers. An analyzer that throws fails the test, whatever the test is about.</summary>
internal static class AnalyzerRunner
{
    private const string AnalyzerException = "AD0001";
    private static readonly CompilationWithAnalyzersOptions s_bare = MakeOptions(new AnalyzerOptions([]));

    /// <summary>The diagnostics of the analyzers, suppressed ones left out, in order of their place.</summary>
    public static Task<ImmutableArray<Diagnostic>> RunAsync(
        Compilation compilation,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        AnalyzerOptions? options = null)
    {
        return analyzers.IsEmpty
            ? Task.FromResult(ImmutableArray<Diagnostic>.Empty)
            : RunAsync(compilation.WithAnalyzers(analyzers, options is null ? s_bare : MakeOptions(options)), compilation);
    }

    /// <summary>The diagnostics that an IDE would find by looking at one file at a time.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunLocallyAsync(
        Compilation compilation,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        AnalyzerOptions options)
    {
        CompilationWithAnalyzers run = compilation.WithAnalyzers(analyzers, MakeOptions(options));
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            ImmutableArray<Diagnostic> syntax = await run.GetAnalyzerSyntaxDiagnosticsAsync(tree, default);
            ImmutableArray<Diagnostic> semantic = await run
                .GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, default)
                ;
            found.AddRange(syntax.Concat(semantic).Where(diagnostic => diagnostic.Location.SourceTree == tree));
        }

        return found.ToImmutable();
    }

    private static async Task<ImmutableArray<Diagnostic>> RunAsync(CompilationWithAnalyzers run, Compilation compilation)
    {
        ImmutableArray<Diagnostic> diagnostics = await run.GetAnalyzerDiagnosticsAsync();
        IEnumerable<Diagnostic> crashes = diagnostics.Where(diagnostic => diagnostic.Id == AnalyzerException);
        if (crashes.Any())
        {
            string messages = string.Join("\n", crashes.Select(
                diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture) + "\n"
                    + diagnostic.Descriptor.Description.ToString(CultureInfo.InvariantCulture)));
            throw TestFailure.Because($"{AnalyzerException}: an analyzer threw in '{compilation.AssemblyName}'.\n{messages}");
        }

        return
        [
            .. diagnostics.Where(diagnostic => !diagnostic.IsSuppressed).OrderBy(PathOf, StringComparer.Ordinal).ThenBy(StartOf),
        ];
    }

    private static string PathOf(Diagnostic diagnostic)
    {
        return diagnostic.Location.GetLineSpan().Path ?? string.Empty;
    }

    private static int StartOf(Diagnostic diagnostic)
    {
        return diagnostic.Location.SourceSpan.Start;
    }

    private static CompilationWithAnalyzersOptions MakeOptions(AnalyzerOptions options)
    {
        return new CompilationWithAnalyzersOptions(
            options,
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
    }
}
