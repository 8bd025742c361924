using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PrivacyAnalyzers.Testing;

/// <summary>A diagnostic and the action that the test chooses for it.</summary>
internal sealed record FixableDiagnostic(Document Document, Diagnostic Diagnostic, CodeAction Action);

/// <summary>Asks a code fix what it offers, and applies it.</summary>
internal sealed class CodeFixRunner(CodeFixTest test)
{
    public CodeFixTest Test => test;

    /// <summary>Applies the chosen action to the first diagnostic that has it, until there is none.</summary>
    public async Task<Solution> FixOneByOneAsync(Solution solution)
    {
        int iterations = 0;
        int limit = 0;
        while (true)
        {
            IReadOnlyList<FixableDiagnostic> fixable = await FindFixableAsync(solution);
            if (iterations == 0)
            {
                if (fixable.Count == 0)
                {
                    throw TestFailure.Because(await DescribeNothingOfferedAsync(solution));
                }

                // Each fix may uncover one more thing to fix; what goes on longer than that goes round in circles.
                limit = (2 * fixable.Count) + 2;
            }

            bool done = fixable.Count == 0 || (iterations == 1 && test.CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne));
            if (done)
            {
                break;
            }

            if (++iterations > limit)
            {
                throw TestFailure.Because(string.Create(
                    CultureInfo.InvariantCulture,
                    $"The fix does not come to rest: still offered after {limit} times: {fixable[0].Diagnostic}"));
            }

            solution = await ApplyAsync(solution, fixable[0].Action, fixable[0].Diagnostic);
        }

        if (test.NumberOfIncrementalIterations is { } wanted && wanted != iterations)
        {
            throw TestFailure.Because(string.Create(
                CultureInfo.InvariantCulture,
                $"The fix was applied {iterations} times, expected were {wanted}."));
        }

        return solution;
    }

    /// <summary>Fails when anything at all is offered for any diagnostic.</summary>
    public async Task AssertNoFixAsync(Solution solution)
    {
        int asked = 0;
        foreach ((Document document, Diagnostic diagnostic) in await FindDiagnosticsAsync(solution))
        {
            asked++;
            IReadOnlyList<CodeAction> offered = await OfferedAsync(document, diagnostic);
            if (offered.Count > 0)
            {
                throw TestFailure.Because(
                    $"No fix was to be offered for {diagnostic}, but:\n  {string.Join("\n  ", offered.Select(Describe))}");
            }
        }

        if (asked == 0)
        {
            throw TestFailure.Because("No diagnostic of a kind that the fixer handles was reported: nothing was tested.");
        }
    }

    /// <summary>The diagnostics for which the chosen action is offered, in order of project, file and place.</summary>
    public async Task<IReadOnlyList<FixableDiagnostic>> FindFixableAsync(Solution solution)
    {
        var fixable = new List<FixableDiagnostic>();
        foreach ((Document document, Diagnostic diagnostic) in await FindDiagnosticsAsync(solution))
        {
            IReadOnlyList<CodeAction> offered = await OfferedAsync(document, diagnostic);
            if (test.Choose(offered) is { } action)
            {
                fixable.Add(new FixableDiagnostic(document, diagnostic, action));
            }
        }

        await AssertLocalAsync(solution, fixable);
        return fixable;
    }

    /// <summary>The diagnostics of a project that the fixer handles.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindDiagnosticsAsync(Project project)
    {
        Compilation compilation = await test.CompileAsync(project);
        ImmutableArray<Diagnostic> reported = await AnalyzerRunner
            .RunAsync(compilation, test.Analyzers, project.AnalyzerOptions)
            ;
        // A fix may also be for what the compiler itself reports.
        return [.. reported.Concat(compilation.GetDiagnostics())
            .Where(diagnostic => diagnostic.Location.IsInSource && !diagnostic.IsSuppressed)
            .Where(diagnostic => test.CodeFix.FixableDiagnosticIds.Contains(diagnostic.Id))
            .OrderBy(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>Applies an action, and fails when it changes nothing.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, CodeAction action, Diagnostic diagnostic)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(default);
        if (operations is not [ApplyChangesOperation change])
        {
            throw TestFailure.Because(
                $"'{action.Title}' must change the solution and do nothing else, but its operations are "
                + $"[{string.Join(", ", operations.Select(operation => operation.GetType().Name))}].");
        }

        if (!await HasChangesAsync(solution, change.ChangedSolution))
        {
            throw TestFailure.Because($"'{action.Title}' is offered but changes nothing, for {diagnostic}");
        }

        return change.ChangedSolution;
    }

    /// <summary>How an action is shown in messages.</summary>
    public static string Describe(CodeAction action)
    {
        return $"'{action.Title}' (equivalence key: {action.EquivalenceKey ?? "none"})";
    }

    private static async Task<bool> HasChangesAsync(Solution before, Solution after)
    {
        foreach (ProjectChanges project in after.GetChanges(before).GetProjectChanges())
        {
            if (project.GetAddedDocuments().Any() || project.GetRemovedDocuments().Any()
                || project.GetChangedAdditionalDocuments().Any() || project.GetChangedAnalyzerConfigDocuments().Any())
            {
                return true;
            }

            foreach (DocumentId id in project.GetChangedDocuments())
            {
                Microsoft.CodeAnalysis.Text.SourceText old = await before.GetDocument(id)!.GetTextAsync();
                Microsoft.CodeAnalysis.Text.SourceText now = await after.GetDocument(id)!.GetTextAsync();
                if (!old.ContentEquals(now))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private async Task<List<(Document Document, Diagnostic Diagnostic)>> FindDiagnosticsAsync(Solution solution)
    {
        var found = new List<(Document, Diagnostic)>();
        foreach (Project project in solution.Projects.OrderBy(project => project.Name, StringComparer.Ordinal))
        {
            foreach (Diagnostic diagnostic in await FindDiagnosticsAsync(project))
            {
                if (project.Solution.GetDocument(diagnostic.Location.SourceTree) is { } document)
                {
                    found.Add((document, diagnostic));
                }
            }
        }

        return found;
    }

    private async Task<IReadOnlyList<CodeAction>> OfferedAsync(Document document, Diagnostic diagnostic)
    {
        var offered = new List<CodeAction>();
        var context = new CodeFixContext(
            document,
            diagnostic,
            (action, diagnostics) =>
            {
                if (!diagnostics.Contains(diagnostic))
                {
                    throw TestFailure.Because($"{Describe(action)} was registered for a diagnostic that it was not asked about.");
                }

                offered.AddRange(Leaves(action));
            },
            default);
        await test.CodeFix.RegisterCodeFixesAsync(context);
        if (offered.FirstOrDefault(action => action.EquivalenceKey is null) is { } anonymous)
        {
            throw TestFailure.Because($"{Describe(anonymous)}: without an equivalence key, fix-all mixes different fixes.");
        }

        return offered;
    }

    private static IEnumerable<CodeAction> Leaves(CodeAction action)
    {
        return action.NestedActions.IsEmpty ? [action] : action.NestedActions.SelectMany(Leaves);
    }

    /// <summary>
    /// The IDE offers fixes for what it finds looking at one file. A diagnostic that comes only at the end of the compilation has
    /// a squiggle, after a build, but no light bulb: a fix for it would pass its test and never be seen.
    /// </summary>
    private async Task AssertLocalAsync(Solution solution, List<FixableDiagnostic> fixable)
    {
        if (test.CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipLocalDiagnosticCheck))
        {
            return;
        }

        Diagnostic[] ofAnalyzer = [.. fixable.Select(item => item.Diagnostic).Where(IsOfAnalyzer)];
        if (await test.FindNotLocalAsync(solution, ofAnalyzer) is { } remote)
        {
            throw TestFailure.Because(
                $"A fix is offered for a diagnostic that is not local, so the IDE will never show it: {remote}\n"
                + "Report it from an action on the symbol, operation or syntax, or say SkipLocalDiagnosticCheck.");
        }
    }

    private bool IsOfAnalyzer(Diagnostic diagnostic)
    {
        return test.Analyzers.Any(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == diagnostic.Id));
    }

    private async Task<string> DescribeNothingOfferedAsync(Solution solution)
    {
        var lines = new List<string>();
        foreach ((Document document, Diagnostic diagnostic) in await FindDiagnosticsAsync(solution))
        {
            IReadOnlyList<CodeAction> offered = await OfferedAsync(document, diagnostic);
            lines.Add($"  {diagnostic}");
            lines.AddRange(offered.Select(action => "    " + Describe(action)));
        }

        return $"The wanted fix {test.DescribeChoice()} is not offered. What the fixer handles, and what it offers:\n"
            + (lines.Count == 0 ? "  (none)" : string.Join("\n", lines));
    }
}
