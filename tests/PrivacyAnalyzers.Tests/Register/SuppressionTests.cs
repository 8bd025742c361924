using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests;

/// <summary>A silenced finding stays in the register, with the reason. Silenced is what the compiler takes for silenced.</summary>
public class SuppressionTests
{
    private const string Member = "PRIV1001 P:N.C.A";

    [Theory]
    [InlineData("[SuppressMessage(\"Privacy\", \"PRIV1001\", Justification = \"why\")]", "[suppressMessage: why]")]
    [InlineData("[SuppressMessage(\"Privacy\", \"PRIV1001:A title\", Justification = \"why\")]", "[suppressMessage: why]")]
    [InlineData("[SuppressMessage(\"Privacy\", \"PRIV1001\")]", "[suppressMessage: null]")]
    [InlineData("[SuppressMessage(\"Privacy\", \"PRIV1002\")]", "")]
    [InlineData("[SuppressMessage(\"Privacy\", \"PRIV10\")]", "")]
    [InlineData("[UnconditionalSuppressMessage(\"Privacy\", \"PRIV1001\", Justification = \"why\")]", "[suppressMessage: why]")]
    public async Task By_an_attribute_on_the_member(string attribute, string expected) =>
        await AssertAsync(Code(onMember: attribute), expected);

    [Theory]
    [InlineData("[SuppressMessage(\"Privacy\", \"PRIV1001\", Justification = \"why\")]", "[suppressMessage: why]")]
    [InlineData("[SuppressMessage(\"Privacy\", \"PRIV1002\", Justification = \"why\")]", "")]
    public async Task By_an_attribute_on_the_type(string attribute, string expected) =>
        await AssertAsync(Code(onType: attribute), expected);

    [Theory]
    [InlineData("Justification = \"why\"", "[suppressMessage: why]")]
    [InlineData("Scope = \"module\", Justification = \"why\"", "[suppressMessage: why]")]
    [InlineData("Scope = \"Module\"", "[suppressMessage: null]")]
    [InlineData("Scope = \"member\", Target = \"~P:N.C.A\", Justification = \"why\"", "[suppressMessage: why]")]
    [InlineData("Scope = \"Member\", Target = \"~P:N.C.A\"", "[suppressMessage: null]")]
    [InlineData("Scope = \"member\", Target = \"~P:N.C.B\"", "")]
    [InlineData("Scope = \"member\", Target = \"~T:N.C\"", "[suppressMessage: null]")]
    [InlineData("Scope = \"type\", Target = \"~T:N.C\"", "[suppressMessage: null]")]
    [InlineData("Scope = \"type\", Target = \"~P:N.C.A\"", "[suppressMessage: null]")]
    [InlineData("Scope = \"type\", Target = \"~T:N.Other\"", "")]
    [InlineData("Scope = \"namespace\", Target = \"~N:N\"", "")]
    [InlineData("Scope = \"namespace\", Target = \"~N:M\"", "")]
    [InlineData("Scope = \"NamespaceAndDescendants\", Target = \"~N:N\"", "[suppressMessage: null]")]
    [InlineData("Scope = \"namespaceanddescendants\", Target = \"~N:M\"", "")]
    [InlineData("Target = \"~P:N.C.A\"", "")]
    [InlineData("Scope = \"member\"", "")]
    [InlineData("Scope = \"member\", Target = \"P:N.C.A\"", "[suppressMessage: null]")]
    [InlineData("Scope = \"member\", Target = \"N.C.A\"", "[suppressMessage: null]")]
    [InlineData("Scope = \"member\", Target = \"N.C.#A\"", "[suppressMessage: null]")]
    [InlineData("Scope = \"type\", Target = \"N.C\"", "[suppressMessage: null]")]
    [InlineData("Scope = \"namespaceanddescendants\", Target = \"N\"", "[suppressMessage: null]")]
    [InlineData("Scope = \"member\", Target = \"\"", "")]
    [InlineData("Scope = \"resource\", Target = \"~P:N.C.A\"", "")]
    public async Task By_an_attribute_on_the_assembly(string arguments, string expected)
    {
        await AssertAsync(Code(onAssembly: $"[assembly: SuppressMessage(\"Privacy\", \"PRIV1001\", {arguments})]"), expected);
        await AssertAsync(Code(onAssembly: $"[module: SuppressMessage(\"Privacy\", \"PRIV1001\", {arguments})]"), expected);
    }

    [Theory]
    [InlineData("namespace", "N:Outer", "")]
    [InlineData("namespaceanddescendants", "N:Outer", "[PRIV1001 P:Outer.C.A] [PRIV1001 P:Outer.C.Nested.A] [PRIV1001 P:Outer.Inner.C.A]")]
    [InlineData("namespaceanddescendants", "N:Outer.Inner", "[PRIV1001 P:Outer.Inner.C.A]")]
    [InlineData("namespace", "N:Out", "")]
    [InlineData("type", "T:Outer.C", "[PRIV1001 P:Outer.C.A] [PRIV1001 P:Outer.C.Nested.A]")]
    public async Task A_target_covers_what_is_in_it(string scope, string target, string silenced)
    {
        var run = await RegisterTest.RunFilesAsync(
            $$"""
            using PrivacyAnalyzers;
            using System.Diagnostics.CodeAnalysis;
            [assembly: SuppressMessage("Privacy", "PRIV1001", Scope = "{{scope}}", Target = "~{{target}}")]
            namespace Outer
            {
                public class C
                {
                    [PersonalData("x")] public string? A { get; set; }
                    public class Nested { [PersonalData("x")] public string? A { get; set; } }
                }
                namespace Inner { public class C { [PersonalData("x")] public string? A { get; set; } } }
            }
            namespace Outermost { public class C { [PersonalData("x")] public string? A { get; set; } } }
            public class C { [PersonalData("x")] public string? A { get; set; } }
            """);

        await Agreement.AssertAsync(run);
        Assert.Equal(
            silenced,
            string.Join(" ", RegisterTest.Read(run).Items("gaps").Where(gap => gap.TryGetProperty("suppressed", out _))
                .Select(gap => $"[{gap.Text("rule")} {gap.Text("about")}]")));
    }

    [Theory]
    [InlineData("#pragma warning disable PRIV1001 // why", "[pragma: why]")]
    [InlineData("#pragma warning disable PRIV1001", "[pragma: null]")]
    [InlineData("#pragma warning disable PRIV1001, PRIV1002 // why", "[pragma: why]")]
    [InlineData("#pragma warning disable CS0168, PRIV1001 // why", "[pragma: why]")]
    [InlineData("#pragma warning disable // all", "[pragma: all]")]
    [InlineData("#pragma warning disable CS0168 // why", "")]
    [InlineData("#pragma warning disable PRIV1001 // why\n#pragma warning restore PRIV1001", "")]
    [InlineData("#pragma warning disable PRIV1001 // why\n#pragma warning restore", "")]
    [InlineData("#pragma warning disable PRIV1001 // why\n#pragma warning restore PRIV1002", "[pragma: why]")]
    [InlineData("#pragma warning disable // all\n#pragma warning restore PRIV1001", "")]
    [InlineData("#pragma warning disable // all\n#pragma warning restore PRIV1002", "[pragma: all]")]
    [InlineData("#pragma warning disable PRIV1001 // one\n#pragma warning disable PRIV1001 // two", "[pragma: two]")]
    [InlineData("#if NEVER\n#pragma warning disable PRIV1001 // why\n#endif", "")]
    public async Task By_a_pragma(string pragma, string expected)
    {
        await AssertAsync(Code(above: pragma), expected);
        await AssertAsync(pragma + "\n" + Code(), expected);
    }

    [Fact]
    public async Task A_pragma_holds_where_it_stands()
    {
        var run = await RegisterTest.RunFilesAsync(
            """
            using PrivacyAnalyzers;
            public class C
            {
            #pragma warning disable PRIV1001 // the first only
                [PersonalData("x", LegalBasis.Contract)]
            #pragma warning restore PRIV1001
                [PersonalData("y", LegalBasis.Contract)]
                public string? A { get; set; }
            }
            """);

        await Agreement.AssertAsync(run);
        Assert.Equal(
            ["PRIV1001 P:C.A [pragma: the first only]", "PRIV1001 P:C.A"],
            RegisterTest.Read(run).Gaps().Where(gap => gap.StartsWith("PRIV1001", System.StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("PRIV1041", "[DataCategory(\"x\")] internal const string A = \"a\";", "F:V.A")]
    [InlineData("PRIV1052", "[DataCategory(\"x\")] public static readonly string A = \"a\";", "F:V.A")]
    [InlineData("PRIV1021", "[DataCategory(\"x\"), Retention(3)] public const string A = \"a\";", "F:V.A")]
    public async Task A_word_of_the_vocabulary_is_silenced_like_a_member(string rule, string declaration, string about)
    {
        const string Silence = "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Privacy\", \"{0}\", Justification = \"why\")]";
        var attribute = Silence.Replace("{0}", rule);
        foreach (var (code, by) in new[]
        {
            ($"public class V {{ {attribute} {declaration} }}", "suppressMessage"),
            ($"{attribute} public class V {{ {declaration} }}", "suppressMessage"),
            ($"public class V {{\n#pragma warning disable {rule} // why\n{declaration}\n}}", "pragma"),
        })
        {
            var run = await RegisterTest.RunFilesAsync("using PrivacyAnalyzers;\n" + code);

            await Agreement.AssertAsync(run);
            Assert.Contains($"{rule} {about} [{by}: why]", RegisterTest.Read(run).Gaps());
        }
    }

    [Fact]
    public async Task By_the_configuration_of_the_build()
    {
        var test = new RegisterTest { TestCode = Code() };
        test.TestState.AnalyzerConfigFiles.Add((".globalconfig", "is_global = true\ndotnet_diagnostic.PRIV1001.severity = none\n"));

        var run = await test.RunAsync();

        await Agreement.AssertAsync(run);
        Assert.Contains(Member + " [configuration: null]", RegisterTest.Read(run).Gaps());
    }

    [Fact]
    public async Task By_NoWarn()
    {
        var run = await RegisterTest.RunFilesAsync(Code());

        run = run.Edit(compilation => compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
            [new("PRIV1001", Microsoft.CodeAnalysis.ReportDiagnostic.Suppress)])));

        await Agreement.AssertAsync(run);
        Assert.Contains(Member + " [configuration: null]", RegisterTest.Read(run).Gaps());
    }

    [Theory]
    [InlineData("suggestion")]
    [InlineData("silent")]
    [InlineData("error")]
    public async Task A_severity_that_still_shows_silences_nothing(string severity)
    {
        var test = new RegisterTest { TestCode = Code() };
        test.TestState.AnalyzerConfigFiles.Add(
            (".globalconfig", $"is_global = true\ndotnet_diagnostic.PRIV1001.severity = {severity}\n"));

        Assert.Contains(Member, RegisterTest.Read(await test.RunAsync()).Gaps());
    }

    private static string Code(string onAssembly = "", string onType = "", string onMember = "", string above = "") =>
        $$"""
        using PrivacyAnalyzers;
        using System.Diagnostics.CodeAnalysis;
        {{onAssembly}}
        namespace N
        {
            {{onType}}
            public class C
            {
        {{above}}
                {{onMember}}
                [PersonalData("x", LegalBasis.Contract)]
                public string? A { get; set; }
            }
        }
        """;

    private static async Task AssertAsync(string code, string expected)
    {
        var run = await RegisterTest.RunFilesAsync(code);

        await Agreement.AssertAsync(run);
        var gap = Assert.Single(
            RegisterTest.Read(run).Gaps(), gap => gap.StartsWith("PRIV1001", System.StringComparison.Ordinal));
        Assert.Equal(expected.Length == 0 ? Member : $"{Member} {expected}", gap);
    }
}
