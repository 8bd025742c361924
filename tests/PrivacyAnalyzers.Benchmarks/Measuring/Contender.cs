using PrivacyAnalyzers.Benchmarks.Compiling;
using PrivacyAnalyzers.Benchmarks.Projects;

namespace PrivacyAnalyzers.Benchmarks.Measuring;

/// <summary>One of the compiles that are compared.</summary>
internal sealed record Contender(string Name, ProjectSource Project, Toolset Toolset)
{
    public Contender(ProjectSource project, Toolset toolset)
        : this(toolset.Name, project, toolset)
    {
    }

    public void Compile() => Compiler.Compile(Project, Toolset);
}
