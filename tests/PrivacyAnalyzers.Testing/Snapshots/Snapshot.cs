using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace PrivacyAnalyzers.Testing;

/// <summary>
/// Compares a text with an approved one that lies beside the test: <c>Class.Method.verified.txt</c>. On a difference it writes
/// <c>Class.Method.received.txt</c> and fails. Approving is a deliberate act: rename the file, or set
/// <c>PRIVACY_ACCEPT_SNAPSHOTS=1</c> for one run, which a CI machine ignores.
/// </summary>
public static class Snapshot
{
    /// <summary>The environment variable that approves what comes.</summary>
    public const string AcceptVariable = "PRIVACY_ACCEPT_SNAPSHOTS";

    /// <summary>Compares one text.</summary>
    /// <param name="text">What came.</param>
    /// <param name="extension">The extension of the files: <c>txt</c>, <c>json</c>, <c>cs</c>.</param>
    /// <param name="parameters">What tells the cases of a theory apart.</param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    /// <param name="member">Filled in by the compiler.</param>
    public static void Verify(
        string text,
        string extension = "txt",
        string? parameters = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "")
    {
        SnapshotStore.Open(sourceFile, member, parameters).Verify(text, extension);
    }

    /// <summary>
    /// Compares several named texts, such as the sources of a generator run, with <c>Class.Method#Name.verified.ext</c>. An
    /// approved text that no longer comes fails too.
    /// </summary>
    /// <param name="texts">What came, by name with extension.</param>
    /// <param name="parameters">What tells the cases of a theory apart.</param>
    /// <param name="sourceFile">Filled in by the compiler.</param>
    /// <param name="member">Filled in by the compiler.</param>
    public static void VerifyAll(
        IReadOnlyDictionary<string, string> texts,
        string? parameters = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "")
    {
        SnapshotStore.Open(sourceFile, member, parameters).VerifyAll(texts);
    }
}

/// <summary>The snapshot files of one test.</summary>
internal sealed class SnapshotStore(string folder, string stem, bool accept)
{
    public static SnapshotStore Open(string sourceFile, string member, string? parameters)
    {
        string path = SourceTree.Locate(sourceFile);
        string suffix = parameters is null ? "" : "_" + FileName(parameters);
        string stem = Path.GetFileNameWithoutExtension(path) + "." + member + suffix;
        return new SnapshotStore(Path.GetDirectoryName(path)!, stem, MayAccept(Environment.GetEnvironmentVariable));
    }

    /// <summary>Approving needs the variable, and a machine that is not a build server.</summary>
    public static bool MayAccept(Func<string, string?> environment)
    {
        bool onServer = IsSet(environment("CI")) || IsSet(environment("TF_BUILD"));
        return environment(Snapshot.AcceptVariable) == "1" && !onServer;
    }

    public void Verify(string text, string extension)
    {
        if (Compare(stem, text, extension) is { } difference)
        {
            throw TestFailure.Because(difference);
        }
    }

    public void VerifyAll(IReadOnlyDictionary<string, string> texts)
    {
        var differences = new List<string>();
        var verified = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string name, string text) in texts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            string part = stem + "#" + FileName(Path.GetFileNameWithoutExtension(name));
            string extension = Path.GetExtension(name) is { Length: > 1 } dotted ? dotted[1..] : "txt";
            verified.Add(PathOf(part, "verified", extension));
            if (Compare(part, text, extension) is { } difference)
            {
                differences.Add(difference);
            }
        }

        foreach (string stale in Directory.EnumerateFiles(folder, stem + "#*.verified.*").Where(path => !verified.Contains(path)))
        {
            if (accept)
            {
                File.Delete(stale);
            }
            else
            {
                differences.Add($"Snapshot {Path.GetFileName(stale)} is approved, but nothing of that name came.");
            }
        }

        if (differences.Count > 0)
        {
            throw TestFailure.Because(string.Join("\n", differences));
        }
    }

    private static bool IsSet(string? value)
    {
        return !string.IsNullOrEmpty(value) && !value.Equals("false", StringComparison.OrdinalIgnoreCase) && value != "0";
    }

    private static string FileName(string name)
    {
        return string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '=' or ',' ? c : '_'));
    }

    private string PathOf(string part, string kind, string extension)
    {
        return Path.Combine(folder, $"{part}.{kind}.{extension}");
    }

    private string? Compare(string part, string text, string extension)
    {
        string verified = PathOf(part, "verified", extension);
        string received = PathOf(part, "received", extension);
        string came = TextDiff.NormalizeLineEnds(text);
        bool isApproved = File.Exists(verified);
        string approved = isApproved ? TextDiff.NormalizeLineEnds(File.ReadAllText(verified)) : string.Empty;
        if (isApproved && approved == came)
        {
            File.Delete(received);
            return null;
        }

        if (accept)
        {
            File.WriteAllText(verified, came);
            File.Delete(received);
            return null;
        }

        File.WriteAllText(received, came);
        string name = Path.GetFileName(verified);
        string head = isApproved ? $"Snapshot {name} differs " : $"Snapshot {name} does not exist yet ";
        return head + TextDiff.Describe(approved, came)
            + $"What came is in {Path.GetFileName(received)}; to approve it, rename that file or run with {Snapshot.AcceptVariable}=1.";
    }
}
