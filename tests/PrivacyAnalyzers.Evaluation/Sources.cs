using System.Collections.Generic;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Tool.Scanning;

namespace PrivacyAnalyzers.Evaluation;

/// <summary>The types of a folder of sources, as <c>ropa scan</c> reads them.</summary>
internal static class Sources
{
    public static IReadOnlyList<SourceType> Read(string folder, TextWriter problems)
    {
        List<ScanProblem> faults = [];
        var facts = Scan.Read(SourceFiles.Find(folder), faults);
        foreach (var fault in faults)
        {
            problems.WriteLine($"{fault.Path}: {fault.Text}");
        }

        return SourceTypes.Of([.. facts.Where(file => !file.IsGenerated)]);
    }
}
