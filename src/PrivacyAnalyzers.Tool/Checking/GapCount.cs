using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;

namespace PrivacyAnalyzers.Tool.Checking;

/// <summary>How many gaps of one severity there are.</summary>
/// <param name="Severity">One of <see cref="GapSeverity.All"/>, or a word of a newer schema.</param>
/// <param name="Open">Those that a build reports.</param>
/// <param name="Explained">Those that were silenced with a reason.</param>
/// <param name="Silenced">Those that were silenced without one.</param>
/// <param name="Known">Those that nobody silenced and that stand in a baseline.</param>
internal sealed record GapCount(string Severity, int Open, int Explained, int Silenced, int Known)
{
    /// <summary>All of them.</summary>
    public int Total => Open + Explained + Silenced + Known;

    /// <summary>Counts, the heaviest first; severities without gaps are counted too.</summary>
    public static IReadOnlyList<GapCount> Of(IReadOnlyList<Gap> gaps)
    {
        return
        [
            .. GapSeverity.All.Concat(gaps.Select(gap => gap.Severity)).Distinct(StringComparer.Ordinal)
                .OrderByDescending(GapSeverity.Weight).ThenBy(severity => severity, StringComparer.Ordinal)
                .Select(severity => Count(severity, [.. gaps.Where(gap => gap.Severity == severity)])),
        ];
    }

    private static GapCount Count(string severity, Gap[] gaps)
    {
        return new GapCount(
            severity,
            gaps.Count(gap => gap.IsOpen),
            gaps.Count(gap => !string.IsNullOrWhiteSpace(gap.Suppressed?.Justification)),
            gaps.Count(gap => gap.Suppressed is not null && string.IsNullOrWhiteSpace(gap.Suppressed.Justification)),
            gaps.Count(gap => gap.Suppressed is null && gap.InBaseline));
    }
}
