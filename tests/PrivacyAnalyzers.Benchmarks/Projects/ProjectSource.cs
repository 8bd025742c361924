using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Benchmarks.Projects;

/// <summary>
/// The source of a project with a given number of annotated properties, and about fifty lines of ordinary code for each of
/// them. The same number gives the same project to the byte.
/// </summary>
internal sealed class ProjectSource
{
    private ProjectSource(int properties, IReadOnlyList<SourceFile> files)
    {
        Properties = properties;
        Files = files;
    }

    /// <summary>The number of annotated properties.</summary>
    public int Properties { get; }

    public IReadOnlyList<SourceFile> Files { get; }

    public int Lines => Files.Sum(file => file.LineCount);

    /// <summary>The lines of ordinary code for each annotated property.</summary>
    public double Density => (double)Files.Where(file => file.Kind == FileKind.Ordinary).Sum(file => file.LineCount) / Properties;

    public static ProjectSource Create(int properties) => Create(properties, isDeclared: true);

    /// <summary>A project with a given number of properties of entities that a database stores. Every second is annotated, and no
    /// type says whose data it holds: the detection looks at all of them.</summary>
    public static ProjectSource CreateHalfDeclared(int properties)
    {
        var entities = EntityPlan.ForProperties(properties, isDeclared: false);
        return Create(properties, isDeclared: false).With([StorageCode.Write(entities)]);
    }

    private static ProjectSource Create(int properties, bool isDeclared)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(properties);
        var entities = EntityPlan.ForProperties(properties, isDeclared);
        var words = new VocabularyPlan(properties, entities.Count);
        return new ProjectSource(properties,
        [
            .. VocabularyCode.Write(words),
            SharedCode.Write(),
            .. entities.Select(entity => EntityCode.Write(entity, words)),
            .. OrdinaryCode.Write(entities),
        ]);
    }

    /// <summary>The same project with further files of ordinary code.</summary>
    public ProjectSource With(IEnumerable<SourceFile> files) => new(Properties, [.. Files, .. files]);

    /// <summary>Writes the files below a folder.</summary>
    public void WriteTo(string folder)
    {
        foreach (var file in Files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text.ToString());
        }
    }

    /// <summary>A project of all files below a folder, such as <see cref="WriteTo"/> wrote, perhaps changed since.</summary>
    public static ProjectSource ReadFrom(string folder) => new(0,
    [
        .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), Code: File.ReadAllText(file)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new SourceFile(file.Path, FileKind.Ordinary, file.Code)),
    ]);

    /// <summary>The index of a file that one-line edits of this kind go to, from the middle of the project.</summary>
    public int FileToEdit(FileKind kind)
    {
        var candidates = Enumerable.Range(0, Files.Count)
            .Where(index => Files[index].Kind == kind && Files[index].Text.ToString().Contains(LineToEdit(kind).Before, StringComparison.Ordinal))
            .ToArray();
        return candidates[candidates.Length / 2];
    }

    /// <summary>The text of a one-line edit, and what stands there instead after the <paramref name="edit"/>-th one.</summary>
    public static (string Before, string After) Edit(FileKind kind, int edit) =>
        (LineToEdit(kind).Before, string.Format(CultureInfo.InvariantCulture, LineToEdit(kind).After, edit));

    private static (string Before, string After) LineToEdit(FileKind kind) => kind switch
    {
        FileKind.Ordinary => (OrdinaryCode.EditedLine, "private const int Revision = {0};"),
        FileKind.Entities => (EntityCode.EditedMonths, "LegalBasis.Contract, {0},"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Edits go to ordinary and to annotated files."),
    };
}
