using System;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PrivacyAnalyzers.Benchmarks.Benchmarks;

namespace PrivacyAnalyzers.Benchmarks.Commands;

/// <summary>The BenchmarkDotNet tables.</summary>
internal static class BenchCommand
{
    private const double NanosecondsPerMillisecond = 1e6;

    private const double BytesPerMegabyte = 1024 * 1024;

    private static readonly Type[] s_classes = [typeof(CompileBenchmarks), typeof(GeneratorBenchmarks), typeof(AnalyzerBenchmarks)];

    // In this process: the compiler under test is warm in it, as it is in a compiler server and in an editor. An iteration is one
    // run: a compile takes seconds, and what it starts from must be new each time.
    private static readonly IConfig s_config = DefaultConfig.Instance
        .AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithStrategy(RunStrategy.Monitoring)
            .WithWarmupCount(2)
            .WithIterationCount(7)
            .WithInvocationCount(1)
            .WithUnrollFactor(1))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .WithOptions(ConfigOptions.JoinSummary | ConfigOptions.DisableLogFile);

    public static void Run(string[] options) => BenchmarkSwitcher.FromTypes(s_classes).Run(options.Length == 0 ? ["--filter", "*"] : options, s_config);

    /// <summary>All of them, as one table.</summary>
    public static string RunAll()
    {
        var table = new StringBuilder();
        table.Append("| Benchmark | Properties | Median, ms | Spread (standard deviation), ms | Allocated, MB |\n|---|--:|--:|--:|--:|\n");
        foreach (var report in BenchmarkRunner.Run(s_classes, s_config).SelectMany(summary => summary.Reports).OrderBy(Key))
        {
            if (report.ResultStatistics is not { } statistics)
            {
                throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} did not run.");
            }

            var allocated = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
            table.Append($"| {report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'')} | {PropertiesOf(report):N0} ");
            table.Append($"| {statistics.Median / NanosecondsPerMillisecond:N1} ");
            table.Append($"| {statistics.StandardDeviation / NanosecondsPerMillisecond:N1} | {allocated / BytesPerMegabyte:N1} |\n");
        }

        return table.ToString();
    }

    private static (int Type, int Properties, int Method) Key(BenchmarkReport report) => (
        Array.IndexOf(s_classes, report.BenchmarkCase.Descriptor.Type),
        PropertiesOf(report),
        report.BenchmarkCase.Descriptor.MethodIndex);

    private static int PropertiesOf(BenchmarkReport report) => (int)report.BenchmarkCase.Parameters["Properties"];
}
