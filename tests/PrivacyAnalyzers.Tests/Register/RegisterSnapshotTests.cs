using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Tests.Corpus;
using PrivacyAnalyzers.Tests.Rules;
using Xunit;

namespace PrivacyAnalyzers.Tests;

/// <summary>Whole registers, approved by reading them.</summary>
public class RegisterSnapshotTests
{
    [Fact]
    public async Task Everything()
    {
        var run = await RegisterTest.RunFilesAsync(Shop.Files);

        Snapshot.Verify(RegisterTest.Json(run), "json");
        await Agreement.AssertAsync(run);
    }

    /// <summary>Every attribute with every property of it: what is declared and does not come out is missing here.</summary>
    [Fact]
    public async Task Every_declaration()
    {
        var run = await RegisterTest.RunFilesAsync([.. EveryDeclaration.Files.Select(file => file.Text), RuleTest.Usings]);

        Snapshot.Verify(RegisterTest.Json(run), "json");
        await Agreement.AssertAsync(run);
    }

    [Fact]
    public async Task Nothing() => Snapshot.Verify(RegisterTest.Json(await RegisterTest.RunFilesAsync("class C { }")), "json");

    [Fact]
    public async Task On_the_spot()
    {
        var run = await RegisterTest.RunFilesAsync(
            """
            using PrivacyAnalyzers;
            [assembly: DeclaresNone(Matter.DataProtectionOfficer)]
            public class Subscriber
            {
                [PersonalData("contact", LegalBasis.Consent, 12, Purposes = ["newsletter"])] public string? Email { get; set; }
                [RetentionStart] public System.DateOnly? UnsubscribedOn { get; set; }
            }
            """);

        Snapshot.Verify(RegisterTest.Json(run), "json");
        await Agreement.AssertAsync(run);
    }

    [Fact]
    public async Task Application_with_a_project_and_a_package()
    {
        var test = new RegisterTest
        {
            TestCode =
                """
                using PrivacyAnalyzers;
                public class Order
                {
                    [PersonalData(Contoso.Privacy.Words.Contact)] public string? Address { get; set; }
                    [PersonalData("unheard-of")] public string? Note { get; set; }
                    public static void Main() { }
                }
                """,
        };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        var words = test.TestState.AdditionalProjects["Contoso.Privacy"];
        words.AsMetadata = true;
        words.PreprocessorSymbols.Add("CODE_ANALYSIS");
        words.Sources.Add(
            """
            using PrivacyAnalyzers;
            [assembly: Controller("Contoso", Email = "privacy@contoso.example")]
            namespace Contoso.Privacy;
            public static class Words
            {
                [DataCategory("Contact"), Retention(3)]
                [System.Diagnostics.CodeAnalysis.SuppressMessage("Privacy", "PRIV1021", Justification = "It starts at once.")]
                public const string Contact = "contact";

                [ProcessingPurpose("Support", LegalBasis = LegalBasis.Contract), Uses(Contact)]
                public const string Support = "support";
            }
            """);
        var domain = test.TestState.AdditionalProjects["Contoso.Domain"];
        domain.ProjectReferences.Add("Contoso.Privacy");
        domain.Sources.Add(
            "using PrivacyAnalyzers; public class Ticket { [PersonalData(Contoso.Privacy.Words.Contact)] public string? From { get; set; } }");
        test.TestState.ProjectReferences.AddRange(["Contoso.Privacy", "Contoso.Domain"]);

        Snapshot.Verify(RegisterTest.Json(await test.RunAsync()), "json");
    }
}
