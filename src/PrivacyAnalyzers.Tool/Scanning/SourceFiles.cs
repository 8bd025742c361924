using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;

namespace PrivacyAnalyzers.Tool.Scanning;

/// <summary>The files of a code base: found, not read.</summary>
/// <remarks>A folder is walked without what builds and tools leave there; a project is its folder and those of the projects that it
/// references; a solution is its projects. Nothing is evaluated, restored or built.</remarks>
internal sealed class SourceFiles
{
    private const string VocabularyEnding = ".privacy-vocabulary.txt";

    /// <summary>Also what the system calls hidden; what cannot be read is to be said.</summary>
    private static readonly EnumerationOptions s_all = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private static readonly HashSet<string> s_skipped = new(["bin", "obj", "node_modules"], StringComparer.OrdinalIgnoreCase);

    private readonly List<ScanProblem> _problems = [];
    private readonly SortedDictionary<string, string> _code = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _vocabularies = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _settings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _walked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _projects = new(StringComparer.Ordinal);

    private readonly string _inside;
    private IReadOnlyList<string>? _all;

    private SourceFiles(string root)
    {
        Root = root;
        _inside = Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar;
    }

    /// <summary>The folder that paths are seen from, with its full path.</summary>
    public string Root { get; }

    /// <summary>The full paths of the C# files, in ordinal order of their names seen from the root.</summary>
    public IReadOnlyList<string> Code => _all ??= [.. _code.Values];

    /// <summary>The projects' own vocabularies.</summary>
    public IReadOnlyList<string> Vocabularies => [.. _vocabularies.Values];

    /// <summary>The <c>.editorconfig</c> files, also those of the folders above.</summary>
    public IReadOnlyList<string> Settings => [.. _settings.Values];

    /// <summary>Whether a project says that its files have <c>using PrivacyAnalyzers</c>.</summary>
    public bool HasGlobalUsing { get; private set; }

    public IReadOnlyList<ScanProblem> Problems => _problems;

    /// <summary>Finds what a path names: a folder, a <c>.csproj</c>, a <c>.sln</c> or <c>.slnx</c>, or one <c>.cs</c> file.</summary>
    /// <exception cref="RopaException">There is nothing, or it is something else.</exception>
    public static SourceFiles Find(string path)
    {
        if (path.Length == 0 || path.Contains('\0'))
        {
            throw new RopaException("A path of no letters names nothing to scan.");
        }

        string full = Path.GetFullPath(path);
        bool isFolder = Directory.Exists(full);
        if (!isFolder && !File.Exists(full))
        {
            throw new RopaException($"'{path}' is not there.");
        }

        var files = new SourceFiles(isFolder ? full : Path.GetDirectoryName(full)!);
        files.AddSettingsAbove();
        switch (isFolder ? "" : Path.GetExtension(full).ToLowerInvariant())
        {
            case "":
                if (!isFolder)
                {
                    goto default;
                }

                files.Walk(full);
                break;
            case ".cs":
                files._code[files.Seen(full)] = full;
                break;
            case ".csproj":
                files.AddProject(full);
                break;
            case ".sln" or ".slnx":
                foreach (string project in files.Read(full, ProjectFiles.OfSolution))
                {
                    files.AddProject(project);
                }

                break;
            default:
                throw new RopaException($"'{path}' is no folder and no .csproj, .sln, .slnx or .cs file.");
        }

        return files;
    }

    /// <summary>A path as it is written in results: from the root, with slashes.</summary>
    public string Seen(string full)
    {
        string relative = full.Length > _inside.Length && full.StartsWith(_inside, StringComparison.Ordinal)
            ? full[_inside.Length..]
            : Path.GetRelativePath(Root, full);
        return Path.DirectorySeparatorChar == '/' ? relative : relative.Replace(Path.DirectorySeparatorChar, '/');
    }

    private void AddProject(string project)
    {
        var open = new Stack<string>([project]);
        while (open.Count > 0)
        {
            string next = open.Pop();
            if (!_projects.Add(next))
            {
                continue;
            }

            if (!File.Exists(next))
            {
                _problems.Add(new(Seen(next), "the project is not there", true));
                continue;
            }

            Walk(Path.GetDirectoryName(next)!);
            foreach (string reference in Read(next, ProjectFiles.OfProject))
            {
                open.Push(reference);
            }
        }
    }

    private IReadOnlyList<string> Read(string file, Func<string, ProjectFiles> read)
    {
        try
        {
            ProjectFiles named = read(file);
            HasGlobalUsing |= named.HasGlobalUsing;
            _problems.AddRange(named.Unknown.Select(path => new ScanProblem(Seen(file), $"'{path}' depends on a property, and is not followed", true)));
            return named.Projects;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or System.Xml.XmlException)
        {
            _problems.Add(new(Seen(file), $"what it references is not known: {problem.Message}", true));
            return [];
        }
    }

    /// <summary>By hand and not by <see cref="SearchOption.AllDirectories"/>: a folder that cannot be read must not end the walk, and
    /// a link must not make it endless.</summary>
    private void Walk(string folder)
    {
        var open = new Stack<string>([folder]);
        while (open.Count > 0)
        {
            string next = open.Pop();
            if (!_walked.Add(next))
            {
                continue;
            }

            try
            {
                foreach ((string path, EntryUse use) in Entries(next))
                {
                    if (use == EntryUse.Folder)
                    {
                        open.Push(path);
                    }
                    else
                    {
                        FilesOf(use)[Seen(path)] = path;
                    }
                }
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                _problems.Add(new(Seen(next), $"the folder cannot be read: {problem.Message}", true));
            }
        }
    }

    /// <summary>What of a folder is of use; most of what lies in a repository is none, and costs no string here.</summary>
    private static FileSystemEnumerable<(string Path, EntryUse Use)> Entries(string folder)
    {
        return new(folder, static (ref entry) => (entry.ToFullPath(), UseOf(ref entry)), s_all)
        {
            ShouldIncludePredicate = static (ref entry) => UseOf(ref entry) != EntryUse.None,
        };
    }

    private static EntryUse UseOf(ref FileSystemEntry entry)
    {
        ReadOnlySpan<char> name = entry.FileName;
        if (entry.IsDirectory)
        {
            return name[0] == '.' || s_skipped.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) || entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
                ? EntryUse.None
                : EntryUse.Folder;
        }

        return name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) ? EntryUse.Code
            : name.EndsWith(VocabularyEnding, StringComparison.OrdinalIgnoreCase) ? EntryUse.Vocabulary
            : name.Equals(".editorconfig", StringComparison.OrdinalIgnoreCase) ? EntryUse.Settings
            : EntryUse.None;
    }

    private SortedDictionary<string, string> FilesOf(EntryUse use)
    {
        return use switch
        {
            EntryUse.Code => _code,
            EntryUse.Vocabulary => _vocabularies,
            _ => _settings,
        };
    }

    private void AddSettingsAbove()
    {
        for (string? folder = Root; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string file = Path.Combine(folder, ".editorconfig");
            if (File.Exists(file))
            {
                _settings[Seen(file)] = file;
            }
        }
    }

    /// <summary>What a file or a folder is to a scan.</summary>
    private enum EntryUse
    {
        None,
        Folder,
        Code,
        Vocabulary,
        Settings,
    }
}
