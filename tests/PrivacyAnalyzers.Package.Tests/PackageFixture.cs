using System;
using System.IO;
using System.Linq;
using System.Security;
using PrivacyAnalyzers.Package.Tests.Projects;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>Packs the packages once, into a temporary folder that the test projects live in as well.</summary>
public sealed class PackageFixture : IDisposable
{
    /// <summary>A version that is on no server: what a test restores is what was packed here.</summary>
    public const string Version = "999.9.9";

    public PackageFixture()
    {
        Folder = Directory.CreateTempSubdirectory("privacy-analyzers-").FullName;
        Feed = Path.Combine(Folder, "feed");

        // Builds beside the repository's own bin and obj, which may be in use by whoever runs the tests.
        var artifacts = Path.Combine(Folder, "artifacts");
        foreach (var project in new[]
        {
            "PrivacyAnalyzers.Package", "PrivacyAnalyzers.Abstractions", "PrivacyAnalyzers.EntityFrameworkCore", "PrivacyAnalyzers.Tool",
        })
        {
            Dotnet.Run(
                Path.Combine(Repository, "src", project),
                "pack", "-p:Version=" + Version, "-o", Feed, "--artifacts-path", artifacts, "-nodeReuse:false").AssertSuccess();
        }
    }

    /// <summary>The temporary folder.</summary>
    public string Folder { get; }

    /// <summary>The folder that the packages lie in.</summary>
    public string Feed { get; }

    /// <summary>The local folder is the only source, packages go to a folder of the tests' own, and what the machine's SDK has
    /// restored before (NETStandard.Library) is taken from where it lies: no network, and no trace on the machine.</summary>
    internal string NuGetConfig =>
        $"""
        <configuration>
          <config><add key="globalPackagesFolder" value="{SecurityElement.Escape(Path.Combine(Folder, "packages"))}" /></config>
          <packageSources><clear /><add key="local" value="{SecurityElement.Escape(Feed)}" /></packageSources>
          <fallbackPackageFolders><clear /><add key="machine" value="{SecurityElement.Escape(MachinePackages)}" /></fallbackPackageFolders>
        </configuration>
        """;

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>The root of the repository.</summary>
    internal static string Repository { get; } = FindRepository();

    // This very assembly was restored from there: it holds what netstandard2.0 projects need.
    private static string MachinePackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !folder.EnumerateFiles("PrivacyAnalyzers.sln").Any())
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run from within the repository.");
    }
}

/// <summary>The tests that share the packages.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackageFixture>
{
    public const string Name = "Package";
}
