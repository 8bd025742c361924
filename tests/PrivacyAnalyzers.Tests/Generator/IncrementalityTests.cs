using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Register;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests;

/// <summary>An edit that changes no declaration makes no work after the reading; one that does changes the output.</summary>
public class IncrementalityTests
{
    private const string Domain =
        """
        using PrivacyAnalyzers;

        [DataSubject(Words.Customers)]
        public partial class Customer
        {
            [PersonalData(Words.Contact, Purposes = [Words.Delivery])]
            public string? Email { get; set; }

            [PersonalData(Words.Contact)]
            public string? Phone { get; set; }

            [RetentionStart(Words.Left)]
            public System.DateTime? LeftAt { get; set; }

            public int Visits() { return 1; }
        }

        public record Order([property: PersonalData(Words.Contact)] string Address);

        [System.ComponentModel.DataAnnotations.Schema.Table("visitors")]
        public class Visitor
        {
            public string? FirstName { get; set; }
        }
        """;

    private const string Vocabulary =
        """
        using PrivacyAnalyzers;

        [assembly: Controller("Contoso")]

        public static class Words
        {
            [DataSubjectKind("Customers")]
            public const string Customers = "customers";

            [DataCategory("Contact")]
            public const string Contact = "contact";

            [RetentionEvent("Left")]
            public const string Left = "left";

            [ProcessingPurpose("Delivery")]
            [Uses(Contact, LegalBasis.Contract, Months = 3, After = Left)]
            public const string Delivery = "delivery";
        }
        """;

    private const string Unrelated = "public class Unrelated { public int M() { return 1; } }";

    private static readonly string[] s_steps =
    [
        Steps.Source, Steps.Referenced, Steps.Heirs, Steps.Build, Steps.Compared, Steps.Map, Steps.Wanted, Steps.Register, Steps.Retention,
        Steps.RetentionFiles, Steps.RetentionPlans,
        Steps.RightsWanted, Steps.Rights, Steps.RightsList, Steps.Words, Steps.Baseline, Steps.Detections, Steps.Nulls,
    ];

    /// <summary>The steps that only look at what the reading gave.</summary>
    private static readonly string[] s_afterReading =
    [
        Steps.Map, Steps.Register, Steps.Retention, Steps.RetentionFiles, Steps.RetentionPlans, Steps.Rights, Steps.RightsList,
    ];

    [Fact]
    public async Task Every_step_is_named_and_runs()
    {
        var run = await RunAsync();

        Assert.Equal(s_steps.Order(System.StringComparer.Ordinal), run.StepNames);
        run.AssertReasons(_ => [IncrementalStepRunReason.New]);
    }

    [Theory]
    [InlineData("Test2.cs", "return 1;", "return 2;")]
    [InlineData("Test2.cs", "public int M()", "public int N()")]
    [InlineData("Test0.cs", "return 1;", "return 2;")]
    [InlineData("Test0.cs", "public int Visits()", "// the count\n    public int Visits()")]
    [InlineData("Test0.cs", "    [PersonalData(Words.Contact)]", "    // a comment\n    [PersonalData(Words.Contact)]")]
    [InlineData("Test0.cs", "[PersonalData(Words.Contact)]", "[ PersonalData( \"cont\" + \"act\" ) ]")]
    [InlineData("Test0.cs", "public int Visits()", "private string? notAnnotated; public int Visits()")]
    [InlineData("Test0.cs", "    public string? FirstName", "    // a comment\n    [System.Obsolete(\"soon\")] public string? FirstName")]
    [InlineData("Test1.cs", "    [DataCategory(\"Contact\")]", "\n\n    /* moved down */ [DataCategory(\"Contact\")]")]
    [InlineData("Test1.cs", "public const string Customers = \"customers\";", "public const string Customers = \"customers\"; public const int Other = 1;")]
    public async Task An_edit_that_changes_no_declaration_stops_at_the_reading(string file, string from, string to)
    {
        var first = await RunAsync();

        var second = first.Edit(file, from, to).AssertAllCached();

        foreach (var step in s_afterReading)
        {
            second.AssertReasons(step, IncrementalStepRunReason.Cached);
        }

        GeneratorLaws.AssertEqualModels(first, second);
        Assert.Equal(first.Sources, second.Sources);
    }

    [Theory]
    [InlineData("public class Added { }")]
    [InlineData("using System; [Obsolete] public class Added { [Obsolete] public int A { get; set; } }")]
    public async Task A_new_file_without_declarations_stops_at_the_reading(string text)
    {
        var run = (await RunAsync()).AddFile("Added.cs", text).AssertAllCached();

        Assert.All(s_afterReading, step => run.AssertReasons(step, IncrementalStepRunReason.Cached));
    }

    [Theory]
    [InlineData("Test0.cs", "string? Phone", "string? Telephone")]
    [InlineData("Test0.cs", "string? Phone", "int? Phone")]
    [InlineData("Test0.cs", "[PersonalData(Words.Contact)]\n", "[NotPersonalData(\"the number of the shop\")]\n")]
    [InlineData("Test0.cs", "[property: PersonalData(Words.Contact)]", "[property: PersonalData(\"address\")]")]
    [InlineData("Test0.cs", "Purposes = [Words.Delivery]", "Purposes = [\"other\"]")]
    [InlineData("Test0.cs", "[DataSubject(Words.Customers)]", "[DataSubject(\"people\")]")]
    [InlineData("Test0.cs", "[RetentionStart(Words.Left)]", "[RetentionStart(\"somewhen\")]")]
    [InlineData("Test1.cs", "Months = 3", "Months = 4")]
    [InlineData("Test1.cs", "\"contact\"", "\"contact-data\"")]
    [InlineData("Test1.cs", "Controller(\"Contoso\")", "Controller(\"Fabrikam\")")]
    [InlineData("Test1.cs", "[DataCategory(\"Contact\")]", "[DataCategory(\"Contact\"), Label(\"sv\", \"Kontakt\")]")]
    [InlineData("Test1.cs", "    [Uses(Contact", "#pragma warning disable PRIV1014 // a reason\n    [Uses(\"c\", Months = 1, After = \"e\"), Uses(Contact")]
    public async Task An_edit_that_changes_a_declaration_changes_the_register(string file, string from, string to)
    {
        var first = await RunAsync();

        var second = first.Edit(file, from, to);

        GeneratorLaws.AssertDifferentModels(first, second, Steps.Map);
        second.AssertReasons(Steps.Map, IncrementalStepRunReason.Modified);
        second.AssertReasons(Steps.Register, IncrementalStepRunReason.Modified);
        Assert.NotEqual(RegisterTest.Json(first), RegisterTest.Json(second));

        var fresh = await RunAsync(
            file == "Test0.cs" ? Domain.Replace(from, to) : Domain, file == "Test1.cs" ? Vocabulary.Replace(from, to) : Vocabulary);
        Assert.Equal(fresh.Sources, second.Sources);
    }

    /// <summary>What nobody declared is no part of the map: the register changes, and the retention code is not looked at.</summary>
    [Theory]
    [InlineData("string? FirstName", "string? LastName")]
    [InlineData("public string? FirstName", "[PersonalData(Words.Contact)] public string? Anything")]
    [InlineData("    public string? FirstName", "#pragma warning disable PRIV2002 // a reason\n    public string? FirstName")]
    public async Task An_edit_that_changes_what_is_detected_changes_the_register(string from, string to)
    {
        var first = await RunAsync();

        var second = first.Edit("Test0.cs", from, to);

        second.AssertReasons(Steps.Register, IncrementalStepRunReason.Modified);
        second.AssertReasons(Steps.Detections, IncrementalStepRunReason.Modified);
        Assert.NotEqual(RegisterTest.Json(first), RegisterTest.Json(second));
        Assert.Equal((await RunAsync(Domain.Replace(from, to))).Sources, second.Sources);
    }

    [Fact]
    public async Task A_constant_that_changes_in_another_file_changes_what_reads_it()
    {
        // The members' own file stays as it is: that is why they are read again after each edit.
        var run = (await RunAsync()).Edit("Test1.cs", "Contact = \"contact\"", "Contact = \"other\"");

        Assert.All(RegisterTest.Read(run).Items("inventory"), item => Assert.Equal(["other"], item.Texts("categories")));
    }

    [Fact]
    public async Task A_change_in_a_base_type_changes_the_derived_type()
    {
        var test = new RegisterTest
        {
            TestCode = "using PrivacyAnalyzers; public class Derived : Base { [PersonalData(\"x\")] public string? A { get; set; } }",
        };
        test.TestCode = "using PrivacyAnalyzers; [DataSubject(\"one\")] public class Base { }";

        var run = (await test.RunAsync()).Edit("Test1.cs", "\"one\"", "\"two\"");

        Assert.Equal(["two"], Assert.Single(RegisterTest.Read(run).Items("inventory")).Texts("dataSubjects"));
    }

    [Fact]
    public async Task A_project_that_wants_no_register_has_it_nowhere()
    {
        var test = new RegisterTest { TestCode = "using PrivacyAnalyzers; public class C { [PersonalData(\"x\")] public string? A { get; set; } }" };
        test.TestState.GlobalOptions["build_property.PrivacyRegister"] = "false";

        var run = await test.RunAsync();

        Assert.Equal(RegisterSource.Wrap(""), run.Source(RegisterSource.HintName));
    }

    [Fact]
    public async Task The_last_declaration_gone_leaves_an_empty_register()
    {
        var run = (await RunAsync()).RemoveFile("Test0.cs").RemoveFile("Test1.cs");

        Assert.Equal([RegisterSource.HintName], run.Sources.Keys);
        Assert.Empty(RegisterTest.Read(run).Inventory());
    }

    /// <summary>The price of an edit anywhere: the attributed types are read again (a constant elsewhere may have changed), each
    /// once, and nothing behind the reading runs.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public async Task An_edit_elsewhere_reads_each_type_once_however_many_attributes_it_has(int members)
    {
        var properties = string.Concat(Enumerable.Range(0, members).Select(i =>
            $"[PersonalData(\"x\"), PersonalData(\"y\")] public string? P{i.ToString(System.Globalization.CultureInfo.InvariantCulture)} {{ get; set; }}\n"));
        var run = await RegisterTest.RunFilesAsync($"using PrivacyAnalyzers; public class C {{ {properties} }}", Unrelated);

        var second = run.Edit("Test1.cs", "return 1;", "return 2;").AssertAllCached();

        var source = (PrivacyAnalyzers.Model.AssemblyModel)second.Outputs(Steps.Source).Single();
        Assert.Equal(members, Assert.Single(source.Types).Members.Count);
    }

    private static Task<GeneratorRun> RunAsync(string domain = Domain, string vocabulary = Vocabulary)
    {
        var test = new RegisterTest { TestCode = domain };
        test.TestCode = vocabulary;
        test.TestCode = Unrelated;
        test.TestState.GlobalOptions["build_property.PrivacySubjectRights"] = "true";
        return test.RunAsync();
    }
}
