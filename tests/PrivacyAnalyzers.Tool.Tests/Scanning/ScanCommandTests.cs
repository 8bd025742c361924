using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Tool.Commands;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Scanning;

public sealed class ScanCommandTests
{
    private const string Context = "using Shop.Model; namespace Shop; public class Db : DbContext { public DbSet<Customer> Customers { get; set; } }";

    private const string Customer =
        """
        namespace Shop.Model
        {
            using PrivacyAnalyzers;

            public class Customer : Person
            {
                public int Id { get; set; }
                public string Email { get; set; }
                [PersonalData("contact")] public string Phone { get; set; }
                [NotPersonalData("the shop's")] public string City { get; set; }
                public List<Address> Addresses { get; } = [];
                public static string LastName { get; set; }
                public string Secret { set { } }
            }

            public class Person { public string FirstName; }

            public class Address { public string Street { get; set; } }

            public class CustomerDto { public string Email { get; set; } }

            public class Unstored { public string Personnummer { get; set; } }
        }
        """;

    [Fact]
    public void What_a_code_base_holds_is_shown_to_a_person()
    {
        using var code = new CodeBase(("Db.cs", Context), ("Model/Customer.cs", Customer));
        Ropa run = code.Scan();
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Verify(run.Out);
    }

    [Fact]
    public void What_a_base_in_another_file_declares_tells_whose_a_row_is()
    {
        using var code = new CodeBase(
            ("Base.cs", "namespace Shop; public abstract class OfPatient : Row { public int PatientId { get; set; } } public abstract class Row : OfPatient { }"),
            ("Stay.cs", "namespace Shop; [Table(\"stays\")] public class Thingummy : OfPatient { public string Comment { get; set; } }"),
            ("Other.cs", "namespace Shop; [Table(\"others\")] public class Other { public string Comment { get; set; } }"));
        Assert.Contains("likely free-text Shop.Thingummy.Comment", code.Found());
        Assert.DoesNotContain("likely free-text Shop.Other.Comment", code.Found());
    }

    [Fact]
    public void What_refers_to_a_persons_record_in_another_file_is_the_persons()
    {
        using var code = new CodeBase(
            ("A.cs", "public class Db { public DbSet<Encounter> E { get; set; } public DbSet<Jotting> J { get; set; } public DbSet<Cohort> C { get; set; } }"),
            ("B.cs", "public class Encounter { public int Id { get; set; } public int PatientId { get; set; } public List<Jotting> Jottings { get; set; } }"),
            ("C.cs", "public class Jotting { public int EncounterId { get; set; } public string Comment { get; set; } }"),
            ("D.cs", "public class Cohort { public int ZoneId { get; set; } public string Comment { get; set; } public List<Encounter> Encounters { get; set; } }"));
        Assert.Contains("likely free-text Jotting.Comment", code.Found());
        Assert.Contains("possible free-text Cohort.Comment", code.Found());
    }

    [Fact]
    public void What_a_code_base_holds_is_json_for_a_script()
    {
        using var code = new CodeBase(("Db.cs", Context), ("Model/Customer.cs", Customer));
        Snapshot.Verify(code.Scan("--scope", "types", "--json").Out, "json");
    }

    [Theory]
    [InlineData("entities", 3)]
    [InlineData("types", 4)]
    [InlineData("all", 5)]
    public void The_scope_says_which_types_are_looked_at(string scope, int expected)
    {
        using var code = new CodeBase(("Db.cs", Context), ("Model/Customer.cs", Customer));
        Assert.Equal(expected, code.Found("--scope", scope).Length);
        code.Write(".editorconfig", $"root = true\n[*.cs]\nprivacy_detection_scope = {scope}\n");
        Assert.Equal(expected, code.Found().Length);
        Assert.Equal(5, code.Found("--scope", "all").Length);
    }

    [Fact]
    public void The_settings_and_words_of_the_code_base_hold()
    {
        using var code = new CodeBase(
            ("Model/Customer.cs", "namespace A.B { public class Customer { public string Email; public string Callsign; public string City; } }"),
            ("Other/Customer.cs", "namespace A.C { public class Customer { public string Email; } }"));
        Assert.Equal(
            [
                "certain email A.B.Customer.Email", "likely personal-attribute A.B.Customer.Callsign", "likely postal-address A.B.Customer.City",
                "certain email A.C.Customer.Email",
            ],
            code.Found("--scope", "all"));
        code.Write("Model/.editorconfig", "[*.cs]\nprivacy_detection_minimum_confidence = certain\n");
        code.Write(".editorconfig", "root = true\n[*.cs]\nprivacy_detection_scope = all\nprivacy_detection_exclude_namespaces = A.C\n");
        code.Write("ours.privacy-vocabulary.txt", "user-identifier certain: callsign\n");
        Assert.Equal(["certain email A.B.Customer.Email", "certain user-identifier A.B.Customer.Callsign"], code.Found());
        Assert.Equal(
            ["certain email A.B.Customer.Email", "certain user-identifier A.B.Customer.Callsign", "likely postal-address A.B.Customer.City"],
            code.Found("--minimum-confidence", "possible"));
    }

    [Theory]
    [InlineData("using PrivacyAnalyzers;", "[PersonalData]", true)]
    [InlineData("global using PrivacyAnalyzers;", "[PersonalDataAttribute()]", true)]
    [InlineData("", "[PrivacyAnalyzers.PersonalData]", true)]
    [InlineData("", "[PersonalData(\"contact\")]", true)]
    [InlineData("", "[property: PersonalData(Categories.Contact)]", true)]
    [InlineData("", "[RetentionStart]", true)]
    [InlineData("", "[Obsolete, NotPersonalData(\"why\")]", true)]
    [InlineData("using Microsoft.AspNetCore.Identity;", "[PersonalData]", false)]
    [InlineData("using PrivacyAnalyzers;", "[Microsoft.AspNetCore.Identity.PersonalData]", false)]
    [InlineData("", "[Required, MaxLength(20)]", false)]
    public void What_is_declared_is_no_finding(string used, string attribute, bool isDeclared)
    {
        using var code = new CodeBase(("C.cs", $$"""{{used}} public class Customer { {{attribute}} public string Email { get; set; } }"""));
        Assert.Equal(isDeclared ? [] : ["certain email Customer.Email"], code.Found("--scope", "all"));
    }

    [Fact]
    public void A_using_of_the_project_counts_for_its_files()
    {
        using var code = new CodeBase(
            ("Shop.csproj", "<Project><ItemGroup><Using Include=\"PrivacyAnalyzers\" /></ItemGroup></Project>"),
            ("C.cs", "public class Customer { [PersonalData] public string Email { get; set; } }"));
        JsonNode result = JsonNode.Parse(Ropa.Output("scan", code["Shop.csproj"], "--json", "--scope", "all"))!;
        Assert.Empty(result["findings"]!.AsArray());
        Assert.Equal(1, (int)result["declared"]!["personal"]!);
    }

    [Fact]
    public void Members_of_a_data_subjects_type_are_the_rules_that_asks_for_each()
    {
        using var code = new CodeBase(("C.cs", "[DataSubject(Subjects.Customer)] public record Customer(string Email, int Rows);"));
        JsonNode finding = Assert.Single(code.Json("--scope", "all")["findings"]!.AsArray())!;
        Assert.Equal("PRIV2001 Customer.Email", $"{finding["rule"]} {finding["member"]}");
    }

    [Fact]
    public void Parts_of_a_type_are_one_and_types_of_one_name_are_not()
    {
        using var code = new CodeBase(
            ("a/A.cs", "namespace N { public partial class Outer<T> { public partial class Thing { public string FirstName; } } }"),
            ("b/B.cs", "namespace N; public partial class Outer<T> { public partial class Thing { public string LastName, City; } }"),
            ("c/C.cs", "namespace N; public class Thing { public string City; }"),
            ("d/D.cs", "namespace N; public class Thing { public string FirstName; public string LastName; }"));

        // The first is a person for its two names, which stand in two files; the second holds nobody's city.
        string[] found = code.Found("--scope", "all", "--minimum-confidence", "likely");
        Assert.Equal(
            [
                "certain name N.Outer`1.Thing.FirstName", "certain name N.Outer`1.Thing.LastName", "likely postal-address N.Outer`1.Thing.City",
                "certain name N.Thing.FirstName", "certain name N.Thing.LastName",
            ],
            found);
    }

    [Fact]
    public void Of_an_entity_and_a_DTO_of_one_name_only_the_one_in_sight_is_an_entity()
    {
        using var code = new CodeBase(
            ("Db.cs", "using Shop.Model; namespace Shop.Data; public class Db { public DbSet<Customer>? Customers => null; }"),
            ("Model.cs", "namespace Shop.Model; public class Customer { public string Email { get; set; } }"),
            ("Contracts.cs", "namespace Shop.Contracts; public class Customer { public string Email { get; set; } }"));
        Assert.Equal(["certain email Shop.Model.Customer.Email"], code.Found());
    }

    [Fact]
    public void What_is_built_hidden_or_generated_is_left_out()
    {
        const string Text = "public class Customer { public string Email { get; set; } }";
        using var code = new CodeBase(
            ("bin/A.cs", Text), ("Obj/A.cs", Text), ("node_modules/x/A.cs", Text), (".git/A.cs", Text), ("A.g.cs", Text), ("A.Designer.cs", Text),
            ("Marked.cs", "// <auto-generated>\n" + Text), ("Kept/A.cs", Text), ("binary/A.cs", Text));
        JsonNode result = code.Json("--scope", "all");
        Assert.Equal(["Kept/A.cs", "binary/A.cs"], result["findings"]!.AsArray().Select(one => (string)one!["file"]!));
        Assert.Equal(3, (int)result["generatedFiles"]!);
        Assert.Contains("3 generated files were left out", code.Scan().Error, StringComparison.Ordinal);
        Assert.Equal(5, code.Found("--scope", "all", "--generated").Length);
    }

    [Fact]
    public void Projects_and_solutions_are_the_folders_that_they_name()
    {
        using var code = new CodeBase(
            ("App/App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup><ProjectReference Include=\"..\\Domain\\Domain.csproj\" /><ProjectReference Include=\"../App/App.csproj\" /></ItemGroup></Project>"),
            ("App/Db.cs", "public class Db { public DbSet<Customer> Customers { get; set; } }"),
            ("Domain/Domain.csproj", "<Project xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\" />"),
            ("Domain/Customer.cs", "public class Customer { public string Email { get; set; } }"),
            ("Other/Other.csproj", "<Project />"),
            ("Other/Guest.cs", "[Table(\"g\")] public class Guest { public string Email { get; set; } }"),
            ("App.sln", "Project(\"{FAE04EC0}\") = \"App\", \"App\\App.csproj\", \"{1}\"\r\nEndProject\r\nProject(\"{2}\") = \"Docs\", \"Docs\", \"{3}\"\r\n"),
            ("All.slnx", "<Solution><Folder Name=\"/src/\"><Project Path=\"App/App.csproj\" /></Folder><Project Path=\"Other/Other.csproj\" /></Solution>"));
        string[] ofApp = ["certain email Customer.Email"];
        Assert.Equal(ofApp, Found("App/App.csproj"));
        Assert.Equal(ofApp, Found("App.sln"));
        Assert.Equal(["certain email Customer.Email", "certain email Guest.Email"], Found("All.slnx"));
        Assert.Equal(["certain email Guest.Email"], Found("Other/Guest.cs"));
        Assert.Equal("../Domain/Customer.cs", (string)JsonNode.Parse(Ropa.Output("scan", code["App/App.csproj"], "--json"))!["findings"]![0]!["file"]!);

        string[] Found(string path) => CodeBase.Found(JsonNode.Parse(Ropa.Output("scan", code[path], "--json"))!);
    }

    [Fact]
    public void What_cannot_be_read_is_said_and_the_rest_is_done()
    {
        // What the XML parser says of it is not ours.
        const string BadProject = "ropa: Bad/Bad.csproj: what it references is not known: ";
        using var code = new CodeBase(
            ("App.csproj", "<Project><ItemGroup><ProjectReference Include=\"$(Root)/A.csproj\" /><ProjectReference Include=\"Gone/Gone.csproj\" /><ProjectReference Include=\"Bad/Bad.csproj\" /></ItemGroup></Project>"),
            ("Bad/Bad.csproj", "<Project"),
            ("C.cs", "public class Customer { public string Email { get; set; } }"),
            ("ours.privacy-vocabulary.txt", "nmae certain: nick\n"));
        code.Write("Huge.cs", new byte[(8 * 1024 * 1024) + 1]);
        code.Write("Binary.cs", [0x7F, 0x45, 0, 0, 1]);
        code.Write("Latin.cs", [.. "public class L\u00E4rare { public string F\u00F6rnamn; }".Select(c => (byte)c)]);
        code.Write("Utf16.cs", [0xFF, 0xFE, .. "public class Guest { public string Email; }".SelectMany(c => new[] { (byte)c, (byte)0 })]);
        code.Write("Broken.cs", "class Half { public string LastName { get; set; } public string { int( namespace");
        Ropa run = Ropa.Run("scan", code["App.csproj"], "--scope", "all", "--json");
        Assert.Equal(ExitCode.Partly, run.ExitCode);
        Assert.Equal(
            ["certain name Half.LastName", "certain email Customer.Email", "certain name Lärare.Förnamn", "certain email Guest.Email"],
            CodeBase.Found(JsonNode.Parse(run.Out)!));
        Assert.Equal(
            [
                "ropa: App.csproj: '$(Root)/A.csproj' depends on a property, and is not followed; it was left out",
                BadProject,
                "ropa: Binary.cs: is no text; it was left out",
                "ropa: Gone/Gone.csproj: the project is not there; it was left out",
                "ropa: Huge.cs: is larger than 8 MB; it was left out",
                "ropa: Latin.cs: is not UTF-8, and was read as Latin 1",
                "ropa: ours.privacy-vocabulary.txt: line 1 says nothing to the detection: 'nmae certain' is no kind of data and no part of a word; it was left out",
            ],
            run.Error.TrimEnd('\n').Split('\n').Select(line => line.StartsWith(BadProject, StringComparison.Ordinal) ? BadProject : line));
    }

    [Fact]
    public void Places_are_those_of_the_compiler_whatever_ends_a_line()
    {
        using var code = new CodeBase();
        code.Write("C.cs", "class Customer\r\n{\rpublic string\u2028Email; // \n\n\t public string Phone, LastName;\u0085 public string FirstName;\n"
            + "class Employee { public string Email; }\n public string City; }");
        Assert.Equal(
            ["4:1", "6:17", "6:24", "7:16", "8:32", "9:16"],
            code.Json("--scope", "all")["findings"]!.AsArray().Select(one => $"{one!["line"]}:{one["column"]}"));
    }

    [Fact]
    public void A_document_type_in_a_project_file_reads_no_other_file()
    {
        using var code = new CodeBase(("secret.txt", "../Secret/Secret.csproj"));
        code.Write("App.csproj", "<!DOCTYPE p [<!ENTITY s SYSTEM \"secret.txt\">]><Project><ProjectReference Include=\"&s;\" /></Project>");
        Ropa run = Ropa.Run("scan", code["App.csproj"]);
        Assert.Equal(ExitCode.Partly, run.ExitCode);
        Assert.DoesNotContain("Secret", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_does_not_make_the_walk_endless()
    {
        using var code = new CodeBase(("src/C.cs", "public class Customer { public string Email { get; set; } }"));
        Directory.CreateSymbolicLink(code["src/again"], code.Path);
        Assert.Equal(["certain email Customer.Email"], code.Found("--scope", "all"));
    }

    [Theory]
    [InlineData(5_000, "")]
    [InlineData(200_000, "Classes.cs Expression.cs Patterns.cs Statements.cs Tuples.cs Types.cs")]
    public void Nesting_without_end_ends(int depth, string leftOut)
    {
        using var code = new CodeBase(("A.cs", "[Table(\"a\")] public class Customer { public string Email; }"));
        code.Write("Types.cs", $"class C {{ public {string.Concat(Enumerable.Repeat("List<", depth))}int{new string('>', depth)} A; }}");
        code.Write("Classes.cs", string.Concat(Enumerable.Repeat("class C { ", depth)));
        code.Write("Expression.cs", $"class C {{ int A = {new string('(', depth)}1{new string(')', depth)}; }}");
        code.Write("Arrays.cs", $"class C {{ public int{string.Concat(Enumerable.Repeat("[]", depth))} A; }}");
        code.Write("Patterns.cs", $"class C {{ bool A = B is {string.Concat(Enumerable.Repeat("not ", depth))} 1; }}");
        code.Write("Tuples.cs", $"class C {{ public {new string('(', depth)}int, int) A; }}");
        code.Write("Statements.cs", $"class C {{ void A() {{ {new string('{', depth)} }} }}");
        Ropa run = code.Scan("--json");
        Assert.Equal(["certain email Customer.Email"], CodeBase.Found(JsonNode.Parse(run.Out)!));
        string[] expected = leftOut.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected.Length == 0 ? ExitCode.Fine : ExitCode.Partly, run.ExitCode);
        Assert.Equal(string.Concat(expected.Select(name => $"ropa: {name}: is nested too deeply; it was left out\n")), run.Error);
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(150, false)]
    public void A_chain_of_bases_is_followed_as_far_as_people_build_them(int length, bool isFound)
    {
        using var code = new CodeBase(
            ("Stay.cs", "[Table(\"stays\")] public class Thingummy : Base1 { public string Comment { get; set; } }"),
            ("Bases.cs", string.Concat(Enumerable.Range(1, length).Select(i => $"public class Base{i} : Base{i + 1} {{ public int A{i}; }}\n"))),
            ("Last.cs", $"public class Base{length + 1} {{ public int PatientId {{ get; set; }} }}"));
        Assert.Equal(isFound, code.Found().Contains("likely free-text Thingummy.Comment"));
    }

    [Fact]
    public void A_type_that_is_its_own_base_and_one_with_very_many_members_end()
    {
        const int Members = 100_000;
        using var code = new CodeBase(
            ("Own.cs", string.Concat(Enumerable.Repeat("class B : B { public string Email; }\n", 2_000))),
            ("Many.cs", $"class C {{ public int a{string.Concat(Enumerable.Repeat(", a", Members))}, Email; public string Phone {{ get; }} }}"));
        JsonNode result = code.Json("--scope", "all");
        Assert.Equal(2_001, result["findings"]!.AsArray().Count);
        JsonNode phone = result["findings"]![0]!;
        Assert.Equal(("Phone", 1, 46 + (3 * Members)), ((string)phone["name"]!, (int)phone["line"]!, (int)phone["column"]!));
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("certain", 0)]
    [InlineData("likely", 1)]
    [InlineData("possible", 1)]
    public void The_exit_code_says_what_was_asked_for(string failOn, int expected)
    {
        using var code = new CodeBase(("C.cs", "public class Customer { public string City { get; set; } }"));
        Assert.Equal(expected, code.Scan("--scope", "all", "--fail-on", failOn).ExitCode);
    }

    [Theory]
    [InlineData("no-such-folder")]
    [InlineData("")]
    [InlineData("notes.txt")]
    public void What_is_no_code_base_is_not_scanned(string name)
    {
        using var code = new CodeBase(("notes.txt", "text"));
        Ropa run = Ropa.Run("scan", name.Length == 0 ? "" : code[name]);
        Assert.Equal((ExitCode.NotDone, ""), (run.ExitCode, run.Out));
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_folder_without_code_and_one_without_entities_are_remarked()
    {
        using var code = new CodeBase();
        Assert.Contains("there is no C# code", code.Scan().Error, StringComparison.Ordinal);
        code.Write("C.cs", "class Customer { public string Email { get; set; } }");
        Ropa run = code.Scan();
        Assert.Equal(ExitCode.Fine, run.ExitCode);
        Assert.Contains("--scope all", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--json", "--format", "sarif")]
    [InlineData("--output", "scan.txt")]
    [InlineData("--scope", "some")]
    [InlineData("--minimum-confidence", "sure")]
    public void Options_that_do_not_go_together_are_said(params string[] options)
    {
        using var code = new CodeBase();
        Assert.Equal(ExitCode.NotDone, code.Scan(options).ExitCode);
    }

    [Fact]
    public void The_result_is_the_same_at_each_run()
    {
        (string, string)[] files =
            [.. Enumerable.Range(0, 200).Select(i => ($"F{i % 7}/C{i}.cs", $"namespace N{i}; public class Customer {{ public string Email; public string City; }}"))];
        using var code = new CodeBase(files);
        string first = code.Scan("--scope", "all", "--format", "sarif").Out;
        using var again = new CodeBase([.. files.Reverse()]);
        Assert.Equal(first, again.Scan("--scope", "all", "--format", "sarif").Out);
        Assert.DoesNotContain(code.Path, first, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_for_a_person_and_leaves_nothing()
    {
        using var error = new StringWriter();
        using (var progress = new Tool.Scanning.ScanProgress(error, 10))
        {
            progress.Report(1);
            System.Threading.Thread.Sleep(600);
            progress.Report(7);
        }

        Assert.StartsWith("\rropa: 7 of 10 files\r", error.ToString(), StringComparison.Ordinal);
        Assert.Equal("", error.ToString().Split('\r', StringSplitOptions.RemoveEmptyEntries)[^1].Trim());
    }
}
