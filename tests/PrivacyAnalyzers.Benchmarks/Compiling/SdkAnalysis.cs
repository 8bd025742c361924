using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Benchmarks.Compiling;

/// <summary>The analyzers that the .NET SDK attaches to every project unless it is told not to (<c>EnableNETAnalyzers</c>), and
/// the severities that it hands to the compiler with them.</summary>
internal static class SdkAnalysis
{
    /// <summary>The two assemblies of a C# project.</summary>
    private static readonly string[] s_assemblies =
        ["Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll"];

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. s_assemblies.SelectMany(name =>
            Toolset.Reference(Path.Combine(BuildFacts.SdkAnalyzers, name)).GetAnalyzers(LanguageNames.CSharp)),
    ];

    /// <summary>The severities of the default <c>AnalysisLevel</c>.</summary>
    public static SyntaxTreeOptionsProvider Severities { get; } = new GlobalSeverities(Read(BuildFacts.SdkAnalyzerConfig));

    private static ImmutableDictionary<string, ReportDiagnostic> Read(string path)
    {
        using var file = File.OpenRead(path);
        var set = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(SourceText.From(file), path)));
        return set.GlobalConfigOptions.TreeOptions;
    }

    private sealed class GlobalSeverities(ImmutableDictionary<string, ReportDiagnostic> severities) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            severities.TryGetValue(diagnosticId, out severity);
    }
}
