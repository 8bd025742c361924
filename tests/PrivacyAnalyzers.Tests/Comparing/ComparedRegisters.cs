using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Tests;

/// <summary>Options as the build makes them of the item <c>PrivacyCompareWith</c>.</summary>
internal static class ComparedRegisters
{
    public static AnalyzerOptions Of(params string[] registers) => new(
        [.. registers.Select((json, i) => new MemoryFile($"/registers/{i}/ropa.json", json))],
        new Provider());

    private sealed class Provider : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Options(new() { ["build_metadata.AdditionalFiles.PrivacyCompareWith"] = "true" });
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
