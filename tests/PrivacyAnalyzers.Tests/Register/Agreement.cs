using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers;
using PrivacyAnalyzers.Reading;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests;

/// <summary>
/// What the developer sees and what the register's gaps list is the same: each finding, and whether it is silenced. What is
/// silenced is the compiler's own decision here, so the reading of suppressions is compared with the compiler's.
/// </summary>
internal static class Agreement
{
    /// <summary>A literal in place of a constant is a matter of the source text; the register is the same either way.</summary>
    private const string OnlyInSource = "PRIV1015";

    public static async Task AssertAsync(GeneratorRun run)
    {
        var anew = Anew(run.Input);
        Assert.Null(EarlierReading.Find(anew));
        var diagnostics = await AnalyzeAsync(anew);
        var seen = diagnostics.Where(d => d.Id != OnlyInSource)
            .Select(d => $"{(d.IsSuppressed ? "silenced" : "shown")} {d.Id} {d.GetMessage(CultureInfo.InvariantCulture)}");
        var listed = RegisterTest.Read(run).Items("gaps")
            .Where(gap => !IsConfigured(gap))
            .Select(gap => $"{(gap.TryGetProperty("suppressed", out _) ? "silenced" : "shown")} {gap.Text("rule")} {gap.Text("message")}");

        AssertSame(seen, "compiler", listed, "register");
        await AssertOneReadingAsync(run, diagnostics);
    }

    /// <summary>Where the generator has read the same files, its findings are shown: the same, at the same places.</summary>
    private static async Task AssertOneReadingAsync(GeneratorRun run, ImmutableArray<Diagnostic> diagnostics)
    {
        Assert.NotNull(EarlierReading.Find(run.Output));
        AssertSame(
            diagnostics.Select(Shown), "analyzers that read anew", (await AnalyzeAsync(run.Output)).Select(Shown), "analyzers after the generator");

        var beside = run.Output.AddSyntaxTrees(CSharpSyntaxTree.ParseText("", (CSharpParseOptions)run.Input.SyntaxTrees.First().Options));
        Assert.Null(EarlierReading.Find(beside));
    }

    private static string Shown(Diagnostic diagnostic) => $"{diagnostic} {diagnostic.IsSuppressed} {diagnostic.Location.SourceSpan}";

    private static void AssertSame(IEnumerable<string> some, string whose, IEnumerable<string> others, string theirs)
    {
        var difference = some.Except(others).Select(line => $"only the {whose}: {line}")
            .Concat(others.Except(some).Select(line => $"only the {theirs}: {line}"));
        Assert.True(!difference.Any(), string.Join("\n", difference));
    }

    /// <summary>The same files as nobody has read them yet.</summary>
    private static Compilation Anew(Compilation compilation) => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(
        compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), (CSharpParseOptions)tree.Options, tree.FilePath)));

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation) => compilation.WithAnalyzers(
        [new DeclarationAnalyzer()],
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, _, _) => throw exception,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true)).GetAnalyzerDiagnosticsAsync();

    /// <summary>A rule that is switched off is not run at all: only the register knows what it would say.</summary>
    private static bool IsConfigured(System.Text.Json.JsonElement gap) =>
        gap.TryGetProperty("suppressed", out var suppressed) && suppressed.Text("by") == "configuration";
}
