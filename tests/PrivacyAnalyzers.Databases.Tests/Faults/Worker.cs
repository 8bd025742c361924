using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using PrivacyAnalyzers.EntityFrameworkCore;

namespace PrivacyAnalyzers.Databases.Tests.Faults;

/// <summary>A process that runs the shop's plans once, when it is told to.</summary>
internal sealed class Worker : IDisposable
{
    private readonly Process _process;
    private readonly Task _ready;

    private Worker(Process process)
    {
        _process = process;
        _ready = ExpectAsync("ready");
    }

    /// <summary>Starts the process, which gets ready by itself.</summary>
    /// <param name="connectionString">The way to the shop.</param>
    /// <param name="batchSize">How many rows a batch takes.</param>
    /// <param name="logs">Whether it writes the log; without it, rows are changed a stretch of the key at a time.</param>
    public static Worker Start(string connectionString, int batchSize, bool logs)
    {
        ProcessStartInfo start = new("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "PrivacyAnalyzers.Databases.Worker.dll"));
        start.ArgumentList.Add($"{batchSize}");
        start.ArgumentList.Add($"{logs}");
        var process = Process.Start(start) ?? throw new InvalidOperationException("No worker was started.");
        process.StandardInput.WriteLine(connectionString);
        process.StandardInput.Flush();
        return new Worker(process);
    }

    /// <summary>Tells it to run, once it is ready.</summary>
    public async Task GoAsync()
    {
        await _ready;
        await _process.StandardInput.WriteLineAsync("go");
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>Waits until it has done some batches, or its run is over.</summary>
    public async Task BatchesAsync(int count)
    {
        for (var done = 0; done < count && await _process.StandardOutput.ReadLineAsync() == "batch"; done++)
        {
        }
    }

    /// <summary>Waits for the end of the run.</summary>
    public async Task<RetentionReport> ReportAsync()
    {
        string? line;
        while ((line = await _process.StandardOutput.ReadLineAsync()) == "batch")
        {
        }

        return line == "done"
            ? RetentionReport.FromJson(await _process.StandardOutput.ReadToEndAsync())
            : throw await UnexpectedAsync(line);
    }

    /// <summary>Kills it as <c>kill -9</c> does: none of its code learns of it.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private async Task ExpectAsync(string word)
    {
        var line = await _process.StandardOutput.ReadLineAsync();
        if (line != word)
        {
            throw await UnexpectedAsync(line);
        }
    }

    private async Task<InvalidOperationException> UnexpectedAsync(string? line) =>
        new($"The worker said '{line}': {await _process.StandardError.ReadToEndAsync()}");
}
