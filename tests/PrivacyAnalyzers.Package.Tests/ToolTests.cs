using System;
using System.IO;
using PrivacyAnalyzers.Package.Tests.Projects;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>The command <c>ropa</c>, installed as a .NET tool and run on the register of a sample.</summary>
[Collection(PackageTests.Name)]
public sealed class ToolTests(PackageFixture packages)
{
    [Fact]
    public void The_tool_is_installed_and_reads_a_register()
    {
        var workspace = new Workspace(packages, "Tool");
        var register = Path.Combine(SourceTree.Root(), "samples", "ConfexCorrected", "ropa.json");
        Dotnet.Run(workspace.Folder, "new", "tool-manifest").AssertSuccess();
        Dotnet.Run(workspace.Folder, "tool", "install", "PrivacyAnalyzers.Tool", "--version", PackageFixture.Version).AssertSuccess();

        var check = Dotnet.Run(workspace.Folder, "tool", "run", "ropa", "check", register);
        check.AssertSuccess();

        var diff = Dotnet.Run(workspace.Folder, "tool", "run", "ropa", "diff", register, Path.Combine(workspace.Folder, "missing.json"));
        Assert.NotEqual(0, diff.ExitCode);
        Assert.Contains("missing.json", diff.Output, StringComparison.Ordinal);
    }
}
