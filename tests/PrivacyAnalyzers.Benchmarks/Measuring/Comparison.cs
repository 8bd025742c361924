using System;
using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Benchmarks.Measuring;

/// <summary>Compiles of the same project, in turn, so that what else the machine does falls on all of them.</summary>
internal sealed class Comparison
{
    private readonly Contender[] _contenders;
    private readonly List<Sample[]> _rounds = [];

    private Comparison(Contender[] contenders) => _contenders = contenders;

    public int Rounds => _rounds.Count;

    /// <summary>Runs the contenders in turn.</summary>
    /// <param name="contenders">What is compared.</param>
    /// <param name="warmUp">The rounds that are not counted: the just-in-time compiler is still at work.</param>
    /// <param name="rounds">The rounds that are counted.</param>
    public static Comparison Run(Contender[] contenders, int warmUp, int rounds)
    {
        var comparison = new Comparison(contenders);
        for (var round = 0; round < warmUp + rounds; round++)
        {
            var samples = new Sample[contenders.Length];
            for (var turn = 0; turn < contenders.Length; turn++)
            {
                // Each is first, second and last equally often: no one profits from what the one before it left behind.
                var next = (round + turn) % contenders.Length;
                samples[next] = Sample.Of(contenders[next].Compile);
            }

            Console.Error.WriteLine(
                $"{(round < warmUp ? "warm-up" : "round")} {round + 1}/{warmUp + rounds}: "
                + string.Join(", ", contenders.Select((c, i) => $"{c.Name} {samples[i].Wall:F0} ms ({samples[i].Cpu:F0} cpu, {samples[i].Allocated / 1024 / 1024:F0} MB)")));
            if (round >= warmUp)
            {
                comparison._rounds.Add(samples);
            }
        }

        return comparison;
    }

    /// <summary>What a compile took.</summary>
    public Estimate Took(Contender contender, Func<Sample, double> measure) =>
        Estimate.Of(_rounds.Select(round => measure(round[IndexOf(contender)])));

    /// <summary>The least that a compile took: other work on the machine only adds to it.</summary>
    public double Least(Contender contender, Func<Sample, double> measure) =>
        _rounds.Min(round => measure(round[IndexOf(contender)]));

    /// <summary>How many times as long a compile took of one contender as of another, round by round.</summary>
    public Estimate Ratio(Contender contender, Contender baseline, Func<Sample, double> measure) =>
        Estimate.Of(_rounds.Select(round => measure(round[IndexOf(contender)]) / measure(round[IndexOf(baseline)])));

    /// <summary>The difference, round by round.</summary>
    public Estimate Added(Contender contender, Contender baseline, Func<Sample, double> measure) =>
        Estimate.Of(_rounds.Select(round => measure(round[IndexOf(contender)]) - measure(round[IndexOf(baseline)])));

    private int IndexOf(Contender contender) => Array.IndexOf(_contenders, contender);
}
