using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using PrivacyAnalyzers.Benchmarks.Projects;

namespace PrivacyAnalyzers.Benchmarks.Compiling;

/// <summary>Compiles a generated project in this process, by the steps of the command-line compiler.</summary>
internal static class Compiler
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp13, DocumentationMode.None);

    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Debug,
        concurrentBuild: true,
        deterministic: true,
        nullableContextOptions: NullableContextOptions.Enable);

    private static readonly EmitOptions s_emitOptions = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    /// <summary>Parses all files, side by side, and makes the compilation. Nothing is bound yet.</summary>
    public static CSharpCompilation Parse(ProjectSource project)
    {
        var trees = new SyntaxTree[project.Files.Count];
        Parallel.For(0, trees.Length, index =>
        {
            var file = project.Files[index];
            trees[index] = CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path);
        });
        return CSharpCompilation.Create(
            "Contoso.Sales", trees, [.. BuildFacts.FrameworkReferences, BuildFacts.AttributesReference], s_options);
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
        Compilation compilation = Parse(project);
        if (!toolset.Generators.IsEmpty)
        {
            CreateDriver(toolset).RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        }

        var analysis = toolset.Analyzers.IsEmpty ? null : CompilerAnalyzerDriver.Attach(compilation, toolset.Analyzers);
        var diagnostics = Emit(analysis?.Compilation ?? compilation);
        return analysis is null ? diagnostics : diagnostics.AddRange(analysis.GetDiagnosticsAsync().GetAwaiter().GetResult());
    }

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

    private static ImmutableArray<Diagnostic> Emit(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(assembly, symbols, options: s_emitOptions);
        return result.Success
            ? result.Diagnostics
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Take(10)));
    }
}
