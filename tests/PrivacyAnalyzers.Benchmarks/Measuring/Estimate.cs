using System;
using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Benchmarks.Measuring;

/// <summary>A median with a distribution-free interval of at least 95 %, where there are enough values for one.</summary>
internal readonly record struct Estimate(double Median, double Low, double High) : IFormattable
{
    private const double Confidence = 0.95;

    public static Estimate Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var rank = OuterRank(sorted.Length);
        return new Estimate(MedianOf(sorted), sorted[rank], sorted[^(rank + 1)]);
    }

    /// <summary>The median and its interval, each number in the format.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{Median.ToString(format, formatProvider)} ({Low.ToString(format, formatProvider)} … {High.ToString(format, formatProvider)})";

    /// <summary>
    /// The rank of the order statistic that bounds the interval: how many values lie below the true median is binomial, so the
    /// interval from the k-th smallest to the k-th largest misses it with twice the binomial's tail.
    /// </summary>
    private static int OuterRank(int count)
    {
        var probability = Math.Pow(0.5, count);
        var tail = probability;
        var rank = 0;
        while (rank + 1 < (count + 1) / 2)
        {
            probability *= (double)(count - rank) / (rank + 1);
            if (2 * (tail + probability) > 1 - Confidence)
            {
                break;
            }

            tail += probability;
            rank++;
        }

        return rank;
    }

    private static double MedianOf(double[] sorted) => sorted.Length % 2 == 1
        ? sorted[sorted.Length / 2]
        : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
}
