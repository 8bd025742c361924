using System;
using System.Text;
using PrivacyAnalyzers.Benchmarks.Compiling;
using PrivacyAnalyzers.Benchmarks.Measuring;
using PrivacyAnalyzers.Benchmarks.Projects;

namespace PrivacyAnalyzers.Benchmarks.Commands;

/// <summary>How many times as long a compile takes with us as without us.</summary>
internal static class RatioCommand
{
    private const int WarmUp = 6;

    public static string Run(int properties, int rounds)
    {
        var comparison = Comparison.Run(ProjectSource.Create(properties), WarmUp, rounds);
        var table = new StringBuilder();
        table.Append($"{properties:N0} annotated properties, {comparison.Project.Lines:N0} lines in {comparison.Project.Files.Count:N0} ");
        table.Append($"files; {comparison.Rounds} rounds after {WarmUp} to warm up.\n\n");
        table.Append("| Compile | Clock, ms | Ratio by the clock | Processor time, ms | Ratio of processor time |\n");
        table.Append("|---|--:|--:|--:|--:|\n");
        Row(table, comparison, Toolset.None, null);
        Row(table, comparison, Toolset.Idle, Toolset.None);
        Row(table, comparison, Toolset.Ours, Toolset.None);
        Row(table, comparison, Toolset.Ours, Toolset.Idle);
        return table.ToString();
    }

    private static void Row(StringBuilder table, Comparison comparison, Toolset toolset, Toolset? baseline)
    {
        var name = baseline is null || baseline.IsEmpty ? toolset.Name : $"{toolset.Name}, against the {baseline.Name}";
        table.Append($"| {name} | {Took(sample => sample.Wall)} | {Ratio(sample => sample.Wall)} ");
        table.Append($"| {Took(sample => sample.Cpu)} | {Ratio(sample => sample.Cpu)} |\n");

        string Took(Func<Sample, double> measure) => $"{comparison.Took(toolset, measure).Median:N0}";

        string Ratio(Func<Sample, double> measure) => baseline is null
            ? "1"
            : $"{comparison.Ratio(toolset, baseline, measure):F3}";
    }
}
