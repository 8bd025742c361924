using PrivacyAnalyzers.Package.Tests.Projects;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

[Collection(PackageTests.Name)]
public sealed class ReferenceChainTests(PackageFixture packages)
{
    private const string Program = """System.Console.WriteLine(new Customer().Visits);""";

    [Fact]
    public void An_application_covers_its_libraries_and_does_not_repeat_their_warnings()
    {
        var workspace = new Workspace(packages, "chain");
        workspace.AddLibrary("Lib", Sources.Customer, "netstandard2.0");
        AddApplication(workspace, "App", Workspace.PackageReference);

        var log = workspace.Build("App");

        var warning = Assert.Single(log.Warnings, warning => warning.Code == "PRIV1001");
        Assert.Contains("Email", warning.Text);
        Assert.True(workspace.Report("Lib", "netstandard2.0").Has("PRIV1001", "warning"));
        Assert.DoesNotContain(workspace.Report("App").OfPrivacy, result => result.File == "LibData.cs");
        Assert.Contains("Email", workspace.Read("App/bin/Debug/net10.0/ropa.json"));
        Assert.Contains("Email", workspace.Read("Lib/bin/Debug/netstandard2.0/ropa.json"));
        Assert.Equal(2, log.Runs("WritePrivacyRegister"));
    }

    [Fact]
    public void A_reason_for_leaving_something_open_reaches_the_register_of_the_application()
    {
        var workspace = new Workspace(packages, "chain-justified");
        workspace.AddLibrary(
            "Lib",
            """
            using System.Diagnostics.CodeAnalysis;
            using PrivacyAnalyzers;

            public class Customer
            {
                [PersonalData("contact", LegalBasis.Contract, 24)]
                [SuppressMessage("Privacy.Declarations", "PRIV1001", Justification = "The board decides in spring.")]
                public string Email { get; set; } = "";

                public int Visits { get; set; }
            }
            """,
            "netstandard2.0");
        // Not the package's analyzers alone come through the library, but all of it.
        AddApplication(workspace, "App", string.Empty);

        var log = workspace.Build("App");
        Assert.DoesNotContain(log.Warnings, warning => warning.Code == "PRIV1001");
        Assert.Contains("The board decides in spring.", workspace.Read("Lib/bin/Debug/netstandard2.0/ropa.json"));
        Assert.Contains("The board decides in spring.", workspace.Read("App/bin/Debug/net10.0/ropa.json"));

        workspace.Build("App", "-p:PrivacyKeepJustifications=false");
        Assert.DoesNotContain("The board decides in spring.", workspace.Read("App/bin/Debug/net10.0/ropa.json"));
    }

    private static void AddApplication(Workspace workspace, string name, string reference)
    {
        workspace.Write(
            $"{name}/{name}.csproj",
            Workspace.ProjectText(
                "net10.0",
                $"""
                <PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>
                <ItemGroup><ProjectReference Include="../Lib/Lib.csproj" /></ItemGroup>
                {reference}
                """));
        workspace.Write($"{name}/Program.cs", Program);
    }
}
