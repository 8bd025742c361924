using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Detection;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Rules.Detection;

namespace PrivacyAnalyzers.Reading;

/// <summary>A member that nobody declared, what is said about it and what it seems to hold.</summary>
internal sealed record UndeclaredMember(ISymbol Symbol, Finding Finding, Detected Detected);

/// <summary>Finds in one compilation what the detection takes for personal data and nobody declared: type by type for the analyzer,
/// all at once for the register.</summary>
internal sealed class DetectionReader
{
    private readonly Compilation compilation;
    private readonly AnalyzerConfigOptionsProvider options;
    private readonly Lazy<DetectionVocabulary> vocabulary;
    private readonly Lazy<HashSet<INamedTypeSymbol>> stored;
    private readonly Lazy<RecordGraph> graph;

    /// <summary>Whether attributes of any name may say something of a member: marks of other products, and the product's own under
    /// other names.</summary>
    private readonly Lazy<bool> speaksOtherwise;

    private readonly ConcurrentDictionary<INamedTypeSymbol, ReadType> read = new(SymbolEqualityComparer.Default);

    public DetectionReader(Compilation compilation, AnalyzerConfigOptionsProvider options, Lazy<DetectionVocabulary> vocabulary)
    {
        this.compilation = compilation;
        this.options = options;
        this.vocabulary = vocabulary;

        // Publication only: a computation that was cancelled must not be remembered as the result.
        stored = new(() => StoredTypes.Of(compilation, CancellationToken.None), LazyThreadSafetyMode.PublicationOnly);
        graph = new(
            () => RecordGraph.Of(stored.Value.Select(type => Read(type).Holder), vocabulary.Value), LazyThreadSafetyMode.PublicationOnly);
        speaksOtherwise = new(
            () => ForeignMark.IsIn(compilation) || SourceReader.Aliases(compilation, CancellationToken.None).Count > 0,
            LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>All findings of the source that are certain or likely. What is only possible is a suggestion to who writes the code,
    /// and would drown what a reader of the register has to act on.</summary>
    public static EquatableArray<DetectedFinding> Read(
        Compilation compilation,
        AnalyzerConfigOptionsProvider options,
        DetectionVocabulary vocabulary,
        CancellationToken cancellationToken)
    {
        // As for the analyzer: who does not use the attributes is not asked for them.
        if (compilation.GetTypesByMetadataName(KnownAttributes.MetadataName(KnownAttribute.PersonalData)).IsEmpty)
        {
            return EquatableArray<DetectedFinding>.Empty;
        }

        var reader = new DetectionReader(compilation, options, new(() => vocabulary));
        var found = new List<DetectedFinding>();
        foreach (var type in reader.Types(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            EquatableArray<Model.Suppression>? around = null;
            foreach (var (member, finding, _) in reader.Find(type))
            {
                if (RuleCatalog.Find(finding.RuleId).IsWarning && !reader.IsGenerated(member))
                {
                    var attributes = member.GetAttributes();
                    found.Add(new(
                        finding,
                        Place.IdOf(type),
                        SuppressionReader.At(member, attributes, cancellationToken),
                        around ??= TypeReader.Suppressions(type, cancellationToken)));
                }
            }
        }

        return found
            .OrderBy(f => f.Finding.About, StringComparer.Ordinal)
            .ThenBy(f => f.Finding.RuleId, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    /// <summary>The findings about the members of a type, in the order of the declaration.</summary>
    public IEnumerable<UndeclaredMember> Find(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsStatic || type.Locations[0].SourceTree is not { } tree
            || IsDataSubject(type))
        {
            return [];
        }

        var settings = DetectionSettings.Read(options.GetOptions(tree));
        var isWanted = IsWanted(type, settings, IsEntity(type));
        if (!isWanted && !speaksOtherwise.Value && !SourceReader.Speaks(type))
        {
            // Most types of a project: nothing of them is bound.
            return [];
        }

        var said = UndeclaredReader.ReadSaid(type);
        return (isWanted || said.SaysSomething) && !IsExcluded(type, settings)
            ? Find(type, tree, isWanted, said, settings.Minimum)
            : [];
    }

    private bool IsEntity(INamedTypeSymbol type) => stored.Value.Contains(type.OriginalDefinition) || UndeclaredReader.HasTable(type);

    /// <summary>A type as the detection takes it, read once for itself and for those that refer to it.</summary>
    private ReadType Read(INamedTypeSymbol type) => read.GetOrAdd(type, t => UndeclaredReader.Read(t, IsEntity(t)));

    private IEnumerable<UndeclaredMember> Find(
        INamedTypeSymbol type, SyntaxTree tree, bool isWanted, SaidOfMembers said, Likelihood minimum)
    {
        var (holder, members) = Read(type);
        var undeclared = members.Select(m => UndeclaredReader.IsUndeclared(m, said.Attributed)).ToArray();
        if (!undeclared.Contains(true))
        {
            yield break;
        }

        var placed = graph.Value.Place(holder);
        var detected = ClassifiedTypes.Classify(
            tree, said.Declared is null ? placed : placed with { Uses = placed.Uses | HolderUses.Subject }, vocabulary.Value);
        for (var i = 0; i < members.Length; i++)
        {
            if (undeclared[i] && FindingOf(type, members[i], detected[i], isWanted, said, minimum) is { } finding)
            {
                yield return new(members[i], finding, detected[i]);
            }
        }
    }

    /// <summary>Another product's mark says more than a name; what a type that declares something leaves out, more than what a type
    /// leaves out that declares nothing.</summary>
    private static Finding? FindingOf(
        INamedTypeSymbol type, ISymbol member, Detected detected, bool isWanted, SaidOfMembers said, Likelihood minimum)
    {
        var id = Place.IdOf(member);
        var name = $"{type.Name}.{member.Name}";
        return said.Marks.TryGetValue(member.Name, out var mark) ? UndeclaredDataRules.FindMarked(id, name, mark)
            : detected.Likelihood == Likelihood.None || detected.Likelihood < minimum ? null
            : said.Declared is { } declared && detected.Likelihood > Likelihood.Possible
            ? UndeclaredDataRules.FindRest(id, name, detected, declared)
            : isWanted ? UndeclaredDataRules.Find(id, name, detected)
            : null;
    }

    /// <summary>Such a type's silent members are PRIV2001's.</summary>
    private static bool IsDataSubject(INamedTypeSymbol type) =>
        type.GetAttributes().Any(a => KnownAttributes.KindOf(a) == KnownAttribute.DataSubject);

    /// <summary>The types that anybody's settings want looked at: only what a file's own text does not rule out is bound.</summary>
    private IEnumerable<INamedTypeSymbol> Types(CancellationToken cancellationToken)
    {
        var seen = new HashSet<INamedTypeSymbol>(stored.Value, SymbolEqualityComparer.Default);
        foreach (var type in stored.Value)
        {
            yield return type;
        }

        var isMarked = ForeignMark.IsIn(compilation);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var declarations = DetectionSettings.Read(options.GetOptions(tree)).Scope == DetectionScope.Entities
                ? SpeakingOf(tree, isMarked)
                : SourceReader.HoldersOf(tree);
            if (declarations.Count == 0)
            {
                continue;
            }

            var model = compilation.GetSemanticModel(tree);
            foreach (var declaration in declarations)
            {
                if (model.GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol type && seen.Add(type))
                {
                    yield return type;
                }
            }
        }
    }

    /// <summary>The types of a file that are looked at in every scope: tables, those that declare something, those that other products'
    /// marks may stand in.</summary>
    private static IReadOnlyList<TypeDeclarationSyntax> SpeakingOf(SyntaxTree tree, bool isMarked)
    {
        var declaring = SourceReader.SpeakersOf(tree);
        return declaring.Count == 0 && !isMarked
            ? SourceReader.TablesOf(tree)
            : [.. SourceReader.HoldersOf(tree).Where(t => isMarked || declaring.Contains(t) || SourceReader.TablesOf(tree).Contains(t))];
    }

    /// <summary>Whether the member stands in a file that the analyzer is not shown.</summary>
    private bool IsGenerated(ISymbol member) =>
        member.Locations[0].SourceTree is { } tree
        && (options.GetOptions(tree).TryGetValue("generated_code", out var said) && bool.TryParse(said, out var isGenerated)
            ? isGenerated
            : SourceReader.IsGenerated(tree));

    private static bool IsExcluded(INamedTypeSymbol type, DetectionSettings settings) =>
        !settings.Excluded.IsEmpty && settings.Excludes(type.ContainingNamespace?.ToDisplayString() ?? "");

    private bool IsWanted(INamedTypeSymbol type, DetectionSettings settings, bool isEntity) =>
        isEntity
        || settings.Scope == DetectionScope.All
        || (settings.Scope == DetectionScope.Types && HolderReading.IsMessage(type.Name, vocabulary.Value));
}
