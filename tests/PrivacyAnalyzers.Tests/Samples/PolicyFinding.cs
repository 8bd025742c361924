using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Testing.Registers;

namespace PrivacyAnalyzers.Tests.Samples;

/// <summary>Something wrong, missing or ambiguous in a policy, as <c>Findings.txt</c> has it.</summary>
/// <param name="Id">G and a number.</param>
/// <param name="Class">M, L or X; <c>Findings.txt</c> tells them apart.</param>
/// <param name="What">The finding in a few words.</param>
internal sealed partial record PolicyFinding(string Id, char Class, string What)
{
    /// <summary>The gaps that report it.</summary>
    public List<ReportedGap> Gaps { get; } = [];

    /// <summary>Why no rule reports it or, where there are gaps, what they leave out.</summary>
    public List<string> Reasons { get; } = [];

    public static IReadOnlyList<PolicyFinding> ReadAll() =>
        Read(File.ReadAllLines(Path.Combine(SourceTree.Root(), "tests/PrivacyAnalyzers.Tests/Samples/Findings.txt")));

    public static IReadOnlyList<PolicyFinding> Read(IEnumerable<string> lines)
    {
        var findings = new List<PolicyFinding>();
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (Heading().Match(line) is { Success: true } heading)
            {
                findings.Add(new PolicyFinding(heading.Groups["id"].Value, heading.Groups["class"].Value[0], heading.Groups["what"].Value));
            }
            else if (findings.LastOrDefault() is { } finding && Gap().Match(line) is { Success: true } gap)
            {
                finding.Gaps.Add(new ReportedGap(
                    gap.Groups["sample"].Value, gap.Groups["path"].Value, gap.Groups["rule"].Value, gap.Groups["place"].Value));
            }
            else if (findings.LastOrDefault() is { } explained && line.StartsWith("- ", StringComparison.Ordinal))
            {
                explained.Reasons.Add(line[2..].Trim());
            }
            else
            {
                throw new FormatException($"Findings.txt: \"{line}\" is no finding, no gap of one rule at one place and no reason.");
            }
        }

        return findings;
    }

    [GeneratedRegex(@"^(?<id>G\d+) (?<class>[A-Z]) (?<what>\S.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\+ (?<sample>\w+): (?<path>gaps\[rule=(?<rule>PRIV\d{4})\]\[(about|message)[=~](?<place>[^\]]+)\])$")]
    private static partial Regex Gap();
}

/// <summary>A gap that stands in a sample's approved register.</summary>
/// <param name="Sample">The sample's folder.</param>
/// <param name="Path">The <see cref="RegisterPath"/> of the gap.</param>
/// <param name="Rule">The rule that reports it.</param>
/// <param name="Place">What tells it from other gaps of the rule.</param>
internal sealed record ReportedGap(string Sample, string Path, string Rule, string Place);
