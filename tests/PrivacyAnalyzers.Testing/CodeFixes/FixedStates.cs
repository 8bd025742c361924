using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Testing;

/// <summary>The state after a fix: what a test says of it, laid over the state before.</summary>
internal static class FixedStates
{
    public static bool HasSources(SolutionState state)
    {
        return state.Projects.Any(project => project.Sources.Count > 0);
    }

    /// <summary>The state before, with the files and expectations of the fixed state in place of its own.</summary>
    public static SolutionState Merge(SolutionState before, SolutionState fixedState)
    {
        var merged = new SolutionState();
        CopyProject(before, fixedState, merged);
        foreach (ProjectState project in before.AdditionalProjects.Values)
        {
            ProjectState changes = fixedState.AdditionalProjects.TryGetValue(project.Name, out ProjectState? given)
                ? given
                : new ProjectState(project.Name);
            CopyProject(project, changes, merged.AdditionalProjects[project.Name]);
        }

        string? unknown = fixedState.AdditionalProjects.Keys.FirstOrDefault(name => !before.AdditionalProjects.ContainsKey(name));
        if (unknown is not null)
        {
            throw new InvalidOperationException($"The fixed state has a project '{unknown}' that is not in the test.");
        }

        merged.ExpectedDiagnostics.AddRange(fixedState.ExpectedDiagnostics);
        return merged;
    }

    /// <summary>Every file of the result is as expected; files may have been added.</summary>
    public static async Task AssertSameTextAsync(string what, Solution expected, Solution actual)
    {
        Dictionary<string, string> wanted = await TextsAsync(expected);
        Dictionary<string, string> got = await TextsAsync(actual);
        var differences = new StringBuilder();
        foreach (string path in wanted.Keys.Union(got.Keys).Order(StringComparer.Ordinal))
        {
            string? before = wanted.GetValueOrDefault(path);
            string? after = got.GetValueOrDefault(path);
            if (before is null)
            {
                differences.Append("----- ").Append(path).Append(": the fix added this file, which is not expected:\n");
                differences.Append(after).Append('\n');
            }
            else if (after is null)
            {
                differences.Append("----- ").Append(path).Append(": expected, but there is no such file\n");
            }
            else if (before != after)
            {
                differences.Append("----- ").Append(path).Append(' ').Append(TextDiff.Describe(before, after));
                differences.Append("the whole file as it is:\n").Append(after).Append('\n');
            }
        }

        if (differences.Length > 0)
        {
            throw TestFailure.Because($"{what}: the result is not the expected one.\n{differences}");
        }
    }

    private static async Task<Dictionary<string, string>> TextsAsync(Solution solution)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Project project in solution.Projects)
        {
            IEnumerable<TextDocument> documents = project.Documents.Concat(project.AdditionalDocuments);
            foreach (TextDocument document in documents.Concat(project.AnalyzerConfigDocuments))
            {
                string text = (await document.GetTextAsync()).ToString();
                texts.Add(document.FilePath ?? PathInProject(document), TextDiff.NormalizeLineEnds(text));
            }
        }

        return texts;
    }

    /// <summary>A file that a fix adds without a path lies beside the project file, in its folders.</summary>
    private static string PathInProject(TextDocument document)
    {
        string projectFile = document.Project.FilePath!;
        return projectFile[..(projectFile.LastIndexOf('/') + 1)] + string.Join('/', document.Folders.Append(document.Name));
    }

    private static void CopyProject(ProjectState before, ProjectState changes, ProjectState target)
    {
        target.AssemblyName = before.AssemblyName;
        target.References = before.References;
        target.AsMetadata = before.AsMetadata;
        target.LanguageVersion = before.LanguageVersion;
        target.OutputKind = before.OutputKind;
        target.NullableContext = before.NullableContext;
        target.MarkupHandling = before.MarkupHandling;
        target.ProjectReferences.AddRange(before.ProjectReferences);
        target.PreprocessorSymbols.AddRange(before.PreprocessorSymbols);
        foreach ((string key, string value) in before.GlobalOptions)
        {
            target.GlobalOptions.Add(key, value);
        }

        Lay(before, before.Sources, changes.Sources, target.Sources);
        Lay(before, before.AdditionalFiles, changes.AdditionalFiles, target.AdditionalFiles);
        Lay(before, before.AnalyzerConfigFiles, changes.AnalyzerConfigFiles, target.AnalyzerConfigFiles);
    }

    private static void Lay(
        ProjectState project,
        TestFileCollection before,
        TestFileCollection changes,
        TestFileCollection target)
    {
        var changed = changes.ToDictionary(PathOf, StringComparer.Ordinal);
        foreach (TestFile file in before)
        {
            target.Add(changed.Remove(PathOf(file), out TestFile? change) ? change : file);
        }

        foreach (TestFile added in changes.Where(file => changed.ContainsKey(PathOf(file))))
        {
            target.Add(added);
        }

        string PathOf(TestFile file)
        {
            return TestSolution.RootedPath(project, file.Path);
        }
    }
}
