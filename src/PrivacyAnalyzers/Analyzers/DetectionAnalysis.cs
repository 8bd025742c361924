using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Detection;
using PrivacyAnalyzers.Reading;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Rules.Detection;

namespace PrivacyAnalyzers.Analyzers;

/// <summary>Runs the detection over the types of one compilation that the project wants looked at.</summary>
internal sealed class DetectionAnalysis(Compilation compilation, AnalyzerOptions options)
{
    // Publication only: a computation that was cancelled must not be remembered as the result.
    private readonly Lazy<HashSet<INamedTypeSymbol>> stored = new(
        () => StoredTypes.Of(compilation, CancellationToken.None), LazyThreadSafetyMode.PublicationOnly);

    private readonly Lazy<DetectionVocabulary> vocabulary = new(
        () => DetectionVocabulary.With([.. options.AdditionalFiles
            .Where(IsVocabulary)
            .OrderBy(f => Path.GetFileName(f.Path), StringComparer.Ordinal)
            .Select(f => VocabularyText.Read(f.GetText()?.ToString() ?? ""))]),
        LazyThreadSafetyMode.PublicationOnly);

    private readonly ConcurrentDictionary<SyntaxTree, DetectionSettings?> settingsByFile = new();

    /// <summary>Whether one of some rules is on: what nobody wants to be told is not looked for.</summary>
    public static bool AnyIsOn(Compilation compilation, ImmutableArray<RuleInfo> rules) =>
        rules.Any(rule => !BuildFacts.IsOff(compilation.Options, rule.Id, CancellationToken.None));

    public void AnalyzeType(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsStatic || type.Locations[0].SourceTree is not { } tree)
        {
            return;
        }

        if (settingsByFile.GetOrAdd(tree, SettingsOf) is not { } settings)
        {
            return;
        }

        var isEntity = stored.Value.Contains(type.OriginalDefinition) || UndeclaredReader.HasTable(type);
        if (!IsWanted(type, settings, isEntity) || IsDataSubject(type))
        {
            return;
        }

        var (holder, members) = UndeclaredReader.Read(type, isEntity);
        var detected = Classifier.Classify(holder, vocabulary.Value);
        HashSet<string>? attributed = null;
        for (var i = 0; i < members.Length; i++)
        {
            if (detected[i].Likelihood == Likelihood.None || detected[i].Likelihood < settings.Minimum)
            {
                continue;
            }

            attributed ??= [.. AttributedMember.Of(type).Select(m => m.Symbol.Name)];
            if (UndeclaredReader.IsUndeclared(members[i], attributed))
            {
                var finding = UndeclaredDataRules.Find(Place.IdOf(members[i]), $"{type.Name}.{members[i].Name}", detected[i]);
                context.ReportDiagnostic(Make(finding, members[i].Locations[0]));
            }
        }
    }

    /// <summary>Reports the lines of a project's vocabulary that cannot be read.</summary>
    public static void AnalyzeVocabulary(AdditionalFileAnalysisContext context)
    {
        if (!IsVocabulary(context.AdditionalFile) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        foreach (var fault in VocabularyText.Read(text.ToString()).Faults)
        {
            var span = text.Lines[fault.Line].Span;
            context.ReportDiagnostic(Make(
                UndeclaredDataRules.MalformedVocabulary.At("", Model.Spot.Name, fault.Problem),
                Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span))));
        }
    }

    private static bool IsVocabulary(AdditionalText file) =>
        file.Path.EndsWith(DetectionVocabulary.FileEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>What a file's configuration says; null where it switches all the rules off.</summary>
    private DetectionSettings? SettingsOf(SyntaxTree tree) =>
        compilation.Options.SyntaxTreeOptionsProvider is { } severities
        && UndeclaredDataRules.Answers.All(rule =>
            severities.TryGetDiagnosticValue(tree, rule.Id, CancellationToken.None, out var severity) && severity == ReportDiagnostic.Suppress)
            ? null
            : DetectionSettings.Read(options.AnalyzerConfigOptionsProvider.GetOptions(tree));

    /// <summary>Such a type's silent members are PRIV2001's.</summary>
    private static bool IsDataSubject(INamedTypeSymbol type) =>
        type.GetAttributes().Any(a => KnownAttributes.KindOf(a) == KnownAttribute.DataSubject);

    private bool IsWanted(INamedTypeSymbol type, DetectionSettings settings, bool isEntity)
    {
        var wanted = isEntity
            || settings.Scope == DetectionScope.All
            || (settings.Scope == DetectionScope.Types && HolderReading.IsMessage(type.Name, vocabulary.Value));
        return wanted
            && (settings.Excluded.IsEmpty || !settings.Excludes(type.ContainingNamespace?.ToDisplayString() ?? ""));
    }

    private static Diagnostic Make(Finding finding, Location location) => Diagnostic.Create(
        Descriptors.ById[finding.RuleId], location, [.. finding.Arguments.Cast<object>()]);
}
