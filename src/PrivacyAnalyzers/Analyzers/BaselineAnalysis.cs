using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Detection;
using PrivacyAnalyzers.Reading;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Rules.Detection;

namespace PrivacyAnalyzers.Analyzers;

/// <summary>Keeps quiet about what stands in the project's baseline, and says which of its lines nothing is found for any more.</summary>
internal sealed class BaselineAnalysis
{
    private readonly Compilation compilation;
    private readonly ImmutableArray<AdditionalText> files;
    private readonly Lazy<HashSet<KnownFinding>> known;

    /// <summary>The known findings that were found.</summary>
    private readonly ConcurrentDictionary<KnownFinding, bool> found = new();

    public BaselineAnalysis(Compilation compilation, AnalyzerOptions options)
    {
        this.compilation = compilation;
        files = [.. options.AdditionalFiles.Where(BaselineFiles.IsFile)];

        // Publication only: a computation that was cancelled must not be remembered as the result.
        known = new(
            () => [.. files.SelectMany(f => BaselineFiles.Lines(f, CancellationToken.None)).Select(l => l.Finding)],
            LazyThreadSafetyMode.PublicationOnly);
    }

    public bool IsEmpty => files.IsEmpty;

    /// <summary>Reports the lines of a baseline that cannot be read.</summary>
    public static void AnalyzeFile(AdditionalFileAnalysisContext context)
    {
        if (!BaselineFiles.IsFile(context.AdditionalFile)
            || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        foreach (var line in text.Lines)
        {
            if (BaselineLine.Read(line.ToString()).Problem is { } problem)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.ById[BaselineRules.Malformed.Id], Locate(context.AdditionalFile, text, line), problem));
            }
        }
    }

    /// <summary>Whether a finding stands in the baseline: it is then not reported.</summary>
    public bool Knows(Finding finding)
    {
        if (files.IsEmpty || !KnownFinding.IsRule(finding.RuleId))
        {
            return false;
        }

        var asked = KnownFinding.Of(finding.RuleId, finding.About);
        if (!known.Value.Contains(asked))
        {
            return false;
        }

        found[asked] = true;
        return true;
    }

    /// <summary>Reports the lines that nothing was found for, when all types have been looked at.</summary>
    public void AnalyzeWhole(CompilationAnalysisContext context)
    {
        foreach (var file in files)
        {
            foreach (var (finding, line) in BaselineFiles.Lines(file, context.CancellationToken))
            {
                if (!found.ContainsKey(finding) && !IsBroken(finding) && file.GetText(context.CancellationToken) is { } text)
                {
                    context.ReportDiagnostic(Diagnostic.Create(
                        Descriptors.ById[BaselineRules.Stale.Id], Locate(file, text, text.Lines[line]), finding.ToString()));
                }
            }
        }
    }

    private static Location Locate(AdditionalText file, SourceText text, TextLine line) =>
        Location.Create(file.Path, line.Span, text.Lines.GetLinePositionSpan(line.Span));

    /// <summary>Whether the member is there and its type or an attribute does not compile: what would be found of it is not known.</summary>
    private bool IsBroken(KnownFinding finding)
    {
        var symbol = DocumentationCommentId.GetFirstSymbolForDeclarationId("P:" + finding.Member, compilation)
            ?? DocumentationCommentId.GetFirstSymbolForDeclarationId("F:" + finding.Member, compilation);
        return symbol is IPropertySymbol { Type.TypeKind: TypeKind.Error } or IFieldSymbol { Type.TypeKind: TypeKind.Error }
            || symbol?.GetAttributes().Any(a => a.AttributeClass is null or { TypeKind: TypeKind.Error }) == true;
    }
}
