using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

[Collection(PackageTests.Name)]
public sealed class PackageContentTests(PackageFixture packages)
{
    [Fact]
    public void There_are_four_packages() =>
        Assert.Equal(
            [
                $"PrivacyAnalyzers.{PackageFixture.Version}.nupkg",
                $"PrivacyAnalyzers.Abstractions.{PackageFixture.Version}.nupkg",
                $"PrivacyAnalyzers.EntityFrameworkCore.{PackageFixture.Version}.nupkg",
                $"PrivacyAnalyzers.Tool.{PackageFixture.Version}.nupkg",
            ],
            Directory.EnumerateFiles(packages.Feed).Select(Path.GetFileName).Order(System.StringComparer.Ordinal));

    [Fact]
    public void The_package_holds_what_the_build_needs_and_nothing_else() =>
        Assert.Equal(
            [
                "PrivacyAnalyzers.nuspec",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/PrivacyAnalyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/PrivacyAnalyzers.dll",
                "build/PrivacyAnalyzers.Register.targets",
                "build/PrivacyAnalyzers.Review.targets",
                "build/PrivacyAnalyzers.props",
                "build/PrivacyAnalyzers.targets",
                "buildTransitive/PrivacyAnalyzers.props",
                "buildTransitive/PrivacyAnalyzers.targets",
                "config/PrivacyAnalyzers.off.globalconfig",
                "config/PrivacyAnalyzers.strict.globalconfig",
                "lib/netstandard2.0/_._",
                "ropa/net10.0/CsvHelper.dll",
                "ropa/net10.0/Markdig.dll",
                "ropa/net10.0/PrivacyAnalyzers.dll",
                "ropa/net10.0/Spectre.Console.dll",
                "ropa/net10.0/System.CommandLine.dll",
                "ropa/net10.0/ropa.dll",
                "ropa/net10.0/ropa.runtimeconfig.json",
                "schema/ropa.schema.json",
                "tasks/netstandard2.0/PrivacyAnalyzers.Tasks.dll",
            ],
            EntriesOf("PrivacyAnalyzers"));

    /// <summary>The licences of libraries ask that who passes them on names them.</summary>
    [Theory]
    [InlineData("PrivacyAnalyzers")]
    [InlineData("PrivacyAnalyzers.Tool")]
    public void The_libraries_of_others_are_named_with_their_licences(string id)
    {
        using var package = Open(id);
        using var reader = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        var named = reader.ReadToEnd().Split('\n').Select(line => line.Split(' ')[0]).ToHashSet();

        var others = package.Entries.Where(entry => entry.FullName.EndsWith(".dll", System.StringComparison.Ordinal))
            .Select(entry => Path.GetFileNameWithoutExtension(entry.Name))
            .Where(name => name != "ropa" && !name.StartsWith("PrivacyAnalyzers", System.StringComparison.Ordinal))
            .Distinct()
            .ToList();
        Assert.NotEmpty(others);
        Assert.All(others, name => Assert.Contains(
            name.StartsWith("Microsoft.CodeAnalysis.", System.StringComparison.Ordinal) ? "Microsoft.CodeAnalysis" : name, named));
    }

    [Fact]
    public void The_attributes_package_holds_the_attributes_alone() =>
        Assert.Equal(
            [
                "PrivacyAnalyzers.Abstractions.nuspec",
                "README.md",
                "lib/netstandard2.0/PrivacyAnalyzers.Abstractions.dll",
                "lib/netstandard2.0/PrivacyAnalyzers.Abstractions.xml",
            ],
            EntriesOf("PrivacyAnalyzers.Abstractions"));

    [Fact]
    public void The_package_brings_the_attributes_of_its_own_version_for_applications_to_compile_and_run_with()
    {
        var metadata = MetadataOf("PrivacyAnalyzers");
        XNamespace xmlns = metadata.Name.Namespace;

        var dependency = Assert.Single(metadata.Descendants(xmlns + "dependency"));
        Assert.Equal("PrivacyAnalyzers.Abstractions", (string?)dependency.Attribute("id"));
        Assert.Equal(PackageFixture.Version, (string?)dependency.Attribute("version"));
        Assert.Contains((string?)dependency.Attribute("include"), new[] { null, "All" });
        Assert.Null(dependency.Attribute("exclude"));

        // A development dependency would not reach the projects that reference a library with annotated classes.
        Assert.Null(metadata.Element(xmlns + "developmentDependency"));
        Assert.Equal("MIT", (string?)metadata.Element(xmlns + "license"));
        Assert.Empty(MetadataOf("PrivacyAnalyzers.Abstractions").Descendants(xmlns + "dependency"));
    }

    /// <summary>What the gallery shows of a package, and what an editor shows of one that is installed.</summary>
    [Theory]
    [InlineData("PrivacyAnalyzers")]
    [InlineData("PrivacyAnalyzers.Abstractions")]
    [InlineData("PrivacyAnalyzers.EntityFrameworkCore")]
    [InlineData("PrivacyAnalyzers.Tool")]
    public void Each_package_says_what_it_is_for(string id)
    {
        var metadata = MetadataOf(id);
        Assert.Equal("README.md", (string?)metadata.Element(metadata.Name.Namespace + "readme"));
        using var package = Open(id);
        using var reader = new StreamReader(package.GetEntry("README.md")!.Open());
        var lines = reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n');
        Assert.Equal($"# {id}", lines[0]);

        // There a link to a file of the repository leads nowhere.
        Assert.DoesNotContain(lines, line => line.Contains("](", System.StringComparison.Ordinal));
    }

    /// <summary>.NET 8 and 9 have EF Core 9, .NET 10 has EF Core 10: NuGet takes the folder that fits, and its dependencies.</summary>
    [Fact]
    public void The_package_that_runs_retention_is_for_EF_Core_9_and_10()
    {
        const string Id = "PrivacyAnalyzers.EntityFrameworkCore";
        Assert.Equal(
            [$"{Id}.nuspec", "README.md", $"lib/net10.0/{Id}.dll", $"lib/net10.0/{Id}.xml", $"lib/net8.0/{Id}.dll", $"lib/net8.0/{Id}.xml"], EntriesOf(Id));

        var metadata = MetadataOf(Id);
        XNamespace xmlns = metadata.Name.Namespace;
        Assert.Equal(
            ["net10.0 10", "net8.0 9"],
            metadata.Descendants(xmlns + "group")
                .Select(group => $"{(string?)group.Attribute("targetFramework")} {MajorOf(group, "Microsoft.EntityFrameworkCore.Relational")}")
                .Order(System.StringComparer.Ordinal));

        string MajorOf(XElement group, string id) => (string?)group.Elements(xmlns + "dependency")
            .Single(dependency => (string?)dependency.Attribute("id") == id).Attribute("version") is { } version ? version.Split('.')[0] : "none";
    }

    /// <summary>Who moves to .NET 10 changes nothing in the code. All that is public has documentation, or the build fails.</summary>
    [Fact]
    public void What_runs_retention_has_the_same_members_with_EF_Core_9_and_10()
    {
        const string Id = "PrivacyAnalyzers.EntityFrameworkCore";
        Assert.Contains("M:PrivacyAnalyzers.EntityFrameworkCore.RetentionRunner`1.RunAsync(System.Boolean,System.Threading.CancellationToken)", MembersFor("net8.0"));
        Assert.Equal(MembersFor("net10.0"), MembersFor("net8.0"));

        string[] MembersFor(string framework)
        {
            using var package = Open(Id);
            using var stream = package.GetEntry($"lib/{framework}/{Id}.xml")!.Open();
            return
            [
                .. XDocument.Load(stream).Descendants("member").Select(member => (string)member.Attribute("name")!)
                    .Where(name => name[2..].StartsWith("PrivacyAnalyzers.", System.StringComparison.Ordinal) && !name.Contains(".Compatibility."))
                    .Order(System.StringComparer.Ordinal),
            ];
        }
    }

    private string[] EntriesOf(string id)
    {
        using var package = Open(id);
        return
        [
            .. package.Entries.Select(entry => entry.FullName)
                // What each nupkg has, being an Open Packaging Conventions file.
                .Where(name => name != "[Content_Types].xml"
                    && !name.StartsWith("_rels/", System.StringComparison.Ordinal)
                    && !name.StartsWith("package/services/", System.StringComparison.Ordinal))
                .Order(System.StringComparer.Ordinal),
        ];
    }

    private XElement MetadataOf(string id)
    {
        using var package = Open(id);
        using var stream = package.GetEntry(id + ".nuspec")!.Open();
        return Assert.Single(XDocument.Load(stream).Root!.Elements());
    }

    private ZipArchive Open(string id) =>
        ZipFile.OpenRead(Path.Combine(packages.Feed, $"{id}.{PackageFixture.Version}.nupkg"));
}
