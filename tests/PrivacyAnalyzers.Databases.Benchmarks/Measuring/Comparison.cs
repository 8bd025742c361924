using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.Benchmarks.Measuring;
using PrivacyAnalyzers.Databases.Benchmarks.Contenders;
using PrivacyAnalyzers.Databases.Benchmarks.Stores;

namespace PrivacyAnalyzers.Databases.Benchmarks.Measuring;

/// <summary>Runs of several contenders in turn, in one process and each on a fresh copy of the same rows.</summary>
internal sealed class Comparison
{
    /// <summary>The rounds that warm up: so many are needed until the runtime has compiled for good what all contenders use, and the
    /// client's processor time stays the same from round to round.</summary>
    public const int WarmUps = 4;

    private readonly IContender[] _contenders;
    private readonly List<Sample[]> _rounds = [];

    private Comparison(IContender[] contenders) => _contenders = contenders;

    public IReadOnlyList<IContender> Contenders => _contenders;

    /// <summary>Runs the contenders in turn.</summary>
    /// <param name="store">The rows.</param>
    /// <param name="contenders">What is compared.</param>
    /// <param name="rows">How many rows each has to bring to their end: who does not has lost.</param>
    /// <param name="rounds">The rounds that are counted. <see cref="WarmUps"/> before them are not.</param>
    public static async Task<Comparison> RunAsync(ShopStore store, IContender[] contenders, long rows, int rounds)
    {
        Comparison comparison = new(contenders);
        for (var round = 1 - WarmUps; round <= rounds; round++)
        {
            var samples = new Sample[contenders.Length];
            for (var turn = 0; turn < contenders.Length; turn++)
            {
                // Each is first, second and last in turn: no one profits from what the one before it left behind.
                var next = (round + WarmUps + turn) % contenders.Length;
                samples[next] = await SampleAsync(store, contenders[next], rows).ConfigureAwait(false);
            }

            Console.Error.WriteLine(
                $"{store.Name}, {(round <= 0 ? "warm-up" : $"round {round}/{rounds}")}: "
                + string.Join(", ", contenders.Select((contender, i) => $"{contender.Name} {samples[i].Seconds:F2} s ({samples[i].Processor:F2} cpu)")));
            if (round > 0)
            {
                comparison._rounds.Add(samples);
            }
        }

        return comparison;
    }

    /// <summary>How long a run took, in seconds.</summary>
    public Estimate Seconds(IContender contender) => Estimate.Of(_rounds.Select(round => round[IndexOf(contender)].Seconds));

    /// <summary>What it took of the processors' time, in seconds: the client's part; in SQLite the database is a part of it.</summary>
    public Estimate Processor(IContender contender) => Estimate.Of(_rounds.Select(round => round[IndexOf(contender)].Processor));

    /// <summary>How many times the rows per second of another one, round by round.</summary>
    public Estimate Speed(IContender contender, IContender other) =>
        Estimate.Of(_rounds.Select(round => round[IndexOf(other)].Seconds / round[IndexOf(contender)].Seconds));

    private static async Task<Sample> SampleAsync(ShopStore store, IContender contender, long rows)
    {
        var copy = await store.CopyAsync().ConfigureAwait(false);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var processor = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var done = await contender.RunAsync(copy).ConfigureAwait(false);
        clock.Stop();
        return done == rows
            ? new Sample(clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds)
            : throw new InvalidOperationException($"{contender.Name} brought {done} rows to their end, not {rows}.");
    }

    private int IndexOf(IContender contender) => Array.IndexOf(_contenders, contender);

    private readonly record struct Sample(double Seconds, double Processor);
}
