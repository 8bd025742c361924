using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Detection;

namespace PrivacyAnalyzers.Reading;

/// <summary>The baselines among a project's additional files.</summary>
internal static class BaselineFiles
{
    public static bool IsFile(AdditionalText file) => file.Path.EndsWith(BaselineLine.FileEnding, StringComparison.OrdinalIgnoreCase);

    /// <summary>The lines that name a finding, each with its number counted from zero.</summary>
    public static IEnumerable<(KnownFinding Finding, int Line)> Lines(AdditionalText file, CancellationToken cancellationToken) =>
        file.GetText(cancellationToken) is { } text
            ? text.Lines
                .Select(l => (BaselineLine.Read(l.ToString()).Finding, l.LineNumber))
                .Where(l => l.Finding is not null)
                .Select(l => (l.Finding!, l.LineNumber))
            : [];
}
