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
using PrivacyAnalyzers.Resolution;
using PrivacyAnalyzers.Rules;

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
            var analysis = new Analysis(start.Compilation, baseline);
            start.RegisterSymbolAction(analysis.AnalyzeType, SymbolKind.NamedType);
            start.RegisterSemanticModelAction(analysis.AnalyzeFile);
            start.RegisterCompilationEndAction(analysis.AnalyzeWhole);
            var detection = new DetectionAnalysis(start.Compilation, start.Options, baseline, () => analysis.Words);
            start.RegisterSymbolAction(detection.AnalyzeType, SymbolKind.NamedType);
            start.RegisterAdditionalFileAction(DetectionAnalysis.AnalyzeVocabulary);
            if (!baseline.IsEmpty)
            {
                start.RegisterAdditionalFileAction(BaselineAnalysis.AnalyzeFile);
                start.RegisterCompilationEndAction(baseline.AnalyzeWhole);
            }
        });
    }

    /// <summary>The analysis of one compilation.</summary>
    private sealed class Analysis(Compilation compilation, BaselineAnalysis baseline)
    {
        private readonly ConcurrentBag<DataType> types = [];

        // Publication only: a computation that was cancelled must not be remembered as the result.
        private readonly Lazy<EquatableArray<AssemblyModel>> referenced = new(
            () => AssemblyReader.ReadReferenced(compilation, CancellationToken.None), LazyThreadSafetyMode.PublicationOnly);

        private readonly Lazy<AssemblyModel> own = new(
            () => SourceReader.ReadWords(compilation, CancellationToken.None), LazyThreadSafetyMode.PublicationOnly);

        private Vocabulary? vocabulary;

        public Vocabulary Words => vocabulary ??= DataMapBuilder.Vocabulary(own.Value, referenced.Value);

        public void AnalyzeType(SymbolAnalysisContext context)
        {
            var type = (INamedTypeSymbol)context.Symbol;
            if (type.TypeKind is TypeKind.Delegate or TypeKind.Error)
            {
                return;
            }

            AnalyzeMembers(type, context);
            AnalyzeWords(type, context);
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
            foreach (var finding in RuleCatalog.Check(own.Value.Organisation, compilation.Assembly.Name, Words))
            {
                if (SpotFinder.Find(attributes, finding.Spot, context.CancellationToken) is { } place && place.SyntaxTree == tree)
                {
                    context.ReportDiagnostic(Make(finding, place.GetLocation()));
                }
            }

            ReportLiterals(References.Of(own.Value.Organisation), attributes, context.ReportDiagnostic, tree);
        }

        public void AnalyzeWhole(CompilationAnalysisContext context)
        {
            var map = DataMapBuilder.Build(
                own.Value with { Types = types.OrderBy(t => t.Symbol, StringComparer.Ordinal).ToEquatableArray() },
                referenced.Value,
                BuildFacts.IsApplicationOf(compilation),
                EquatableArray<Model.Suppression>.Empty) with
            {
                CompareWith = CompareWith.Sorted(context.Options.AdditionalFiles
                    .Where(f => CompareWith.IsMeant(f, context.Options.AnalyzerConfigOptionsProvider))
                    .Select(f => CompareWith.Read(f, context.CancellationToken))),
            };
            foreach (var finding in RuleCatalog.CheckWhole(new WholeMap(map)))
            {
                context.ReportDiagnostic(Make(finding, Locate(finding, context.CancellationToken)));
            }
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

        private void AnalyzeMembers(INamedTypeSymbol type, SymbolAnalysisContext context)
        {
            var hosts = new List<AttributedMember>();
            var model = TypeReader.Read(type, context.CancellationToken, hosts);
            if (model is null)
            {
                return;
            }

            types.Add(model);
            var hostsById = new Dictionary<string, AttributedMember>(StringComparer.Ordinal);
            foreach (var host in hosts)
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
            foreach (var finding in RuleCatalog.Check(model, Words))
            {
                if (!baseline.Knows(finding))
                {
                    Report(finding, hostsById[finding.About], context);
                }
            }

            foreach (var member in model.Members)
            {
                ReportLiterals(References.Of(member), hostsById[member.Symbol].Attributes, context.ReportDiagnostic);
            }

            ReportLiterals(References.Of(model), hostsById[model.Symbol].Attributes, context.ReportDiagnostic);
        }

        private void AnalyzeWords(INamedTypeSymbol type, SymbolAnalysisContext context)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is not IFieldSymbol { IsImplicitlyDeclared: false } field || field.GetAttributes().IsEmpty)
                {
                    continue;
                }

                var builder = new AssemblyModelBuilder();
                TermReader.Read(field, builder, context.CancellationToken);
                var words = builder.BuildWords();
                if (words.IsEmpty && builder.Unusable.Count == 0)
                {
                    continue;
                }

                var host = new AttributedMember(field, field.GetAttributes());
                foreach (var finding in RuleCatalog.Check(words, Words).Concat(builder.Unusable.SelectMany(RuleCatalog.Check)))
                {
                    Report(finding, host, context);
                }

                ReportLiterals(References.Of(words), host.Attributes, context.ReportDiagnostic);
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
