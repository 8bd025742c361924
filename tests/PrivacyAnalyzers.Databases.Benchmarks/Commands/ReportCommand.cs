using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using PrivacyAnalyzers.Databases.Benchmarks.Contenders;
using PrivacyAnalyzers.Databases.Benchmarks.Measuring;
using PrivacyAnalyzers.Databases.Benchmarks.Stores;

namespace PrivacyAnalyzers.Databases.Benchmarks.Commands;

/// <summary>Everything, as Markdown.</summary>
internal static class ReportCommand
{
    public static async Task<string> RunAsync(IEnumerable<Func<ShopStore>> stores, int rows, int rounds)
    {
        StringBuilder report = new();
        foreach (var open in stores)
        {
            using var store = open();
            await store.FillAsync(rows).ConfigureAwait(false);
            report.AppendLine(CultureInfo.InvariantCulture, $"## {store.Name}").AppendLine();
            report.Append(await SpeedAsync(store, rows, rounds, []).ConfigureAwait(false));
            report.Append(await PlansAsync(store).ConfigureAwait(false));
        }

        report.AppendLine("## Memory").AppendLine();
        report.Append(await MemoryAsync(stores, [rows / 10, rows]).ConfigureAwait(false));
        return report.ToString();
    }

    /// <summary>How fast each is, and our run against each of the others.</summary>
    /// <param name="store">The rows.</param>
    /// <param name="rows">How many they are.</param>
    /// <param name="rounds">The rounds that are counted.</param>
    /// <param name="without">The names of contenders that are left out: one may take a hundred times as long as the others.</param>
    public static async Task<string> SpeedAsync(ShopStore store, int rows, int rounds, IReadOnlyCollection<string> without)
    {
        StringBuilder report = new();
        var due = Due(rows);
        foreach (var match in Match.All)
        {
            var comparison = await Comparison.RunAsync(store, [.. match.Contenders.Where(contender => !without.Contains(contender.Name))], due, rounds).ConfigureAwait(false);
            var ours = comparison.Contenders[0];
            report.AppendLine(CultureInfo.InvariantCulture, $"### {match.Title}").AppendLine()
                .AppendLine(CultureInfo.InvariantCulture, $"{due:N0} of {rows:N0} rows are due; batches of {Batches.Size:N0}; {rounds} rounds after {Comparison.WarmUps} to warm up.").AppendLine()
                .AppendLine("| | Seconds | Processor time of the client, s | Rows a second | Our run has … times its rows a second |")
                .AppendLine("|---|--:|--:|--:|--:|");
            foreach (var contender in comparison.Contenders)
            {
                var seconds = comparison.Seconds(contender);
                var ratio = contender == ours ? "" : comparison.Speed(ours, contender).ToString("F2", CultureInfo.InvariantCulture);
                report.AppendLine(CultureInfo.InvariantCulture, $"| {contender.Name} | {seconds:F2} | {comparison.Processor(contender):F2} | {due / seconds.Median:N0} | {ratio} |");
            }

            report.AppendLine();
        }

        return report.ToString();
    }

    /// <summary>The statements that our run sends, and how the database runs them.</summary>
    public static async Task<string> PlansAsync(ShopStore store)
    {
        StringBuilder report = new();
        foreach (var match in Match.All)
        {
            var copy = await store.CopyAsync().ConfigureAwait(false);
            Plans plans = new();
            await match.Ours(options => options.AddInterceptors(plans)).RunAsync(copy).ConfigureAwait(false);
            report.AppendLine(CultureInfo.InvariantCulture, $"### {match.Title}: statements and their plans").AppendLine();
            foreach (var plan in plans.All)
            {
                report.AppendLine("```text").AppendLine(plan).AppendLine("```").AppendLine();
            }
        }

        return report.ToString();
    }

    /// <summary>The most memory that a run takes, for few rows and for many.</summary>
    public static async Task<string> MemoryAsync(IEnumerable<Func<ShopStore>> stores, int[] sizes)
    {
        StringBuilder report = new();
        report.AppendLine("The most resident memory of a process that does nothing else, in MiB.").AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"| | | {string.Join(" | ", sizes.Select(size => size.ToString("N0", CultureInfo.InvariantCulture) + " rows"))} |")
            .AppendLine(CultureInfo.InvariantCulture, $"|---|---|{string.Concat(Enumerable.Repeat("--:|", sizes.Length))}");
        foreach (var open in stores)
        {
            Dictionary<string, List<double>> peaks = [];
            var name = "";
            foreach (var size in sizes)
            {
                using var store = open();
                name = store.Name;
                await store.FillAsync(size).ConfigureAwait(false);
                foreach (var contender in Match.Erasure.Contenders)
                {
                    var peak = await PeakMemory.OfAsync(store, Match.Erasure, contender, Due(size)).ConfigureAwait(false);
                    (peaks.TryGetValue(contender.Name, out var known) ? known : peaks[contender.Name] = []).Add(peak);
                }
            }

            foreach (var (contender, values) in peaks)
            {
                report.AppendLine(CultureInfo.InvariantCulture,
                    $"| {name} | {contender} | {string.Join(" | ", values.Select(value => value.ToString("N0", CultureInfo.InvariantCulture)))} |");
            }
        }

        return report.AppendLine().ToString();
    }

    private static int Due(int rows) => rows / 5;
}
