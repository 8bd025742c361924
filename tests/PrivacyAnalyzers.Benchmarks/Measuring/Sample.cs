using System;
using System.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks.Measuring;

/// <summary>What one run took: by the clock; of the processors' time, which other work on the machine moves less; and in bytes
/// that it allocated, which other work does not move at all.</summary>
internal readonly record struct Sample(double Wall, double Cpu, double Allocated)
{
    /// <summary>Runs once, on a collected heap.</summary>
    public static Sample Of(Action run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        run();
        clock.Stop();
        return new Sample(
            clock.Elapsed.TotalMilliseconds,
            (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds,
            GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }
}
