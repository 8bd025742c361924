using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace PrivacyAnalyzers.Tool.Scanning;

/// <summary>One line that says how far a long scan is, for a person who watches; it is gone when the scan is done.</summary>
internal sealed class ScanProgress(TextWriter output, int files) : IDisposable
{
    /// <summary>A scan that is done before has nothing to say, and a faster line nobody reads.</summary>
    private const long Interval = 500;

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly object _lock = new();
    private long _next = Interval;
    private int _written;

    /// <summary>Is told, by any thread, how many files are read.</summary>
    public void Report(int done)
    {
        if (_clock.ElapsedMilliseconds < _next)
        {
            return;
        }

        lock (_lock)
        {
            if (_clock.ElapsedMilliseconds >= _next)
            {
                _next = _clock.ElapsedMilliseconds + Interval;
                string line = string.Create(CultureInfo.InvariantCulture, $"ropa: {done} of {files} files");
                output.Write("\r" + line.PadRight(_written));
                output.Flush();
                _written = line.Length;
            }
        }
    }

    public void Dispose()
    {
        if (_written > 0)
        {
            output.Write("\r" + new string(' ', _written) + "\r");
            output.Flush();
        }
    }
}
