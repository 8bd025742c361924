using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace PrivacyAnalyzers.Tool.Scanning;

/// <summary>What the text of a project or a solution names.</summary>
/// <param name="Projects">The full paths of C# projects.</param>
/// <param name="Unknown">Paths that only an evaluation would know.</param>
/// <param name="HasGlobalUsing">Whether it has a <c>Using</c> item of the product's namespace.</param>
internal sealed partial record ProjectFiles(IReadOnlyList<string> Projects, IReadOnlyList<string> Unknown, bool HasGlobalUsing)
{
    /// <summary>The projects that a project references.</summary>
    public static ProjectFiles OfProject(string file)
    {
        XElement root = Load(file);
        return Of(
            file,
            Attributes(root, "ProjectReference", "Include"),
            Attributes(root, "Using", "Include").Any(name => name.Trim() == "PrivacyAnalyzers"));
    }

    /// <summary>The projects of a <c>.sln</c> or <c>.slnx</c>.</summary>
    public static ProjectFiles OfSolution(string file)
    {
        return Of(
            file,
            file.EndsWith(".slnx", StringComparison.OrdinalIgnoreCase)
                ? Attributes(Load(file), "Project", "Path")
                : SolutionProject().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value),
            false);
    }

    private static ProjectFiles Of(string file, IEnumerable<string> paths, bool hasGlobalUsing)
    {
        string[] projects =
        [
            .. paths.SelectMany(path => path.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .Where(path => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)),
        ];
        return new ProjectFiles(
            [.. projects.Where(IsPlain).Select(path => Path.GetFullPath(path.Replace('\\', '/'), Path.GetDirectoryName(file)!))],
            [.. projects.Where(path => !IsPlain(path))],
            hasGlobalUsing);
    }

    private static bool IsPlain(string path) => !path.Contains("$(", StringComparison.Ordinal) && !path.Contains('*') && !path.Contains('\0');

    /// <summary>Old project files stand in a namespace.</summary>
    private static IEnumerable<string> Attributes(XElement root, string element, string attribute)
    {
        return root.Descendants().Where(e => e.Name.LocalName == element).Select(e => (string?)e.Attribute(attribute)).OfType<string>();
    }

    private static XElement Load(string file)
    {
        // The file is somebody else's: it must not be able to have other files read, or to grow in reading.
        using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XElement.Load(reader);
    }

    [GeneratedRegex("^\\s*Project\\(\"[^\"]*\"\\)\\s*=\\s*\"[^\"]*\"\\s*,\\s*\"([^\"]*)\"", RegexOptions.Multiline)]
    private static partial Regex SolutionProject();
}
