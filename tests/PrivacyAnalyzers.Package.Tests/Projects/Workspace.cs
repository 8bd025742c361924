using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Package.Tests.Projects;

/// <summary>A folder outside the repository with a stranger's projects in it, which know the package from a local folder only.</summary>
internal sealed class Workspace
{
    private readonly string _binaryLog;

    public Workspace(PackageFixture packages, string name)
    {
        Folder = Path.Combine(packages.Folder, name);
        _binaryLog = Path.Combine(Folder, "last.binlog");
        Directory.CreateDirectory(Folder);
        Write("NuGet.config", packages.NuGetConfig);

        // The compiler's report, for the tests to read: the one thing that a stranger would not have.
        Write(
            "Directory.Build.targets",
            """
            <Project>
              <PropertyGroup>
                <ErrorLog>$(IntermediateOutputPath)report.sarif,version=2.1</ErrorLog>
              </PropertyGroup>
            </Project>
            """);
    }

    public string Folder { get; }

    public string this[string path] => Path.Combine(Folder, path);

    public void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], content);
    }

    public string Read(string path) => File.ReadAllText(this[path]);

    public bool Exists(string path) => File.Exists(this[path]);

    public DateTime TimeOf(string path) => File.GetLastWriteTimeUtc(this[path]);

    public Sarif Report(string project, string framework = "net10.0") =>
        Sarif.Read(this[Path.Combine(project, "obj", "Debug", framework, "report.sarif")]);

    /// <summary>A class library with one file, <c>Customer.cs</c>, which references the package.</summary>
    public void AddLibrary(string project, string source, string frameworks = "net10.0", string more = "")
    {
        Write(Path.Combine(project, project + ".csproj"), ProjectText(frameworks, PackageReference + more));
        Write(Path.Combine(project, project + "Data.cs"), source);
    }

    public const string PackageReference =
        $"""<ItemGroup><PackageReference Include="PrivacyAnalyzers" Version="{PackageFixture.Version}" /></ItemGroup>""";

    public static string ProjectText(string frameworks, string content) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <{(frameworks.Contains(';') ? "TargetFrameworks" : "TargetFramework")}>{frameworks}</{(frameworks.Contains(';') ? "TargetFrameworks" : "TargetFramework")}>
            <LangVersion>latest</LangVersion>
          </PropertyGroup>
          {content}
        </Project>
        """;

    public CommandResult Run(string project, params IEnumerable<string> arguments) => Dotnet.Run(this[project], arguments);

    /// <summary>Builds the project, which has to succeed.</summary>
    public BuildLog Build(string project, params IEnumerable<string> arguments)
    {
        RunBuild(project, arguments).AssertSuccess();
        return new BuildLog(_binaryLog);
    }

    /// <summary>Builds the project, which has to fail.</summary>
    public BuildLog FailToBuild(string project, params IEnumerable<string> arguments)
    {
        RunBuild(project, arguments).AssertFailure();
        return new BuildLog(_binaryLog);
    }

    /// <summary>What lies below the project's folder and is ours: registers, their stamps, generated files.</summary>
    public string[] OurFiles(string project) =>
    [
        .. Directory.EnumerateFileSystemEntries(this[project], "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(this[project], path).Replace('\\', '/'))
            .Where(path => Path.GetFileName(path) is var name
                && (name.Contains("ropa", StringComparison.Ordinal) || name is "privacy" or "generated"
                    || name.EndsWith(".g.cs", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal),
    ];

    private CommandResult RunBuild(string project, IEnumerable<string> arguments) =>
        Run(project, ["build", "-nodeReuse:false", "-bl:" + _binaryLog, .. arguments, .. IsRestored(project) ? ["--no-restore"] : Array.Empty<string>()]);

    // Saves the tests half of the time of a build that has nothing to do.
    private bool IsRestored(string project) =>
        Exists(Path.Combine(project, "obj", "project.assets.json"))
        && TimeOf(Path.Combine(project, "obj", "project.assets.json")) > TimeOf(Path.Combine(project, project + ".csproj"));
}
