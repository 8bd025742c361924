using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PrivacyAnalyzers.Testing;

/// <summary>Applies fix-all in one scope, scope after scope, until nothing is left.</summary>
internal sealed class FixAllRunner(CodeFixRunner runner, FixAllProvider provider, FixAllScope scope)
{
    public async Task<Solution> RunAsync(Solution solution)
    {
        if (!provider.GetSupportedFixAllScopes().Contains(scope))
        {
            throw TestFailure.Because($"The FixAllProvider does not support {scope}. If that is meant, skip that check.");
        }

        IReadOnlyList<FixableDiagnostic> fixable = await runner.FindFixableAsync(solution);
        int limit = runner.Test.NumberOfFixAllIterations
            ?? fixable.Select(item => (Unit(item.Document), item.Diagnostic.Id, item.Action.EquivalenceKey)).Distinct().Count();
        for (int iterations = 0; fixable.Count > 0; iterations++)
        {
            if (iterations == limit)
            {
                throw TestFailure.Because(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Fix all in {scope}: applied {limit} times (once per scope, id and key), it leaves {fixable[0].Diagnostic}"));
            }

            solution = await FixAllAsync(solution, fixable[0]);
            fixable = await runner.FindFixableAsync(solution);
        }

        return solution;
    }

    private async Task<Solution> FixAllAsync(Solution solution, FixableDiagnostic first)
    {
        var diagnostics = new DiagnosticProvider(runner);
        ImmutableHashSet<string> ids = [first.Diagnostic.Id];
        CodeFixProvider codeFix = runner.Test.CodeFix;
        string? key = first.Action.EquivalenceKey;
        FixAllContext context = scope == FixAllScope.Document
            ? new FixAllContext(first.Document, codeFix, scope, key, ids, diagnostics, CancellationToken.None)
            : new FixAllContext(first.Document.Project, codeFix, scope, key, ids, diagnostics, CancellationToken.None);
        CodeAction action = await provider.GetFixAsync(context)
            ?? throw TestFailure.Because($"Fix all in {scope}: the FixAllProvider has no fix for {first.Diagnostic}");
        return await CodeFixRunner.ApplyAsync(solution, action, first.Diagnostic);
    }

    private object Unit(Document document)
    {
        return scope switch
        {
            FixAllScope.Document => document.Id,
            FixAllScope.Project => document.Project.Id,
            _ => scope,
        };
    }

    private sealed class DiagnosticProvider(CodeFixRunner runner) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project,
            CancellationToken cancellationToken)
        {
            return await runner.FindDiagnosticsAsync(project);
        }

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document,
            CancellationToken cancellationToken)
        {
            SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellationToken);
            ImmutableArray<Diagnostic> all = await runner.FindDiagnosticsAsync(document.Project);
            return all.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project,
            CancellationToken cancellationToken)
        {
            return Task.FromResult<IEnumerable<Diagnostic>>([]);
        }
    }
}
