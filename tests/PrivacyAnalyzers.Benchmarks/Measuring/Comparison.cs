using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Benchmarks.Compiling;
using PrivacyAnalyzers.Benchmarks.Projects;

namespace PrivacyAnalyzers.Benchmarks.Measuring;

/// <summary>The same project compiled without us, with an idle analyzer and with us, in turn, so that what else the machine does
/// falls on all of them.</summary>
internal sealed class Comparison
{
    private static readonly Toolset[] s_toolsets = [Toolset.None, Toolset.Idle, Toolset.Ours];

    private readonly List<Sample[]> _rounds;

    private Comparison(ProjectSource project, List<Sample[]> rounds)
    {
        Project = project;
        _rounds = rounds;
    }

    public ProjectSource Project { get; }

    public int Rounds => _rounds.Count;

    /// <param name="project">What is compiled.</param>
    /// <param name="warmUp">The rounds that are not counted: the just-in-time compiler is still at work.</param>
    /// <param name="rounds">The rounds that are counted.</param>
    public static Comparison Run(ProjectSource project, int warmUp, int rounds)
    {
        var samples = new List<Sample[]>();
        for (var round = 0; round < warmUp + rounds; round++)
        {
            var sample = new Sample[s_toolsets.Length];
            for (var turn = 0; turn < s_toolsets.Length; turn++)
            {
                // Each is first, second and last equally often: no one profits from what the one before it left behind.
                var toolset = (round + turn) % s_toolsets.Length;
                sample[toolset] = Sample.Of(() => Compiler.Compile(project, s_toolsets[toolset]));
            }

            Console.Error.WriteLine(
                $"{(round < warmUp ? "warm-up" : "round")} {round + 1}/{warmUp + rounds}: "
                + string.Join(", ", s_toolsets.Select((t, i) => FormattableString.Invariant($"{t.Name} {sample[i].Wall:F0} ms ({sample[i].Cpu:F0} cpu)"))));
            if (round >= warmUp)
            {
                samples.Add(sample);
            }
        }

        return new Comparison(project, samples);
    }

    /// <summary>What a compile with the toolset took.</summary>
    public Estimate Took(Toolset toolset, Func<Sample, double> measure) =>
        Estimate.Of(_rounds.Select(round => measure(round[IndexOf(toolset)])));

    /// <summary>How many times as long a compile took with one toolset as with another, round by round.</summary>
    public Estimate Ratio(Toolset toolset, Toolset baseline, Func<Sample, double> measure) =>
        Estimate.Of(_rounds.Select(round => measure(round[IndexOf(toolset)]) / measure(round[IndexOf(baseline)])));

    /// <summary>The difference, round by round.</summary>
    public Estimate Added(Toolset toolset, Toolset baseline, Func<Sample, double> measure) =>
        Estimate.Of(_rounds.Select(round => measure(round[IndexOf(toolset)]) - measure(round[IndexOf(baseline)])));

    private static int IndexOf(Toolset toolset) => Array.IndexOf(s_toolsets, toolset);
}
