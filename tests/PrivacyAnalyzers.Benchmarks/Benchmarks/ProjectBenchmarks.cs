using BenchmarkDotNet.Attributes;
using PrivacyAnalyzers.Benchmarks.Projects;

namespace PrivacyAnalyzers.Benchmarks.Benchmarks;

/// <summary>Benchmarks on a generated project.</summary>
public abstract class ProjectBenchmarks
{
    /// <summary>The number of annotated properties.</summary>
    [Params(100, 1_000, 10_000)]
    public int Properties { get; set; }

    private protected ProjectSource Project { get; private set; } = null!;

    [GlobalSetup]
    public virtual void Setup() => Project = ProjectSource.Create(Properties);
}
