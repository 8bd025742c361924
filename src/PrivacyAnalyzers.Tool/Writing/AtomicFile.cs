using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace PrivacyAnalyzers.Tool.Writing;

/// <summary>Writes files so that nobody ever finds half of one: beside the place, and then renamed.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a text as UTF-8 without a mark.</summary>
    public static void Write(string path, string text) => Write(path, Bytes(text));

    /// <summary>Writes bytes.</summary>
    public static void Write(string path, byte[] bytes) => WriteAll([(path, bytes)]);

    /// <summary>Writes what a writer writes. What was there before stays whole if this fails.</summary>
    /// <exception cref="RopaException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write) => WriteAll([(path, write)]);

    /// <summary>Writes several files that belong together: none of them is replaced before all of them are written.</summary>
    /// <inheritdoc cref="Write(string, Action{Stream})"/>
    public static void WriteAll(IReadOnlyList<(string Path, byte[] Bytes)> files) =>
        WriteAll([.. files.Select(file => (file.Path, (Action<Stream>)(stream => stream.Write(file.Bytes))))]);

    /// <summary>A text as UTF-8 without a mark.</summary>
    public static byte[] Bytes(string text) => new UTF8Encoding(false).GetBytes(text);

    private static void WriteAll(IReadOnlyList<(string Path, Action<Stream> Write)> files)
    {
        var written = new List<(string Path, string Full, string Beside)>();
        try
        {
            foreach ((string path, Action<Stream> write) in files)
            {
                string full = Place(path);
                string beside = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}");
                written.Add((path, full, beside));
                Try(path, () =>
                {
                    using var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write);
                    write(stream);
                    stream.Flush(flushToDisk: true);
                });
            }

            foreach ((string path, string full, string beside) in written)
            {
                Try(path, () => File.Move(beside, full, overwrite: true));
            }
        }
        catch (RopaException)
        {
            foreach ((_, _, string beside) in written)
            {
                Remove(beside);
            }

            throw;
        }
    }

    /// <summary>Where the file is to be. What goes wrong most is said here in plain words: the system's name the file beside.</summary>
    private static string Place(string path)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
        {
            throw new RopaException($"'{path}' cannot be written: it is no name of a file.");
        }

        string full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            throw new RopaException($"'{path}' cannot be written: it is a folder.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw new RopaException($"'{path}' cannot be written: there is no folder '{Path.GetDirectoryName(path)}'.");
        }

        return full;
    }

    private static void Try(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RopaException($"'{path}' cannot be written: {problem.Message}", problem);
        }
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The first problem is the one to report; a left-over beside the file harms nobody.
        }
    }
}
