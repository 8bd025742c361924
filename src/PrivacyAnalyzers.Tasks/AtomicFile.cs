using System;
using System.IO;
using System.Linq;
using System.Threading;

namespace PrivacyAnalyzers.Tasks;

/// <summary>Writes a file as a whole or not at all, whoever reads or writes it at the same time.</summary>
internal static class AtomicFile
{
    private const int Attempts = 5;

    /// <summary>Makes the file hold <paramref name="content"/>. One that does already keeps its bytes and gets a new time, so
    /// that the build takes it for up to date.</summary>
    /// <returns>Whether the bytes were written.</returns>
    public static bool Write(string path, byte[] content)
    {
        if (Directory.Exists(path))
        {
            throw new IOException("it is a folder, and the path of a file is needed.");
        }

        if (Holds(path, content))
        {
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
            return false;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        Directory.CreateDirectory(folder!);

        // Beside the file and not in the folder for temporary files: a move within one volume is atomic.
        var temporary = path + "." + Guid.NewGuid().ToString("N") + ".tmp";
        try
        {
            File.WriteAllBytes(temporary, content);
            MoveOver(temporary, path);
        }
        finally
        {
            File.Delete(temporary);
        }

        return true;
    }

    private static bool Holds(string path, byte[] content)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == content.Length && content.SequenceEqual(File.ReadAllBytes(path));
    }

    private static void MoveOver(string temporary, string path)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (File.Exists(path))
                {
                    File.Replace(temporary, path, destinationBackupFileName: null);
                }
                else
                {
                    File.Move(temporary, path);
                }

                return;
            }
            catch (Exception exception) when (attempt < Attempts && exception is IOException or UnauthorizedAccessException)
            {
                // Another build has just created or removed the file, or a virus scanner holds it for a moment.
                Thread.Sleep(20 * attempt);
            }
        }
    }
}
