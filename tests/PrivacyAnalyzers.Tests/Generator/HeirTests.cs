using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Register;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests;

/// <summary>Classes that declare nothing themselves and inherit personal data have retention code, and nothing else changes.</summary>
public class HeirTests
{
    private const string Person =
        """
        using PrivacyAnalyzers;
        namespace Shop
        {
            public abstract class Person
            {
                [PersonalData("contact", LegalBasis.Contract, 3, Purposes = ["sales"])] public string? Name { get; set; }
                [RetentionStart] public System.DateOnly? LeftOn { get; set; }
            }
        }
        """;

    [Theory]
    [InlineData("class Customer : Shop.Person { }", "Customer")]
    [InlineData("using Shop; namespace Other { class Customer : Person { } }", "Customer")]
    [InlineData("using P = Shop.Person; class Customer : P { }", "Customer")]
    [InlineData("global using P = Shop.Person; class Customer : P { }", "Customer")]
    [InlineData("class Vip : Customer { } class Customer : Between { } abstract class Between : Shop.Person { }", "Customer", "Vip")]
    [InlineData("class Customer(int id) : Shop.Person { public int Id => id; } class Vip() : Customer(1);", "Customer", "Vip")]
    [InlineData("partial class Customer { } partial class Customer : Shop.Person { } partial class Customer : System.IDisposable { public void Dispose() { } }", "Customer")]
    [InlineData("class Box<T> : Shop.Person { } class Customer : Box<int> { }", "Box", "Customer")]
    [InlineData("class Outer { internal class Customer : Shop.Person { } }", "Outer_Customer")]
    [InlineData("class @class : Shop.Person { } class Customer : @class { }", "Customer", "class")]
    [InlineData("class Alone { [PrivacyAnalyzers.PersonalData(\"x\")] public string? A { get; set; } } class Customer : global::Alone { }", "Alone", "Customer")]
    [InlineData("class Outer<T> { public class Inner<U> { [PrivacyAnalyzers.PersonalData(\"x\")] public U? A { get; set; } } } class Customer : Outer<int>.Inner<int> { }", "Customer", "Outer_Inner")]
    [InlineData("[System.Serializable] class Customer : Shop.Person { public new string? Name { get; set; } }", "Customer")]
    public async Task A_class_that_inherits_personal_data_has_a_plan(string code, params string[] expected) =>
        Assert.Equal(expected, Plans(await RegisterTest.RunFilesAsync(Person, code)));

    /// <summary>A using for all files may stand in a file behind the one that needs it.</summary>
    [Fact]
    public async Task The_other_name_of_a_class_may_be_found_last() =>
        Assert.Equal(["Customer", "Vip"], Plans(await RegisterTest.RunFilesAsync(
            "class Vip : C { } class Customer : P { }", "global using P = Shop.Person; global using C = Customer;", Person)));

    [Theory]
    [InlineData("abstract class Customer : Shop.Person { }")]
    [InlineData("class Person { } class Customer : Person { }")]
    [InlineData("namespace Other { abstract class Person { public string? Name { get; set; } } class Customer : Person { } }")]
    [InlineData("class Marked { [PrivacyAnalyzers.RetentionStart] public System.DateOnly? On { get; set; } } class Heir : Marked { }")]
    [InlineData("class Marked { [PrivacyAnalyzers.NotPersonalData(\"the shop's\")] public string? Name { get; set; } } class Heir : Marked { }")]
    [InlineData("class Holder { public Shop.Person? Person { get; set; } } class Heir : Holder { }")]
    [InlineData("class List : System.Collections.Generic.List<Shop.Person> { }")]
    [InlineData("interface Person { string? Name { get; } } class Customer : Person { public string? Name => null; }")]
    [InlineData("class Outer { private class Customer : Shop.Person { } }")]
    [InlineData("file class Customer : Shop.Person { }")]
    [InlineData("static class Customer { } enum Person : byte { } delegate void Name(Shop.Person person);")]
    [InlineData("static class Heirs { private static Shop.Person? s_person; public static bool Is(object o) => o is Shop.Person || s_person is null; }")]
    public async Task What_inherits_none_has_none(string code) =>
        Assert.Empty(Plans(await RegisterTest.RunFilesAsync(Person, code)));

    [Fact]
    public async Task A_type_with_attributes_of_its_own_has_the_plan_that_it_had()
    {
        const string Speaking = "public class Customer : Shop.Person { [PrivacyAnalyzers.PersonalData(\"x\")] public string? Mail { get; set; } }";

        var run = await RegisterTest.RunFilesAsync(Person, Speaking, "[PrivacyAnalyzers.DataSubject(\"s\")] public class Other : Shop.Person { }");

        Assert.Equal(["Customer", "Other"], Plans(run));
        Assert.True(Assert.IsType<Model.EquatableArray<Model.DataType>>(Assert.Single(run.Outputs(Steps.Heirs))).IsEmpty);
    }

    /// <summary>In front of the assembly with the heir stand the one that declares, and two whose own code knows nothing of the attributes: the
    /// outer one as metadata knows only the other. References have no order.</summary>
    [Theory]
    [InlineData(true, "Domain", "Club", "Outer")]
    [InlineData(true, "Outer", "Club", "Domain")]
    [InlineData(false, "Domain", "Club", "Outer")]
    public async Task What_it_inherits_may_be_declared_in_another_assembly(bool asMetadata, params string[] order)
    {
        var test = new RegisterTest
        {
            TestCode =
                """
                class Customer : Shop.Person { }
                class Member : Club.Member { }
                class Vip : Club.Vip { }
                class Named : Club.INamed2 { public string? Name { get; set; } }
                class Stranger : Club.Stranger { }
                """,
        };
        Add("Domain", Person + "namespace Shop { public interface INamed { [PersonalData(\"contact\")] string? Name { get; set; } } }");
        Add(
            "Club",
            """
            namespace Club
            {
                public class Member : Shop.Person { }
                public interface INamed2 : Shop.INamed { }
                public class Stranger { public string? Name { get; set; } }
            }
            """,
            "Domain");
        Add("Outer", "namespace Club { public class Vip : Member { } }", "Club", "Domain");
        test.TestState.ProjectReferences.AddRange(order);

        var run = await test.RunAsync();

        Assert.Equal(["Customer", "Member", "Named", "Vip"], Plans(run));
        Assert.Equal(["P:Shop.INamed.Name", "P:Shop.Person.Name"], RegisterTest.Read(run).Inventory());

        void Add(string name, string code, params string[] references)
        {
            var project = test.TestState.AdditionalProjects[name];
            project.AsMetadata = asMetadata;
            project.Sources.Add(code);
            project.ProjectReferences.AddRange(references);
        }
    }

    /// <summary>The register lists members where they are declared, and no rule speaks of a class that says nothing.</summary>
    [Fact]
    public async Task The_register_and_the_findings_stay_as_they_are()
    {
        const string Customer = "public class Customer {0} {{ public int Id {{ get; set; }} public bool IsDeleted {{ get; set; }} }}";
        var with = await RegisterTest.RunFilesAsync(Person, string.Format(null, Customer, ": Shop.Person"));
        var without = await RegisterTest.RunFilesAsync(Person, string.Format(null, Customer, ""));

        Assert.Equal(["Customer"], Plans(with));
        Assert.Equal(RegisterTest.Json(without), RegisterTest.Json(with));
        await Agreement.AssertAsync(with);
    }

    [Theory]
    [InlineData("class Customer : Missing { } class Vip : Customer, Shop.Missing { }")]
    [InlineData("class Person : Person { } class Customer : Person { }")]
    [InlineData("class A : B { } class B : A { } class C : B, Shop.Person { }")]
    [InlineData("interface I : J { [PrivacyAnalyzers.PersonalData(\"x\")] string Name { get; } } interface J : I { } class C : J { }")]
    [InlineData("class Customer : { } class : Shop.Person { } class : { } class Vip : .Person { }")]
    [InlineData("class Customer : Shop.Person<int> { } class Vip : Shop.Person? { }")]
    [InlineData("class <T> { [PrivacyAnalyzers.PersonalData(\"x\")] public string? A { get; set; } } class C : <int> { }")]
    [InlineData("class { [PrivacyAnalyzers.PersonalData(\"x\")] public string? A { get; set; } } class C : { }")]
    [InlineData("using P = ; using = Shop.Person; class Customer : P { }")]
    [InlineData("class G<T> : G<G<T>> { [PrivacyAnalyzers.PersonalData(\"x\")] public T? P { get; set; } } class C : G<int> { } class D : C { }")]
    [InlineData("static class Customer : Shop.Person { } enum E : Shop.Person { } struct S : Shop.Person { }")]
    public async Task Broken_code_is_got_through(string code)
    {
        var register = await RegisterTest.ReadBrokenAsync(Person, code);

        Assert.Contains("P:Shop.Person.Name", register.Inventory());
    }

    /// <summary>Other languages know names that C# cannot write, as F# between its two quotes.</summary>
    [Fact]
    public async Task An_inherited_member_that_CSharp_cannot_name_is_left_as_it_is()
    {
        const string Code =
            """
            namespace Shop
            {
                public class Row
                {
                    [PrivacyAnalyzers.PersonalData("contact", PrivacyAnalyzers.LegalBasis.Contract, 3, Purposes = new[] { "sales" })] public string Full_name { get; set; }
                    [PrivacyAnalyzers.PersonalData("contact", PrivacyAnalyzers.LegalBasis.Contract, 3, Purposes = new[] { "sales" })] public string Mail;
                    [PrivacyAnalyzers.RetentionStart] public System.DateTime? Left_on { get; set; }
                }
            }
            """;
        using var image = new MemoryStream();
        Assert.True(CSharpCompilation.Create(
            "Domain", [CSharpSyntaxTree.ParseText(Code)], TestReferences.Default, new(OutputKind.DynamicallyLinkedLibrary)).Emit(image).Success);
        var bytes = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(image.ToArray())
            .Replace("Full_name", "Full name", StringComparison.Ordinal).Replace("Left_on", "Left on", StringComparison.Ordinal));
        var test = new RegisterTest { TestCode = "class Customer : Shop.Row { }" };
        test.TestState.References = [.. TestReferences.Default, MetadataReference.CreateFromImage(bytes)];

        var code = Assert.Single((await test.RunAsync()).Sources, s => s.Value.Contains("CustomerRetention", StringComparison.Ordinal) && s.Value.Contains("Use(", StringComparison.Ordinal)).Value;

        Assert.Contains("row.Mail = ", code, StringComparison.Ordinal);
        Assert.DoesNotContain("row.Full", code, StringComparison.Ordinal);
        Assert.DoesNotContain("row.Left", code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_class_that_appears_twice_has_one_plan()
    {
        var test = new RegisterTest { CompilerDiagnostics = CompilerDiagnostics.None };
        test.TestCode = Person;
        test.TestCode = "class Customer : Shop.Person { } class Customer : Shop.Person { }";

        Assert.Equal(["Customer"], Plans(await test.RunAsync()));
    }

    [Fact]
    public Task The_order_of_files_leaves_no_trace() => DeterminismCheck.AssertSameAsync(async circumstances =>
    {
        var test = new RegisterTest();
        string[] files = [Person, "class Vip : Customer { }", "class Customer : Shop.Person { }", "class A { public class B_C : Vip { } }", "class A_B { public class C : Vip { } }"];
        foreach (var file in circumstances.Arrange(files.Select((text, i) => new TestFile($"File{(char)('A' + i)}.cs", text))))
        {
            test.TestState.Sources.Add(file);
        }

        var run = await test.RunAsync();
        Assert.Equal(["A_B_C", "A_B_C_2", "Customer", "Vip"], Plans(run));
        return Encoding.UTF8.GetBytes(string.Join("\n", run.Sources.Select(s => s.Key + "\n" + s.Value)));
    });

    [Fact]
    public async Task An_edit_elsewhere_stops_at_the_reading_and_one_to_an_heir_leaves_the_register()
    {
        var run = await RegisterTest.RunFilesAsync(Person, "class Customer : Shop.Person { int M() { return 1; } }", "class Other { }");

        var second = run.Edit("Test1.cs", "return 1;", "return 2;").AssertAllCached();
        GeneratorLaws.AssertEqualModels(run, second);

        var third = second.Edit("Test2.cs", "class Other", "class Other : Shop.Person");
        third.AssertReasons(Steps.Map, IncrementalStepRunReason.Cached);
        third.AssertReasons(Steps.Register, IncrementalStepRunReason.Cached);
        Assert.Equal(["Customer", "Other"], Plans(third));

        Assert.Empty(Plans(third.Edit("Test0.cs", "[PersonalData(\"contact\", LegalBasis.Contract, 3, Purposes = [\"sales\"])]", "")));
    }

    [Fact]
    public async Task A_long_line_of_heirs_is_followed_to_its_end()
    {
        const int Length = 300;
        var run = await RegisterTest.RunFilesAsync(
            [.. Enumerable.Range(0, Length).Select(i => $"class C{i} : C{i + 1} {{ }}"), $"class C{Length} : Shop.Person {{ }}", Person]);

        Assert.Equal(Length + 1, Plans(run).Length);
    }

    /// <summary>The types with retention code but for that of the base, by the names of their classes.</summary>
    private static string[] Plans(GeneratorRun run) =>
    [
        .. run.Sources.Where(source => source.Key != RegisterSource.HintName)
            .SelectMany(source => Regex.Matches(source.Value, @"static class @?(\w+?)Retention(\w*)"))
            .Select(match => match.Groups[1].Value + match.Groups[2].Value)
            .Where(name => name is not ("Plans" or "Person"))
            .Order(StringComparer.Ordinal),
    ];
}
