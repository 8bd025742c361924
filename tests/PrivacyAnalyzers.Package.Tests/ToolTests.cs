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

        // Into a folder: a tool of a manifest is remembered by the machine, which outlives the test.
        Dotnet.Run(
            workspace.Folder,
            "tool", "install", "PrivacyAnalyzers.Tool", "--version", PackageFixture.Version, "--tool-path", "tools").AssertSuccess();
        var ropa = Assert.Single(Directory.EnumerateFiles(workspace["tools"], "ropa.dll", SearchOption.AllDirectories));

        Dotnet.Run(workspace.Folder, ropa, "check", register).AssertSuccess();

        var diff = Dotnet.Run(workspace.Folder, ropa, "diff", register, workspace["missing.json"]).AssertFailure();
        Assert.Contains("missing.json", diff.Output, StringComparison.Ordinal);

        // The detection and the compiler's parser are in the package.
        workspace.Write("Code/Customer.cs", "public class Customer { public string? Email { get; set; } }");
        var scan = Dotnet.Run(workspace.Folder, ropa, "scan", "Code", "--scope", "all", "--format", "sarif").AssertSuccess();
        Assert.Contains("PRIV2002 Customer.Email", scan.Output, StringComparison.Ordinal);
    }
}
