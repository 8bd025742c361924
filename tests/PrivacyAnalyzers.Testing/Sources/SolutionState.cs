using System.Collections.Generic;

namespace PrivacyAnalyzers.Testing;

/// <summary>The main project of a test, the projects beside it, and what is expected.</summary>
public sealed class SolutionState : ProjectState
{
    /// <summary>Makes a solution whose main project is called <c>TestProject</c>.</summary>
    public SolutionState()
        : base("TestProject")
    {
    }

    /// <summary>The other projects; asking for one that is not there adds it.</summary>
    public ProjectStateCollection AdditionalProjects { get; } = [];

    /// <summary>What is expected besides what markup says.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    internal IEnumerable<ProjectState> Projects
    {
        get
        {
            yield return this;
            foreach (ProjectState project in AdditionalProjects.Values)
            {
                yield return project;
            }
        }
    }
}

/// <summary>Projects by name.</summary>
public sealed class ProjectStateCollection : SortedDictionary<string, ProjectState>
{
    /// <summary>Makes an empty collection, ordered by name.</summary>
    public ProjectStateCollection()
        : base(System.StringComparer.Ordinal)
    {
    }

    /// <summary>The project of that name, added when there is none.</summary>
    public new ProjectState this[string name]
    {
        get
        {
            if (!TryGetValue(name, out ProjectState? project))
            {
                project = new ProjectState(name);
                Add(name, project);
            }

            return project;
        }
    }
}
