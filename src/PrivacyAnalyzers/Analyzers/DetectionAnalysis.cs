using System;
using System.Collections.Generic;
using System.IO;
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

/// <summary>Runs the detection over the types of one compilation that the project wants looked at.</summary>
internal sealed class DetectionAnalysis(Compilation compilation, AnalyzerOptions options, Func<Vocabulary> words)
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

    public void AnalyzeType(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsStatic || type.Locations[0].SourceTree is not { } tree)
        {
            return;
        }

        if (IsDataSubject(type))
        {
            return;
        }

        var settings = DetectionSettings.Read(options.AnalyzerConfigOptionsProvider.GetOptions(tree));
        var isEntity = stored.Value.Contains(type.OriginalDefinition) || UndeclaredReader.HasTable(type);
        var isWanted = IsWanted(type, settings, isEntity);
        var said = UndeclaredReader.ReadSaid(type);
        if ((isWanted || said.SaysSomething) && !IsExcluded(type, settings))
        {
            UndeclaredReport.Of(compilation.AssemblyName ?? "", words(), Find(type, isEntity, isWanted, said, settings.Minimum))
                .ForEach(context.ReportDiagnostic);
        }
    }

    /// <summary>The findings about a type's members, in their order.</summary>
    private IEnumerable<UndeclaredMember> Find(
        INamedTypeSymbol type, bool isEntity, bool isWanted, SaidOfMembers said, Likelihood minimum)
    {
        var (holder, members) = UndeclaredReader.Read(type, isEntity, said.Declared is not null);
        var detected = Classifier.Classify(holder, vocabulary.Value);
        for (var i = 0; i < members.Length; i++)
        {
            if (!UndeclaredReader.IsUndeclared(members[i], said.Attributed))
            {
                continue;
            }

            var id = Place.IdOf(members[i]);
            var name = $"{type.Name}.{members[i].Name}";
            if (said.Marks.TryGetValue(members[i].Name, out var mark))
            {
                yield return new(members[i], UndeclaredDataRules.FindMarked(id, name, mark), detected[i]);
            }
            else if (detected[i].Likelihood != Likelihood.None && detected[i].Likelihood >= minimum)
            {
                if (said.Declared is { } declared && detected[i].Likelihood > Likelihood.Possible)
                {
                    yield return new(members[i], UndeclaredDataRules.FindRest(id, name, detected[i], declared), detected[i]);
                }
                else if (isWanted)
                {
                    yield return new(members[i], UndeclaredDataRules.Find(id, name, detected[i]), detected[i]);
                }
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
                UndeclaredDataRules.MalformedVocabulary.At("", Spot.Name, fault.Problem),
                Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span))));
        }
    }

    private static bool IsVocabulary(AdditionalText file) =>
        file.Path.EndsWith(DetectionVocabulary.FileEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>Such a type's silent members are PRIV2001's.</summary>
    private static bool IsDataSubject(INamedTypeSymbol type) =>
        type.GetAttributes().Any(a => KnownAttributes.KindOf(a) == KnownAttribute.DataSubject);

    private bool IsWanted(INamedTypeSymbol type, DetectionSettings settings, bool isEntity) =>
        isEntity
        || settings.Scope == DetectionScope.All
        || (settings.Scope == DetectionScope.Types && HolderReading.IsMessage(type.Name, vocabulary.Value));

    private static bool IsExcluded(INamedTypeSymbol type, DetectionSettings settings) =>
        !settings.Excluded.IsEmpty && settings.Excludes(type.ContainingNamespace?.ToDisplayString() ?? "");

    private static Diagnostic Make(Finding finding, Location location) => Diagnostic.Create(
        Descriptors.ById[finding.RuleId], location, [.. finding.Arguments.Cast<object>()]);
}
