using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Benchmarks.Compiling;
using PrivacyAnalyzers.Benchmarks.Projects;

namespace PrivacyAnalyzers.Benchmarks.Benchmarks;

/// <summary>The analyzers alone, after a one-line edit in a file with declarations, on a compilation of which nothing is bound.</summary>
public class AnalyzerBenchmarks : ProjectBenchmarks
{
    private Compilation _original = null!;
    private Compilation _edited = null!;
    private int _edit;

    public override void Setup()
    {
        base.Setup();
        _original = Compiler.Parse(Project);
    }

    [IterationSetup]
    public void Edit() => _edited = Compiler.Edit(_original, Project, FileKind.Entities, ++_edit);

    [Benchmark(Description = "Analyzers, the edited file")]
    public int EditedFile() => Compiler.AnalyzeFile(_edited, Project.FileToEdit(FileKind.Entities), Toolset.Ours).Length;

    [Benchmark(Description = "Idle analyzer, the whole project")]
    public int WholeIdle() => Compiler.Analyze(_edited, Toolset.Idle).Length;

    [Benchmark(Description = "Analyzers, the whole project")]
    public int Whole() => Compiler.Analyze(_edited, Toolset.Ours).Length;
}
