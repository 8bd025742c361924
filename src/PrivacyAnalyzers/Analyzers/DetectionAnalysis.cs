using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Detection;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Reading;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Rules.Detection;

namespace PrivacyAnalyzers.Analyzers;

/// <summary>Shows what the detection finds in the types of one compilation that the project wants looked at.</summary>
internal sealed class DetectionAnalysis(
    Compilation compilation, AnalyzerOptions options, BaselineAnalysis baseline, Func<Vocabulary> words)
{
    private readonly DetectionReader reader = new(
        compilation,
        options.AnalyzerConfigOptionsProvider,
        new(
            () => DetectionVocabulary.Of(options.AdditionalFiles
                .Where(DetectionVocabulary.IsFile)
                .Select(f => (f.Path, f.GetText()?.ToString() ?? ""))),
            LazyThreadSafetyMode.PublicationOnly));

    private readonly ConcurrentDictionary<SyntaxTree, bool> isOffByFile = new();

    /// <summary>Whether one of some rules is on: what nobody wants to be told is not looked for.</summary>
    public static bool AnyIsOn(Compilation compilation, ImmutableArray<RuleInfo> rules) =>
        rules.Any(rule => !BuildFacts.IsOff(compilation.Options, rule.Id, CancellationToken.None));

    public void AnalyzeType(SymbolAnalysisContext context)
    {
        if (baseline.IsEmpty && context.Symbol.Locations[0].SourceTree is { } tree && isOffByFile.GetOrAdd(tree, IsOff))
        {
            return;
        }

        var found = reader.Find((INamedTypeSymbol)context.Symbol).Where(m => !baseline.Knows(m.Finding)).ToList();
        if (found.Count > 0)
        {
            UndeclaredReport.Of(compilation.AssemblyName ?? "", words(), found).ForEach(context.ReportDiagnostic);
        }
    }

    /// <summary>Reports the lines of a project's vocabulary that cannot be read.</summary>
    public static void AnalyzeVocabulary(AdditionalFileAnalysisContext context)
    {
        if (!DetectionVocabulary.IsFile(context.AdditionalFile)
            || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        foreach (var fault in VocabularyText.Read(text.ToString()).Faults)
        {
            var span = text.Lines[fault.Line].Span;
            context.ReportDiagnostic(Make(
                UndeclaredDataRules.MalformedVocabulary.At("", Spot.Name, fault.Problem),
                Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span))));
        }
    }

    /// <summary>Whether a file's configuration switches off all that the detection can answer.</summary>
    private bool IsOff(SyntaxTree tree) => compilation.Options.SyntaxTreeOptionsProvider is { } severities
        && UndeclaredDataRules.Answers.All(rule =>
            severities.TryGetDiagnosticValue(tree, rule.Id, CancellationToken.None, out var severity) && severity == ReportDiagnostic.Suppress);

    private static Diagnostic Make(Finding finding, Location location) => Diagnostic.Create(
        Descriptors.ById[finding.RuleId], location, [.. finding.Arguments.Cast<object>()]);
}
