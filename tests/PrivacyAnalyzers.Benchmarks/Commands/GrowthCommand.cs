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
        Compare(ProjectSource.Create(Sizes[0]), warmUp: 5, rounds: 1);
        foreach (var size in Sizes)
        {
            var project = ProjectSource.Create(size);
            var (without, added, ratio) = Compare(project, WarmUp, rounds);
            table.Append($"| {size:N0} | {project.Lines:N0} | {without.Median:N0} ");
            table.Append($"| {added:N0} | {added.Median / size:F3} | {ratio:F3} |\n");
        }

        return table.ToString();
    }

    private static (Estimate Without, Estimate Added, Estimate Ratio) Compare(ProjectSource project, int warmUp, int rounds)
    {
        Contender without = new(project, Toolset.None), with = new(project, Toolset.Ours);
        var comparison = Comparison.Run([without, with], warmUp, rounds);
        return (
            comparison.Took(without, sample => sample.Cpu),
            comparison.Added(with, without, sample => sample.Cpu),
            comparison.Ratio(with, without, sample => sample.Cpu));
    }
}
