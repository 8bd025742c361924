using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace PrivacyAnalyzers.Package.Tests.Projects;

/// <summary>What the compiler reported, from the log that it writes in SARIF 2.1.</summary>
internal sealed record Sarif(IReadOnlyList<Sarif.Result> Results)
{
    public static Sarif Read(string path)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(path));
        var results =
            from run in log.RootElement.GetProperty("runs").EnumerateArray()
            from result in run.GetProperty("results").EnumerateArray()
            select new Result(
                result.GetProperty("ruleId").GetString()!,
                result.GetProperty("level").GetString()!,
                FileOf(result),
                result.TryGetProperty("suppressions", out _));
        return new Sarif([.. results]);
    }

    /// <summary>Our rules' reports that nothing suppresses.</summary>
    public IEnumerable<Result> OfPrivacy =>
        Results.Where(result => result.Rule.StartsWith("PRIV", StringComparison.Ordinal) && !result.IsSuppressed);

    public bool Has(string rule, string level) => OfPrivacy.Any(result => result.Rule == rule && result.Level == level);

    private static string FileOf(JsonElement result) =>
        result.TryGetProperty("locations", out var locations) && locations.GetArrayLength() > 0
            ? Path.GetFileName(new Uri(locations[0].GetProperty("physicalLocation").GetProperty("artifactLocation")
                .GetProperty("uri").GetString()!, UriKind.RelativeOrAbsolute).ToString())
            : string.Empty;

    internal sealed record Result(string Rule, string Level, string File, bool IsSuppressed);
}
