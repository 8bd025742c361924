using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests;

/// <summary>Defects that reports of classified members are known to have, each pinned so that ours never gets it.</summary>
public class ReportDefectsTests
{
    [Fact]
    public async Task A_newline_in_a_note_is_escaped()
    {
        var register = await RegisterTest.ReadAsync(
            """
            using PrivacyAnalyzers;
            public class C { [NotPersonalData("first line\nsecond \"line\"\ttab")] public int A { get; set; } }
            """);

        Assert.Equal("first line\nsecond \"line\"\ttab", Assert.Single(register.Items("notPersonalData")).Text("reason"));
    }

    [Fact]
    public async Task A_partial_type_is_listed_once()
    {
        var register = await RegisterTest.ReadAsync(
            "using PrivacyAnalyzers; [DataSubject(\"s\")] public partial class C { [PersonalData(\"x\")] public string? A { get; set; } }",
            "using PrivacyAnalyzers; public partial class C { [PersonalData(\"x\")] public string? B { get; set; } }",
            "public partial class C { public string? Z { get; set; } }");

        Assert.Equal(["P:C.A", "P:C.B"], register.Inventory());
        Assert.All(register.Items("inventory"), item => Assert.Equal(["s"], item.Texts("dataSubjects")));
    }

    [Fact]
    public async Task A_derived_record_keeps_the_positional_parameters_of_its_base()
    {
        var register = await RegisterTest.ReadAsync(
            """
            using PrivacyAnalyzers;
            public record Person([PersonalData("contact")] string Name);
            public record Customer(string Name, [PersonalData("contact")] string Email) : Person(Name);
            public record Guest([PersonalData("contact")] string Name, int Seat) : Person(Name);
            """);

        Assert.Equal(["P:Customer.Email", "P:Person.Name"], register.Inventory());
        Assert.DoesNotContain(register.Gaps(), gap => gap.StartsWith("PRIV1050 M:Customer", System.StringComparison.Ordinal));

        // A parameter that only hands its value to the base declares no property: it is said, not lost.
        Assert.Contains("PRIV1050 M:Guest.#ctor(System.String,System.Int32)#Name", register.Gaps());
    }

    [Fact]
    public async Task Two_attributes_on_one_positional_parameter_both_survive()
    {
        var register = await RegisterTest.ReadAsync(
            """
            using PrivacyAnalyzers;
            public record R(
                [PersonalData("contact", LegalBasis.Contract, Purposes = ["delivery"])]
                [PersonalData("marketing", LegalBasis.Consent, Purposes = ["newsletter"])]
                string Email);
            """);

        var item = Assert.Single(register.Items("inventory"));
        Assert.Equal(["contact", "marketing"], item.Texts("categories"));
        Assert.Equal(["delivery", "newsletter"], item.Texts("activities"));
        Assert.Equal("6(1)(b)", Assert.Single(register.Item("activities", "delivery").Items("legalBases")).Text("article"));
        Assert.Equal("6(1)(a)", Assert.Single(register.Item("activities", "newsletter").Items("legalBases")).Text("article"));
    }

    [Theory]
    [InlineData("System.Collections.Generic.List<Address>", "List<Address>")]
    [InlineData("Address[]", "Address[]")]
    [InlineData("System.Collections.Generic.Dictionary<string, Address>", "Dictionary<string, Address>")]
    public async Task A_collection_of_an_annotated_type_is_listed(string type, string shown)
    {
        var code =
            $$"""
            using PrivacyAnalyzers;
            public class Address { [PersonalData("contact")] public string? Street { get; set; } }
            public class Customer
            {
                public {{type}}? Unmarked { get; set; }
                [PersonalData("contact")] public {{type}}? Marked { get; set; }
            }
            """;

        var register = await RegisterTest.ReadAsync(code);

        // The members of the element type stand in the inventory on their own: a collection that says nothing adds no data to
        // them, so it is no line of its own; one that is marked is, whatever its type.
        Assert.Equal(["P:Address.Street", "P:Customer.Marked"], register.Inventory());
        Assert.Equal(shown + "?", register.Items("inventory")[1].Text("clrType"));
    }

    [Fact]
    public async Task Constants_statics_and_the_members_that_the_compiler_makes_are_not_listed()
    {
        var register = await RegisterTest.ReadAsync(
            """
            using PrivacyAnalyzers;
            [DataSubject("customers")]
            public record R([PersonalData("contact")] string Email)
            {
                public const string Prefix = "mailto:";
                public static string? Last { get; set; }
                public string? Unclassified { get; set; }
            }
            """);

        Assert.Equal(["P:R.Email"], register.Inventory());
    }

    [Fact]
    public async Task What_is_not_classified_is_not_listed_as_a_class()
    {
        var register = await RegisterTest.ReadAsync(
            """
            using PrivacyAnalyzers;
            public class Plain { public string? Name { get; set; } }
            public class Cleared { [NotPersonalData("the number of a room")] public int Room { get; set; } }
            """);

        Assert.Empty(register.Inventory());
        Assert.Equal(["P:Cleared.Room"], register.Items("notPersonalData").Select(item => item.Text("id")));
        Assert.Empty(register.Gaps());
    }

    [Fact]
    public async Task Each_argument_of_an_attribute_reaches_the_register()
    {
        var register = await RegisterTest.ReadAsync(
            """
            using PrivacyAnalyzers;
            public class C
            {
                [PersonalData("contact", LegalBasis.LegalObligation, 60, Purposes = ["b", "a"], Subject = "customers")]
                public string? A { get; set; }
            }
            """);

        var item = Assert.Single(register.Items("inventory"));
        Assert.Equal(["contact"], item.Texts("categories"));
        Assert.Equal(["customers"], item.Texts("dataSubjects"));
        Assert.Equal(["a", "b"], item.Texts("activities"));
        var processing = register.Item("activities", "a").Items("data").Single().Items("processing").Single();
        Assert.Equal("6(1)(c)", processing.GetProperty("legalBasis").Text("article"));
        Assert.Equal("P60M", processing.GetProperty("retention").Items("clauses").Single().Text("period"));
        Assert.Equal(["P:C.A"], register.Item("activities", "a").Items("data").Single().Texts("members"));
    }

    [Fact]
    public async Task No_path_and_no_line_of_a_file_is_in_the_output()
    {
        var test = new RegisterTest();
        test.TestState.Sources.Add(("/home/somebody/secret-project/Domain.cs",
            "using PrivacyAnalyzers; public class C { [PersonalData(\"x\")] public string? A { get; set; } }"));

        var run = await test.RunAsync();

        Assert.All(run.Sources.Values, text => Assert.DoesNotContain("secret-project", text, System.StringComparison.Ordinal));
        Assert.All(run.Sources.Values, text => Assert.DoesNotContain("Domain.cs", text, System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_application_aggregates_over_its_projects(bool asMetadata)
    {
        var test = new RegisterTest
        {
            TestCode = "using PrivacyAnalyzers; public class Own { [PersonalData(\"x\")] public string? A { get; set; } }",
        };
        var library = test.TestState.AdditionalProjects["Library"];
        library.AsMetadata = asMetadata;
        library.Sources.Add("using PrivacyAnalyzers; public class Theirs { [PersonalData(\"x\")] public string? B { get; set; } }");
        test.TestState.ProjectReferences.Add("Library");

        var register = RegisterTest.Read(await test.RunAsync());

        Assert.Equal(["P:Own.A", "P:Theirs.B"], register.Inventory());
        Assert.Equal(["Library", "TestProject"], register.GetProperty("register").Texts("covers"));
    }
}
