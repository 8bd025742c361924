using System;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks.Compiling;

/// <summary>What a compile carries besides the compiler.</summary>
internal sealed class Toolset
{
    private Toolset(string name, ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableArray<ISourceGenerator> generators)
    {
        Name = name;
        Analyzers = analyzers;
        Generators = generators;
    }

    public string Name { get; }

    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }

    public ImmutableArray<ISourceGenerator> Generators { get; }

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

    private static Toolset Load()
    {
        var reference = new AnalyzerFileReference(BuildFacts.AnalyzerAssembly, new Loader());
        reference.AnalyzerLoadFailed += static (_, failure) =>
            throw new InvalidOperationException($"The analyzers do not load: {failure.Message}", failure.Exception);
        return new Toolset(
            "with us", reference.GetAnalyzers(LanguageNames.CSharp), reference.GetGenerators(LanguageNames.CSharp));
    }

    /// <summary>The assembly is a dependency of this one: it is loaded where it stands.</summary>
    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
