using System;
using System.IO;
using System.Text;

namespace PrivacyAnalyzers.Tool.Writing;

/// <summary>Writes files so that nobody ever finds half of one: beside the place, and then renamed.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a text as UTF-8 without a mark.</summary>
    public static void Write(string path, string text) => Write(path, new UTF8Encoding(false).GetBytes(text));

    /// <summary>Writes bytes. What was there before stays whole if this fails.</summary>
    /// <exception cref="RopaException">The file cannot be written.</exception>
    public static void Write(string path, byte[] bytes)
    {
        string full = Path.GetFullPath(path);
        string beside = Path.Combine(Path.GetDirectoryName(full) ?? full, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, full, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Remove(beside);
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
