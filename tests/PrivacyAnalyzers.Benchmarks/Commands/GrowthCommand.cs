using System.Text;
using PrivacyAnalyzers.Benchmarks.Compiling;
using PrivacyAnalyzers.Benchmarks.Measuring;
using PrivacyAnalyzers.Benchmarks.Projects;

namespace PrivacyAnalyzers.Benchmarks.Commands;

/// <summary>Whether our cost grows with the number of annotated properties, or faster.</summary>
internal static class GrowthCommand
{
    private const double BytesPerKilobyte = 1024;

    /// <summary>Smallest first: the just-in-time compiler is done when the large ones run.</summary>
    public static int[] Sizes { get; } = [100, 1_000, 10_000];

    public static string Run(int rounds)
    {
        var table = new StringBuilder();
        table.Append("| Annotated properties | Lines | Without us, ms of processor time | Ratio of processor time | We allocate, KB for each property | Ratio of allocation |\n");
        table.Append("|--:|--:|--:|--:|--:|--:|\n");
        foreach (var size in Sizes)
        {
            // Only the first size pays for compiling the compiler.
            var project = ProjectSource.Create(size);
            Contender without = new(project, Toolset.None), with = new(project, Toolset.Ours);
            var comparison = Comparison.Run([without, with], size == Sizes[0] ? RatioCommand.WarmUp : 0, rounds);
            var added = comparison.Added(with, without, sample => sample.Allocated).Median;
            table.Append($"| {size:N0} | {project.Lines:N0} | {comparison.Took(without, sample => sample.Cpu).Median:N0} ");
            table.Append($"| {comparison.Ratio(with, without, sample => sample.Cpu):F3} ");
            table.Append($"| {added / BytesPerKilobyte / size:N1} | {comparison.Ratio(with, without, sample => sample.Allocated):F3} |\n");
        }

        return table.ToString();
    }
}
