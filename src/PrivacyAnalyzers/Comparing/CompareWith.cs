using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Comparing;

/// <summary>The registers that the MSBuild item <c>PrivacyCompareWith</c> names: the compiler gets them as additional files.</summary>
internal static class CompareWith
{
    private const string Metadata = "build_metadata.AdditionalFiles.PrivacyCompareWith";

    public static bool IsMeant(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(file).TryGetValue(Metadata, out var value)
        && string.Equals(value, "true", System.StringComparison.OrdinalIgnoreCase);

    public static ComparedRegister Read(AdditionalText file, CancellationToken cancellationToken) => new(
        Path.GetFileName(file.Path),
        OutlineReader.Read(file.GetText(cancellationToken)?.ToString() ?? ""));

    public static EquatableArray<ComparedRegister> Sorted(IEnumerable<ComparedRegister> registers) =>
        registers.OrderBy(r => r.Outline?.Name, System.StringComparer.Ordinal)
            .ThenBy(r => r.File, System.StringComparer.Ordinal)
            .ToEquatableArray();
}
