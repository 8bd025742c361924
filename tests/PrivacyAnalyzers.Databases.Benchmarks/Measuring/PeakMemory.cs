using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using PrivacyAnalyzers.Databases.Benchmarks.Contenders;
using PrivacyAnalyzers.Databases.Benchmarks.Stores;

namespace PrivacyAnalyzers.Databases.Benchmarks.Measuring;

/// <summary>The most memory that a run took, measured in a process of its own.</summary>
internal static class PeakMemory
{
    /// <summary>Starts this program anew for one run, and reads what it says.</summary>
    /// <returns>Mebibytes of resident memory.</returns>
    public static async Task<double> OfAsync(ShopStore store, Match match, IContender contender, long rows)
    {
        var copy = await store.CopyAsync().ConfigureAwait(false);
        var itself = Environment.ProcessPath ?? throw new InvalidOperationException("The process has no file.");
        ProcessStartInfo start = new(itself) { RedirectStandardInput = true, RedirectStandardOutput = true };

        // 16 MiB, in hexadecimal: else the collector lets garbage lie as long as the machine has memory, and the peak says little.
        start.Environment["DOTNET_GCgen0size"] = "1000000";
        foreach (var argument in Environment.GetCommandLineArgs().Take(IsDotnet(itself) ? 1 : 0).Concat(["once", match.Title, contender.Name]))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("No process was started.");

        // Not among the arguments, which everybody on the machine can read: there is a password in it.
        await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(copy)).ConfigureAwait(false);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        return output.Split(' ') is [var done, var kibibytes] && long.Parse(done, CultureInfo.InvariantCulture) == rows
            ? double.Parse(kibibytes, CultureInfo.InvariantCulture) / 1024
            : throw new InvalidOperationException($"{contender.Name} said '{output}' and ended with {process.ExitCode}.");
    }

    /// <summary>The one run: says how many rows it brought to their end, and the most memory that this process has had, in
    /// kibibytes.</summary>
    public static async Task OnceAsync(string title, string name)
    {
        var copy = JsonSerializer.Deserialize<ShopCopy>(Console.ReadLine() ?? "")!;
        var contender = Match.All.Single(match => match.Title == title).Named(name);
        var done = await contender.RunAsync(copy).ConfigureAwait(false);
        var peak = (await File.ReadAllLinesAsync("/proc/self/status").ConfigureAwait(false)).Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        Console.Write($"{done} {peak.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]}");
    }

    private static bool IsDotnet(string path) => Path.GetFileNameWithoutExtension(path) == "dotnet";
}
