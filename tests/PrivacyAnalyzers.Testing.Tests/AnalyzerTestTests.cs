using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Testing.Tests.Specimens;
using Xunit;

namespace PrivacyAnalyzers.Testing.Tests;

public class AnalyzerTestTests
{
    [Fact]
    public async Task Marked_span_is_reported()
    {
        await AnalyzerVerifier<BadNameAnalyzer>.VerifyAnalyzerAsync("class [|Bad|] { } class {|TST001:Badge|} { }");
    }

    [Fact]
    public Task Nothing_marked_and_nothing_reported()
    {
        return AnalyzerVerifier<BadNameAnalyzer>.VerifyAnalyzerAsync("class Good { }");
    }

    [Fact]
    public async Task Report_that_is_not_marked_fails_and_shows_the_markup()
    {
        await Failing.CheckAsync(
            () => AnalyzerVerifier<BadNameAnalyzer>.VerifyAnalyzerAsync("class Bad { }"),
            "Came, but were not expected",
            "/0/Test0.cs(1,7)-(1,10) Warning TST001: Class 'Bad' has a bad name",
            "class {|TST001:Bad|} { }");
    }

    [Fact]
    public async Task Mark_without_a_report_fails()
    {
        await Failing.CheckAsync(
            () => AnalyzerVerifier<BadNameAnalyzer>.VerifyAnalyzerAsync("class [|Good|] { }"),
            "Expected, but did not come",
            "/0/Test0.cs(1,7)-(1,11) - TST001");
    }

    [Theory]
    [InlineData("[|class Bad|] { }")]
    [InlineData("class [|Ba|]d { }")]
    [InlineData("class [|Bad |]{ }")]
    [InlineData("class [||]Bad { }")]
    public async Task Span_that_is_not_exact_fails(string source)
    {
        await Failing.CheckAsync(
            () => AnalyzerVerifier<BadNameAnalyzer>.VerifyAnalyzerAsync(source),
            "Expected, but did not come",
            "Came, but were not expected");
    }

    [Fact]
    public async Task Report_expected_twice_but_made_once_fails()
    {
        await Failing.CheckAsync(
            () => AnalyzerVerifier<BadNameAnalyzer>.VerifyAnalyzerAsync("class [|[|Bad|]|] { }"),
            "Expected, but did not come");
    }

    [Fact]
    public Task Message_by_text_and_by_arguments()
    {
        return AnalyzerVerifier<BadNameAnalyzer>.VerifyAnalyzerAsync(
            "class {|#0:Bad|} { } class {|#1:Bad2|} { }",
            new DiagnosticResult("TST001").WithLocation(0).WithMessage("Class 'Bad' has a bad name"),
            AnalyzerVerifier<BadNameAnalyzer>.Diagnostic().WithLocation(1).WithArguments("Bad2"));
    }

    [Fact]
    public async Task Wrong_message_fails()
    {
        await Failing.CheckAsync(
            () => AnalyzerVerifier<BadNameAnalyzer>.VerifyAnalyzerAsync(
                "class {|#0:Bad|} { }",
                new DiagnosticResult("TST001").WithLocation(0).WithMessage("Something else")),
            "TST001: Something else",
            "TST001: Class 'Bad' has a bad name");
    }

    [Fact]
    public async Task Wrong_severity_fails()
    {
        await Failing.CheckAsync(
            () => AnalyzerVerifier<BadNameAnalyzer>.VerifyAnalyzerAsync(
                "class {|#0:Bad|} { }",
                new DiagnosticResult("TST001").WithLocation(0).WithSeverity(DiagnosticSeverity.Error)),
            "Error TST001",
            "Warning TST001");
    }

    [Fact]
    public Task Place_by_lines_and_columns()
    {
        return AnalyzerVerifier<BadNameAnalyzer>.VerifyAnalyzerAsync(
            "\nclass Bad { }",
            new DiagnosticResult("TST001").WithSpan(2, 7, 2, 10));
    }

    [Fact]
    public async Task Additional_places_are_compared_when_given()
    {
        const string Source = "partial class {|#0:Bad|} { } partial class {|#1:Bad|} { } class {|#2:Good|} { }";
        var diagnostic = new DiagnosticResult("TST001");
        await AnalyzerVerifier<BadNameAnalyzer>.VerifyAnalyzerAsync(Source, diagnostic.WithLocation(0).WithLocation(1));
        await AnalyzerVerifier<BadNameAnalyzer>.VerifyAnalyzerAsync(Source, diagnostic.WithLocation(0));
        await Failing.CheckAsync(
            () => AnalyzerVerifier<BadNameAnalyzer>.VerifyAnalyzerAsync(Source, diagnostic.WithLocation(0).WithLocation(2)));
    }

    [Fact]
    public async Task Report_in_generated_code_fails()
    {
        await Failing.CheckAsync(
            () => AnalyzerVerifier<NosyAnalyzer>.VerifyAnalyzerAsync("class [|Bad|] { }"),
            "Generated code",
            "TST001");
        await new AnalyzerTest<NosyAnalyzer>
        {
            TestCode = "class [|Bad|] { }",
            TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck,
        }.RunAsync();
    }

    [Fact]
    public async Task Report_that_no_pragma_silences_fails()
    {
        await Failing.CheckAsync(
            () => AnalyzerVerifier<DeafAnalyzer>.VerifyAnalyzerAsync("class [|Bad|] { }"),
            "Suppression",
            "#pragma warning disable TST001");
        await new AnalyzerTest<DeafAnalyzer>
        {
            TestCode = "class [|Bad|] { }",
            TestBehaviors = TestBehaviors.SkipSuppressionCheck,
        }.RunAsync();
    }

    [Fact]
    public Task Report_at_the_end_of_the_compilation_passes_all_checks()
    {
        return AnalyzerVerifier<LateAnalyzer>.VerifyAnalyzerAsync("class [|Bad|] { }");
    }

    [Fact]
    public async Task Report_at_the_end_of_the_compilation_is_not_live()
    {
        await Failing.CheckAsync(
            () => new AnalyzerTest<LateAnalyzer> { TestCode = "class [|Bad|] { }", MustBeLive = true }.RunAsync(),
            "not live",
            "TST002");
        await new AnalyzerTest<BadNameAnalyzer> { TestCode = "class [|Bad|] { }", MustBeLive = true }.RunAsync();
    }

    [Fact]
    public Task Suppressed_reports_do_not_count()
    {
        return AnalyzerVerifier<BadNameAnalyzer>.VerifyAnalyzerAsync(
            """
            using System.Diagnostics.CodeAnalysis;

            [SuppressMessage("Test", "TST001", Justification = "it is what it is")]
            class Bad { }
            #pragma warning disable TST001
            class Bad2 { }
            """);
    }

    [Fact]
    public async Task Analyzer_that_throws_fails_whatever_is_expected()
    {
        await Failing.CheckAsync(
            () => AnalyzerVerifier<ThrowingAnalyzer>.VerifyAnalyzerAsync("class Bad { }", new DiagnosticResult("AD0001")),
            "AD0001",
            "the specimen throws");
    }

    [Fact]
    public async Task Input_that_does_not_compile_fails_unless_that_is_said()
    {
        await Failing.CheckAsync(
            () => AnalyzerVerifier<BadNameAnalyzer>.VerifyAnalyzerAsync("class Good : Missing { }"),
            "CS0246",
            "class Good : {|CS0246:Missing|} { }");
        await AnalyzerVerifier<BadNameAnalyzer>.VerifyAnalyzerAsync("class Good : {|CS0246:Missing|} { }");
        await AnalyzerVerifier<BadNameAnalyzer>.VerifyAnalyzerAsync(
            "class Good : {|#0:Missing|} { }",
            DiagnosticResult.CompilerError("CS0246").WithLocation(0));
        await new AnalyzerTest<BadNameAnalyzer>
        {
            TestCode = "class [|Bad|] : Missing { void M( }",
            CompilerDiagnostics = CompilerDiagnostics.None,
        }.RunAsync();
    }

    [Fact]
    public async Task Warnings_of_the_compiler_count_when_asked_for()
    {
        const string Source = "class Good { void M() { int unused; } }";
        await AnalyzerVerifier<BadNameAnalyzer>.VerifyAnalyzerAsync(Source);
        await Failing.CheckAsync(
            () => new AnalyzerTest<BadNameAnalyzer>
            {
                TestCode = Source,
                CompilerDiagnostics = CompilerDiagnostics.Warnings,
            }.RunAsync(),
            "CS0168");
    }

    [Fact]
    public async Task Anonymous_mark_needs_one_rule_or_a_default()
    {
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => AnalyzerVerifier<TwoRulesAnalyzer>.VerifyAnalyzerAsync("class [|Bad|] { }"));
        Assert.Contains("TST001, TST003", exception.Message, StringComparison.Ordinal);
        await new AnalyzerTest<TwoRulesAnalyzer>
        {
            TestCode = "class {|TST003:[|Bad|]|} { }",
            DefaultDiagnosticId = "TST001",
        }.RunAsync();
    }

    [Fact]
    public async Task Rule_that_is_off_by_default_is_on_in_tests_and_rules_can_be_left_out()
    {
        var test = new AnalyzerTest<TwoRulesAnalyzer> { TestCode = "class {|TST003:Bad|} { }", DisabledDiagnostics = { "TST001" } };
        await test.RunAsync();
    }

    [Fact]
    public async Task Report_without_a_place_is_expected_without_one()
    {
        await AnalyzerVerifier<WholeAnalyzer>.VerifyAnalyzerAsync(
            "class Other { }",
            new DiagnosticResult("TST004").WithArguments("TestProject"));
        await Failing.CheckAsync(
            () => AnalyzerVerifier<WholeAnalyzer>.VerifyAnalyzerAsync("class Other { }"),
            "new DiagnosticResult(\"TST004\").WithMessage(\"\"\"Assembly 'TestProject' has no class called Good\"\"\")");
    }

    [Fact]
    public async Task Options_configuration_and_additional_files_reach_the_analyzer()
    {
        var test = new AnalyzerTest<ConfiguredAnalyzer> { TestCode = "class [|A|] { } class [|B|] { } class C { }" };
        test.TestState.GlobalOptions["build_property.Forbidden"] = "A";
        test.TestState.AnalyzerConfigFiles.Add((".editorconfig", "root = true\n[*.cs]\ntest.forbidden = B\n"));
        test.TestState.AdditionalFiles.Add(("names.txt", "Good\n[|Bad|]\n"));
        await test.RunAsync();
    }

    [Fact]
    public async Task Severity_from_editorconfig_is_effective()
    {
        var test = new AnalyzerTest<BadNameAnalyzer> { TestCode = "class Bad { }" };
        test.TestState.AnalyzerConfigFiles.Add((".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TST001.severity = none\n"));
        await test.RunAsync();
    }

    [Fact]
    public async Task Projects_reference_each_other_as_source_and_as_metadata()
    {
        var test = new AnalyzerTest<BadNameAnalyzer> { TestCode = "class [|Bad|] : Middle { Package P; }" };
        test.TestState.ProjectReferences.AddRange(["Lib", "Pack"]);
        test.TestState.AdditionalProjects["Lib"].Sources.Add("public class Middle { } class [|BadInLib|] { Package P; }");
        test.TestState.AdditionalProjects["Lib"].ProjectReferences.Add("Pack");
        test.TestState.AdditionalProjects["Pack"].Sources.Add("public class Package { } class BadInPackage { }");
        test.TestState.AdditionalProjects["Pack"].AsMetadata = true;
        await test.RunAsync();
    }

    [Fact]
    public async Task Report_in_a_referenced_project_that_is_not_marked_fails()
    {
        var test = new AnalyzerTest<BadNameAnalyzer> { TestCode = "class Good { }" };
        test.TestState.AdditionalProjects["Lib"].Sources.Add("class Bad { }");
        await Failing.CheckAsync(test.RunAsync, "/Lib/Test0.cs(1,7)");
    }

    [Fact]
    public async Task References_are_not_transitive()
    {
        var test = new AnalyzerTest<BadNameAnalyzer> { TestCode = "class Good { {|CS0246:Package|} P; }" };
        test.TestState.ProjectReferences.Add("Lib");
        test.TestState.AdditionalProjects["Lib"].Sources.Add("public class Middle { }");
        test.TestState.AdditionalProjects["Lib"].ProjectReferences.Add("Pack");
        test.TestState.AdditionalProjects["Pack"].Sources.Add("public class Package { }");
        await test.RunAsync();
    }

    [Fact]
    public async Task Metadata_project_that_does_not_compile_fails()
    {
        var test = new AnalyzerTest<BadNameAnalyzer> { TestCode = "class Good { }" };
        test.TestState.AdditionalProjects["Pack"].Sources.Add("class A : Missing { }");
        test.TestState.AdditionalProjects["Pack"].AsMetadata = true;
        await Failing.CheckAsync(test.RunAsync, "CS0246");
    }

    [Fact]
    public async Task Language_version_is_chosen()
    {
        var test = new AnalyzerTest<BadNameAnalyzer> { TestCode = "class Good{|CS9058:(int x)|} { }" };
        test.TestState.LanguageVersion = LanguageVersion.CSharp11;
        await test.RunAsync();
    }

    [Fact]
    public async Task Sources_may_use_what_a_generator_makes()
    {
        var test = new AnalyzerTest<BadNameAnalyzer>
        {
            TestCode = "class [|Bad|] { string N => Names.Bad; }",
            Generators = { new NamesGenerator() },
        };
        await test.RunAsync();
    }
}
