using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Detection;

/// <summary>Which types the detection looks at.</summary>
internal enum DetectionScope
{
    /// <summary>Types whose rows are stored: what a <c>DbSet</c> holds or leads to, and <c>[Table]</c>.</summary>
    Entities,

    /// <summary>These, and what is made to be sent: DTOs, requests, responses, commands, events, view models.</summary>
    Types,

    /// <summary>Every type.</summary>
    All,
}

/// <summary>How a project wants its code to be looked at, by <c>.editorconfig</c>.</summary>
/// <param name="Scope"><c>privacy_detection_scope = entities|types|all</c>; another value is taken as the first.</param>
/// <param name="Excluded"><c>privacy_detection_exclude_namespaces</c>, separated by commas; what lies in them is excluded too.</param>
/// <param name="Minimum"><c>privacy_detection_minimum_confidence = possible|likely|certain</c>; another value is taken as the first.</param>
internal sealed record DetectionSettings(DetectionScope Scope, ImmutableArray<string> Excluded, Likelihood Minimum)
{
    private const string Prefix = "privacy_detection_";

    public static DetectionSettings Read(AnalyzerConfigOptions options) => new(
        Value(options, Prefix + "scope") switch
        {
            "types" => DetectionScope.Types,
            "all" => DetectionScope.All,
            _ => DetectionScope.Entities,
        },
        Value(options, Prefix + "exclude_namespaces") is { Length: > 0 } excluded
            ? [.. excluded.Split(',').Select(n => n.Trim()).Where(n => n.Length > 0)]
            : [],
        Value(options, Prefix + "minimum_confidence") switch
        {
            "certain" => Likelihood.Certain,
            "likely" => Likelihood.Likely,
            _ => Likelihood.Possible,
        });

    public bool Excludes(string name) => Excluded.Any(e =>
        string.Equals(e, name, StringComparison.OrdinalIgnoreCase)
        || name.StartsWith(e + ".", StringComparison.OrdinalIgnoreCase));

    /// <summary>Case does not matter, as in other settings.</summary>
    private static string Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out var value) ? value.Trim().ToLowerInvariant() : "";
}
