using System.Linq;
using PrivacyAnalyzers.Package.Tests.Projects;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>The package taken into an old code base: what is known is a number, what is new is a warning.</summary>
[Collection(PackageTests.Name)]
public sealed class BaselineTests(PackageFixture packages)
{
    private const string Code =
        """
        using System.ComponentModel.DataAnnotations.Schema;

        [Table("customers")]
        public class Customer
        {
            public string Email { get; set; } = "";
            public string Personnummer { get; set; } = "";
        }
        """;

    [Fact]
    public void What_stands_in_the_file_beside_the_project_is_counted_and_what_is_new_is_reported()
    {
        var workspace = new Workspace(packages, "baseline");
        workspace.AddLibrary("Shop", Code);
        var first = workspace.Build("Shop");
        Assert.Equal(["PRIV2002", "PRIV2004"], Codes(first));

        workspace.Write("Shop/Shop.privacy-baseline.txt", "PRIV2002 Customer.Email\nPRIV2002 Customer.Gone\n");
        var second = workspace.Run("Shop", "build", "--no-restore", "-nodeReuse:false").AssertSuccess();
        Assert.Contains("Shop: 1 known finding of undeclared personal data left in the baseline.", second.Output, System.StringComparison.Ordinal);
        Assert.True(workspace.Report("Shop").Has("PRIV2004", "warning"));
        Assert.True(workspace.Report("Shop").Has("PRIV2022", "warning"));
        Assert.False(workspace.Report("Shop").Has("PRIV2002", "warning"));
        Assert.Single(workspace.Read("Shop/bin/Debug/net10.0/ropa.json").Split("\"inBaseline\"").Skip(1));

        // A baseline that is named in the project as well is one file all the same, and so is its lines' finding.
        workspace.Write("Shop/Shop.privacy-baseline.txt", "PRIV2004 Customer.Personnummer\nnonsense\n");
        workspace.Write("Shop/Shop.csproj", Workspace.ProjectText(
            "net10.0", Workspace.PackageReference + "<ItemGroup><AdditionalFiles Include=\"Shop.privacy-baseline.txt\" /></ItemGroup>"));
        Assert.Equal(["PRIV2002", "PRIV2021"], Codes(workspace.Build("Shop")));
    }

    private static string[] Codes(BuildLog log) =>
        [.. log.Warnings.Select(warning => warning.Code).Where(code => code.StartsWith("PRIV2")).Order(System.StringComparer.Ordinal)];
}
