using BenchmarkDotNet.Attributes;
using PrivacyAnalyzers.Benchmarks.Compiling;

namespace PrivacyAnalyzers.Benchmarks.Benchmarks;

/// <summary>From text to assembly.</summary>
public class CompileBenchmarks : ProjectBenchmarks
{
    [Benchmark(Baseline = true, Description = "Compile without us")]
    public int WithoutUs() => Compiler.Compile(Project, Toolset.None).Length;

    [Benchmark(Description = "Compile with an idle analyzer and generator")]
    public int WithIdleAnalyzer() => Compiler.Compile(Project, Toolset.Idle).Length;

    [Benchmark(Description = "Compile with us")]
    public int WithUs() => Compiler.Compile(Project, Toolset.Ours).Length;
}
