using System.Text;
using PrivacyAnalyzers.Benchmarks.Compiling;
using PrivacyAnalyzers.Benchmarks.Measuring;
using PrivacyAnalyzers.Benchmarks.Projects;

namespace PrivacyAnalyzers.Benchmarks.Commands;

/// <summary>Whether our cost grows with the number of annotated properties, or faster.</summary>
internal static class GrowthCommand
{
    private const int WarmUp = 2;

    /// <summary>Smallest first: the just-in-time compiler is done when the large ones run.</summary>
    public static int[] Sizes { get; } = [100, 1_000, 10_000];

    public static string Run(int rounds)
    {
        var table = new StringBuilder();
        table.Append("| Annotated properties | Lines | Without us, ms | We add, ms of processor time | For each property, ms | Ratio of processor time |\n");
        table.Append("|--:|--:|--:|--:|--:|--:|\n");

        // The first size would otherwise pay for compiling the compiler.
        Comparison.Run(ProjectSource.Create(Sizes[0]), warmUp: 5, rounds: 1);
        foreach (var size in Sizes)
        {
            var comparison = Comparison.Run(ProjectSource.Create(size), WarmUp, rounds);
            var added = comparison.Added(Toolset.Ours, Toolset.None, sample => sample.Cpu);
            table.Append($"| {size:N0} | {comparison.Project.Lines:N0} ");
            table.Append($"| {comparison.Took(Toolset.None, sample => sample.Cpu).Median:N0} | {added:N0} ");
            table.Append($"| {added.Median / size:F3} | {comparison.Ratio(Toolset.Ours, Toolset.None, sample => sample.Cpu):F3} |\n");
        }

        return table.ToString();
    }
}
