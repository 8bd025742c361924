using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Testing;

/// <summary>A marked span with the file it is in.</summary>
internal readonly record struct MarkedLocation(string Path, string Name, TextSpan Span);

/// <summary>A test's state as Roslyn sees it: the solution, the projects to look at, and what was marked in the files.</summary>
internal sealed class TestSolution
{
    private TestSolution(Solution solution, ProjectId mainProject, ImmutableArray<MarkedLocation> marks)
    {
        Solution = solution;
        MainProject = mainProject;
        Marks = marks;
    }

    public Solution Solution { get; }

    public ProjectId MainProject { get; }

    public ImmutableArray<MarkedLocation> Marks { get; }

    /// <summary>Builds the solution; projects that are wanted as metadata are compiled here.</summary>
    public static async Task<TestSolution> CreateAsync(SolutionState state, IReadOnlyCollection<IIncrementalGenerator> generators)
    {
        Solution solution = CreateWorkspace().CurrentSolution;
        var marks = ImmutableArray.CreateBuilder<MarkedLocation>();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var ids = new Dictionary<string, ProjectId>(StringComparer.Ordinal);
        var images = new Dictionary<string, MetadataReference>(StringComparer.Ordinal);

        foreach (ProjectState project in InDependencyOrder(state))
        {
            var id = ProjectId.CreateNewId(project.Name);
            solution = solution.AddProject(Describe(id, project, ids, images, generators));
            foreach ((TestFile file, FileKind kind) in Files(project))
            {
                string path = RootedPath(project, file.Path);
                if (!paths.Add(path))
                {
                    throw new InvalidOperationException($"Two files of the test have the path '{path}'.");
                }

                MarkupText content = project.MarkupHandling == MarkupHandling.Allow && kind != FileKind.AnalyzerConfig
                    ? MarkupText.Parse(file.Text)
                    : new MarkupText(file.Text, []);
                marks.AddRange(content.Spans.Select(span => new MarkedLocation(path, span.Name, span.Span)));
                solution = AddFile(solution, id, kind, path, content.Text);
            }

            if (project.AsMetadata)
            {
                images.Add(project.Name, await CompileAsync(solution.GetProject(id)!));
                solution = solution.RemoveProject(id);
            }
            else
            {
                ids.Add(project.Name, id);
            }
        }

        if (!ids.TryGetValue(state.Name, out ProjectId? main))
        {
            throw new InvalidOperationException("The main project of a test cannot be metadata.");
        }

        return new TestSolution(solution, main, marks.ToImmutable());
    }

    /// <summary>The path that a file of a test gets.</summary>
    public static string RootedPath(ProjectState project, string path)
    {
        bool isRooted = path.StartsWith('/') || (path.Length > 1 && path[1] == ':');
        if (isRooted)
        {
            return path;
        }

        return project is SolutionState ? "/0/" + path : "/" + project.Name + "/" + path;
    }

    private static AdhocWorkspace CreateWorkspace()
    {
        var workspace = new AdhocWorkspace(MefHostServices.DefaultHost);
        // Fixes format with the workspace's line end: the same on every machine.
        workspace.TryApplyChanges(workspace.CurrentSolution.WithOptions(
            workspace.Options.WithChangedOption(
                Microsoft.CodeAnalysis.Formatting.FormattingOptions.NewLine,
                LanguageNames.CSharp,
                "\n")));
        return workspace;
    }

    private static ProjectInfo Describe(
        ProjectId id,
        ProjectState project,
        Dictionary<string, ProjectId> ids,
        Dictionary<string, MetadataReference> images,
        IReadOnlyCollection<IIncrementalGenerator> generators)
    {
        var options = new CSharpCompilationOptions(
            project.OutputKind,
            allowUnsafe: true,
            deterministic: true,
            nullableContextOptions: project.NullableContext,
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default);
        var parse = new CSharpParseOptions(
            project.LanguageVersion,
            DocumentationMode.Parse,
            preprocessorSymbols: project.PreprocessorSymbols);
        return ProjectInfo.Create(
            id,
            VersionStamp.Default,
            project.Name,
            project.AssemblyName,
            LanguageNames.CSharp,
            filePath: RootedPath(project, project.Name + ".csproj"),
            compilationOptions: options,
            parseOptions: parse,
            projectReferences: project.ProjectReferences.Where(ids.ContainsKey).Select(name => new ProjectReference(ids[name])),
            metadataReferences: project.References.Concat(
                project.ProjectReferences.Where(images.ContainsKey).Select(name => images[name])),
            analyzerReferences: generators.Count == 0 ? [] : [new GeneratorReference(generators)]);
    }

    private static IEnumerable<(TestFile File, FileKind Kind)> Files(ProjectState project)
    {
        return project.Sources.Select(file => (file, FileKind.Source))
            .Concat(project.AdditionalFiles.Select(file => (file, FileKind.Additional)))
            .Concat(project.AnalyzerConfigFiles.Concat(GlobalConfig(project)).Select(file => (file, FileKind.AnalyzerConfig)));
    }

    private static IEnumerable<TestFile> GlobalConfig(ProjectState project)
    {
        if (project.GlobalOptions.Count == 0)
        {
            yield break;
        }

        var text = new StringBuilder("is_global = true\n");
        foreach ((string key, string value) in project.GlobalOptions.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.Append(key).Append(" = ").Append(value).Append('\n');
        }

        yield return new TestFile("GlobalOptions.globalconfig", text.ToString());
    }

    private static Solution AddFile(Solution solution, ProjectId project, FileKind kind, string path, string text)
    {
        string name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        var id = DocumentId.CreateNewId(project, path);
        var source = SourceText.From(text, Encoding.UTF8);
        return kind switch
        {
            FileKind.Source => solution.AddDocument(id, name, source, filePath: path),
            FileKind.Additional => solution.AddAdditionalDocument(id, name, source, filePath: path),
            _ => solution.AddAnalyzerConfigDocument(id, name, source, filePath: path),
        };
    }

    private static async Task<MetadataReference> CompileAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        using var image = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(image);
        if (!result.Success)
        {
            throw TestFailure.Because(
                $"Project '{project.Name}', wanted as metadata, does not compile:\n{string.Join("\n", result.Diagnostics)}");
        }

        return MetadataReference.CreateFromImage(image.ToArray(), filePath: project.AssemblyName + ".dll");
    }

    private static List<ProjectState> InDependencyOrder(SolutionState state)
    {
        var byName = state.Projects.ToDictionary(project => project.Name, StringComparer.Ordinal);
        var ordered = new List<ProjectState>();
        var visiting = new HashSet<string>(StringComparer.Ordinal);
        foreach (ProjectState project in state.Projects)
        {
            Visit(project);
        }

        return ordered;

        void Visit(ProjectState project)
        {
            if (ordered.Contains(project))
            {
                return;
            }

            if (!visiting.Add(project.Name))
            {
                throw new InvalidOperationException($"Project '{project.Name}' references itself in a circle.");
            }

            foreach (string name in project.ProjectReferences)
            {
                Visit(byName.TryGetValue(name, out ProjectState? referenced)
                    ? referenced
                    : throw new InvalidOperationException($"'{project.Name}' references '{name}', which is not in the test."));
            }

            ordered.Add(project);
        }
    }

    private enum FileKind
    {
        Source,
        Additional,
        AnalyzerConfig,
    }

    /// <summary>Lets the workspace run generators, so that sources may use what they generate.</summary>
    private sealed class GeneratorReference(IReadOnlyCollection<IIncrementalGenerator> generators) : AnalyzerReference
    {
        private readonly ImmutableArray<ISourceGenerator> _generators =
            [.. generators.Select(GeneratorExtensions.AsSourceGenerator)];

        public override string? FullPath => null;

        public override object Id => this;

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language)
        {
            return [];
        }

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages()
        {
            return [];
        }

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language)
        {
            return _generators;
        }

        public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages()
        {
            return _generators;
        }
    }
}
