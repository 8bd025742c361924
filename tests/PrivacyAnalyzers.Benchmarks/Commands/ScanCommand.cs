using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Benchmarks.Measuring;
using PrivacyAnalyzers.Benchmarks.Projects;
using PrivacyAnalyzers.Tool.Scanning;

namespace PrivacyAnalyzers.Benchmarks.Commands;

/// <summary>How many times as long <c>ropa scan</c> takes as only parsing the same files.</summary>
/// <remarks>Both read the files from disk, on as many threads as there are processors, in turn. The scan also finds the files,
/// puts types together, asks the classifier about each, and prints the result as JSON; the parsing gets the list of files.</remarks>
internal static class ScanCommand
{
    private const int WarmUp = 2;

    private static readonly ScanOptions s_all = new(Detection.DetectionScope.All, null, WithGenerated: false);

    /// <summary>On a generated project, in a folder that is gone after it.</summary>
    public static string RunGenerated(int properties, int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("ropa-scan-");
        try
        {
            ProjectSource.Create(properties).WriteTo(folder.FullName);
            return Run(folder.FullName, rounds);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static string Run(string folder, int rounds)
    {
        // What the scan leaves out by its name, the parsing need not read either.
        string[] files = [.. SourceFiles.Find(folder).Code.Where(file => !Reading.GeneratedFiles.HasName(file))];
        List<Sample> parses = [], scans = [];
        for (var round = 0; round < WarmUp + rounds; round++)
        {
            // Each is first equally often: neither profits from what the other left behind.
            Sample parse = default;
            if (round % 2 == 0)
            {
                parse = Sample.Of(() => Parse(files));
            }

            var scan = Sample.Of(() => Scan(folder));
            if (round % 2 != 0)
            {
                parse = Sample.Of(() => Parse(files));
            }

            if (round >= WarmUp)
            {
                parses.Add(parse);
                scans.Add(scan);
            }
        }

        var found = Tool.Scanning.Scan.Run(SourceFiles.Find(folder), s_all);
        var table = new StringBuilder();
        table.Append($"{files.Length:N0} files, {files.Sum(file => new FileInfo(file).Length) / 1024.0 / 1024.0:N1} MB, ");
        table.Append($"{found.Types:N0} types with members, {found.Findings.Count:N0} findings, `--scope all`; ");
        table.Append($"{rounds} rounds after {WarmUp} to warm up.\n\n");
        table.Append("| | Clock, ms | Processor time, ms |\n|---|--:|--:|\n");
        table.Append($"| only parsing | {Estimate.Of(parses.Select(s => s.Wall)):N0} | {Estimate.Of(parses.Select(s => s.Cpu)):N0} |\n");
        table.Append($"| `ropa scan` | {Estimate.Of(scans.Select(s => s.Wall)):N0} | {Estimate.Of(scans.Select(s => s.Cpu)):N0} |\n");
        table.Append($"| ratio | {Ratio(s => s.Wall):F2} | {Ratio(s => s.Cpu):F2} |\n");
        return table.ToString();

        Estimate Ratio(Func<Sample, double> measure) =>
            Estimate.Of(scans.Zip(parses, (scan, parse) => measure(scan) / measure(parse)));
    }

    private static void Parse(string[] files)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None);
        Parallel.ForEach(files, file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options).GetRoot());
    }

    private static void Scan(string folder) =>
        ScanJson.Of(Tool.Scanning.Scan.Run(SourceFiles.Find(folder), s_all));
}
