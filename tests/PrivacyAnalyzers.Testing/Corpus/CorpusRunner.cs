using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Testing;

/// <summary>
/// Runs analyzers and generators over a lot of code that is not about them, good or broken. Any exception in them fails; what
/// they report is given back.
/// </summary>
public sealed class CorpusRunner
{
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private readonly ImmutableArray<ISourceGenerator> _generators;

    /// <summary>Makes a runner.</summary>
    public CorpusRunner(IEnumerable<DiagnosticAnalyzer> analyzers, IEnumerable<IIncrementalGenerator> generators)
    {
        _analyzers = [.. analyzers];
        _generators = [.. generators.Select(GeneratorExtensions.AsSourceGenerator)];
    }

    /// <summary>What the code references.</summary>
    public IReadOnlyList<MetadataReference> References { get; init; } = TestReferences.Default;

    /// <summary>The C# version.</summary>
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    /// <summary>Library or application.</summary>
    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Preprocessor symbols.</summary>
    public IReadOnlyList<string> PreprocessorSymbols { get; init; } = [];

    /// <summary>What the analyzers get besides the code: additional files and options.</summary>
    public AnalyzerOptions? Options { get; init; }

    /// <summary>Looks at what the generators gave for each text, and throws if something is wrong with it.</summary>
    public Action<GeneratorDriverRunResult>? Inspect { get; init; }

    /// <summary>Runs over files as one compilation.</summary>
    public async Task<CorpusReport> RunAsync(IEnumerable<TestFile> files)
    {
        Compilation compilation = Compile(files);
        ImmutableArray<Diagnostic> reports = await RunAsync(compilation, NewDriver());
        return new CorpusReport(1, reports, [.. compilation.GetDiagnostics().Where(IsError)]);
    }

    /// <summary>Runs over a text cut off at every <paramref name="every"/>-th character.</summary>
    public Task<CorpusReport> RunTruncatedAsync(string text, int every = 1, params TestFile[] others)
    {
        return RunBrokenAsync(BrokenCode.Truncations(text, every), others);
    }

    /// <summary>
    /// Runs over texts one after another, each together with the same other files. The generator driver goes along from text to
    /// text, as it does in an IDE.
    /// </summary>
    public async Task<CorpusReport> RunBrokenAsync(IEnumerable<BrokenText> texts, params TestFile[] others)
    {
        var current = new TestFile("/0/Broken.cs", string.Empty);
        Compilation compilation = Compile([current, .. others]);
        SyntaxTree tree = compilation.SyntaxTrees.First();
        GeneratorDriver? driver = NewDriver();
        var reports = ImmutableArray.CreateBuilder<Diagnostic>();
        int runs = 0;
        foreach (BrokenText text in texts)
        {
            SyntaxTree next = Parse(current with { Text = text.Text });
            compilation = compilation.ReplaceSyntaxTree(tree, next);
            tree = next;
            driver = driver?.RunGenerators(compilation);
            try
            {
                VerifyGenerators(driver);
                reports.AddRange(await AnalyzerRunner.RunAsync(compilation, _analyzers));
            }
            catch (Exception exception)
            {
                throw TestFailure.Because($"With the text {text.How}: {exception.Message}\n----- the text\n{text.Text}\n-----");
            }

            runs++;
        }

        return runs > 0
            ? new CorpusReport(runs, reports.ToImmutable(), [])
            : throw TestFailure.Because("There was no text to run over: nothing was tested.");
    }

    private static bool IsError(Diagnostic diagnostic)
    {
        return diagnostic.Severity == DiagnosticSeverity.Error;
    }

    private async Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation, GeneratorDriver? driver)
    {
        if (!compilation.SyntaxTrees.Any())
        {
            throw TestFailure.Because("There was no file to run over: nothing was tested.");
        }

        VerifyGenerators(driver?.RunGenerators(compilation));
        return await AnalyzerRunner.RunAsync(compilation, _analyzers, Options);
    }

    private void VerifyGenerators(GeneratorDriver? driver)
    {
        if (driver is null)
        {
            return;
        }

        GeneratorDriverRunResult result = driver.GetRunResult();
        GeneratorRunChecks.AssertNoException(result);
        Inspect?.Invoke(result);
    }

    private CSharpGeneratorDriver? NewDriver()
    {
        return _generators.IsEmpty
            ? null
            : CSharpGeneratorDriver.Create(_generators, parseOptions: ParseOptions());
    }

    private CSharpCompilation Compile(IEnumerable<TestFile> files)
    {
        return CSharpCompilation.Create(
            "Corpus",
            files.Select(Parse),
            References,
            new CSharpCompilationOptions(
                OutputKind,
                allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable));
    }

    private SyntaxTree Parse(TestFile file)
    {
        return CSharpSyntaxTree.ParseText(SourceText.From(file.Text, Encoding.UTF8), ParseOptions(), file.Path);
    }

    private CSharpParseOptions ParseOptions()
    {
        return new CSharpParseOptions(LanguageVersion, preprocessorSymbols: PreprocessorSymbols);
    }
}

/// <summary>What came of a run over a corpus.</summary>
/// <param name="Runs">How many compilations were run over.</param>
/// <param name="Reports">What the analyzers reported.</param>
/// <param name="CompilerErrors">The errors of the code itself; not collected for broken code.</param>
public sealed record CorpusReport(int Runs, ImmutableArray<Diagnostic> Reports, ImmutableArray<Diagnostic> CompilerErrors)
{
    private const int Shown = 20;

    /// <summary>Fails if the analyzers reported anything.</summary>
    public CorpusReport AssertNoReports()
    {
        return Assert("The corpus was to give no report", Reports);
    }

    /// <summary>Fails if the code has errors: then it is not the valid code that it is taken for.</summary>
    public CorpusReport AssertCompiles()
    {
        return Assert("The corpus was to compile", CompilerErrors);
    }

    private CorpusReport Assert(string what, ImmutableArray<Diagnostic> found)
    {
        return found.IsEmpty
            ? this
            : throw TestFailure.Because(string.Create(
                CultureInfo.InvariantCulture,
                $"{what}, but there are {found.Length}:\n  {string.Join("\n  ", found.Take(Shown))}"));
    }
}
