using System.IO;
using System.Linq;
using System.Text.Json;
using PrivacyAnalyzers.Package.Tests.Projects;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>Who has the package and nothing else.</summary>
[Collection(PackageTests.Name)]
public sealed class StrangerTests(PackageFixture packages)
{
    [Theory]
    [InlineData("console")]
    [InlineData("classlib")]
    public void A_new_project_with_the_package_is_warned_and_has_a_register(string template)
    {
        var workspace = new Workspace(packages, "new-" + template);
        workspace.Run(".", "new", template, "-o", "Shop", "-f", "net10.0").AssertSuccess();
        workspace.Run("Shop", "add", "package", "PrivacyAnalyzers", "--version", PackageFixture.Version).AssertSuccess();
        workspace.Write("Shop/Customer.cs", Sources.Customer);

        var log = workspace.Build("Shop");

        Assert.Contains(log.Warnings, warning => warning.Code == "PRIV1001" && warning.Text.Contains("Email"));
        Assert.DoesNotContain(log.Warnings, warning => !warning.Code.StartsWith("PRIV1"));
        Assert.True(workspace.Report("Shop").Has("PRIV1001", "warning"));

        var bytes = File.ReadAllBytes(workspace["Shop/bin/Debug/net10.0/ropa.json"]);
        Assert.Equal((byte)'{', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.EndsWith("}\n", workspace.Read("Shop/bin/Debug/net10.0/ropa.json"));
        using var register = JsonDocument.Parse(bytes);
        Assert.Contains("Email", register.RootElement.GetRawText());

        // The register is for its readers, and no part of what is shipped.
        workspace.Run("Shop", "publish", "-nodeReuse:false", "-o", "published").AssertSuccess();
        Assert.True(workspace.Exists("Shop/published/PrivacyAnalyzers.Abstractions.dll"));
        Assert.Empty(workspace.OurFiles("Shop/published"));
        Assert.False(workspace.Exists("Shop/published/PrivacyAnalyzers.dll"));
    }

    [Fact]
    public void The_mode_can_be_changed_on_a_project_that_is_built_already()
    {
        var workspace = new Workspace(packages, "modes");
        workspace.AddLibrary("Shop", Sources.Customer);
        workspace.Build("Shop");
        Assert.True(workspace.Report("Shop").Has("PRIV1001", "warning"));

        var strict = workspace.FailToBuild("Shop", "-p:PrivacyMode=strict");
        Assert.Contains(strict.Errors, error => error.Code == "PRIV1001");
        Assert.True(workspace.Report("Shop").Has("PRIV1001", "error"));
        Assert.DoesNotContain(workspace.Report("Shop").OfPrivacy, result => result.Level == "warning");

        // What a rule means in this project is the project's to say, in any mode.
        var rules = workspace.Report("Shop").OfPrivacy.Select(result => result.Rule).Distinct();
        workspace.Write(
            ".editorconfig",
            "root = true\n[*.cs]\n" + string.Concat(rules.Select(rule => $"dotnet_diagnostic.{rule}.severity = suggestion\n")));
        workspace.Build("Shop", "-p:PrivacyMode=strict");
        Assert.True(workspace.Report("Shop").Has("PRIV1001", "note"));
        File.Delete(workspace[".editorconfig"]);

        workspace.Build("Shop", "-p:PrivacyMode=off");
        Assert.Empty(workspace.Report("Shop").OfPrivacy);
        Assert.Empty(workspace.OurFiles("Shop"));

        workspace.Build("Shop", "-p:PrivacyMode=off", "-p:PrivacyRegister=true");
        Assert.Empty(workspace.Report("Shop").OfPrivacy);
        Assert.True(workspace.Exists("Shop/bin/Debug/net10.0/ropa.json"));

        workspace.Build("Shop", "-p:PrivacyRegister=false");
        Assert.True(workspace.Report("Shop").Has("PRIV1001", "warning"));
        Assert.Empty(workspace.OurFiles("Shop"));
    }

    [Theory]
    [InlineData("PrivacyMode", "strikt")]
    [InlineData("PrivacyRegister", "sometimes")]
    [InlineData("PrivacyKeepJustifications", "flase")]
    public void A_property_that_means_nothing_is_one_clear_error(string property, string value)
    {
        var workspace = new Workspace(packages, "unknown-" + property);
        workspace.AddLibrary("Shop", Sources.Customer);

        var log = workspace.FailToBuild("Shop", $"-p:{property}={value}");

        var error = Assert.Single(log.Errors);
        Assert.Equal("PRIV5001", error.Code);
        Assert.Contains($"{property} is '{value}'", error.Text);
        Assert.Equal(0, log.Runs("Csc"));
    }

    [Fact]
    public void A_property_whose_name_is_misspelt_is_named_with_the_one_that_was_meant()
    {
        var workspace = new Workspace(packages, "misspelt");
        workspace.AddLibrary(
            "Shop",
            Sources.Customer,
            more: "<PropertyGroup><PrivacyAprovedRegister>approved.json</PrivacyAprovedRegister><PrivacyNotice>our own</PrivacyNotice></PropertyGroup>");

        var said = workspace.Build("Shop", "-p:PrivacySubjectRigths=true").Warnings.Where(warning => warning.Code == "PRIV5005").ToArray();

        Assert.Equal(2, said.Length);
        Assert.Contains(said, warning => warning.Text.Contains("'PrivacyAprovedRegister'") && warning.Text.Contains("'PrivacyApprovedRegister'"));
        Assert.Contains(said, warning => warning.Text.Contains("'PrivacySubjectRigths'") && warning.Text.Contains("'PrivacySubjectRights'"));

        Assert.Contains(workspace.FailToBuild("Shop", "-p:PrivacyMode=strict").Errors, error => error.Code == "PRIV5005");
        Assert.DoesNotContain(workspace.Build("Shop", "-p:NoWarn=PRIV5005").Warnings, warning => warning.Code == "PRIV5005");
        Assert.DoesNotContain(
            workspace.FailToBuild("Shop", "-p:PrivacyMode=strict", "-p:NoWarn=PRIV5005").Errors, error => error.Code == "PRIV5005");
    }

    [Fact]
    public void A_generator_that_did_not_run_is_an_error_and_no_old_register_passes_for_a_new_one()
    {
        var workspace = new Workspace(packages, "no-generator");
        workspace.AddLibrary(
            "Shop",
            Sources.Customer,
            more: """
                <Target Name="LoseTheGenerator" AfterTargets="_PrivacyPrepareRegister" Condition="'$(LoseIt)' == 'true'">
                  <ItemGroup><Analyzer Remove="@(Analyzer)" Condition="'%(Filename)' == 'PrivacyAnalyzers'" /></ItemGroup>
                </Target>
                """);
        workspace.Build("Shop");

        workspace.Write("Shop/More.cs", "public class More;");
        var log = workspace.FailToBuild("Shop", "-p:LoseIt=true");

        var error = Assert.Single(log.Errors);
        Assert.Equal("PRIV5002", error.Code);
        Assert.Contains("PrivacyRegister=false", error.Text);
        Assert.False(workspace.Exists("Shop/obj/Debug/net10.0/ropa.json"));

        workspace.Build("Shop", "-p:LoseIt=true", "-p:PrivacyRegister=false");
        Assert.Empty(workspace.OurFiles("Shop"));
    }

    [Fact]
    public void A_project_that_removes_the_analyzers_has_no_register_and_nothing_is_wrong_with_it()
    {
        var workspace = new Workspace(packages, "without-analyzers");
        workspace.AddLibrary(
            "Shop",
            Sources.Customer,
            more: """
                <Target Name="WithoutAnalyzers" BeforeTargets="CoreCompile">
                  <ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup>
                </Target>
                """);

        var log = workspace.Build("Shop");

        Assert.Empty(log.Warnings);
        Assert.Empty(workspace.Report("Shop").OfPrivacy);
        Assert.Empty(workspace.OurFiles("Shop"));
    }
}
