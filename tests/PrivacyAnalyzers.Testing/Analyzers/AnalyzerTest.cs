using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Testing;

/// <summary>
/// Runs analyzers over a small solution and compares what they report with what is expected. Besides, always: the input compiles,
/// no analyzer throws, nothing is reported in generated code, and <c>#pragma warning disable</c> silences every report.
/// </summary>
public class AnalyzerTest
{
    /// <summary>Makes a test of analyzers.</summary>
    public AnalyzerTest(params DiagnosticAnalyzer[] analyzers)
    {
        Analyzers = [.. analyzers];
    }

    /// <summary>The analyzers.</summary>
    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }

    /// <summary>Generators whose output the sources need in order to compile.</summary>
    public List<IIncrementalGenerator> Generators { get; } = [];

    /// <summary>The solution under test.</summary>
    public SolutionState TestState { get; } = new();

    /// <summary>A source file of the main project.</summary>
    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    /// <summary>What is expected besides what markup says.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    /// <summary>What <c>[|…|]</c> means; not needed when the analyzers have one rule.</summary>
    public string? DefaultDiagnosticId { get; set; }

    /// <summary>Rules of the analyzers that the test is not about.</summary>
    public List<string> DisabledDiagnostics { get; } = [];

    /// <summary>Which diagnostics of the compiler must be expected.</summary>
    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>Checks left out.</summary>
    public TestBehaviors TestBehaviors { get; set; }

    /// <summary>
    /// Also checks that every report in a source file comes live, while one types: that it is found by looking at that file, not
    /// only at the end of the compilation.
    /// </summary>
    public bool MustBeLive { get; set; }

    /// <summary>Runs the test.</summary>
    public virtual async Task RunAsync()
    {
        TestSolution solution = await TestSolution.CreateAsync(TestState, Generators);
        await VerifyAsync("Test", solution, TestState.ExpectedDiagnostics);
    }

    /// <summary>All checks on one state of the solution.</summary>
    internal async Task VerifyAsync(string what, TestSolution solution, IEnumerable<DiagnosticResult> results)
    {
        List<ExpectedDiagnostic> expected = ExpectedDiagnostic.Resolve(solution, results, FindDefaultId, FindDescriptor);
        var actual = new List<Diagnostic>();
        actual.AddRange(await CompilerDiagnosticsAsync(solution.Solution));
        ImmutableArray<Diagnostic> reported = await AnalyzeAsync(solution.Solution);
        actual.AddRange(reported);
        await DiagnosticComparison.AssertSameAsync(what, solution.Solution, expected, actual);
        await VerifyGeneratedCodeAsync(solution.Solution, reported);
        await VerifySuppressionAsync(solution.Solution, reported);
        if (MustBeLive && await FindNotLocalAsync(solution.Solution, reported) is { } late)
        {
            throw TestFailure.Because($"Reported at the end of the compilation only, not live: {late}");
        }
    }

    /// <summary>The first of some diagnostics that an IDE would not find by looking at its file alone.</summary>
    internal async Task<Diagnostic?> FindNotLocalAsync(Solution solution, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        foreach (Project project in solution.Projects)
        {
            Compilation compilation = await CompileAsync(project);
            Diagnostic[] here = [.. diagnostics.Where(IsHere)];
            if (here.Length == 0)
            {
                continue;
            }

            ImmutableArray<Diagnostic> local = await AnalyzerRunner
                .RunLocallyAsync(compilation, Analyzers, project.AnalyzerOptions)
                ;
            HashSet<(string Id, Location Place)> found = [.. local.Select(diagnostic => (diagnostic.Id, diagnostic.Location))];
            if (here.FirstOrDefault(diagnostic => !found.Contains((diagnostic.Id, diagnostic.Location))) is { } notLocal)
            {
                return notLocal;
            }

            bool IsHere(Diagnostic diagnostic)
            {
                return diagnostic.Location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree);
            }
        }

        return null;
    }

    /// <summary>What the analyzers report in all projects.</summary>
    internal async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Solution solution)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (Project project in solution.Projects)
        {
            Compilation compilation = await CompileAsync(project);
            found.AddRange(await AnalyzerRunner.RunAsync(compilation, Analyzers, project.AnalyzerOptions));
        }

        return found.ToImmutable();
    }

    /// <summary>The compilation of a project, with all rules of the analyzers on but the disabled ones.</summary>
    internal async Task<Compilation> CompileAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        ImmutableDictionary<string, ReportDiagnostic> severities = compilation.Options.SpecificDiagnosticOptions;
        foreach (DiagnosticDescriptor rule in Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics))
        {
            if (!rule.IsEnabledByDefault)
            {
                severities = severities.SetItem(rule.Id, SeverityOf(rule));
            }
        }

        severities = severities.SetItems(DisabledDiagnostics.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)));
        return compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(severities));
    }

    private static ReportDiagnostic SeverityOf(DiagnosticDescriptor rule)
    {
        return rule.DefaultSeverity switch
        {
            DiagnosticSeverity.Error => ReportDiagnostic.Error,
            DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
            DiagnosticSeverity.Info => ReportDiagnostic.Info,
            _ => ReportDiagnostic.Hidden,
        };
    }

    private async Task<IEnumerable<Diagnostic>> CompilerDiagnosticsAsync(Solution solution)
    {
        if (CompilerDiagnostics == CompilerDiagnostics.None)
        {
            return [];
        }

        DiagnosticSeverity least = CompilerDiagnostics == CompilerDiagnostics.Errors
            ? DiagnosticSeverity.Error
            : DiagnosticSeverity.Warning;
        var found = new List<Diagnostic>();
        foreach (Project project in solution.Projects)
        {
            Compilation compilation = (await project.GetCompilationAsync())!;
            found.AddRange(compilation.GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity >= least && !diagnostic.IsSuppressed));
        }

        return found;
    }

    private async Task VerifyGeneratedCodeAsync(Solution solution, ImmutableArray<Diagnostic> reported)
    {
        if (TestBehaviors.HasFlag(TestBehaviors.SkipGeneratedCodeCheck) || reported.IsEmpty)
        {
            return;
        }

        Solution generated = await PrefixAsync(solution, "// <auto-generated/>\n");
        Diagnostic[] inGenerated = [.. (await AnalyzeAsync(generated)).Where(diagnostic => IsInSource(generated, diagnostic))];
        if (inGenerated.Length > 0)
        {
            throw TestFailure.Because(await DiagnosticComparison.DescribeAsync(
                "Generated code: the same sources, marked <auto-generated/>, must give no report, but gave:",
                generated,
                inGenerated));
        }
    }

    private async Task VerifySuppressionAsync(Solution solution, ImmutableArray<Diagnostic> reported)
    {
        string[] ids =
        [
            .. reported.Where(diagnostic => IsInSource(solution, diagnostic) && IsConfigurable(diagnostic))
                .Select(diagnostic => diagnostic.Id)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        if (TestBehaviors.HasFlag(TestBehaviors.SkipSuppressionCheck) || ids.Length == 0)
        {
            return;
        }

        Solution silenced = await PrefixAsync(solution, $"#pragma warning disable {string.Join(", ", ids)}\n");
        Diagnostic[] left =
        [
            .. (await AnalyzeAsync(silenced))
                .Where(diagnostic => IsInSource(silenced, diagnostic) && ids.Contains(diagnostic.Id)),
        ];
        if (left.Length > 0)
        {
            throw TestFailure.Because(await DiagnosticComparison.DescribeAsync(
                $"Suppression: with '#pragma warning disable {string.Join(", ", ids)}' nothing must be left, but:",
                silenced,
                left));
        }
    }

    private static async Task<Solution> PrefixAsync(Solution solution, string prefix)
    {
        foreach (Document document in solution.Projects.SelectMany(project => project.Documents).ToArray())
        {
            SourceText text = await document.GetTextAsync();
            solution = solution.WithDocumentText(document.Id, text.WithChanges(new TextChange(default, prefix)));
        }

        return solution;
    }

    /// <summary>
    /// By path too: a location made from a path and a span, not from a tree, points into the source as well, but the compiler
    /// does not connect it with the file, so that no pragma silences it.
    /// </summary>
    private static bool IsInSource(Solution solution, Diagnostic diagnostic)
    {
        string path = diagnostic.Location.GetLineSpan().Path;
        return diagnostic.Location.IsInSource
            || solution.GetDocumentIdsWithFilePath(path).Any(id => solution.GetDocument(id) is not null);
    }

    private static bool IsConfigurable(Diagnostic diagnostic)
    {
        return !diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable);
    }

    private DiagnosticDescriptor? FindDescriptor(string id)
    {
        return Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).FirstOrDefault(rule => rule.Id == id);
    }

    private string FindDefaultId()
    {
        if (DefaultDiagnosticId is not null)
        {
            return DefaultDiagnosticId;
        }

        string[] ids = [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct()];
        return ids.Length == 1
            ? ids[0]
            : throw new InvalidOperationException(
                $"Markup: [|…|] is ambiguous among [{string.Join(", ", ids)}]: write {{|id:…|}} or set DefaultDiagnosticId.");
    }
}

/// <summary>A test of one analyzer.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
public class AnalyzerTest<TAnalyzer> : AnalyzerTest
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>Makes a test.</summary>
    public AnalyzerTest()
        : base(new TAnalyzer())
    {
    }
}
