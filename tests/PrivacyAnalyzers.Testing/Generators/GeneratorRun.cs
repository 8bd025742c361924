using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Testing;

/// <summary>One run of generators: what came out, why each step ran, and a way to edit the input and run again.</summary>
public sealed class GeneratorRun
{
    private readonly GeneratorTest _test;
    private readonly GeneratorDriver _driver;

    private GeneratorRun(GeneratorTest test, GeneratorDriver driver, Compilation input, Compilation output)
    {
        _test = test;
        _driver = driver;
        Input = input;
        Output = output;
        Result = driver.GetRunResult();
        Sources = Result.Results
            .SelectMany(result => result.GeneratedSources)
            .ToImmutableSortedDictionary(
                source => source.HintName,
                source => source.SourceText.ToString(),
                StringComparer.Ordinal);
    }

    /// <summary>What went in.</summary>
    public Compilation Input { get; }

    /// <summary>What went in, with what was generated.</summary>
    public Compilation Output { get; }

    /// <summary>Roslyn's own result, with everything that is not offered here.</summary>
    public GeneratorDriverRunResult Result { get; }

    /// <summary>The generated texts by hint name.</summary>
    public ImmutableSortedDictionary<string, string> Sources { get; }

    /// <summary>The names of the steps that the generators name with <c>WithTrackingName</c>.</summary>
    public IReadOnlyList<string> StepNames =>
    [
        .. Result.Results.SelectMany(result => result.TrackedSteps.Keys)
            .Where(GeneratorSteps.IsOwn)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A generated text.</summary>
    public string Source(string hintName)
    {
        return Sources.TryGetValue(hintName, out string? text)
            ? text
            : throw TestFailure.Because($"'{hintName}' was not generated. Generated were: [{string.Join(", ", Sources.Keys)}]");
    }

    /// <summary>What a step gave: the models.</summary>
    public IReadOnlyList<object> Outputs(string step)
    {
        return [.. Steps(step).SelectMany(run => run.Outputs).Select(output => output.Value)];
    }

    /// <summary>
    /// Why the outputs of a step are what they are: new, modified, unchanged (it ran, to the same result), cached (it did not run).
    /// </summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step)
    {
        return [.. Steps(step).SelectMany(run => run.Outputs).Select(output => output.Reason)];
    }

    /// <summary>Every output of a step has one of the given reasons.</summary>
    public GeneratorRun AssertReasons(string step, params IncrementalStepRunReason[] allowed)
    {
        IReadOnlyList<IncrementalStepRunReason> reasons = Reasons(step);
        if (reasons.Count == 0 || reasons.Any(reason => !allowed.Contains(reason)))
        {
            throw TestFailure.Because(
                $"Step '{step}' was to be [{string.Join(", ", allowed)}]. The reasons of this run:\n"
                + GeneratorSteps.Describe(Result));
        }

        return this;
    }

    /// <summary>Asserts the reason of several steps at once: <c>("Read", Unchanged), ("Register", Cached)</c>.</summary>
    public GeneratorRun AssertReasons(params (string Step, IncrementalStepRunReason Reason)[] expected)
    {
        foreach ((string step, IncrementalStepRunReason reason) in expected)
        {
            AssertReasons(step, reason);
        }

        return this;
    }

    /// <summary>Asserts by a function what each named step's outputs may be.</summary>
    public GeneratorRun AssertReasons(Func<string, IncrementalStepRunReason[]> allowed)
    {
        foreach (string step in StepNames)
        {
            AssertReasons(step, allowed(step));
        }

        return this;
    }

    /// <summary>No step ran to another result than before, and nothing was generated anew.</summary>
    public GeneratorRun AssertAllCached()
    {
        GeneratorSteps.AssertCached("This run", Result);
        return this;
    }

    /// <summary>Replaces a piece of text, which must be there exactly once, in a file, and runs again.</summary>
    public GeneratorRun Edit(string path, string oldText, string newText)
    {
        SyntaxTree tree = FindTree(path);
        string text = tree.GetText().ToString();
        int index = text.IndexOf(oldText, StringComparison.Ordinal);
        if (index < 0 || text.IndexOf(oldText, index + 1, StringComparison.Ordinal) >= 0)
        {
            throw new ArgumentException($"'{oldText}' is not in '{tree.FilePath}' exactly once.", nameof(oldText));
        }

        SourceText changed = tree.GetText().WithChanges(new TextChange(new TextSpan(index, oldText.Length), newText));
        return Edit(compilation => compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(changed)));
    }

    /// <summary>Adds a file and runs again.</summary>
    public GeneratorRun AddFile(string path, string text)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            SourceText.From(text, Encoding.UTF8),
            (CSharpParseOptions?)Input.SyntaxTrees.FirstOrDefault()?.Options,
            TestSolution.RootedPath(_test.TestState, path));
        return Edit(compilation => compilation.AddSyntaxTrees(tree));
    }

    /// <summary>Removes a file and runs again.</summary>
    public GeneratorRun RemoveFile(string path)
    {
        SyntaxTree tree = FindTree(path);
        return Edit(compilation => compilation.RemoveSyntaxTrees(tree));
    }

    /// <summary>Changes the compilation and runs again: the same checks, but half-typed code may have errors.</summary>
    public GeneratorRun Edit(Func<Compilation, Compilation> change)
    {
        return Start(_test, _driver, change(Input));
    }

    internal static GeneratorRun Start(GeneratorTest test, GeneratorDriver driver, Compilation input)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(
            input,
            out Compilation output,
            out ImmutableArray<Diagnostic> diagnostics);
        var run = new GeneratorRun(test, driver, input, output);
        run.VerifySilent(diagnostics);
        if (!test.GeneratorTestBehaviors.HasFlag(GeneratorTestBehaviors.SkipModelGraphCheck))
        {
            GeneratorLaws.AssertNoCompilerObjects(run);
        }

        if (!test.GeneratorTestBehaviors.HasFlag(GeneratorTestBehaviors.SkipSecondRunCheck))
        {
            GeneratorDriver second = driver.RunGenerators(input.Clone());
            GeneratorSteps.AssertCached("A second run over a clone of the same input", second.GetRunResult());
        }

        return run;
    }

    internal async Task VerifyCompilesAsync(Solution solution, List<ExpectedDiagnostic> expected)
    {
        ImmutableArray<Diagnostic> all = Output.GetDiagnostics();
        if (_test.CompilerDiagnostics != CompilerDiagnostics.None)
        {
            Diagnostic[] errors = [.. all.Where(item => item.Severity == DiagnosticSeverity.Error && !IsGenerated(item))];
            await DiagnosticComparison.AssertSameAsync("Sources with generated code", solution, expected, errors);
        }

        DiagnosticSeverity least = _test.GeneratorTestBehaviors.HasFlag(GeneratorTestBehaviors.SkipGeneratedWarningsCheck)
            ? DiagnosticSeverity.Error
            : DiagnosticSeverity.Warning;
        Diagnostic[] inGenerated = [.. all.Where(diagnostic => diagnostic.Severity >= least && IsGenerated(diagnostic))];
        if (inGenerated.Length > 0 && _test.CompilerDiagnostics != CompilerDiagnostics.None)
        {
            throw TestFailure.Because(
                $"The generated code does not compile cleanly:\n  {string.Join("\n  ", inGenerated.AsEnumerable())}\n"
                + DescribeSources(inGenerated.Select(diagnostic => diagnostic.Location.SourceTree!).Distinct()));
        }
    }

    private static string DescribeSources(IEnumerable<SyntaxTree> trees)
    {
        return string.Concat(trees.Select(tree => $"----- {tree.FilePath}\n{tree.GetText()}\n"));
    }

    private void VerifySilent(ImmutableArray<Diagnostic> diagnostics)
    {
        GeneratorRunChecks.AssertNoException(Result);
        if (!diagnostics.IsEmpty && !_test.GeneratorTestBehaviors.HasFlag(GeneratorTestBehaviors.AllowDiagnostics))
        {
            throw TestFailure.Because(
                "A generator must be silent (analyzers report), but it reported:\n  " + string.Join("\n  ", diagnostics));
        }
    }

    private bool IsGenerated(Diagnostic diagnostic)
    {
        return diagnostic.Location.SourceTree is { } tree && !Input.ContainsSyntaxTree(tree);
    }

    private IEnumerable<IncrementalGeneratorRunStep> Steps(string step)
    {
        IncrementalGeneratorRunStep[] found =
        [
            .. Result.Results.Where(result => result.TrackedSteps.ContainsKey(step))
                .SelectMany(result => result.TrackedSteps[step]),
        ];
        if (found.Length == 0 && !StepNames.Contains(step))
        {
            throw TestFailure.Because(string.Create(
                CultureInfo.InvariantCulture,
                $"No step is named '{step}' in this run. Named are: [{string.Join(", ", StepNames)}]"));
        }

        return found;
    }

    private SyntaxTree FindTree(string path)
    {
        string rooted = TestSolution.RootedPath(_test.TestState, path);
        return Input.SyntaxTrees.SingleOrDefault(tree => tree.FilePath == rooted)
            ?? throw new ArgumentException(
                $"There is no file '{rooted}'. There are: [{string.Join(", ", Input.SyntaxTrees.Select(tree => tree.FilePath))}]",
                nameof(path));
    }
}
