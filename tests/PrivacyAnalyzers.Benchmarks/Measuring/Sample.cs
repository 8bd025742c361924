using System;
using System.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks.Measuring;

/// <summary>What one run took: by the clock, and of the processors' time, which other work on the machine hardly moves.</summary>
internal readonly record struct Sample(double Wall, double Cpu)
{
    /// <summary>Runs once, on a collected heap.</summary>
    public static Sample Of(Action run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var cpu = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        run();
        clock.Stop();
        return new Sample(clock.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
    }
}
