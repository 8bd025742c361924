using System;
using System.Collections.Immutable;
using System.Reflection;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks.Compiling;

/// <summary>What a compile carries besides the compiler.</summary>
internal sealed class Toolset
{
    private Toolset(
        string name,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        ImmutableArray<ISourceGenerator> generators,
        SyntaxTreeOptionsProvider? severities = null)
    {
        Name = name;
        Analyzers = analyzers;
        Generators = generators;
        Severities = severities;
    }

    public string Name { get; }

    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }

    public ImmutableArray<ISourceGenerator> Generators { get; }

    /// <summary>The severities that the build configures; null where it configures none.</summary>
    public SyntaxTreeOptionsProvider? Severities { get; }

    public bool IsEmpty => Analyzers.IsEmpty && Generators.IsEmpty;

    /// <summary>The compiler alone.</summary>
    public static Toolset None { get; } = new("without us", [], []);

    /// <summary>An analyzer and a generator that do nothing: what any analyzer costs, through the compiler's own machinery.</summary>
    public static Toolset Idle { get; } = new("idle analyzer", [new IdleAnalyzer()], [new IdleGenerator().AsSourceGenerator()]);

    /// <summary>Everything in the analyzer assembly, found as the compiler finds it.</summary>
    public static Toolset Ours { get; } = Load();

    /// <summary>Our generator alone, with the code that it adds to the compile.</summary>
    public static Toolset GeneratorOnly { get; } = new("our generator", [], Ours.Generators);

    /// <summary>Our analyzers alone.</summary>
    public static Toolset AnalyzersOnly { get; } = new("our analyzers", Ours.Analyzers, []);

    /// <summary>Everything, with the rules of the detection switched off as a project does it.</summary>
    public static Toolset WithoutDetection { get; } = new("with us, without the detection", Ours.Analyzers, Ours.Generators, new DetectionOff());

    /// <summary>What a project made with the .NET SDK carries anyway.</summary>
    public static Toolset Sdk { get; } = new("with the .NET SDK's analyzers", SdkAnalysis.Analyzers, [], SdkAnalysis.Severities);

    /// <summary>The same with something else.</summary>
    public static Toolset BesideSdk(Toolset other) => new(
        $"{other.Name}, {Sdk.Name}",
        Sdk.Analyzers.AddRange(other.Analyzers),
        other.Generators,
        Sdk.Severities);

    /// <summary>An assembly of analyzers, as the compiler finds what is in it.</summary>
    public static AnalyzerFileReference Reference(string path)
    {
        var reference = new AnalyzerFileReference(path, new Loader());
        reference.AnalyzerLoadFailed += static (_, failure) =>
            throw new InvalidOperationException($"The analyzers do not load: {failure.Message}", failure.Exception);
        return reference;
    }

    private static Toolset Load()
    {
        var reference = Reference(BuildFacts.AnalyzerAssembly);
        return new Toolset(
            "with us", reference.GetAnalyzers(LanguageNames.CSharp), reference.GetGenerators(LanguageNames.CSharp));
    }

    /// <summary><c>dotnet_diagnostic.PRIV200x.severity = none</c> in a global configuration.</summary>
    private sealed class DetectionOff : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity);

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Suppress;
            return diagnosticId is "PRIV2002" or "PRIV2003" or "PRIV2004";
        }
    }

    /// <summary>The assemblies are loaded where they stand.</summary>
    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
