using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace PrivacyAnalyzers.Testing;

/// <summary>
/// Files of the repository that follow from the code and are kept beside it. Like a <see cref="Snapshot"/> one is compared, and
/// rewritten in a run with <c>PRIVACY_ACCEPT_SNAPSHOTS=1</c>.
/// </summary>
public static class RepositoryFile
{
    /// <summary>Compares a whole file.</summary>
    /// <param name="path">The file, relative to the root of the repository.</param>
    /// <param name="expected">What it must hold.</param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    public static void Verify(string path, string expected, [CallerFilePath] string sourceFile = "")
    {
        string full = Path.Combine(SourceTree.Root(sourceFile), path);
        Compare(full, path, File.Exists(full) ? Read(full) : "", expected);
    }

    /// <summary>Compares the lines between the markers <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>.</summary>
    /// <param name="path">The file, relative to the root of the repository.</param>
    /// <param name="name">The name in the markers.</param>
    /// <param name="expected">What must stand between them.</param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    public static void VerifyPart(string path, string name, string expected, [CallerFilePath] string sourceFile = "")
    {
        string full = Path.Combine(SourceTree.Root(sourceFile), path);
        string text = Read(full);
        string open = $"<!-- {name} -->\n";
        string close = $"<!-- /{name} -->";
        int start = text.IndexOf(open, StringComparison.Ordinal);
        int end = text.IndexOf(close, StringComparison.Ordinal);
        if (start < 0 || end < start)
        {
            throw TestFailure.Because($"{path} has no markers <!-- {name} --> and <!-- /{name} -->.");
        }

        Compare(full, path, text, text[..(start + open.Length)] + expected + text[end..]);
    }

    private static string Read(string path) => TextDiff.NormalizeLineEnds(File.ReadAllText(path));

    private static void Compare(string full, string path, string actual, string expected)
    {
        if (actual == expected)
        {
            return;
        }

        if (!SnapshotStore.MayAccept(Environment.GetEnvironmentVariable))
        {
            throw TestFailure.Because(
                $"{path} does not follow the code {TextDiff.Describe(expected, actual)}To rewrite it, run with {Snapshot.AcceptVariable}=1.");
        }

        File.WriteAllText(full, expected);
    }
}
