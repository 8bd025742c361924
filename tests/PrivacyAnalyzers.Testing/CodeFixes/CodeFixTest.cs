using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Testing;

/// <summary>
/// Runs analyzers, applies a code fix until nothing is left that it offers to fix, and compares the result; then the same with
/// fix-all in document, project and solution. Besides, always: the fixed code compiles and passes every check of
/// <see cref="AnalyzerTest"/>, every action has an equivalence key, and a fix is offered only where the IDE would show it.
/// </summary>
public class CodeFixTest : AnalyzerTest
{
    private static readonly ImmutableArray<(FixAllScope Scope, CodeFixTestBehaviors Skip)> s_scopes =
    [
        (FixAllScope.Document, CodeFixTestBehaviors.SkipFixAllInDocumentCheck),
        (FixAllScope.Project, CodeFixTestBehaviors.SkipFixAllInProjectCheck),
        (FixAllScope.Solution, CodeFixTestBehaviors.SkipFixAllInSolutionCheck),
    ];

    /// <summary>Fix-all ends in the same state as fix after fix: one check of that state is enough.</summary>
    private readonly HashSet<SolutionState> _verified = [];

    /// <summary>Makes a test of a code fix.</summary>
    public CodeFixTest(CodeFixProvider codeFix, params DiagnosticAnalyzer[] analyzers)
        : base(analyzers)
    {
        CodeFix = codeFix;
    }

    /// <summary>The code fix.</summary>
    public CodeFixProvider CodeFix { get; }

    /// <summary>
    /// The files after the fix, each with its markup, and what is expected of them. Files that are not given here must stay as
    /// they are. Everything but files and expectations comes from the state before.
    /// </summary>
    public SolutionState FixedState { get; } = new();

    /// <summary>The files after fix-all, where they differ from <see cref="FixedState"/>.</summary>
    public SolutionState BatchFixedState { get; } = new();

    /// <summary>A source file of the main project after the fix.</summary>
    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    /// <summary>A source file of the main project after fix-all, where it differs from <see cref="FixedCode"/>.</summary>
    public string BatchFixedCode
    {
        set => BatchFixedState.Sources.Add(value);
    }

    /// <summary>The test is that no fix is offered for any diagnostic.</summary>
    public bool OffersNoFix { get; set; }

    /// <summary>Chooses the action with this equivalence key.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>Chooses the action with this title.</summary>
    public string? CodeActionTitle { get; set; }

    /// <summary>Chooses among the (remaining) actions by number; the first when nothing is said.</summary>
    public int? CodeActionIndex { get; set; }

    /// <summary>How many times exactly the fix must be applied to reach the fixed state, if that matters.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>
    /// How many times at most fix-all may be applied. When nothing is said: once for every document (project, solution) and every
    /// equivalence key among the diagnostics that are there before.
    /// </summary>
    public int? NumberOfFixAllIterations { get; set; }

    /// <summary>Checks left out.</summary>
    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    /// <inheritdoc/>
    public override async Task RunAsync()
    {
        await base.RunAsync();
        TestSolution before = await TestSolution.CreateAsync(TestState, Generators);
        var runner = new CodeFixRunner(this);
        if (OffersNoFix)
        {
            await runner.AssertNoFixAsync(before.Solution);
            return;
        }

        if (!FixedStates.HasSources(FixedState))
        {
            throw new InvalidOperationException("Say what the fixed code is (FixedCode), or that there is no fix (OffersNoFix).");
        }

        _verified.Clear();
        SolutionState after = FixedStates.Merge(TestState, FixedState);
        Solution result = await runner.FixOneByOneAsync(before.Solution);
        await AssertFixedAsync("One fix after another", after, result);
        await VerifyFixAllAsync(runner, before.Solution, after);
    }

    private async Task VerifyFixAllAsync(CodeFixRunner runner, Solution before, SolutionState after)
    {
        if (CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipFixAllCheck)
            || CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne))
        {
            return;
        }

        FixAllProvider provider = CodeFix.GetFixAllProvider()
            ?? throw TestFailure.Because(
                $"{CodeFix.GetType().Name} has no FixAllProvider. If that is meant: CodeFixTestBehaviors.SkipFixAllCheck.");
        SolutionState expected = FixedStates.HasSources(BatchFixedState) ? FixedStates.Merge(TestState, BatchFixedState) : after;
        foreach ((FixAllScope scope, CodeFixTestBehaviors skip) in s_scopes)
        {
            if (!CodeFixTestBehaviors.HasFlag(skip))
            {
                Solution result = await new FixAllRunner(runner, provider, scope).RunAsync(before);
                await AssertFixedAsync($"Fix all in {scope}", expected, result);
            }
        }
    }

    private async Task AssertFixedAsync(string what, SolutionState expected, Solution actual)
    {
        TestSolution after = await TestSolution.CreateAsync(expected, Generators);
        await FixedStates.AssertSameTextAsync(what, after.Solution, actual);
        if (_verified.Add(expected))
        {
            await VerifyAsync(what + ", the fixed code", after, expected.ExpectedDiagnostics);
        }
    }

    /// <summary>The action of the test among those that are offered; none when the wanted one is not there.</summary>
    internal CodeAction? Choose(IEnumerable<CodeAction> offered)
    {
        CodeAction[] candidates =
        [
            .. offered.Where(action => CodeActionEquivalenceKey is null || action.EquivalenceKey == CodeActionEquivalenceKey)
                .Where(action => CodeActionTitle is null || action.Title == CodeActionTitle),
        ];
        int index = CodeActionIndex ?? 0;
        return index < candidates.Length ? candidates[index] : null;
    }

    /// <summary>How the test chooses, for messages.</summary>
    internal string DescribeChoice()
    {
        string key = CodeActionEquivalenceKey ?? "any";
        return $"(equivalence key: {key}, title: {CodeActionTitle ?? "any"}, index: {CodeActionIndex ?? 0})";
    }
}

/// <summary>A test of one code fix for one analyzer.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
/// <typeparam name="TCodeFix">The code fix.</typeparam>
public class CodeFixTest<TAnalyzer, TCodeFix> : CodeFixTest
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>Makes a test.</summary>
    public CodeFixTest()
        : base(new TCodeFix(), new TAnalyzer())
    {
    }
}
