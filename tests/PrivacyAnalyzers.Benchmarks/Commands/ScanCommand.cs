using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Benchmarks.Measuring;
using PrivacyAnalyzers.Benchmarks.Projects;
using PrivacyAnalyzers.Tool.Scanning;

namespace PrivacyAnalyzers.Benchmarks.Commands;

/// <summary>How many times as long <c>ropa scan</c> takes as only parsing the same files.</summary>
/// <remarks>Both read the files from disk, on as many threads as there are processors, in turn. The parsing gets the list of files and
/// parses them whole, as who calls the parser without options does. The scan also finds the files, puts types together, asks the
/// classifier about each, and prints the result as JSON.</remarks>
internal static class ScanCommand
{
    private const int WarmUp = 2;

    /// <summary>What the scan asks of the parser, which does less for it than for a compiler.</summary>
    private static readonly CSharpParseOptions s_withoutDocumentation = new(LanguageVersion.Preview, DocumentationMode.None);

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
        Action[] contenders = [() => Parse(files, CSharpParseOptions.Default), () => Parse(files, s_withoutDocumentation), () => Scan(folder)];
        var samples = new List<Sample[]>();
        for (var round = 0; round < WarmUp + rounds; round++)
        {
            var turn = new Sample[contenders.Length];
            for (var i = 0; i < contenders.Length; i++)
            {
                // Each is first, second and last equally often: none profits from what the one before it left behind.
                var next = (round + i) % contenders.Length;
                turn[next] = Sample.Of(contenders[next]);
            }

            if (round >= WarmUp)
            {
                samples.Add(turn);
            }
        }

        var found = Tool.Scanning.Scan.Run(SourceFiles.Find(folder), s_all);
        var table = new StringBuilder();
        table.Append($"{files.Length:N0} files, {files.Sum(file => new FileInfo(file).Length) / 1024.0 / 1024.0:N1} MB, ");
        table.Append($"{found.Types:N0} types with members, {found.Findings.Count:N0} findings, `--scope all`; ");
        table.Append($"{rounds} rounds after {WarmUp} to warm up.\n{Outlines(files)}\n\n");
        table.Append("| | Clock, ms | Processor time, ms | Allocated, MB |\n|---|--:|--:|--:|\n");
        table.Append(Row("only parsing", 0));
        table.Append(Row("only parsing, documentation comments as plain ones", 1));
        table.Append(Row("`ropa scan`", 2));
        table.Append(Ratio("`ropa scan` to only parsing", 0));
        table.Append(Ratio("`ropa scan` to parsing with documentation comments as plain ones", 1));
        return table.ToString();

        string Row(string name, int contender) =>
            $"| {name} | {Of(s => s[contender].Wall):N0} | {Of(s => s[contender].Cpu):N0} | {Of(s => s[contender].Allocated / 1024 / 1024):N0} |\n";

        string Ratio(string name, int contender) =>
            $"| {name} | {Of(s => s[2].Wall / s[contender].Wall):F2} | {Of(s => s[2].Cpu / s[contender].Cpu):F2} | {Of(s => s[2].Allocated / s[contender].Allocated):F2} |\n";

        Estimate Of(Func<Sample[], double> measure) => Estimate.Of(samples.Select(measure));
    }

    /// <summary>How much of the texts the scan parses, and whether it reads the same from that as from all.</summary>
    private static string Outlines(string[] files)
    {
        long all = 0, kept = 0;
        List<string> different = [];
        foreach (var file in files)
        {
            if (Tool.Scanning.SourceText.Read(file).Text is { } text && !Tool.Scanning.SourceText.IsTooDeep(text))
            {
                var outline = CodeOutline.Of(text);
                all += text.Length;
                kept += outline.Text.Length;
                if (Facts(text, outline) != Facts(text, CodeOutline.Whole(text)))
                {
                    different.Add(file);
                }
            }
        }

        return $"The scan parses {(double)kept / all:P0} of the text; "
            + (different.Count == 0 ? "of each file it reads the same as from the whole." : $"it reads something else than from the whole of {string.Join(", ", different)}.");
    }

    private static string Facts(string text, CodeOutline outline) => JsonSerializer.Serialize(SourceReading.Read("", text, outline));

    private static void Parse(string[] files, CSharpParseOptions options) =>
        Parallel.ForEach(files, file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options).GetRoot());

    private static void Scan(string folder) =>
        ScanJson.Of(Tool.Scanning.Scan.Run(SourceFiles.Find(folder), s_all));
}
