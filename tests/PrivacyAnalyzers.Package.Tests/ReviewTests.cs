using System;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Package.Tests.Projects;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>What a build does for those who answer for the register: it compares it with the approved one, and writes it in their formats.</summary>
[Collection(PackageTests.Name)]
public sealed class ReviewTests(PackageFixture packages)
{
    private const string Approved = "Shop/privacy/approved.json";
    private const string Built = "Shop/bin/Debug/net10.0/ropa.json";
    private const string Changes = "Shop/obj/Debug/net10.0/ropa.changes.json";

    [Fact]
    public void A_build_says_how_the_register_differs_from_the_approved_one_until_that_is_approved()
    {
        var workspace = new Workspace(packages, "review");
        workspace.AddLibrary("Shop", Sources.Customer, more: Property("PrivacyApprovedRegister", "privacy/approved.json"));

        // Nothing is approved yet.
        Assert.Equal(["PRIV5023"], ReviewsOf(workspace.Build("Shop")));
        Approve(workspace);
        Assert.Empty(ReviewsOf(workspace.Build("Shop")));
        var log = workspace.Build("Shop");
        Assert.Empty(ReviewsOf(log));
        Assert.Equal(0, log.Runs("ComparePrivacyRegister"));

        // Stricter, and other words: nobody is disturbed.
        workspace.Write("Shop/ShopData.cs", Sources.Customer.Replace("24", "12"));
        log = workspace.Build("Shop");
        Assert.Empty(ReviewsOf(log));
        Assert.Contains("PRIV5022", MessagesOf(workspace), StringComparison.Ordinal);

        // Another member that holds data, and a longer period.
        workspace.Write("Shop/ShopData.cs", Sources.Customer.Replace("24", "36").Replace(
            "public int Visits", "[PersonalData(\"contact\", LegalBasis.Contract, 36)]\n    public int Visits"));
        log = workspace.Build("Shop");
        Assert.Equal(["PRIV5020", "PRIV5021"], ReviewsOf(log).Distinct());
        Assert.Contains(log.Warnings, warning => warning.Code == "PRIV5020" && warning.Text.Contains("P:Customer.Visits", StringComparison.Ordinal));
        Assert.Contains(log.Warnings, warning => warning.Code == "PRIV5021" && warning.Text.Contains("3 years", StringComparison.Ordinal));
        Assert.All(log.Warnings.Where(warning => warning.Code is "PRIV5020" or "PRIV5021"), warning => Assert.Contains("ropa approve", warning.Text, StringComparison.Ordinal));

        // A build that has nothing to do says it again: it is not approved yet.
        log = workspace.Build("Shop");
        Assert.Equal(0, log.Runs("Csc"));
        Assert.Equal(0, log.Runs("ComparePrivacyRegister"));
        Assert.Equal(["PRIV5020", "PRIV5021"], ReviewsOf(log).Distinct());

        // For CI they are errors, one by one or all of them; the register is there to be looked at all the same.
        File.Delete(workspace[Built]);
        Assert.Equal(["PRIV5020", "PRIV5021"], CodesOf(workspace.FailToBuild("Shop", "-p:PrivacyUnapprovedChanges=error")));
        Assert.Contains("Visits", workspace.Read(Built), StringComparison.Ordinal);
        Assert.Equal(["PRIV5021"], CodesOf(workspace.FailToBuild("Shop", "-p:MSBuildWarningsAsErrors=PRIV5021")));
        Assert.Empty(ReviewsOf(workspace.Build("Shop", "-p:MSBuildWarningsAsMessages=PRIV5020%3BPRIV5021")));

        // As another branch may have left it: approved is what the file says, whatever its line ends.
        workspace.Write(Approved, workspace.Read(Built).ReplaceLineEndings("\r\n"));
        Assert.Empty(ReviewsOf(workspace.Build("Shop")));

        // What cannot be compared is said, again and again, and what was found before does not pass for an answer.
        workspace.Write(Approved, "<<<<<<< ours\n");
        for (var times = 0; times < 2; times++)
        {
            log = workspace.Build("Shop");
            Assert.Equal(["PRIV5024"], ReviewsOf(log));
            Assert.Contains(log.Warnings, warning => warning.Text.Contains("merge conflicts", StringComparison.Ordinal));
        }

        File.Delete(workspace[Approved]);
        Approve(workspace);
        Assert.Empty(ReviewsOf(workspace.Build("Shop", "-p:PrivacyUnapprovedChanges=error")));

        Assert.True(workspace.Exists(Changes));
        workspace.Run("Shop", "clean", "-nodeReuse:false").AssertSuccess();
        Assert.False(workspace.Exists(Changes));
        Assert.True(workspace.Exists(Approved));
    }

    [Fact]
    public void Strict_mode_takes_what_is_not_approved_for_an_error()
    {
        var workspace = new Workspace(packages, "review-strict");
        workspace.AddLibrary("Shop", Sources.CustomerWithoutDeclarations, more: Property("PrivacyApprovedRegister", "../approved/shop.json"));
        Assert.Contains("PRIV5023", CodesOf(workspace.FailToBuild("Shop", "-p:PrivacyMode=strict")));
    }

    [Fact]
    public void Several_frameworks_share_the_approved_register_of_the_first()
    {
        var workspace = new Workspace(packages, "review-frameworks");
        workspace.AddLibrary("Shop", Sources.Customer, "net10.0;netstandard2.0", Property("PrivacyApprovedRegister", "privacy/approved.json"));

        Assert.Equal(["PRIV5023"], ReviewsOf(workspace.Build("Shop")));
        Approve(workspace);
        Assert.Empty(ReviewsOf(workspace.Build("Shop")));
    }

    [Theory]
    [InlineData("PrivacyUnapprovedChanges", "fatal", "'fatal'")]
    [InlineData("PrivacyRegisterFormats", "html;pdf", "'pdf'")]
    [InlineData("PrivacyApprovedRegister", "bin/Debug/net10.0/ropa.json", "approve itself")]
    public void A_value_that_means_nothing_is_one_clear_error(string property, string value, string said)
    {
        var workspace = new Workspace(packages, "review-" + property);
        workspace.AddLibrary("Shop", Sources.Customer, more: Property(property, value));

        var error = Assert.Single(workspace.FailToBuild("Shop").Errors);
        Assert.Equal("PRIV5001", error.Code);
        Assert.Contains(said, error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_formats_lie_beside_the_register_and_are_written_when_it_changes()
    {
        var workspace = new Workspace(packages, "formats");
        workspace.AddLibrary("Shop", Sources.Customer, more: Property("PrivacyRegisterFormats", "html; csv"));

        Assert.Equal(1, workspace.Build("Shop").Runs("ExportPrivacyRegister"));
        Assert.StartsWith("<!DOCTYPE html>", workspace.Read("Shop/bin/Debug/net10.0/ropa.html"), StringComparison.Ordinal);
        Assert.StartsWith("Business function,", workspace.Read("Shop/bin/Debug/net10.0/ropa.csv"), StringComparison.Ordinal);
        Assert.Equal(0, workspace.Build("Shop").Runs("ExportPrivacyRegister"));

        // Deleted, it comes back; changed declarations reach it; code that declares nothing leaves it as it is.
        File.Delete(workspace["Shop/bin/Debug/net10.0/ropa.html"]);
        Assert.Equal(1, workspace.Build("Shop").Runs("ExportPrivacyRegister"));
        Assert.True(workspace.Exists("Shop/bin/Debug/net10.0/ropa.html"));
        workspace.Write("Shop/ShopData.cs", Sources.Customer.Replace("Email", "Telephone"));
        workspace.Build("Shop");
        Assert.Contains("Telephone", workspace.Read("Shop/bin/Debug/net10.0/ropa.html"), StringComparison.Ordinal);
        File.WriteAllText(workspace["Shop/bin/Debug/net10.0/ropa.csv"], "mine");
        workspace.Write("Shop/More.cs", "public class More;");
        Assert.Equal(1, workspace.Build("Shop").Runs("ExportPrivacyRegister"));
        Assert.Equal("mine", workspace.Read("Shop/bin/Debug/net10.0/ropa.csv"));
        Assert.Equal(0, workspace.Build("Shop").Runs("ExportPrivacyRegister"));

        // Every format that there is, beside a register that has a place of its own.
        workspace.Build("Shop", "-p:PrivacyRegisterPath=docs/register.json", $"-p:PrivacyRegisterFormats={string.Join("%3B", s_formats.Select(format => format.Name))}");
        Assert.All(s_formats, format => Assert.True(workspace.Exists($"Shop/docs/register{format.Suffix}"), format.Name));

        workspace.Run("Shop", "clean", "-nodeReuse:false").AssertSuccess();
        Assert.DoesNotContain(workspace.OurFiles("Shop"), file => !file.StartsWith("docs/", StringComparison.Ordinal));
    }

    /// <summary>The formats of the command, and how their files end.</summary>
    private static readonly (string Name, string Suffix)[] s_formats =
    [
        ("csv", ".csv"), ("deletion-concept", ".deletion-concept.md"), ("html", ".html"), ("json-ld", ".jsonld"), ("markdown", ".md"), ("tilt", ".tilt.json"), ("xlsx", ".xlsx"),
    ];

    private static string Property(string name, string value) => $"<PropertyGroup><{name}>{value}</{name}></PropertyGroup>";

    /// <summary>Approves with the command that the package brings.</summary>
    private void Approve(Workspace workspace)
    {
        var ropa = Path.Combine(packages.Folder, "packages", "privacyanalyzers", PackageFixture.Version, "ropa", "net10.0", "ropa.dll");
        Directory.CreateDirectory(Path.GetDirectoryName(workspace[Approved])!);
        workspace.Run(".", ropa, "approve", workspace[Approved], workspace[Built]).AssertSuccess();
    }

    private static string[] ReviewsOf(BuildLog log) =>
    [
        .. log.Warnings.Select(warning => warning.Code).Where(code => code.StartsWith("PRIV502", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    private static string[] CodesOf(BuildLog log) => [.. log.Errors.Select(error => error.Code).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What a build prints for whoever wants to know more.</summary>
    private static string MessagesOf(Workspace workspace) => workspace.Run("Shop", "build", "--no-restore", "-nodeReuse:false", "-v:normal").AssertSuccess().Output;
}
