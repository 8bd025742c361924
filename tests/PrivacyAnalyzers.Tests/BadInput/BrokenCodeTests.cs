using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Analyzers;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests;

/// <summary>Half-typed and broken code: neither analyzer nor generator throws, and the register stays valid.</summary>
public class BrokenCodeTests
{
    /// <summary>Small, with every kind of attribute and argument: it is cut off at each place.</summary>
    private const string Code =
        """
        using PrivacyAnalyzers;
        [assembly: Controller("C", Country = "SE")]
        [assembly: DeclaresNone(Matter.DataProtectionOfficer)]
        [DataSubject(V.S)]
        public partial record R([PersonalData(V.C, LegalBasis.Contract, 3, Purposes = [V.P]), Retention(3, After = V.E)] string A, [property: PersonalData] int B)
        {
            [RetentionStart(V.E)] public System.DateTime? D { get; set; }
            [NotPersonalData("why it is not")] private string x, y;
        }
        public static class V
        {
            [DataSubjectKind("S"), Label("sv", "S")] public const string S = "s";
            [DataCategory("C", LegalBasis = LegalBasis.Consent)] public const string C = "c";
            [Party("P")] public const string Q = "q";
            [RetentionEvent("E", RetentionStartKind.LastActivity)] public const string E = "e";
            [ProcessingPurpose("P", Subjects = new[] { S }), DeclaresNone(Matter.Recipients)]
            [Uses(C, LegalBasis.Consent, Months = 3, After = E, Then = RetentionAction.Erase)]
            [Discloses(Q, RecipientRole.Processor, C, Form = DataForm.Aggregated)]
            public const string P = "p";
        }
        """;

    private static CorpusRunner Runner => new([new DeclarationAnalyzer()], [new PrivacyGenerator()])
    {
        Inspect = result => RegisterTest.Unwrap(Assert.Single(
            result.Results.Single().GeneratedSources, source => source.HintName == "PrivacyRegister.g.cs").SourceText.ToString()),
    };

    /// <summary>Every other one: neighbours break the code in the same way.</summary>
    private static IEnumerable<BrokenText> Half(IEnumerable<BrokenText> texts) => texts.Where((_, i) => i % 2 == 0);

    [Fact]
    public async Task Cut_off() => Assert.InRange((await Runner.RunTruncatedAsync(Code, 5)).Runs, 120, 1000);

    [Fact]
    public async Task Without_a_token() => Assert.InRange((await Runner.RunBrokenAsync(Half(BrokenCode.Deletions(Code)))).Runs, 120, 1000);

    [Fact]
    public async Task With_two_tokens_exchanged() => Assert.InRange((await Runner.RunBrokenAsync(Half(BrokenCode.Swaps(Code)))).Runs, 120, 1000);

    [Fact]
    public async Task With_stray_characters() => Assert.InRange((await Runner.RunBrokenAsync(Half(BrokenCode.Insertions(Code)))).Runs, 120, 1000);

    [Theory]
    [InlineData("[PersonalData(Nowhere.Contact)] public string? A { get; set; }")]
    [InlineData("[PersonalData(1)] public string? A { get; set; }")]
    [InlineData("[PersonalData(\"x\", LegalBasis.Nonsense)] public string? A { get; set; }")]
    [InlineData("[PersonalData(\"x\", \"y\")] public string? A { get; set; }")]
    [InlineData("[PersonalData(\"x\", Purposes = [Nowhere.P, \"p\"])] public string? A { get; set; }")]
    [InlineData("[PersonalData(\"x\", Purposes = \"p\")] public string? A { get; set; }")]
    [InlineData("static string s = \"\"; [PersonalData(s)] public string? A { get; set; }")]
    [InlineData("[PersonalData(\"x\" + 1 + null)] public string? A { get; set; }")]
    [InlineData("[PersonalData(] public string? A { get; set; }")]
    [InlineData("[PersonalData(\"x\"] public string? A { get; set; }")]
    [InlineData("[PersonalData(\"x\")]")]
    [InlineData("[PersonalData(typeof(C))] public Missing? A { get; set; }")]
    [InlineData("[PersonalData(\"x\", Purposes = [..new[] { \"p\" }])] public string? A { get; set; }")]
    public async Task The_rules_keep_quiet_where_the_compiler_speaks(string member)
    {
        var code = $"using PrivacyAnalyzers; public class C {{ {member} }}";

        var register = await RegisterTest.ReadBrokenAsync(code);

        Assert.Empty(register.Gaps());
        var report = await Runner.RunAsync([new TestFile("/0/Test.cs", code)]);
        Assert.NotEmpty(report.CompilerErrors);
        report.AssertNoReports();
    }

    /// <summary>Types that are local to their files may share a name, and so may extension blocks and broken code's types: each has its own
    /// findings, at its own places.</summary>
    [Theory]
    [InlineData("static class E { extension(string s) { [PersonalData(\"x\")] public string A => \"\"; } extension(string t) { [PersonalData(\"x\")] public string B => \"\"; } extension(string) { } }")]
    [InlineData("file class C { [PersonalData(\"x\")] public string? A { get; set; } }", "file class C { [PersonalData(\"x\")] public string? B { get; set; } }")]
    [InlineData("file class C { [PersonalData(\"x\")] public string? A { get; set; } }", "file class C { public string? B { get; set; } }")]
    [InlineData("file class C { public class D { [PersonalData(\"x\")] public string? A { get; set; } } }", "file class C { public class D { public string? A { get; set; } } }")]
    [InlineData("file static class C { [ProcessingPurpose(\"\")] public const string A = \"a\"; }", "file static class C { [ProcessingPurpose(\"x\")] public const string A = \"b\"; }")]
    [InlineData("public class C { [PersonalData(\"x\")] public string? A { get; set; } }", "public struct C { [PersonalData(\"x\")] public string? A { get; set; } }")]
    [InlineData("public class C { [PersonalData(\"x\")] public string? A { get; set; } }", "public record C { public string? B { get; set; } }")]
    [InlineData("public class C { [PersonalData(\"x\")] public string? A { get; set; } } public class D : C { }", "public record D : C { }")]
    public async Task Types_of_one_name(params string[] files)
    {
        var test = new RegisterTest { CompilerDiagnostics = CompilerDiagnostics.None };
        test.TestState.LanguageVersion = LanguageVersion.Preview;
        test.TestState.GlobalOptions["build_property.PrivacySubjectRights"] = "true";
        foreach (var file in files)
        {
            test.TestCode = "using PrivacyAnalyzers; " + file;
        }

        await Agreement.AssertAsync(await test.RunAsync());
    }

    /// <summary>The compiler drops such an argument before anybody can see it: the rest is read as it stands.</summary>
    [Theory]
    [InlineData("\"x\", Unknown = 1", "x")]
    [InlineData("\"x\", Category = \"y\", Category = \"z\"", "y")]
    [InlineData("nameof(Missing)", "Missing")]
    public async Task An_attribute_with_an_argument_too_many_is_read(string arguments, string category)
    {
        var register = await RegisterTest.ReadBrokenAsync(
            $"using PrivacyAnalyzers; public class C {{ [PersonalData({arguments})] public string? A {{ get; set; }} }}");

        Assert.Equal([category], Assert.Single(register.Items("inventory")).Texts("categories"));
    }

    [Theory]
    [InlineData("public class A : B { [PersonalData(\"x\")] public string? P { get; set; } } public class B : A { [PersonalData(\"x\")] public string? P { get; set; } }", 2)]
    [InlineData("public class A : A { [PersonalData(\"x\")] public string? P { get; set; } }", 1)]
    [InlineData("public interface I : J { [PersonalData(\"x\")] string P { get; } } public interface J : I { [PersonalData(\"x\")] string P { get; } }", 2)]
    [InlineData("public struct S { [PersonalData(\"x\")] public S P; }", 1)]
    [InlineData("public class G<T> : G<G<T>> { [PersonalData(\"x\")] public T? P { get; set; } }", 1)]
    [InlineData("public class G<T> where T : T { [PersonalData(\"x\")] public T? P { get; set; } }", 1)]
    [InlineData("public class G<T> { public class H : G<H> { [PersonalData(\"x\")] public H? P { get; set; } } }", 1)]
    [InlineData("public class A { [PersonalData(\"x\")] public A? P { get; set; } }", 1)]
    [InlineData("public class A : Missing { [PersonalData(\"x\")] public string? P { get; set; } }", 1)]
    [InlineData("public class A { [PersonalData(\"x\")] public string? P { get; set; } } public class A { [PersonalData(\"x\")] public string? P { get; set; } }", 2)]
    [InlineData("public class A { [PersonalData(\"x\")] public string? P { get; set; } [PersonalData(\"x\")] public string? P { get; set; } }", 2)]
    [InlineData("[DataSubject(\"a\")] public partial class A { [PersonalData(\"x\")] public string? P { get; set; } } [DataSubject(\"b\")] public partial class A { }", 1)]
    [InlineData("public static class V { [DataCategory(\"x\")] public const string A = B; public const string B = A; } public class C { [PersonalData(V.A)] public string? P { get; set; } }", 1)]
    [InlineData("public class { [PersonalData(\"x\")] public string? P { get; set; } }", 1)]
    [InlineData("public class C { [PersonalData(\"x\")] public string? { get; set; } }", 0)]
    [InlineData("[PersonalData(\"x\")] public class C { }", 0)]
    [InlineData("[PersonalData(\"x\")] namespace N { }", 0)]
    [InlineData("public class C { [PersonalData(\"x\")] void M() { [PersonalData(\"x\")] void L([PersonalData(\"x\")] int i) { } } }", 0)]
    [InlineData("public class C { System.Action<int> A = ([PersonalData(\"x\")] int i) => { }; }", 0)]
    [InlineData("public delegate void D([PersonalData(\"x\")] string a);", 0)]
    [InlineData("[PersonalData(\"x\")] string? a = null;", 0)]
    public async Task Types_in_circles_and_attributes_in_odd_places(string code, int listed)
    {
        code = "using PrivacyAnalyzers; " + code;

        var register = await RegisterTest.ReadBrokenAsync(code);

        Assert.InRange(register.Inventory().Length, listed == 0 ? 0 : 1, System.Math.Max(listed, 1));
        Assert.Equal(1, (await Runner.RunAsync([new TestFile("/0/Test.cs", code)])).Runs);
    }

    [Fact]
    public async Task Without_the_attributes_the_register_is_empty()
    {
        var test = new RegisterTest { CompilerDiagnostics = CompilerDiagnostics.None };
        test.TestCode = Code;
        test.TestState.References = TestReferences.Framework;

        Assert.Empty(RegisterTest.Read(await test.RunAsync()).Inventory());
    }

    [Fact]
    public async Task Without_the_framework_nothing_throws()
    {
        var test = new RegisterTest { CompilerDiagnostics = CompilerDiagnostics.None };
        test.TestCode = Code;
        test.TestState.References = [TestReferences.Abstractions];

        var run = await test.RunAsync();

        Assert.NotNull(RegisterTest.Json(run));
        Assert.Equal(1, (await new CorpusRunner([new DeclarationAnalyzer()], [new PrivacyGenerator()])
        {
            References = [TestReferences.Abstractions],
        }.RunAsync([new TestFile("/0/Test.cs", Code)])).Runs);
    }

    [Fact]
    public async Task Attributes_that_a_project_declares_itself_are_read_by_their_name()
    {
        // A copy of the source is a way to use the attributes without the package. A copy that lacks things is read as far as it goes.
        var register = await RegisterTest.ReadBrokenAsync(
            """
            namespace PrivacyAnalyzers
            {
                public class PersonalDataAttribute : System.Attribute
                {
                    public PersonalDataAttribute(int category, object retentionMonths, params object[] purposes) { }
                    public string Subject { get; set; } = "";
                }
                public class DataSubjectAttribute : System.Attribute { }
                public class RetentionAttribute : System.Attribute { public long Months; }
            }
            [PrivacyAnalyzers.DataSubject]
            public class C
            {
                [PrivacyAnalyzers.PersonalData(1, "x", 1, null, typeof(int), Subject = "s"), PrivacyAnalyzers.Retention(Months = 5)]
                public string? A { get; set; }
            }
            """);

        var item = Assert.Single(register.Items("inventory"));
        Assert.Empty(item.Texts("categories"));
        Assert.Equal(["s"], item.Texts("dataSubjects"));
    }
}
