using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Tests.Docs;

/// <summary>The pages of the rules.</summary>
internal static partial class RulePages
{
    private static string Folder => Path.Combine(SourceTree.Root(), "docs", "rules");

    public static IEnumerable<string> Ids =>
        Directory.EnumerateFiles(Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    public static string Read(string id)
    {
        string path = Path.Combine(Folder, id + ".md");
        return File.Exists(path)
            ? TextDiff.NormalizeLineEnds(File.ReadAllText(path))
            : throw TestFailure.Because($"docs/rules/{id}.md does not exist: each rule has a page.");
    }

    /// <summary>The text below a heading, up to the next one.</summary>
    public static string Section(string id, string heading)
    {
        Match section = Regex.Match(Read(id), $"^## {Regex.Escape(heading)}\n(.*?)(?=^## |\\z)", RegexOptions.Multiline | RegexOptions.Singleline);
        return section.Success ? section.Groups[1].Value : throw TestFailure.Because($"docs/rules/{id}.md has no section '{heading}'.");
    }

    /// <summary>The first block of C# below a heading.</summary>
    public static string Code(string id, string heading)
    {
        Match block = CSharpBlock().Match(Section(id, heading));
        return block.Success ? block.Groups[1].Value : throw TestFailure.Because($"docs/rules/{id}.md has no C# under '{heading}'.");
    }

    /// <summary>The file below a heading that the code there is compared with, on the pages that are about that.</summary>
    public static string? Json(string id, string heading) => JsonBlock().Match(Section(id, heading)) is { Success: true } block ? block.Groups[1].Value : null;

    /// <summary>The project's own file for the detection below a heading, on the pages that are about one, with the name that the page
    /// gives it.</summary>
    public static MemoryFile? DetectionFile(string id, string heading) => TextBlock().Match(Section(id, heading)) is { Success: true } block
        ? new MemoryFile("/" + DetectionFileName().Match(Read(id)).Value, block.Groups[1].Value)
        : null;

    [GeneratedRegex("\\w+\\.privacy-\\w+\\.txt")]
    private static partial Regex DetectionFileName();

    [GeneratedRegex("^```text\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex TextBlock();

    [GeneratedRegex("^```json\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex JsonBlock();

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();
}
