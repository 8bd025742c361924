using PrivacyAnalyzers.Package.Tests.Projects;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

/// <summary>The code fixes, from the command line.</summary>
[Collection(PackageTests.Name)]
public sealed class FormatTests(PackageFixture packages)
{
    [Fact]
    public void Dotnet_format_puts_the_declared_constants_where_literals_and_near_misses_stand()
    {
        var workspace = new Workspace(packages, "format");
        workspace.AddLibrary(
            "Shop",
            """
            using PrivacyAnalyzers;

            public static class Purposes
            {
                [ProcessingPurpose("Deliver what was ordered")]
                public const string Delivery = "delivery";
            }

            public class Customer
            {
                [PersonalData("contact", LegalBasis.Contract, 24, Purposes = ["delivery"])]
                public string Email { get; set; } = "";

                [PersonalData("contact", LegalBasis.Contract, 24, Purposes = ["delivry"])]
                public string Name { get; set; } = "";
            }
            """);
        workspace.Build("Shop");
        Assert.True(workspace.Report("Shop").Has("PRIV1010", "warning"));

        workspace.Run(
            "Shop", "format", "analyzers", "--no-restore", "--severity", "info", "--diagnostics", "PRIV1010", "PRIV1015")
            .AssertSuccess();

        var source = workspace.Read("Shop/ShopData.cs");
        Assert.DoesNotContain("[\"deliv", source);
        Assert.Equal(3, source.Split("Purposes.Delivery").Length);
        Assert.True(workspace.Exists("Shop/bin/Debug/net10.0/ropa.json"));

        workspace.Build("Shop");
        Assert.DoesNotContain(workspace.Report("Shop").OfPrivacy, result => result.Rule is "PRIV1010" or "PRIV1015");
    }
}
