using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PrivacyAnalyzers.Package.Tests.Projects;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>The samples as a stranger would build them: with the package, in strict mode.</summary>
[Collection(PackageTests.Name)]
public sealed class SampleTests(PackageFixture packages)
{
    /// <summary>What a project of this repository has from its props, and the package in place of the projects.</summary>
    private const string Package =
        Workspace.PackageReference + "<PropertyGroup><Nullable>enable</Nullable><LangVersion>latest</LangVersion></PropertyGroup></Project>";

    /// <summary>Every project in <c>samples/</c>, so that none is added and not looked at.</summary>
    private static readonly string[] s_names =
    [
        .. Directory.EnumerateFiles(Path.Combine(SourceTree.Root(), "samples"), "*.csproj", SearchOption.AllDirectories)
            .Select(project => Path.GetFileNameWithoutExtension(project))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Samples => [.. s_names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_builds_clean_writes_the_approved_register_and_prints_what_its_readme_shows(string name) =>
        AssertBuildsAndRuns(name, "net10.0");

    /// <summary>On .NET 8, or what later runtime there is, with EF Core 9: the same sources, register and rows.</summary>
    [Fact]
    public void A_sample_runs_retention_with_EF_Core_9_too() => AssertBuildsAndRuns("RetentionDemo", "net8.0");

    private void AssertBuildsAndRuns(string name, string framework)
    {
        var workspace = new Workspace(packages, "sample-" + framework);
        foreach (var other in s_names.Where(other => File.Exists(PathOf(other, "ropa.json"))))
        {
            // A sample may compare its register with that of another.
            workspace.Write($"{other}/ropa.json", File.ReadAllText(PathOf(other, "ropa.json")));
        }

        // The starter of an older framework would have to be downloaded.
        var project = WithVersions(File.ReadAllText(PathOf(name, $"{name}.csproj")), framework)
            .Replace("<TargetFramework>net10.0</TargetFramework>", $"<TargetFramework>{framework}</TargetFramework><RollForward>Major</RollForward><UseAppHost>false</UseAppHost>")
            .Replace("</Project>", Package);
        workspace.Write($"{name}/{name}.csproj", project);
        foreach (var file in SourceTree.Files($"samples/{name}"))
        {
            workspace.Write(file.Path["samples/".Length..], file.Text);
        }

        var log = workspace.Build(name, "-p:PrivacyMode=strict");

        Assert.Empty(log.Warnings.Concat(log.Errors).Select(m => m.Text));
        Assert.Equal(File.ReadAllText(PathOf(name, "ropa.json")), workspace.Read($"{name}/bin/Debug/{framework}/ropa.json"));

        var run = workspace.Run(name, "run", "--no-build").AssertSuccess();
        var shown = Regex.Match(File.ReadAllText(PathOf(name, "README.md")), "```text\r?\n(.*?)```", RegexOptions.Singleline);
        Assert.All(
            shown.Groups[1].Value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Contains(line, run.Output, StringComparison.Ordinal));
    }

    /// <summary>What the repository keeps in one place, a stranger's project says itself: which version of each package.</summary>
    private static string WithVersions(string project, string framework)
    {
        Dictionary<string, string> versions = [];
        foreach (var package in XDocument.Load(Path.Combine(SourceTree.Root(), "Directory.Packages.props")).Descendants("PackageVersion")
            .Where(package => package.Parent!.Attribute("Condition") is not { } condition || condition.Value.Contains($"== '{framework}'")))
        {
            versions[(package.Attribute("Include") ?? package.Attribute("Update"))!.Value] = package.Attribute("Version")!.Value;
        }

        return Regex.Replace(
            project,
            "<PackageReference Include=\"([^\"]+)\"(?: VersionOverride=\"[^\"]+\")? />",
            package => $"<PackageReference Include=\"{package.Groups[1].Value}\" Version=\"{versions.GetValueOrDefault(package.Groups[1].Value, PackageFixture.Version)}\" />");
    }

    private static string PathOf(string sample, string file) => Path.Combine(SourceTree.Root(), "samples", sample, file);
}
