using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using PrivacyAnalyzers.Benchmarks.Projects;

namespace PrivacyAnalyzers.Benchmarks.Compiling;

/// <summary>Compiles a generated project in this process, by the steps of the command-line compiler.</summary>
internal static class Compiler
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp13, DocumentationMode.None);

    /// <summary>Made once: a compiler server keeps them too.</summary>
    private static readonly MetadataReference[] s_references =
    [
        .. Directory.EnumerateFiles(BuildFacts.TargetingPack, "*.dll")
            .Append(BuildFacts.AttributesAssembly)
            .Order(StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Debug,
        concurrentBuild: true,
        deterministic: true,
        nullableContextOptions: NullableContextOptions.Enable);

    // The command-line compiler writes to files. A stream made anew for each compile doubles its memory each time it is full, and what it then
    // holds may be twice what was written: a step that the one compile takes and the other just does not, for a reason that is in no build.
    private static readonly MemoryStream s_assembly = new();
    private static readonly MemoryStream s_symbols = new();

    private static readonly EmitOptions s_emitOptions = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    /// <summary>Parses all files, side by side, and makes the compilation. Nothing is bound yet.</summary>
    public static CSharpCompilation Parse(ProjectSource project, SyntaxTreeOptionsProvider? severities = null)
    {
        var trees = new SyntaxTree[project.Files.Count];
        Parallel.For(0, trees.Length, index =>
        {
            var file = project.Files[index];
            trees[index] = CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path);
        });
        return CSharpCompilation.Create(
            "Contoso.Sales", trees, s_references, s_options.WithSyntaxTreeOptionsProvider(severities));
    }

    /// <summary>A generator driver with the toolset's generators, none of which has run.</summary>
    public static GeneratorDriver CreateDriver(Toolset toolset, bool trackSteps = false) => CSharpGeneratorDriver.Create(
        toolset.Generators,
        [],
        ParseOptions,
        BuildProperties.Instance,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));

    /// <summary>
    /// Compiles from text to assembly: parse, run the generators, attach the analyzers, emit, wait for the analyzers. Without
    /// generators and analyzers, only parse and emit.
    /// </summary>
    /// <returns>The diagnostics of the compiler and of the analyzers.</returns>
    public static ImmutableArray<Diagnostic> Compile(ProjectSource project, Toolset toolset)
    {
        Compilation compilation = Parse(project, toolset.Severities);
        SyntaxTree[] generated = [];
        if (!toolset.Generators.IsEmpty)
        {
            var driver = CreateDriver(toolset).RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
            generated = [.. driver.GetRunResult().GeneratedTrees];
        }

        var analysis = toolset.Analyzers.IsEmpty ? null : CompilerAnalyzerDriver.Attach(compilation, toolset.Analyzers);
        var diagnostics = Emit(analysis?.Compilation ?? compilation, generated);
        return analysis is null ? diagnostics : diagnostics.AddRange(analysis.GetDiagnosticsAsync().GetAwaiter().GetResult());
    }

    /// <summary>The files that our generator makes of the project.</summary>
    public static ImmutableArray<GeneratedSourceResult> Generate(ProjectSource project) =>
        [.. CreateDriver(Toolset.Ours).RunGenerators(Parse(project)).GetRunResult().Results.SelectMany(result => result.GeneratedSources)];

    /// <summary>The project with the files that our generator makes of it, as if somebody had written them.</summary>
    public static ProjectSource Extend(ProjectSource project) => project.With(Generate(project).Select(
        source => new SourceFile("Generated/" + source.HintName, FileKind.Ordinary, source.SourceText.ToString())));

    /// <summary>The compilation after a one-line edit, parsed incrementally as an editor does.</summary>
    public static Compilation Edit(Compilation compilation, ProjectSource project, FileKind kind, int edit)
    {
        var tree = compilation.SyntaxTrees.ElementAt(project.FileToEdit(kind));
        var text = project.Files[project.FileToEdit(kind)].Text;
        var (before, after) = ProjectSource.Edit(kind, edit);
        var position = text.ToString().IndexOf(before, StringComparison.Ordinal);
        var edited = text.Replace(position, before.Length, after);
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(edited));
    }

    /// <summary>Runs the analyzers alone, over all of the compilation.</summary>
    public static ImmutableArray<Diagnostic> Analyze(Compilation compilation, Toolset toolset) =>
        WithAnalyzers(compilation, toolset).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    /// <summary>Runs the analyzers alone, over one file, as an editor does for the one that is open.</summary>
    public static ImmutableArray<Diagnostic> AnalyzeFile(Compilation compilation, int file, Toolset toolset)
    {
        var analysis = WithAnalyzers(compilation, toolset);
        var model = analysis.Compilation.GetSemanticModel(analysis.Compilation.SyntaxTrees.ElementAt(file));
        return analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).GetAwaiter().GetResult();
    }

    private static CompilationWithAnalyzers WithAnalyzers(Compilation compilation, Toolset toolset) => new(
        compilation,
        toolset.Analyzers,
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], BuildProperties.Instance),
            static (failure, _, _) => throw new InvalidOperationException("An analyzer failed.", failure),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));

    /// <summary>Generated files stand in no folder, so the compiler embeds them in the debug information.</summary>
    private static ImmutableArray<Diagnostic> Emit(Compilation compilation, SyntaxTree[] generated)
    {
        s_assembly.SetLength(0);
        s_symbols.SetLength(0);
        var result = compilation.Emit(s_assembly, s_symbols, options: s_emitOptions, embeddedTexts:
            generated.Select(tree => EmbeddedText.FromSource(tree.FilePath, tree.GetText())));
        return result.Success
            ? result.Diagnostics
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Take(10)));
    }
}
