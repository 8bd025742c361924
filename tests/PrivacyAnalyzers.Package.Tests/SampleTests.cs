using System.IO;
using System.Linq;
using PrivacyAnalyzers.Package.Tests.Projects;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>The samples as a stranger would build them: with the package, in strict mode.</summary>
[Collection(PackageTests.Name)]
public sealed class SampleTests(PackageFixture packages)
{
    [Fact]
    public void ConfexSweden_builds_clean_and_writes_the_approved_register()
    {
        const string Name = "ConfexSweden";
        var workspace = new Workspace(packages, "sample");
        workspace.Write(
            $"{Name}/{Name}.csproj",
            Workspace.ProjectText(
                "net10.0",
                Workspace.PackageReference + "<PropertyGroup><OutputType>Exe</OutputType><Nullable>enable</Nullable></PropertyGroup>"));
        foreach (var file in SourceTree.Files($"samples/{Name}"))
        {
            workspace.Write(file.Path["samples/".Length..], file.Text);
        }

        var log = workspace.Build(Name, "-p:PrivacyMode=strict");

        Assert.Empty(log.Warnings.Concat(log.Errors).Select(m => m.Text));
        var approved = File.ReadAllText(Path.Combine(SourceTree.Root(), "samples", Name, "ropa.json"));
        Assert.Equal(approved, workspace.Read($"{Name}/bin/Debug/net10.0/ropa.json"));
        var run = workspace.Run(Name, "run", "--no-build").AssertSuccess();
        Assert.Contains("Erase: Email, ExamDate, Name, Product, Result", run.Output);
    }
}
