using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace PrivacyAnalyzers.Testing;

/// <summary>Finds the files of this repository from a running test.</summary>
public static class SourceTree
{
    private const string SolutionFile = "PrivacyAnalyzers.sln";

    private static readonly string[] s_outputFolders = ["bin", "obj"];

    /// <summary>The root folder of the repository.</summary>
    public static string Root([CallerFilePath] string sourceFile = "")
    {
        return Above(Path.GetDirectoryName(sourceFile)).Concat(Above(AppContext.BaseDirectory))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, SolutionFile)))
            ?? throw new DirectoryNotFoundException($"No folder above the test holds {SolutionFile}.");
    }

    /// <summary>The C# files below a folder of the repository, without build output. Paths are relative to the root.</summary>
    public static IReadOnlyList<TestFile> Files(string folder, [CallerFilePath] string sourceFile = "")
    {
        string root = Root(sourceFile);
        return
        [
            .. Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories)
                .Select(path => (Full: path, Relative: Path.GetRelativePath(root, path).Replace('\\', '/')))
                .Where(file => !file.Relative.Split('/').Intersect(s_outputFolders).Any())
                .OrderBy(file => file.Relative, StringComparer.Ordinal)
                .Select(file => new TestFile(file.Relative, File.ReadAllText(file.Full))),
        ];
    }

    /// <summary>
    /// A source file on this disk. A deterministic build compiles <c>/_/tests/…</c> into the test instead of the real path: then
    /// the file is looked for from the output folder upwards.
    /// </summary>
    internal static string Locate(string sourceFile)
    {
        const string MappedRoot = "/_/";
        if (File.Exists(sourceFile) || !sourceFile.StartsWith(MappedRoot, StringComparison.Ordinal))
        {
            return sourceFile;
        }

        string relative = sourceFile[MappedRoot.Length..];
        return Above(AppContext.BaseDirectory).Select(folder => Path.Combine(folder, relative)).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException("The source file of the test is not on this machine.", sourceFile);
    }

    private static IEnumerable<string> Above(string? folder)
    {
        for (string? current = folder; !string.IsNullOrEmpty(current); current = Path.GetDirectoryName(current))
        {
            yield return current;
        }
    }
}
