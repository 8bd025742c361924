using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Benchmarks.Compiling;

namespace PrivacyAnalyzers.Benchmarks.Commands;

/// <summary>Writes the results of all commands down, with what they were measured on and how to repeat them.</summary>
internal static partial class ReportCommand
{
    private const string Run1 = "dotnet run -c Release --project tests/PrivacyAnalyzers.Benchmarks -- ";

    public static int Run(string file)
    {
        var ratio = RatioCommand.Run(1000, 15);
        var parts = RatioCommand.RunParts(1000, 9);
        var beside = RatioCommand.RunPartsBesideSdk(1000, 9);
        var detection = RatioCommand.RunDetection(10_000, 3, 1);
        var growth = GrowthCommand.Run(6);
        var (steps, allCached) = StepsCommand.Run(1000);
        var cold = ColdCommand.Run(1000, 5);
        var bench = BenchCommand.RunAll();
        File.WriteAllText(file, $"""
            # Benchmarks

            Written by `{Run1}report`, on {Machine()}, .NET SDK {BuildFacts.SdkVersion}
            (compiler {typeof(Compilation).Assembly.GetName().Version?.ToString(2)}). A part of it alone: the command under its heading.

            The projects are generated: N annotated properties, and about fifty lines of ordinary code (services, queries,
            asynchronous methods, parsing, pattern matching) for each of them. A compile goes from text in memory to assembly and
            debug information in memory, in one warm process, by the steps of the command-line compiler: parse, run the generators,
            attach the analyzers, emit, wait for the analyzers. Numbers in parentheses bound the median with 95 % confidence
            (with fewer than six rounds they are the extremes). The clock shows what you wait for; processor time counts all cores,
            is less disturbed by what else a machine does, and is the stricter of the two where cores are idle.

            ## A compile with and without us

            `{Run1}ratio`

            {ratio}
            The *idle analyzer* registers one action and a generator without output: what the compiler's own machinery costs as
            soon as a project has any analyzer. The *.NET SDK's analyzers* are those that the SDK attaches to every project
            (`EnableNETAnalyzers`), with the severities of its default `AnalysisLevel`; a project may switch them off.

            ## Where the cost is

            `{Run1}parts`

            {parts}
            `{Run1}beside`: the same beside the .NET SDK's analyzers.

            {beside}
            ## The detection of undeclared data

            `{Run1}detection 10000 3 1`: every second property is annotated, and all are stored.

            {detection}
            ## Growth

            `{Run1}growth`

            {growth}
            ## After an edit in an unrelated file

            `{Run1}steps`

            {steps}
            *Unchanged* means that the step ran again and got the same answer: the attributed types are read whenever the
            compilation changes, because a constant may live in any file. Nothing behind such a value runs.

            ## A cold build

            `{Run1}cold`: `dotnet build` in new processes, without build servers, with the packed package.

            {cold}
            ## Generator and analyzers alone

            `{Run1}bench` (BenchmarkDotNet)

            {bench}
            """);
        return allCached ? 0 : 1;
    }

    /// <summary>The kind of machine, and nothing that says which one.</summary>
    private static string Machine()
    {
        const string Processors = "/proc/cpuinfo";
        var model = File.Exists(Processors)
            ? File.ReadLines(Processors).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
            : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER");
        var system = Version().Replace(RuntimeInformation.OSDescription, "").Trim();
        return $"{model ?? "an unnamed processor"}, {Environment.ProcessorCount} cores, {system}";
    }

    [GeneratedRegex(@"[\d#].*$")]
    private static partial Regex Version();
}
