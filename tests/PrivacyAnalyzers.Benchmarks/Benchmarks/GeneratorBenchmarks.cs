using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Benchmarks.Compiling;
using PrivacyAnalyzers.Benchmarks.Projects;

namespace PrivacyAnalyzers.Benchmarks.Benchmarks;

/// <summary>The generator alone. Each run sees a compilation of which nothing is bound: what it asks for, it pays for.</summary>
public class GeneratorBenchmarks : ProjectBenchmarks
{
    private Compilation _original = null!;
    private Compilation _edited = null!;
    private GeneratorDriver _warm = null!;
    private int _edit;

    public override void Setup()
    {
        base.Setup();
        _original = Compiler.Parse(Project);
        _warm = Compiler.CreateDriver(Toolset.Ours).RunGenerators(_original);
    }

    [IterationSetup(Target = nameof(FirstRun))]
    public void Unbound() => _edited = Compiler.Parse(Project);

    [IterationSetup(Target = nameof(AfterUnrelatedEdit))]
    public void EditOrdinaryFile() => _edited = Compiler.Edit(_original, Project, FileKind.Ordinary, ++_edit);

    [IterationSetup(Target = nameof(AfterAnnotatedEdit))]
    public void EditAnnotatedFile() => _edited = Compiler.Edit(_original, Project, FileKind.Entities, ++_edit);

    [Benchmark(Description = "Generator, first run")]
    public object FirstRun() => Compiler.CreateDriver(Toolset.Ours).RunGenerators(_edited);

    [Benchmark(Description = "Generator, after an edit in an unrelated file")]
    public object AfterUnrelatedEdit() => _warm.RunGenerators(_edited);

    [Benchmark(Description = "Generator, after an edit of a declaration")]
    public object AfterAnnotatedEdit() => _warm.RunGenerators(_edited);
}
