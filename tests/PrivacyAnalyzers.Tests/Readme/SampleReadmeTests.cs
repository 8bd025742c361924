using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Readme;

/// <summary>What the READMEs of the samples show is what the product does.</summary>
public partial class SampleReadmeTests
{
    public static TheoryData<string> Corrected =>
        [.. Directory.EnumerateFiles(Path.Combine(SourceTree.Root(), "samples"), "README.md", SearchOption.AllDirectories)
            .Where(path => CorrectedCode().IsMatch(TextDiff.NormalizeLineEnds(File.ReadAllText(path))))
            .Select(path => Path.GetFileName(Path.GetDirectoryName(path)!))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Corrected))]
    public async Task The_corrected_activity_has_no_gap(string sample)
    {
        var readme = TextDiff.NormalizeLineEnds(File.ReadAllText(Path.Combine(SourceTree.Root(), "samples", sample, "README.md")));
        var runner = new CorpusRunner([new DeclarationAnalyzer()], [new PrivacyGenerator()])
        {
            OutputKind = OutputKind.ConsoleApplication,
        };

        var report = await runner.RunAsync([new TestFile("Corrected.cs", CorrectedCode().Match(readme).Groups[1].Value)]);

        report.AssertCompiles().AssertNoReports();
    }

    [GeneratedRegex("^## One activity without a gap\n.*?^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CorrectedCode();
}
