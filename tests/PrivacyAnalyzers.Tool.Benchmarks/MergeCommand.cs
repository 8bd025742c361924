using System;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Tool.Benchmarks;

/// <summary>Measures <c>ropa merge</c>: from the start of the process to the written file.</summary>
internal static class MergeCommand
{
    private const double Mebibyte = 1 << 20;

    public static void Run(int registers, int activities, int rounds)
    {
        string folder = Directory.CreateTempSubdirectory("ropa-merge-").FullName;
        try
        {
            string[] paths = [.. Enumerable.Range(0, registers).Select(number => Path.Combine(folder, $"{number}.json"))];
            for (int i = 0; i < registers; i++)
            {
                File.WriteAllText(paths[i], LargeRegister.Of(i, activities));
            }

            long size = paths.Sum(path => new FileInfo(path).Length);
            Console.WriteLine(FormattableString.Invariant($"{registers} registers of {activities} activities, {size / Mebibyte:N0} MiB."));
            Console.WriteLine("| Seconds | Processor time, s | Most memory, MiB | Merged, MiB |\n|--:|--:|--:|--:|");
            for (int round = 0; round < rounds; round++)
            {
                Measure(folder, paths);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(string folder, string[] paths)
    {
        string merged = Path.Combine(folder, "merged");
        var start = new ProcessStartInfo(
            Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "ropa.dll"), "merge", .. paths, "--name", "All", "--output", merged]);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        long most = 0;
        TimeSpan busy = TimeSpan.Zero;
        do
        {
            try
            {
                process.Refresh();
                most = Math.Max(most, process.WorkingSet64);
                busy = process.TotalProcessorTime;
            }
            catch (InvalidOperationException)
            {
                // It has just ended: what was read last stands.
            }
        }
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(20)));

        watch.Stop();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"ropa merge gave {process.ExitCode}.");
        }

        Console.WriteLine(FormattableString.Invariant(
            $"| {watch.Elapsed.TotalSeconds:N1} | {busy.TotalSeconds:N1} | {most / Mebibyte:N0} | {new FileInfo(merged).Length / Mebibyte:N0} |"));
    }
}
