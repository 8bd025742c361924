using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests;

/// <summary>What the register makes of statements: what is none, what holds for whom, and under which article.</summary>
public class StatementsTests
{
    [Fact]
    public async Task What_is_none_of_the_whole_is_none_of_each_activity_unless_that_says_otherwise()
    {
        var register = await ReadAsync(
            """
            [assembly: DeclaresNone(Matter.Recipients | Matter.Transfers | Matter.JointControllers | Matter.DeviceAccess, Note = "really")]
            static class W
            {
                [Party("Q")] public const string Q = "q";
                [ProcessingPurpose("A")] public const string A = "a";
                [ProcessingPurpose("B"), Discloses(Q, RecipientRole.Group)] public const string B = "b";
            }
            """);

        Assert.Equal("none", register.Text("disclosures"));
        Assert.Equal("none", register.Text("transfers"));
        Assert.Equal("none", register.Text("jointControllers"));
        Assert.Equal("none", register.Text("deviceAccess"));
        Assert.Equal("none", register.Item("activities", "a").Text("recipients"));
        Assert.Equal("q", Assert.Single(register.Item("activities", "b").Items("recipients")).Text("party"));
        Assert.All(register.Items("declaredNone"), row => Assert.Equal("really", row.Text("note")));
    }

    /// <summary>Art. 13(2)(f) speaks of decisions, including profiling.</summary>
    [Theory]
    [InlineData("Matter.AutomatedDecisions", false)]
    [InlineData("Matter.Profiling", false)]
    [InlineData("Matter.AutomatedDecisions | Matter.Profiling", true)]
    public async Task No_automated_processing_is_no_decisions_and_no_profiling(string matters, bool isNone)
    {
        var register = await ReadAsync($"[assembly: DeclaresNone({matters})]");

        Assert.Equal(isNone, register.TryGetProperty("automatedProcessing", out _));
    }

    [Fact]
    public async Task A_joint_controller_decides_on_its_purposes_or_on_all()
    {
        var register = await ReadAsync(
            """
            [assembly: JointController("All")]
            [assembly: JointController("One", Purposes = new[] { "a" })]
            static class W
            {
                [ProcessingPurpose("A")] public const string A = "a";
                [ProcessingPurpose("B")] public const string B = "b";
            }
            """);

        Assert.Equal(["All", "One"], register.Item("activities", "a").Texts("jointControllers"));
        Assert.Equal(["All"], register.Item("activities", "b").Texts("jointControllers"));
    }

    [Fact]
    public async Task A_measure_that_nobody_names_is_for_all()
    {
        var register = await ReadAsync(
            """
            static class W
            {
                [SecurityMeasure("M", Article32.Integrity | Article32.Resilience | Article32.Testing)] public const string M = "m";
                [SecurityMeasure("N")] public const string N = "n";
                [ProcessingPurpose("A", Measures = new[] { N })] public const string A = "a";
                [ProcessorActivity("P", Measures = new[] { N })] public const string P = "p";
            }
            """);

        Assert.Equal("all", register.Item("securityMeasures", "m").Text("appliesTo"));
        Assert.Equal(["32(1)(b)", "32(1)(d)"], register.Item("securityMeasures", "m").Texts("serves"));
        Assert.Equal(["a", "p"], register.Item("securityMeasures", "n").Texts("appliesTo"));
        Assert.Equal(["n"], register.Item("activities", "a").Texts("securityMeasures"));
    }

    [Fact]
    public async Task What_is_not_known_of_a_transfer_is_null()
    {
        var register = await ReadAsync("[assembly: Transfer(null)]");

        var transfer = Assert.Single(register.Items("transfers"));
        Assert.Equal(JsonValueKind.Null, transfer.GetProperty("country").ValueKind);
        Assert.Equal(JsonValueKind.Null, transfer.GetProperty("mechanisms").ValueKind);
    }

    [Fact]
    public async Task One_declaration_of_several_kinds_stands_under_the_article_of_each()
    {
        var register = await ReadAsync(
            """
            static class W
            {
                [DataCategory("C"), SensitiveData(SensitiveKind.Genetic | SensitiveKind.Health | SensitiveKind.CriminalConvictions, Law = "Act 1")]
                public const string C = "c";
            }
            """);

        var category = register.Item("dataCategories", "c");
        Assert.Equal(["genetic", "health"], Assert.Single(category.Items("special")).Texts("kinds"));
        Assert.Equal("Act 1", Assert.Single(category.Items("criminal")).Text("law"));
        Assert.False(category.TryGetProperty("nationalId", out _));
    }

    [Fact]
    public async Task Processing_without_data_has_its_basis()
    {
        var register = await ReadAsync(
            "static class W { [ProcessingPurpose(\"A\", LegalBasis = LegalBasis.Contract)] public const string A = \"a\"; }");

        var basis = Assert.Single(register.Item("activities", "a").Items("legalBases"));
        Assert.Equal("6(1)(b)", basis.Text("article"));
        Assert.Empty(basis.Texts("appliesTo"));
    }

    [Fact]
    public async Task What_stands_with_a_use_that_names_no_basis_belongs_to_the_basis_that_holds()
    {
        var register = await ReadAsync(
            """
            static class W
            {
                [DataCategory("C", LegalBasis = LegalBasis.Consent, WithdrawAt = "far", ConsentRecord = "ledger")] public const string C = "c";
                [ProcessingPurpose("A"), Uses(C, Article9 = Article9.ExplicitConsent, WithdrawAt = "near", Condition = "asked")]
                public const string A = "a";
            }
            """);

        var basis = Assert.Single(Assert.Single(register.Item("activities", "a").Items("data")).Items("processing")).GetProperty("legalBasis");
        Assert.Equal("6(1)(a)", basis.Text("article"));
        Assert.Equal("9(2)(a)", basis.Text("article9"));
        Assert.Equal("near", basis.Text("withdrawAt"));
        Assert.Equal("asked", basis.Text("condition"));
        Assert.Equal("ledger", basis.Text("consentRecord"));
        Assert.Equal("category", basis.Text("declaredOn"));
    }

    [Fact]
    public async Task A_member_says_itself_whether_it_has_to_be_given()
    {
        var register = await ReadAsync(
            """
            static class W
            {
                [DataCategory("C", LegalBasis = LegalBasis.Contract), Retention(Criterion = "x")] public const string C = "c";
                [ProcessingPurpose("A"), Uses(C, Provision = Provision.Contractual, IfNotGiven = "no delivery")] public const string A = "a";
            }

            class D
            {
                [PersonalData(W.C)] public string? Street { get; set; }
                [PersonalData(W.C, Provision = Provision.Optional)] public string? Floor { get; set; }
            }
            """);

        var rows = Assert.Single(register.Item("activities", "a").Items("data")).Items("processing");
        Assert.Equal(["contractual", "optional"], rows.Select(row => row.Text("provision")));
        Assert.Equal("no delivery", rows[0].Text("ifNotGiven"));
        Assert.Equal("optional", Assert.Single(register.Item("inventory", "P:D.Floor").Items("processing")).Text("provision"));
        Assert.Empty(register.Item("inventory", "P:D.Street").Items("processing"));
    }

    [Fact]
    public async Task What_a_type_says_of_one_category_is_not_said_of_another()
    {
        var register = await ReadAsync(
            """
            [ObtainedFrom("web", "c")]
            class D
            {
                [PersonalData("c")] public string? A { get; set; }
                [PersonalData("e")] public string? B { get; set; }
            }
            """);

        Assert.Equal("web", Assert.Single(register.Item("inventory", "P:D.A").Items("sources")).Text("source"));
        Assert.False(register.Item("inventory", "P:D.B").TryGetProperty("sources", out _));
    }

    [Fact]
    public async Task Other_names_stand_beside_the_main_one_also_in_the_language_of_the_register()
    {
        var register = await ReadAsync(
            """
            [assembly: PrivacyRegister(Language = "en")]
            [assembly: Translation("nb", "text", "tekst")]
            static class W
            {
                [DataCategory("Contact"), Label("en", "overruled"), Label("en", "Address book", Synonym = true), Label("sv", "Kontakt")]
                public const string C = "c";
            }
            """);

        var category = register.Item("dataCategories", "c");
        Assert.Equal("Contact", category.GetProperty("label").Text("en"));
        Assert.Equal(["Address book"], category.GetProperty("synonyms").Texts("en"));
        Assert.Equal(["en", "nb", "sv"], register.GetProperty("register").Texts("languages"));
        Assert.Equal("tekst", register.GetProperty("translations").GetProperty("nb").Text("text"));
    }

    [Fact]
    public async Task Which_of_several_periods_counts_is_declared_or_not()
    {
        var register = await ReadAsync(
            """
            static class W
            {
                [DataCategory("C"), Retention(1, After = "e"), Retention(2, After = "e")] public const string C = "c";
                [DataCategory("D"), Retention(1, After = "e"), Retention(2, After = "e", Combine = RetentionCombine.Earliest)]
                public const string D = "d";
            }
            """);

        Assert.False(register.Item("dataCategories", "c").GetProperty("retention").GetProperty("combineDeclared").GetBoolean());
        Assert.False(register.Item("dataCategories", "d").GetProperty("retention").TryGetProperty("combineDeclared", out _));
    }

    private static Task<JsonElement> ReadAsync(string code) => RegisterTest.ReadAsync("using PrivacyAnalyzers;\n" + code);
}
