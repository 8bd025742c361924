using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Comparing;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Reading;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Rules.Detection;

namespace PrivacyAnalyzers.Analyzers;

/// <summary>Shows the findings of all rules in the editor and in the build.</summary>
/// <remarks>Type by type while typing; what only the whole compilation shows, at its end.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that carries the declared constants a code fix can put in.</summary>
    internal const string ConstantsProperty = "Constants";

    /// <summary>The property that carries the declared purposes that a code fix can put in.</summary>
    internal const string PurposesProperty = "Purposes";

    /// <summary>The property that carries, for each additional location, the category that a code fix can put in there; empty for
    /// none.</summary>
    internal const string BesideProperty = "Beside";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // A project without the attributes pays for one look-up.
            if (start.Compilation.GetTypesByMetadataName(KnownAttributes.MetadataName(KnownAttribute.PersonalData)).IsEmpty)
            {
                return;
            }

            var baseline = new BaselineAnalysis(start.Compilation, start.Options);
            var analysis = new Analysis(start.Compilation, start.Options, baseline);

            // What the baseline knows is stale where it is found no more: only who looks can tell.
            var detection = !baseline.IsEmpty || DetectionAnalysis.AnyIsOn(start.Compilation, UndeclaredDataRules.Answers)
                ? new DetectionAnalysis(start.Compilation, start.Options, baseline, () => analysis.Words)
                : null;
            start.RegisterSymbolAction(
                context =>
                {
                    analysis.AnalyzeType(context);
                    detection?.AnalyzeType(context);
                },
                SymbolKind.NamedType);
            start.RegisterSemanticModelAction(analysis.AnalyzeFile);
            start.RegisterCompilationEndAction(analysis.AnalyzeWhole);
            if (DetectionAnalysis.AnyIsOn(start.Compilation, [UndeclaredDataRules.MalformedVocabulary]))
            {
                start.RegisterAdditionalFileAction(DetectionAnalysis.AnalyzeVocabulary);
            }

            if (!baseline.IsEmpty)
            {
                start.RegisterAdditionalFileAction(BaselineAnalysis.AnalyzeFile);
                start.RegisterCompilationEndAction(baseline.AnalyzeWhole);
            }
        });
    }

    /// <summary>The analysis of one compilation.</summary>
    private sealed class Analysis(Compilation compilation, AnalyzerOptions options, BaselineAnalysis baseline)
    {
        private readonly ConcurrentBag<DataType> types = [];

        // Publication only: a computation that was cancelled must not be remembered as the result.
        private readonly Lazy<EquatableArray<AssemblyModel>> referenced = new(
            () => AssemblyReader.ReadReferenced(compilation, CancellationToken.None), LazyThreadSafetyMode.PublicationOnly);

        private readonly Lazy<HashSet<string>> aliases = new(
            () => SourceReader.Aliases(compilation, CancellationToken.None), LazyThreadSafetyMode.PublicationOnly);

        /// <summary>What the generator has read of the same source; null in an editor, where nothing of it may be at hand.</summary>
        private readonly AssemblyModel? earlier = EarlierReading.Find(compilation);

        private AssemblyModel? own;

        private Vocabulary? vocabulary;

        private RuleRun? run;

        private AssemblyModel Own => own ??= earlier ?? SourceReader.ReadWords(compilation, CancellationToken.None);

        public Vocabulary Words => vocabulary ??= Run?.Whole.Map.Vocabulary ?? DataMapBuilder.Vocabulary(Own, referenced.Value);

        /// <summary>What the rules find, where the generator has read the same source: it has asked them all for the register.</summary>
        private RuleRun? Run => earlier is null ? null : run ??= RuleRun.Of(MapOf(earlier));

        public void AnalyzeType(SymbolAnalysisContext context)
        {
            var type = (INamedTypeSymbol)context.Symbol;
            if (type.TypeKind is TypeKind.Delegate or TypeKind.Error)
            {
                return;
            }

            var quotes = SourceReader.Quotes(type, aliases.Value, context.CancellationToken);
            AnalyzeMembers(type, quotes, context);
            AnalyzeWords(type, quotes, context);
        }

        /// <summary>What the assembly says of itself, in the file that says it: at the end of the compilation it would be too late
        /// for a code fix.</summary>
        public void AnalyzeFile(SemanticModelAnalysisContext context)
        {
            var tree = context.SemanticModel.SyntaxTree;
            if (tree.GetRoot(context.CancellationToken) is not CompilationUnitSyntax { AttributeLists.Count: > 0 })
            {
                return;
            }

            var attributes = compilation.Assembly.GetAttributes();
            foreach (var finding in RuleCatalog.Check(Own.Organisation, compilation.Assembly.Name, Words))
            {
                if (SpotFinder.Find(attributes, finding.Spot, context.CancellationToken) is { } place && place.SyntaxTree == tree)
                {
                    context.ReportDiagnostic(Make(finding, place.GetLocation()));
                }
            }

            ReportLiterals(References.Of(Own.Organisation), attributes, context.ReportDiagnostic, tree);
        }

        public void AnalyzeWhole(CompilationAnalysisContext context)
        {
            var all = Run ?? RuleRun.Of(MapOf(
                Own with { Types = types.OrderBy(t => t.Symbol, StringComparer.Ordinal).ToEquatableArray() }));
            foreach (var finding in all.OfWhole)
            {
                context.ReportDiagnostic(Make(finding, Locate(finding, context.CancellationToken)));
            }
        }

        private DataMap MapOf(AssemblyModel model)
        {
            var facts = BuildFacts.Read(compilation, CancellationToken.None);
            return DataMapBuilder.Of(model, referenced.Value, facts.IsApplication, facts.SwitchedOff, CompareWith.Sorted(options.AdditionalFiles
                .Where(f => CompareWith.IsMeant(f, options.AnalyzerConfigOptionsProvider))
                .Select(f => CompareWith.Read(f, CancellationToken.None))));
        }

        /// <summary>The place of a finding that only the whole shows: an attribute of the assembly, or of a declaration.</summary>
        private Location Locate(Finding finding, CancellationToken cancellationToken)
        {
            if (finding.About == compilation.Assembly.Name)
            {
                return SpotFinder.Find(compilation.Assembly.GetAttributes(), finding.Spot, cancellationToken)?.GetLocation()
                    ?? Location.None;
            }

            // What another project declares has no place in this one's files.
            return DocumentationCommentId.GetFirstSymbolForDeclarationId(finding.About, compilation) is { } symbol
                && SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly)
                ? SpotFinder.Locate(symbol, symbol.GetAttributes(), finding.Spot, cancellationToken)
                : Location.None;
        }

        private void AnalyzeMembers(INamedTypeSymbol type, bool quotes, SymbolAnalysisContext context)
        {
            if (Of(type, context.CancellationToken) is not var (model, findings) || (findings.Count == 0 && !quotes))
            {
                return;
            }

            var hostsById = new Dictionary<string, AttributedMember>(StringComparer.Ordinal);
            foreach (var host in AttributedMember.Of(type))
            {
                hostsById[Place.IdOf(host.Symbol)] = host;
            }

            foreach (var silent in model.Silent)
            {
                if (type.GetMembers(silent.Name).FirstOrDefault(m => Place.IdOf(m) == silent.Symbol) is { } member)
                {
                    hostsById[silent.Symbol] = new AttributedMember(member, member.GetAttributes());
                }
            }

            hostsById[model.Symbol] = new AttributedMember(type, type.GetAttributes());
            foreach (var finding in findings)
            {
                if (!baseline.Knows(finding))
                {
                    Report(finding, hostsById[finding.About], context);
                }
            }

            if (!quotes)
            {
                return;
            }

            foreach (var member in model.Members)
            {
                ReportLiterals(References.Of(member), hostsById[member.Symbol].Attributes, context.ReportDiagnostic);
            }

            ReportLiterals(References.Of(model), hostsById[model.Symbol].Attributes, context.ReportDiagnostic);
        }

        /// <summary>What a type declares and the rules find in it; null for one that says nothing.</summary>
        private TypeFindings? Of(INamedTypeSymbol type, CancellationToken cancellationToken)
        {
            if (Run is { } known)
            {
                var found = known.OfType(Place.IdOf(type));
                if (found is null || IsAlone(type))
                {
                    return found;
                }
            }

            if (TypeReader.Read(type, cancellationToken) is not { } model)
            {
                return null;
            }

            types.Add(model);
            return new TypeFindings(model, RuleCatalog.Check(model, Words));
        }

        /// <summary>Whether no other type has the same name, as types may that are local to their files, and broken code's: only
        /// reading then tells what is found in which.</summary>
        private static bool IsAlone(INamedTypeSymbol type)
        {
            for (var t = type; t is not null; t = t.ContainingType)
            {
                var named = t.ContainingType?.GetTypeMembers(t.Name, t.Arity) ?? t.ContainingNamespace.GetTypeMembers(t.Name, t.Arity);
                if (named.Length > 1)
                {
                    return false;
                }
            }

            return true;
        }

        private void AnalyzeWords(INamedTypeSymbol type, bool quotes, SymbolAnalysisContext context)
        {
            if (!quotes && Run is { HasFindingsOfWords: false })
            {
                return;
            }

            var known = Run is { } run && IsAlone(type) ? run : null;
            foreach (var member in type.GetMembers())
            {
                if (member is not IFieldSymbol { IsImplicitlyDeclared: false } field || field.GetAttributes() is not { IsEmpty: false } attributes)
                {
                    continue;
                }

                var host = new AttributedMember(field, attributes);
                var builder = new AssemblyModelBuilder();
                if (quotes || known is null)
                {
                    TermReader.Read(field, builder, context.CancellationToken);
                }

                var words = builder.BuildWords();
                var findings = known?.OfWord(Place.IdOf(field))
                    ?? (words.IsEmpty ? [] : RuleCatalog.Check(words, Words)).Concat(builder.Unusable.SelectMany(RuleCatalog.Check));
                foreach (var finding in findings)
                {
                    Report(finding, host, context);
                }

                if (quotes)
                {
                    ReportLiterals(References.Of(words), host.Attributes, context.ReportDiagnostic);
                }
            }
        }

        private void ReportLiterals(
            IEnumerable<Reference> references,
            ImmutableArray<AttributeData> attributes,
            Action<Diagnostic> report,
            SyntaxTree? within = null)
        {
            foreach (var reference in references)
            {
                if (Words.Find(reference.Kind, reference.Id) is { } term
                    && term.IsUsableFrom(compilation.Assembly.Name)
                    && SpotFinder.Find(attributes, reference.Spot, CancellationToken.None)
                        is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
                    && (within is null || literal.SyntaxTree == within))
                {
                    var rule = RuleCatalog.LiteralInsteadOfConstant;
                    var finding = rule.At("", reference.Spot, reference.Id, Names.Short(term.Constant)) with
                    {
                        Constants = new[] { term.Constant }.ToEquatableArray(),
                    };
                    report(Make(finding, literal.GetLocation()));
                }
            }
        }

        private static void Report(Finding finding, AttributedMember host, SymbolAnalysisContext context) =>
            context.ReportDiagnostic(
                Make(finding, SpotFinder.Locate(host.Symbol, host.Attributes, finding.Spot, context.CancellationToken)));

        private static Diagnostic Make(Finding finding, Location location) => Diagnostic.Create(
            Descriptors.ById[finding.RuleId],
            location,
            ImmutableDictionary<string, string?>.Empty.Add(ConstantsProperty, string.Join("\n", finding.Constants)),
            [.. finding.Arguments.Cast<object>()]);
    }
}
