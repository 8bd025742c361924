using System.IO;
using PrivacyAnalyzers.Package.Tests.Projects;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>Several target frameworks, and the place that the project chooses.</summary>
[Collection(PackageTests.Name)]
public sealed class RegisterPathTests(PackageFixture packages)
{
    private const string Frameworks = "net10.0;netstandard2.0";

    [Fact]
    public void Each_target_framework_has_its_register_unless_they_share_a_path()
    {
        var workspace = new Workspace(packages, "frameworks");
        workspace.AddLibrary("Shop", Sources.Customer, Frameworks);

        workspace.Build("Shop");
        Assert.True(workspace.Report("Shop", "netstandard2.0").Has("PRIV1001", "warning"));
        Assert.Contains("Email", workspace.Read("Shop/bin/Debug/net10.0/ropa.json"));
        Assert.Equal(
            workspace.Read("Shop/bin/Debug/net10.0/ropa.json"),
            workspace.Read("Shop/bin/Debug/netstandard2.0/ropa.json"));

        // In source control, one file of each framework.
        Choose(workspace, "docs/ropa.$(TargetFramework).json");
        Assert.Equal(2, workspace.Build("Shop").Runs("DeliverPrivacyRegister"));
        Assert.Contains("Email", workspace.Read("Shop/docs/ropa.net10.0.json"));
        Assert.Contains("Email", workspace.Read("Shop/docs/ropa.netstandard2.0.json"));
        Assert.False(workspace.Exists("Shop/bin/Debug/net10.0/ropa.json"));

        // One file for both: the first framework writes it.
        Choose(workspace, "../docs/ropa.json");
        Assert.Equal(1, workspace.Build("Shop").Runs("DeliverPrivacyRegister"));
        Assert.Contains("Email", workspace.Read("docs/ropa.json"));
        var log = workspace.Build("Shop");
        Assert.Equal(0, log.Runs("Csc"));
        Assert.Equal(0, log.Runs("DeliverPrivacyRegister"));

        // Source control brings back another state: newer than all that was built, and still not the register.
        workspace.Write("docs/ropa.json", "{}");
        workspace.Build("Shop");
        Assert.Contains("Email", workspace.Read("docs/ropa.json"));

        // A source file of the project's: clean is not to delete it.
        workspace.Run("Shop", "clean", "-nodeReuse:false").AssertSuccess();
        Assert.True(workspace.Exists("docs/ropa.json"));
        Assert.True(workspace.Exists("Shop/docs/ropa.net10.0.json"));
        Assert.DoesNotContain(workspace.OurFiles("Shop"), file => file.StartsWith("obj/") || file.StartsWith("bin/"));
    }

    [Fact]
    public void Clean_spares_the_chosen_file_where_the_output_folder_is_the_project_folder()
    {
        var workspace = new Workspace(packages, "output-in-project");
        workspace.AddLibrary(
            "Shop",
            Sources.Customer,
            more: "<PropertyGroup><OutputPath>./</OutputPath><AppendTargetFrameworkToOutputPath>false</AppendTargetFrameworkToOutputPath></PropertyGroup>");

        Choose(workspace, "docs/ropa.json");
        workspace.Build("Shop");
        Assert.True(workspace.Exists("Shop/Shop.dll"));
        workspace.Run("Shop", "clean", "-nodeReuse:false").AssertSuccess();

        Assert.False(workspace.Exists("Shop/Shop.dll"));
        Assert.True(workspace.Exists("Shop/docs/ropa.json"));
    }

    [Fact]
    public void A_path_that_cannot_be_written_to_is_one_clear_error()
    {
        var workspace = new Workspace(packages, "bad-path");
        workspace.AddLibrary("Shop", Sources.Customer);
        Directory.CreateDirectory(workspace["Shop/docs"]);
        Choose(workspace, "docs");

        var log = workspace.FailToBuild("Shop");

        var error = Assert.Single(log.Errors);
        Assert.Equal("PRIV5003", error.Code);
        Assert.Contains(workspace["Shop/docs"], error.Text);
        Assert.Contains("PrivacyRegisterPath", error.Text);
    }

    [Fact]
    public void Many_projects_and_frameworks_at_once_each_write_their_own()
    {
        var workspace = new Workspace(packages, "parallel");
        string[] projects = ["One", "Two", "Three"];
        foreach (var project in projects)
        {
            workspace.AddLibrary(project, Sources.Customer.Replace("Customer", project), Frameworks);
        }

        workspace.Write(
            "All.proj",
            """
            <Project>
              <ItemGroup><Each Include="*/*.csproj" /></ItemGroup>
              <Target Name="Restore"><MSBuild Projects="@(Each)" Targets="Restore" BuildInParallel="false" /></Target>
              <Target Name="Build"><MSBuild Projects="@(Each)" Targets="Build" BuildInParallel="true" /></Target>
            </Project>
            """);
        workspace.Run(".", "msbuild", "All.proj", "-t:Restore", "-nodeReuse:false").AssertSuccess();
        workspace.Run(".", "msbuild", "All.proj", "-t:Build", "-m:4", "-nodeReuse:false").AssertSuccess();

        foreach (var project in projects)
        {
            foreach (var framework in Frameworks.Split(';'))
            {
                Assert.Contains(project + ".Email", workspace.Read($"{project}/bin/Debug/{framework}/ropa.json"));
            }

            Assert.DoesNotContain(workspace.OurFiles(project), file => file.EndsWith(".tmp", System.StringComparison.Ordinal));
        }
    }

    private static void Choose(Workspace workspace, string path) =>
        workspace.Write(
            "Directory.Build.props",
            $"<Project><PropertyGroup><PrivacyRegisterPath>{path}</PrivacyRegisterPath></PropertyGroup></Project>");
}
