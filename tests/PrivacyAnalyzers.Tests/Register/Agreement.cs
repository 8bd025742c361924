using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers;
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
        var analyzed = run.Input.WithAnalyzers(
            [new DeclarationAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                (exception, _, _) => throw exception,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: true));
        var diagnostics = await analyzed.GetAnalyzerDiagnosticsAsync();

        var seen = diagnostics.Where(d => d.Id != OnlyInSource)
            .Select(d => $"{(d.IsSuppressed ? "silenced" : "shown")} {d.Id} {d.GetMessage(CultureInfo.InvariantCulture)}");
        var listed = RegisterTest.Read(run).Items("gaps")
            .Where(gap => !IsConfigured(gap))
            .Select(gap => $"{(gap.TryGetProperty("suppressed", out _) ? "silenced" : "shown")} {gap.Text("rule")} {gap.Text("message")}");

        var difference = seen.Except(listed).Select(line => "only the compiler: " + line)
            .Concat(listed.Except(seen).Select(line => "only the register: " + line));
        Assert.True(!difference.Any(), string.Join("\n", difference));
    }

    /// <summary>A rule that is switched off is not run at all: only the register knows what it would say.</summary>
    private static bool IsConfigured(System.Text.Json.JsonElement gap) =>
        gap.TryGetProperty("suppressed", out var suppressed) && suppressed.Text("by") == "configuration";
}
