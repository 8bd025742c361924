using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Package.Tests.Projects;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>The samples as a stranger would build them: with the package, in strict mode.</summary>
[Collection(PackageTests.Name)]
public sealed class SampleTests(PackageFixture packages)
{
    /// <summary>Every project in <c>samples/</c>, so that none is added and not looked at.</summary>
    public static TheoryData<string> Samples =>
    [
        .. Directory.EnumerateFiles(Path.Combine(SourceTree.Root(), "samples"), "*.csproj", SearchOption.AllDirectories)
            .Select(project => Path.GetFileNameWithoutExtension(project))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_builds_clean_writes_the_approved_register_and_prints_what_its_readme_shows(string name)
    {
        var workspace = new Workspace(packages, "sample");
        workspace.Write(
            $"{name}/{name}.csproj",
            Workspace.ProjectText(
                "net10.0",
                Workspace.PackageReference + "<PropertyGroup><OutputType>Exe</OutputType><Nullable>enable</Nullable></PropertyGroup>"));
        foreach (var file in SourceTree.Files($"samples/{name}"))
        {
            workspace.Write(file.Path["samples/".Length..], file.Text);
        }

        var log = workspace.Build(name, "-p:PrivacyMode=strict");

        Assert.Empty(log.Warnings.Concat(log.Errors).Select(m => m.Text));
        var folder = Path.Combine(SourceTree.Root(), "samples", name);
        Assert.Equal(File.ReadAllText(Path.Combine(folder, "ropa.json")), workspace.Read($"{name}/bin/Debug/net10.0/ropa.json"));

        var run = workspace.Run(name, "run", "--no-build").AssertSuccess();
        var shown = Regex.Match(File.ReadAllText(Path.Combine(folder, "README.md")), "```text\r?\n(.*?)```", RegexOptions.Singleline);
        Assert.All(
            shown.Groups[1].Value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Contains(line, run.Output, StringComparison.Ordinal));
    }
}
