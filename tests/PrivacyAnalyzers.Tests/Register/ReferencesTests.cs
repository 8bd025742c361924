using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests;

/// <summary>What an application's register takes from the projects and packages that it references.</summary>
public class ReferencesTests
{
    private const string Main = "public static class Program { public static void Main() { } }";

    private const string Words =
        """
        using PrivacyAnalyzers;
        [assembly: Controller("Contoso", Country = "SE")]
        [assembly: DataProtectionOfficer(Email = "dpo@contoso.example")]
        [assembly: SupervisoryAuthority("IMY")]
        [assembly: PrivacyRegister(Title = "The company's", Language = "sv")]
        namespace Contoso;
        public static class Words
        {
            [DataCategory("Kontakt")] public const string Contact = "contact";
            [RetentionEvent("Slut")] public const string End = "end";
            [ProcessingPurpose("Support", LegalBasis = LegalBasis.Contract), Uses(Contact, Months = 3, After = End)] public const string Support = "support";
        }
        """;

    [Fact]
    public async Task A_register_is_the_same_for_a_project_and_for_a_package()
    {
        var asProject = RegisterTest.Json(await RunAsync(asMetadata: false, Shop.Files));
        var asPackage = RegisterTest.Json(await RunAsync(asMetadata: true, Shop.Files));

        // Pragmas stand in the source text and do not reach metadata; attributes do, as CODE_ANALYSIS is defined here.
        Assert.Equal(Unsilence(asProject), Unsilence(asPackage));
        Assert.Contains("\"by\": \"suppressMessage\"", asPackage, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reasons_survive_in_a_package_only_where_CODE_ANALYSIS_is_defined()
    {
        const string Code =
            """
            using PrivacyAnalyzers;
            using System.Diagnostics.CodeAnalysis;
            public class C
            {
                [PersonalData("x", LegalBasis.Contract), SuppressMessage("Privacy", "PRIV1001", Justification = "why")] public string? A { get; set; }
                [PersonalData("x", LegalBasis.Contract), UnconditionalSuppressMessage("Privacy", "PRIV1001", Justification = "why")] public string? B { get; set; }
            }
            """;

        var without = RegisterTest.Read(await RunAsync(true, [Code], defineCodeAnalysis: false)).Gaps();
        var with = RegisterTest.Read(await RunAsync(true, [Code], defineCodeAnalysis: true)).Gaps();

        Assert.Contains("PRIV1001 P:C.A", without);
        Assert.Contains("PRIV1001 P:C.B [suppressMessage: why]", without);
        Assert.Contains("PRIV1001 P:C.A [suppressMessage: why]", with);
    }

    [Fact]
    public async Task The_organisation_comes_from_a_referenced_assembly_where_the_application_is_silent()
    {
        var register = RegisterTest.Read(await RunAsync(true, [Words]));

        Assert.Equal("Contoso", register.GetProperty("controller").Text("name"));
        Assert.Equal("dpo@contoso.example", register.GetProperty("dataProtectionOfficer").GetProperty("contact").Text("email"));
        Assert.Equal("IMY", Assert.Single(register.Items("supervisoryAuthorities")).Text("name"));
        Assert.Equal("sv", register.GetProperty("register").Text("language"));
        Assert.Equal("Kontakt", register.Item("dataCategories", "contact").GetProperty("label").Text("sv"));

        // The title is the company's register's, not this one's.
        Assert.False(register.GetProperty("register").TryGetProperty("title", out _));
    }

    [Fact]
    public async Task The_applications_own_word_on_the_organisation_holds()
    {
        var test = Test(true, [Words]);
        test.TestCode = "[assembly: PrivacyAnalyzers.Controller(\"Subsidiary\"), PrivacyAnalyzers.PrivacyRegister(Title = \"Own\", Language = \"nb\")]";

        var register = RegisterTest.Read(await test.RunAsync());

        Assert.Equal("Subsidiary", register.GetProperty("controller").Text("name"));
        Assert.Equal("Own", register.GetProperty("register").Text("title"));
        Assert.Equal("nb", register.GetProperty("register").Text("language"));
    }

    [Fact]
    public async Task Of_two_referenced_controllers_none_is_taken()
    {
        var test = Test(true, [Words, "public class C { [PrivacyAnalyzers.PersonalData(Contoso.Words.Contact)] public string? A { get; set; } }"]);
        AddLibrary(test, "Other", true, "[assembly: PrivacyAnalyzers.Controller(\"Fabrikam\")]");

        var register = RegisterTest.Read(await test.RunAsync());

        Assert.Equal(System.Text.Json.JsonValueKind.Null, register.GetProperty("controller").ValueKind);
        Assert.Contains("PRIV1060 TestProject", register.Gaps());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_id_that_two_assemblies_declare_is_one_row_and_a_gap(bool asMetadata)
    {
        var test = Test(asMetadata, [Words]);
        AddLibrary(test, "Other", asMetadata, "using PrivacyAnalyzers; namespace Other; public static class Words { [DataCategory(\"Their contact\")] public const string Contact = \"contact\"; }");

        var register = RegisterTest.Read(await test.RunAsync());

        // The first by assembly holds, on every machine.
        Assert.Equal("Kontakt", register.Item("dataCategories", "contact").GetProperty("label").Text("sv"));
        Assert.Contains("PRIV1040 F:Contoso.Words.Contact", register.Gaps());
        Assert.Contains("PRIV1040 F:Other.Words.Contact", register.Gaps());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_compiled_into_two_assemblies_is_listed_for_each_and_contradicts_nothing(bool asMetadata)
    {
        const string Shared = "using PrivacyAnalyzers; internal static class Shared { [DataCategory(\"x\")] internal const string X = \"x\"; } internal class D { [PersonalData(Shared.X)] public string? A { get; set; } }";
        var test = Test(asMetadata, [Shared]);
        AddLibrary(test, "Other", asMetadata, Shared);

        var register = RegisterTest.Read(await test.RunAsync());

        Assert.Equal(["Library", "Other"], register.Items("inventory").Select(item => item.Text("assembly")));
        Assert.DoesNotContain(register.Gaps(), gap => gap.StartsWith("PRIV1040", System.StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_referenced_indirectly_is_covered_where_the_compiler_sees_it()
    {
        var test = Test(false, ["public class Middle : Contoso.Person { }"]);
        AddLibrary(test, "Deep", false, "namespace Contoso; public class Person { [PrivacyAnalyzers.PersonalData(\"x\")] public string? A { get; set; } }");
        test.TestState.AdditionalProjects["Library"].ProjectReferences.Add("Deep");

        var register = RegisterTest.Read(await test.RunAsync());

        Assert.Equal(["P:Contoso.Person.A"], register.Inventory());
        Assert.Equal(["Deep", "TestProject"], register.GetProperty("register").Texts("covers"));
    }

    [Fact]
    public async Task Two_versions_of_one_assembly_are_one()
    {
        var old = Image("Versioned", "1.0.0.0", "using PrivacyAnalyzers; public class V { [PersonalData(\"x\")] public string? Old { get; set; } }");
        var @new = Image("Versioned", "2.0.0.0", "using PrivacyAnalyzers; public class V { [PersonalData(\"x\")] public string? New { get; set; } }");
        var test = new RegisterTest { TestCode = Main };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        test.TestState.References = [.. TestReferences.Default, old, @new];
        test.CompilerDiagnostics = CompilerDiagnostics.None;

        var register = RegisterTest.Read(await test.RunAsync());

        Assert.Single(register.Items("inventory"));
        Assert.Equal(["TestProject", "Versioned"], register.GetProperty("register").Texts("covers"));
    }

    /// <summary>
    /// The compiler reads only what a project can use from what it references, and a build compiles against reference assemblies,
    /// which hold no more. What is not public stands in the library's own register only.
    /// </summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_a_compiled_library_public_and_protected_members_are_covered(bool isReferenceAssembly)
    {
        const string Code =
            """
            using PrivacyAnalyzers;
            internal class C
            {
                [PersonalData("x")] public string? Public { get; set; }
                [PersonalData("x")] protected string? Protected { get; set; }
                [PersonalData("x")] internal string? Internal { get; set; }
                [PersonalData("x")] private string? field;
                public override string? ToString() => field;
            }
            """;

        var test = new RegisterTest { TestCode = Main };
        test.TestState.References = [.. TestReferences.Default, Image("Library", "1.0.0.0", Code, isReferenceAssembly)];

        Assert.Equal(["P:C.Protected", "P:C.Public"], RegisterTest.Read(await test.RunAsync()).Inventory());
        Assert.Equal(
            ["P:C.Internal", "P:C.Protected", "P:C.Public", "F:C.field"],
            (await RegisterTest.ReadAsync(Code)).Inventory());
    }

    [Fact]
    public async Task An_assembly_that_declares_nothing_is_not_covered()
    {
        var register = RegisterTest.Read(await RunAsync(true, ["public class C { public string? A { get; set; } }"]));

        Assert.Equal(["TestProject"], register.GetProperty("register").Texts("covers"));
    }

    private static PortableExecutableReference Image(string name, string version, string code, bool isReference = false)
    {
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(code), CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyVersion(\"{version}\")]")],
            TestReferences.Default,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(
            image, options: isReference ? new EmitOptions(metadataOnly: true, includePrivateMembers: false) : null);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static Task<GeneratorRun> RunAsync(bool asMetadata, string[] library, bool defineCodeAnalysis = true) =>
        Test(asMetadata, library, defineCodeAnalysis).RunAsync();

    private static RegisterTest Test(bool asMetadata, string[] library, bool defineCodeAnalysis = true)
    {
        var test = new RegisterTest { TestCode = Main };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        AddLibrary(test, "Library", asMetadata, library);
        if (defineCodeAnalysis)
        {
            test.TestState.AdditionalProjects["Library"].PreprocessorSymbols.Add("CODE_ANALYSIS");
        }

        return test;
    }

    private static void AddLibrary(RegisterTest test, string name, bool asMetadata, params string[] sources)
    {
        var library = test.TestState.AdditionalProjects[name];
        library.AsMetadata = asMetadata;
        foreach (var source in sources)
        {
            library.Sources.Add(source);
        }

        test.TestState.ProjectReferences.Add(name);
    }

    private static string Unsilence(string json)
    {
        var register = System.Text.Json.Nodes.JsonNode.Parse(json)!;
        foreach (var gap in register["gaps"]!.AsArray().Where(gap => gap!["suppressed"]?["by"]!.GetValue<string>() == "pragma"))
        {
            gap!.AsObject().Remove("suppressed");
        }

        return register.ToJsonString();
    }
}
