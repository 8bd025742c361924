using System;
using System.Threading.Tasks;
using PrivacyAnalyzers.Testing.Tests.Specimens;
using Xunit;

namespace PrivacyAnalyzers.Testing.Tests;

public class CodeFixTestTests
{
    private static CodeFixTest Defective(FixDefect defect)
    {
        return new CodeFixTest(new DefectiveFix(defect), new BadNameAnalyzer());
    }

    [Fact]
    public Task Every_diagnostic_is_fixed()
    {
        return CodeFixVerifier<BadNameAnalyzer, RenameFix>.VerifyCodeFixAsync(
            "class [|Bad|] { } class [|BadToo|] { }",
            "class Good { } class GoodToo { }");
    }

    [Fact]
    public async Task Wrong_result_fails_and_shows_the_lines()
    {
        await Failing.CheckAsync(
            () => CodeFixVerifier<BadNameAnalyzer, RenameFix>.VerifyCodeFixAsync("class [|Bad|] { }", "class Better { }"),
            "One fix after another",
            "-    1 class Better { }",
            "+    1 class Good { }");
    }

    [Theory]
    [InlineData("fine", null, null, "Fine")]
    [InlineData(null, "Call it fine", null, "Fine")]
    [InlineData(null, null, 1, "Fine")]
    [InlineData(null, null, 0, "Good")]
    [InlineData("good", "Call it good", 0, "Good")]
    public async Task Action_is_chosen_by_key_title_or_index(string? key, string? title, int? index, string name)
    {
        var test = new CodeFixTest<BadNameAnalyzer, RenameFix>
        {
            TestCode = "class [|Bad|] { }",
            FixedCode = $"class {name} {{ }}",
            CodeActionEquivalenceKey = key,
            CodeActionTitle = title,
            CodeActionIndex = index,
        };
        await test.RunAsync();
    }

    [Fact]
    public async Task Action_that_is_not_offered_fails_and_shows_what_is()
    {
        var test = new CodeFixTest<BadNameAnalyzer, RenameFix>
        {
            TestCode = "class [|Bad|] { }",
            FixedCode = "class Good { }",
            CodeActionEquivalenceKey = "better",
        };
        await Failing.CheckAsync(
            test.RunAsync,
            "equivalence key: better",
            "'Call it good' (equivalence key: good)",
            "'Call it fine' (equivalence key: fine)");
    }

    [Fact]
    public async Task No_fix_is_offered()
    {
        await CodeFixVerifier<BadNameAnalyzer, RenameFix>.VerifyNoCodeFixAsync("class [|BadX|] { }");
        await Failing.CheckAsync(
            () => CodeFixVerifier<BadNameAnalyzer, RenameFix>.VerifyNoCodeFixAsync("class [|Bad|] { }"),
            "No fix was to be offered",
            "'Call it good'");
        await Failing.CheckAsync(
            () => CodeFixVerifier<BadNameAnalyzer, RenameFix>.VerifyNoCodeFixAsync("class Good { }"),
            "nothing was tested");
    }

    [Fact]
    public Task What_has_no_fix_stays_and_is_marked_in_the_fixed_code()
    {
        return CodeFixVerifier<BadNameAnalyzer, RenameFix>.VerifyCodeFixAsync(
            "class [|BadX|] { } class [|Bad|] { }",
            "class [|BadX|] { } class Good { }");
    }

    [Fact]
    public async Task Fixed_code_must_be_said()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => new CodeFixTest<BadNameAnalyzer, RenameFix> { TestCode = "class [|Bad|] { }" }.RunAsync());
    }

    [Fact]
    public async Task Fix_all_reaches_every_document_and_project()
    {
        var test = new CodeFixTest<BadNameAnalyzer, RenameFix>
        {
            TestState =
            {
                Sources = { "class [|Bad|] { } class [|Bad1|] { }", "class [|Bad2|] { }", "class Other { }" },
                ProjectReferences = { "Lib" },
                AdditionalProjects = { ["Lib"] = { Sources = { ("Lib.cs", "class [|Bad3|] { }"), "class [|Bad4|] { }" } } },
            },
            FixedState =
            {
                Sources = { "class Good { } class Good1 { }", "class Good2 { }" },
                AdditionalProjects = { ["Lib"] = { Sources = { ("Lib.cs", "class Good3 { }"), "class Good4 { }" } } },
            },
            NumberOfIncrementalIterations = 5,
        };
        await test.RunAsync();
    }

    [Fact]
    public async Task File_that_the_fixed_state_forgets_fails()
    {
        var test = new CodeFixTest<BadNameAnalyzer, RenameFix>
        {
            TestState = { Sources = { "class [|Bad|] { }", "class [|Bad2|] { }" } },
            FixedState = { Sources = { "class Good { }" } },
        };
        await Failing.CheckAsync(test.RunAsync, "/0/Test1.cs", "+    1 class Good2 { }");
    }

    [Fact]
    public async Task Wrong_number_of_iterations_fails()
    {
        var test = new CodeFixTest<BadNameAnalyzer, RenameFix>
        {
            TestCode = "class [|Bad|] { }",
            FixedCode = "class Good { }",
            NumberOfIncrementalIterations = 2,
        };
        await Failing.CheckAsync(test.RunAsync, "applied 1 times, expected were 2");
    }

    [Fact]
    public async Task Only_the_first_is_fixed_when_asked_for()
    {
        var test = new CodeFixTest<BadNameAnalyzer, RenameFix>
        {
            TestCode = "class [|Bad|] { } class [|Bad2|] { }",
            FixedCode = "class Good { } class [|Bad2|] { }",
            CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne,
        };
        await test.RunAsync();
    }

    [Theory]
    [InlineData(FixDefect.ChangesNothing, "changes nothing")]
    [InlineData(FixDefect.NeverEnds, "does not come to rest")]
    [InlineData(FixDefect.HasNoKey, "equivalence key")]
    [InlineData(FixDefect.HasNoFixAll, "has no FixAllProvider")]
    [InlineData(FixDefect.FixAllGivesUp, "Fix all in Document: the FixAllProvider has no fix")]
    [InlineData(FixDefect.AddsAFile, "the fix added this file")]
    public async Task Defect_of_a_fix_fails(FixDefect defect, string says)
    {
        CodeFixTest test = Defective(defect);
        test.TestCode = "class [|Bad|] { }";
        test.FixedCode = "class Good { }";
        await Failing.CheckAsync(test.RunAsync, says);
    }

    [Fact]
    public async Task Fixed_code_that_does_not_compile_fails()
    {
        CodeFixTest test = Defective(FixDefect.BreaksTheCode);
        test.TestCode = "class [|Bad|] { }";
        test.FixedCode = "class class { }";
        await Failing.CheckAsync(test.RunAsync, "One fix after another, the fixed code", "CS1001");
    }

    [Fact]
    public async Task Fix_all_that_forgets_a_file_fails()
    {
        CodeFixTest test = Defective(FixDefect.FixAllForgetsAFile);
        test.TestState.Sources.Add("class [|Bad|] { }");
        test.TestState.Sources.Add("class [|Bad1|] { }");
        test.FixedState.Sources.Add("class Good { }");
        test.FixedState.Sources.Add("class Good1 { }");
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInDocumentCheck;
        await Failing.CheckAsync(test.RunAsync, "Fix all in Project", "it leaves", "Test1.cs");
        test.CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipFixAllInProjectCheck;
        await Failing.CheckAsync(test.RunAsync, "Fix all in Solution", "it leaves", "Test1.cs");
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck;
        await test.RunAsync();
    }

    [Fact]
    public async Task File_that_a_fix_adds_is_part_of_the_fixed_state()
    {
        CodeFixTest test = Defective(FixDefect.AddsAFile);
        test.TestCode = "class [|Bad|] { }";
        test.FixedCode = "class Good { }";
        test.FixedState.Sources.Add(("Added.cs", "class Added { }"));
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck; // The batch fixer merges texts, not new files.
        await test.RunAsync();
    }

    [Fact]
    public async Task Fix_may_be_for_an_error_of_the_compiler()
    {
        await new CodeFixTest(new MissingTypeFix(), new BadNameAnalyzer())
        {
            TestCode = "class A : {|CS0246:Missing|} { } class B : {|CS0246:Missing|} { }",
            FixedCode = "class A : System.Object { } class B : System.Object { }",
        }.RunAsync();
    }

    [Fact]
    public async Task Fix_for_a_diagnostic_that_is_not_local_fails()
    {
        var test = new CodeFixTest<LateAnalyzer, RenameFix> { TestCode = "class [|Bad|] { }", FixedCode = "class Good { }" };
        await Failing.CheckAsync(test.RunAsync, "not local", "TST002");
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck;
        await test.RunAsync();
    }
}
