using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Testing.Tests.Specimens;

/// <summary>What the specimens have in common.</summary>
public abstract class SpecimenAnalyzer(params DiagnosticDescriptor[] rules) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. rules];

    protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
        Register(context);
    }

    protected abstract void Register(AnalysisContext context);
}

/// <summary>Well-behaved.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public class BadNameAnalyzer() : SpecimenAnalyzer(Rules.Bad)
{
    protected override void Register(AnalysisContext context)
    {
        context.RegisterSymbolAction(
            symbol =>
            {
                if (Rules.IsBad(symbol.Symbol))
                {
                    ImmutableArray<Location> places = symbol.Symbol.Locations;
                    symbol.ReportDiagnostic(Diagnostic.Create(Rules.Bad, places[0], places.Skip(1), symbol.Symbol.Name));
                }
            },
            SymbolKind.NamedType);
    }
}

/// <summary>Reports in generated code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NosyAnalyzer : BadNameAnalyzer
{
    protected override GeneratedCodeAnalysisFlags GeneratedCode =>
        GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;
}

/// <summary>Reports at a path, not in a tree: no pragma reaches that.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeafAnalyzer() : SpecimenAnalyzer(Rules.Bad)
{
    protected override void Register(AnalysisContext context)
    {
        context.RegisterSymbolAction(
            symbol =>
            {
                if (Rules.IsBad(symbol.Symbol))
                {
                    Location place = symbol.Symbol.Locations[0];
                    FileLinePositionSpan lines = place.GetLineSpan();
                    symbol.ReportDiagnostic(Diagnostic.Create(
                        Rules.Bad,
                        Location.Create(lines.Path, place.SourceSpan, lines.Span),
                        symbol.Symbol.Name));
                }
            },
            SymbolKind.NamedType);
    }
}

/// <summary>Throws.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ThrowingAnalyzer() : SpecimenAnalyzer(Rules.Bad)
{
    protected override void Register(AnalysisContext context)
    {
        context.RegisterSymbolAction(
            symbol =>
            {
                if (Rules.IsBad(symbol.Symbol))
                {
                    throw new InvalidOperationException("the specimen throws");
                }
            },
            SymbolKind.NamedType);
    }
}

/// <summary>Reports at the end of the compilation, where an IDE shows no light bulb.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LateAnalyzer() : SpecimenAnalyzer(Rules.BadAtEnd)
{
    protected override void Register(AnalysisContext context)
    {
        context.RegisterCompilationAction(end =>
        {
            foreach (INamedTypeSymbol type in end.Compilation.Assembly.GlobalNamespace.GetTypeMembers().Where(Rules.IsBad))
            {
                end.ReportDiagnostic(Diagnostic.Create(Rules.BadAtEnd, type.Locations[0], type.Name));
            }
        });
    }
}

/// <summary>Has two rules, one of them off by default.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TwoRulesAnalyzer() : SpecimenAnalyzer(Rules.Bad, Rules.Off)
{
    protected override void Register(AnalysisContext context)
    {
        context.RegisterSymbolAction(
            symbol =>
            {
                if (Rules.IsBad(symbol.Symbol))
                {
                    symbol.ReportDiagnostic(Diagnostic.Create(Rules.Bad, symbol.Symbol.Locations[0], symbol.Symbol.Name));
                    symbol.ReportDiagnostic(Diagnostic.Create(Rules.Off, symbol.Symbol.Locations[0], symbol.Symbol.Name));
                }
            },
            SymbolKind.NamedType);
    }
}

/// <summary>Reports about the whole compilation, without a place.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WholeAnalyzer() : SpecimenAnalyzer(Rules.Missing)
{
    protected override void Register(AnalysisContext context)
    {
        context.RegisterCompilationAction(end =>
        {
            if (end.Compilation.GetTypeByMetadataName("Good") is null)
            {
                end.ReportDiagnostic(Diagnostic.Create(Rules.Missing, Location.None, end.Compilation.AssemblyName));
            }
        });
    }
}

/// <summary>Forbids names that options and an additional file give; reports in both kinds of file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfiguredAnalyzer() : SpecimenAnalyzer(Rules.Configured)
{
    protected override void Register(AnalysisContext context)
    {
        context.RegisterSymbolAction(CheckType, SymbolKind.NamedType);
        context.RegisterAdditionalFileAction(CheckFile);
    }

    private static void CheckType(SymbolAnalysisContext context)
    {
        ISymbol type = context.Symbol;
        AnalyzerConfigOptionsProvider options = context.Options.AnalyzerConfigOptionsProvider;
        if (options.GlobalOptions.TryGetValue("build_property.Forbidden", out string? global) && global == type.Name)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.Configured, type.Locations[0], type.Name, "property"));
        }

        AnalyzerConfigOptions ofFile = options.GetOptions(type.Locations[0].SourceTree!);
        if (ofFile.TryGetValue("test.forbidden", out string? local) && local == type.Name)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.Configured, type.Locations[0], type.Name, "editorconfig"));
        }
    }

    private static void CheckFile(AdditionalFileAnalysisContext context)
    {
        SourceText text = context.AdditionalFile.GetText(context.CancellationToken)!;
        int index = text.ToString().IndexOf("Bad", StringComparison.Ordinal);
        if (index >= 0)
        {
            var span = new TextSpan(index, 3);
            var place = Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span));
            context.ReportDiagnostic(Diagnostic.Create(Rules.Configured, place, "Bad", "file"));
        }
    }
}
