using System;
using System.Text;
using PrivacyAnalyzers.Benchmarks.Compiling;
using PrivacyAnalyzers.Benchmarks.Measuring;
using PrivacyAnalyzers.Benchmarks.Projects;

namespace PrivacyAnalyzers.Benchmarks.Commands;

/// <summary>How many times as long a compile takes with us as without us.</summary>
internal static class RatioCommand
{
    /// <summary>The rounds that the just-in-time compiler takes to be done.</summary>
    public const int WarmUp = 6;

    private const double BytesPerMegabyte = 1024 * 1024;

    /// <summary>Without us, with an idle analyzer, with us; and the same beside the analyzers that every project of the .NET SDK
    /// has.</summary>
    public static string Run(int properties, int rounds, int warmUp = WarmUp)
    {
        var project = ProjectSource.Create(properties);
        Contender without = new(project, Toolset.None), idle = new(project, Toolset.Idle), with = new(project, Toolset.Ours);
        Contender sdk = new(project, Toolset.Sdk), sdkWith = new(project, Toolset.BesideSdk(Toolset.Ours));
        var comparison = Comparison.Run([without, idle, with, sdk, sdkWith], warmUp, rounds);
        var table = Header(project, rounds, warmUp);
        Row(table, comparison, without, null);
        Row(table, comparison, idle, without);
        Row(table, comparison, with, without);
        Row(table, comparison, with, idle, $"with us, against the {idle.Name}");
        Row(table, comparison, sdk, without, "without us, with the .NET SDK's analyzers");
        Row(table, comparison, sdkWith, without, "with us, with the .NET SDK's analyzers");
        Row(table, comparison, sdkWith, sdk, "with us, against without us, both with the .NET SDK's analyzers");
        return table.ToString();
    }

    /// <summary>With us and without us beside the analyzers that every project of the .NET SDK has, and no other compile between: so that there is
    /// time for many rounds.</summary>
    public static string RunBesideSdk(int properties, int rounds, int warmUp = WarmUp)
    {
        var project = ProjectSource.Create(properties);
        Contender sdk = new(project, Toolset.Sdk), sdkWith = new(project, Toolset.BesideSdk(Toolset.Ours));
        var comparison = Comparison.Run([sdk, sdkWith], warmUp, rounds);
        var table = Header(project, rounds, warmUp);
        Row(table, comparison, sdk, null);
        Row(table, comparison, sdkWith, sdk);
        return table.ToString();
    }

    /// <summary>Where our cost is: the analyzers, the generator's work, the code that it generates.</summary>
    public static string RunParts(int properties, int rounds, int warmUp = WarmUp)
    {
        return Parts(properties, rounds, warmUp, Toolset.None, Toolset.Idle, Toolset.AnalyzersOnly, Toolset.GeneratorOnly, Toolset.Ours);
    }

    /// <summary>The same beside the analyzers that every project of the .NET SDK has.</summary>
    public static string RunPartsBesideSdk(int properties, int rounds, int warmUp = WarmUp) => Parts(
        properties,
        rounds,
        warmUp,
        Toolset.Sdk,
        Toolset.BesideSdk(Toolset.Idle),
        Toolset.BesideSdk(Toolset.AnalyzersOnly),
        Toolset.BesideSdk(Toolset.GeneratorOnly),
        Toolset.BesideSdk(Toolset.Ours));

    private static string Parts(
        int properties, int rounds, int warmUp, Toolset without, Toolset idle, Toolset analyzers, Toolset generator, Toolset ours)
    {
        var project = ProjectSource.Create(properties);
        var extended = Compiler.Extend(project);
        Contender baseline = new(project, without);
        Contender[] parts =
        [
            new(project, idle),
            new(project, analyzers),
            new("the generated code, as if written by hand", extended, without),
            new(project, generator),
            new(project, ours),
        ];
        var comparison = Comparison.Run([baseline, .. parts], warmUp, rounds);
        var table = Header(project, rounds, warmUp);
        Row(table, comparison, baseline, null);
        foreach (var part in parts)
        {
            Row(table, comparison, part, baseline);
        }

        table.Append($"\nThe generated code has {extended.Lines - project.Lines:N0} lines.\n");
        return table.ToString();
    }

    /// <summary>What the detection of undeclared data adds, where half of the data is undeclared.</summary>
    public static string RunDetection(int properties, int rounds, int warmUp = WarmUp)
    {
        var project = ProjectSource.CreateHalfDeclared(properties);
        Contender without = new(project, Toolset.None), off = new(project, Toolset.WithoutDetection), on = new(project, Toolset.Ours);
        var comparison = Comparison.Run([without, off, on], warmUp, rounds);
        var table = Header(project, rounds, warmUp);
        Row(table, comparison, without, null);
        Row(table, comparison, off, without);
        Row(table, comparison, on, without);
        Row(table, comparison, on, off, "with us, against the same without the detection");
        return table.ToString();
    }

    private static StringBuilder Header(ProjectSource project, int rounds, int warmUp) => new StringBuilder()
        .Append($"{project.Properties:N0} annotated properties, {project.Lines:N0} lines in {project.Files.Count:N0} files; ")
        .Append($"{rounds} rounds after {warmUp} to warm up.\n\n")
        .Append("| Compile | Clock, ms | Ratio by the clock | Processor time, ms | Ratio of processor time | Ratio of the least processor time | Allocated, MB | Ratio of allocation |\n")
        .Append("|---|--:|--:|--:|--:|--:|--:|--:|\n");

    private static void Row(
        StringBuilder table, Comparison comparison, Contender contender, Contender? baseline, string? name = null)
    {
        table.Append($"| {name ?? contender.Name} | {Took(sample => sample.Wall)} | {Ratio(sample => sample.Wall)} ");
        table.Append($"| {Took(sample => sample.Cpu)} | {Ratio(sample => sample.Cpu)} ");
        table.Append($"| {(baseline is null ? "1" : $"{comparison.Least(contender, Cpu) / comparison.Least(baseline, Cpu):F3}")} ");
        table.Append($"| {Took(sample => sample.Allocated / BytesPerMegabyte)} | {Ratio(sample => sample.Allocated)} |\n");

        string Took(Func<Sample, double> measure) => $"{comparison.Took(contender, measure).Median:N0}";

        string Ratio(Func<Sample, double> measure) => baseline is null
            ? "1"
            : $"{comparison.Ratio(contender, baseline, measure):F3}";

        static double Cpu(Sample sample) => sample.Cpu;
    }
}
