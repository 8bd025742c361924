using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks.Compiling;

/// <summary>The MSBuild properties that a project with the package hands to the compiler.</summary>
internal sealed class BuildProperties : AnalyzerConfigOptionsProvider
{
    public static BuildProperties Instance { get; } = new();

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new Dictionary<string, string>
    {
        ["build_property.PrivacyMode"] = "default",
        ["build_property.PrivacyRegister"] = "true",
        ["build_property.RootNamespace"] = "Contoso.Sales",
        ["build_property.OutputType"] = "Library",
        ["build_property.TargetFramework"] = "net10.0",
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Options.None;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Options None { get; } = new([]);

        public override IEnumerable<string> Keys => values.Keys.ToImmutableArray();

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
