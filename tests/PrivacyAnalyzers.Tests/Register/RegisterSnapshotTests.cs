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

    /// <summary>All that can be said of the storage of data, and where it was said.</summary>
    [Fact]
    public async Task Every_word_on_retention()
    {
        var run = await RegisterTest.RunFilesAsync(
            """
            using PrivacyAnalyzers;
            [assembly: Retention(24, After = Events.Left)]
            [assembly: Retention(Until = Events.Withdrawn, ForBasis = LegalBasis.Consent)]
            [assembly: Retention(Unless = "a claim is open", UnlessProperty = "IsDisputed", UnlessGround = ExceptionGround.LegalClaim)]

            public static class Events
            {
                [RetentionEvent("Left", RetentionStartKind.RelationshipEnd, Description = "The account is closed.")] public const string Left = "left";
                [RetentionEvent("Withdrawn", RetentionStartKind.ConsentWithdrawn)] public const string Withdrawn = "withdrawn";
                [RetentionEvent("Paid", RetentionStartKind.ProcessEnd)] public const string Paid = "paid";
            }

            public static class Parties
            {
                [Party("The archive")] public const string Archive = "archive";
            }

            public static class Categories
            {
                [DataCategory("Anchored")]
                [Retention(84, After = Events.Paid, CountedFrom = PeriodAnchor.EndOfFinancialYear, Statute = Statutes.SwedenAccounting, AtMost = true)]
                public const string Anchored = "anchored";

                [DataCategory("In steps")]
                [Retention(12, After = Events.Left, Then = RetentionAction.Restrict)]
                [Retention(60, After = Events.Left, Then = RetentionAction.Erase), Retention(Days = 90, After = Events.Paid, Then = RetentionAction.Erase)]
                [Retention(Unless = "an audit is open", UnlessGround = ExceptionGround.LegalObligation)]
                public const string Steps = "steps";

                [DataCategory("By state")]
                [Retention(24, After = Events.Left, When = "a customer", WhenProperty = "IsCustomer")]
                [Retention(6, After = Events.Left, WhenProperty = "IsCustomer", WhenValue = false, Then = RetentionAction.Anonymise)]
                public const string ByState = "by-state";

                [DataCategory("In words")]
                [Retention(Criterion = "while the case is open", After = Events.Left, AccordingTo = "the schedule of 2024", DecidedBy = Parties.Archive)]
                [Retention(WithoutEnd = "history", ReviewEveryMonths = 24, Unless = "a request", UnlessGround = ExceptionGround.ArchivingResearchStatistics, Combine = RetentionCombine.Latest)]
                public const string Words = "words";

                [DataCategory("Plain")] public const string Plain = "plain";
            }

            public static class Purposes
            {
                [ProcessingPurpose("All of it", LegalBasis = LegalBasis.Contract)]
                [Uses(Categories.Anchored), Uses(Categories.Steps), Uses(Categories.ByState), Uses(Categories.Words)]
                [Uses(Categories.Plain), Retention(Statute = "se-bokforingslagen-7-2", For = Categories.Plain)]
                public const string All = "all";

                [ProcessingPurpose("By default", LegalBasis = LegalBasis.Contract), Uses(Categories.Plain)]
                public const string ByDefault = "by-default";

                [ProcessingPurpose("By consent", LegalBasis = LegalBasis.Consent), Uses(Categories.Plain)]
                public const string ByConsent = "by-consent";
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
