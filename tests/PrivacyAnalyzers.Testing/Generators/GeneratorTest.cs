using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Testing;

/// <summary>Checks that a generator run leaves out. Each wants a reason beside it.</summary>
[Flags]
public enum GeneratorTestBehaviors
{
    /// <summary>All checks are made.</summary>
    None = 0,

    /// <summary>The generated code may have warnings.</summary>
    SkipGeneratedWarningsCheck = 1,

    /// <summary>The generator's steps need not be cached on a second run over the same input.</summary>
    SkipSecondRunCheck = 2,

    /// <summary>The models may hold objects of the compiler.</summary>
    SkipModelGraphCheck = 4,

    /// <summary>The generator may report diagnostics (a crash, CS8785, fails all the same).</summary>
    AllowDiagnostics = 8,
}

/// <summary>
/// Runs generators over a small solution. Always: no generator throws or reports, what comes out compiles with what went in, the
/// generated code has no warnings, a second run on a clone of the same input finds every step cached or unchanged, and no model
/// holds on to symbols, syntax or a compilation.
/// </summary>
public class GeneratorTest
{
    /// <summary>Makes a test of generators.</summary>
    public GeneratorTest(params IIncrementalGenerator[] generators)
    {
        Generators = [.. generators];
    }

    /// <summary>The generators.</summary>
    public ImmutableArray<IIncrementalGenerator> Generators { get; }

    /// <summary>The solution; generators run on its main project. Markup says where errors of the compiler are expected.</summary>
    public SolutionState TestState { get; } = new();

    /// <summary>A source file of the main project.</summary>
    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    /// <summary>Whether errors of the compiler must be expected; <see cref="CompilerDiagnostics.None"/> for broken code.</summary>
    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>Checks left out.</summary>
    public GeneratorTestBehaviors GeneratorTestBehaviors { get; set; }

    /// <summary>Runs the generators, with all checks.</summary>
    public async Task<GeneratorRun> RunAsync()
    {
        TestSolution solution = await TestSolution.CreateAsync(TestState, []);
        Project project = solution.Solution.GetProject(solution.MainProject)!;
        Compilation compilation = (await project.GetCompilationAsync())!;
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            Generators.Select(GeneratorExtensions.AsSourceGenerator),
            project.AnalyzerOptions.AdditionalFiles,
            (CSharpParseOptions?)project.ParseOptions,
            project.AnalyzerOptions.AnalyzerConfigOptionsProvider,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var expected = ExpectedDiagnostic.Resolve(solution, TestState.ExpectedDiagnostics, NoDefaultId, _ => null);
        var run = GeneratorRun.Start(this, driver, compilation);
        await run.VerifyCompilesAsync(solution.Solution, expected);
        return run;
    }

    private static string NoDefaultId()
    {
        throw new InvalidOperationException("Markup: [|…|] has no meaning in a test of a generator: write {|CS0246:…|}.");
    }
}

/// <summary>A test of one generator.</summary>
/// <typeparam name="TGenerator">The generator.</typeparam>
public class GeneratorTest<TGenerator> : GeneratorTest
    where TGenerator : IIncrementalGenerator, new()
{
    /// <summary>Makes a test.</summary>
    public GeneratorTest()
        : base(new TGenerator())
    {
    }
}

/// <summary>The short form for the common test of a generator: some source files.</summary>
/// <typeparam name="TGenerator">The generator.</typeparam>
public static class GeneratorVerifier<TGenerator>
    where TGenerator : IIncrementalGenerator, new()
{
    /// <summary>Runs the generator over source files, with all checks of <see cref="GeneratorTest"/>.</summary>
    public static Task<GeneratorRun> RunAsync(params string[] sources)
    {
        var test = new GeneratorTest<TGenerator>();
        foreach (string source in sources)
        {
            test.TestCode = source;
        }

        return test.RunAsync();
    }
}
