using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace PrivacyAnalyzers.Tasks;

/// <summary>Finds properties whose names are nearly those of the package. MSBuild takes any name: a check that is switched on under a
/// misspelt one is off, and nobody notices.</summary>
/// <remarks>Only near misses, for a project may have properties of its own. What stands under a condition counts as set.</remarks>
public sealed class FindMisspeltPrivacyProperties : Task
{
    /// <summary>Names up to this length are nearly the same where one slip of the pen lies between them, longer ones where two do.</summary>
    private const int ShortName = 12;

    /// <summary>The project and what it imports by convention. Those that do not exist are passed over.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The package's own names.</summary>
    [Required]
    public string[] Known { get; set; } = [];

    /// <summary>The project that is built: the place of what the command line sets.</summary>
    [Required]
    public string Project { get; set; } = string.Empty;

    /// <summary><c>error</c> or <c>warning</c>.</summary>
    [Required]
    public string Severity { get; set; } = string.Empty;

    /// <inheritdoc />
    public override bool Execute()
    {
        foreach (var file in Files.Select(file => file.ItemSpec).Where(File.Exists))
        {
            foreach (var name in NamesIn(file))
            {
                Check(name, file);
            }
        }

        foreach (var name in (BuildEngine as IBuildEngine6)?.GetGlobalProperties().Keys ?? [])
        {
            Check(name, Project);
        }

        return !Log.HasLoggedErrors;
    }

    /// <summary>The known name that somebody probably meant; null where the name is known itself, or is near none.</summary>
    internal static string? Meant(string name, IReadOnlyCollection<string> known)
    {
        if (known.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        var nearest = known.Select(other => (Name: other, Slips: Slips(name, other))).OrderBy(other => other.Slips).FirstOrDefault();
        return nearest.Name is not null && nearest.Slips <= (nearest.Name.Length > ShortName ? 2 : 1) ? nearest.Name : null;
    }

    private void Check(string name, string file)
    {
        if (Meant(name, Known) is { } meant)
        {
            RegisterTask.Report(
                Log,
                Severity,
                "PRIV5005",
                file,
                "The property '" + name + "' does nothing: PrivacyAnalyzers knows none of that name. The nearest one is '" + meant + "'.");
        }
    }

    /// <summary>The properties that a file sets. What is no XML, MSBuild reports.</summary>
    private static string[] NamesIn(string file)
    {
        try
        {
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return
            [
                .. XDocument.Load(reader).Descendants()
                    .Where(element => element.Parent?.Name.LocalName == "PropertyGroup")
                    .Select(element => element.Name.LocalName)
                    .Distinct(StringComparer.OrdinalIgnoreCase),
            ];
        }
        catch (Exception exception) when (exception is XmlException || RegisterTask.IsFileProblem(exception))
        {
            return [];
        }
    }

    /// <summary>How many letters are missing, too many, other ones, or in the place of their neighbour.</summary>
    private static int Slips(string one, string other)
    {
        var (a, b) = (one.ToUpperInvariant(), other.ToUpperInvariant());
        var slips = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                slips[i, j] = i == 0 || j == 0
                    ? Math.Max(i, j)
                    : Math.Min(
                        slips[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1),
                        Math.Min(slips[i - 1, j], slips[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    slips[i, j] = Math.Min(slips[i, j], slips[i - 2, j - 2] + 1);
                }
            }
        }

        return slips[a.Length, b.Length];
    }
}
