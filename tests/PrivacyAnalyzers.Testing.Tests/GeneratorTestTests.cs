using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Testing.Tests.Specimens;
using Xunit;

namespace PrivacyAnalyzers.Testing.Tests;

public class GeneratorTestTests
{
    private static GeneratorTest Defective(GeneratorDefect defect, string code = "class A { }")
    {
        return new GeneratorTest(new DefectiveGenerator(defect)) { TestCode = code };
    }

    [Fact]
    public async Task Sources_are_found_by_hint_name()
    {
        GeneratorRun run = await GeneratorVerifier<NamesGenerator>.RunAsync("class A { string N => Names.A; }", "class B { }");

        Assert.Equal(["A.g.cs", "B.g.cs"], run.Sources.Keys);
        Assert.Contains("const string A = \"A\"", run.Source("A.g.cs"), StringComparison.Ordinal);
        Assert.Equal(["Types"], run.StepNames);
        Assert.Equal([new TypeModel("A", 1), new TypeModel("B", 0)], run.Outputs("Types"));
        Failing.Check(() => run.Source("C.g.cs"), "'C.g.cs' was not generated", "[A.g.cs, B.g.cs]");
    }

    [Theory]
    [InlineData(GeneratorDefect.Throws, "CS8785: DefectiveGenerator threw")]
    [InlineData(GeneratorDefect.Reports, "must be silent")]
    [InlineData(GeneratorDefect.HoldsSymbol, "HoldingModel.Held is a Microsoft.CodeAnalysis.CSharp.Symbols")]
    [InlineData(GeneratorDefect.HoldsNodeInList, "HoldingModel.Held._items[0] is a")]
    [InlineData(GeneratorDefect.HoldsSymbolInClosure, "HoldingModel.Held._target.symbol is a")]
    [InlineData(GeneratorDefect.NeverEqual, "A second run over a clone")]
    [InlineData(GeneratorDefect.NamesNoStep, "names none of its steps")]
    [InlineData(GeneratorDefect.GivesBrokenCode, "CS0246")]
    [InlineData(GeneratorDefect.GivesWarnings, "CS0168")]
    public async Task Defect_of_a_generator_fails(GeneratorDefect defect, string says)
    {
        await Failing.CheckAsync(() => Defective(defect).RunAsync(), says);
    }

    [Fact]
    public async Task Checks_can_be_left_out()
    {
        GeneratorTest test = Defective(GeneratorDefect.NeverEqual);
        test.GeneratorTestBehaviors = GeneratorTestBehaviors.SkipSecondRunCheck;
        await test.RunAsync();
        test = Defective(GeneratorDefect.GivesWarnings);
        test.GeneratorTestBehaviors = GeneratorTestBehaviors.SkipGeneratedWarningsCheck;
        await test.RunAsync();
        test = Defective(GeneratorDefect.Reports);
        test.GeneratorTestBehaviors = GeneratorTestBehaviors.AllowDiagnostics;
        await test.RunAsync();
    }

    [Fact]
    public async Task Input_that_does_not_compile_fails_unless_that_is_said()
    {
        await Failing.CheckAsync(
            () => GeneratorVerifier<NamesGenerator>.RunAsync("class A : Missing { }"),
            "class A : {|CS0246:Missing|} { }");
        await GeneratorVerifier<NamesGenerator>.RunAsync("class A : {|CS0246:Missing|} { }");
        await new GeneratorTest<NamesGenerator>
        {
            TestCode = "class A : Missing { void M( }",
            CompilerDiagnostics = CompilerDiagnostics.None,
        }.RunAsync();
    }

    [Fact]
    public async Task Edit_shows_what_ran_again()
    {
        GeneratorRun run = await GeneratorVerifier<NamesGenerator>.RunAsync("class A { int x; }", "class B { int y; }");

        run.AssertReasons("Types", IncrementalStepRunReason.New);
        run.Edit("Test1.cs", "int y", "int z")
            .AssertAllCached()
            .AssertReasons("Types", IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
        GeneratorRun renamed = run.Edit("Test1.cs", "class B", "class C");
        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Modified], renamed.Reasons("Types"));
        Assert.Equal(["A.g.cs", "C.g.cs"], renamed.Sources.Keys);
        Failing.Check(() => renamed.AssertAllCached(), "This run: [Types", "Types: Unchanged, Modified");
        Failing.Check(
            () => renamed.AssertReasons(_ => [IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached]),
            "Step 'Types' was to be [Unchanged, Cached]");
        Failing.Check(
            () => renamed.AssertReasons(("Typos", IncrementalStepRunReason.Cached)),
            "No step is named 'Typos'",
            "[Types]");
    }

    [Fact]
    public async Task Files_are_added_and_removed()
    {
        GeneratorRun run = await GeneratorVerifier<NamesGenerator>.RunAsync("class A { }");

        GeneratorRun added = run.AddFile("B.cs", "class B { }");
        Assert.Equal(["A.g.cs", "B.g.cs"], added.Sources.Keys);
        Assert.Equal(["B.g.cs"], added.RemoveFile("Test0.cs").Sources.Keys);
    }

    [Fact]
    public async Task Text_to_edit_must_be_there_once()
    {
        GeneratorRun run = await GeneratorVerifier<NamesGenerator>.RunAsync("class A { int x; int y; }");

        Assert.Throws<ArgumentException>(() => run.Edit("Test0.cs", "int", "long"));
        Assert.Throws<ArgumentException>(() => run.Edit("Test0.cs", "short", "long"));
        Assert.Throws<ArgumentException>(() => run.Edit("Test9.cs", "int x", "long x"));
    }

    [Fact]
    public async Task Laws_hold_for_a_good_generator()
    {
        GeneratorRun run = await GeneratorVerifier<NamesGenerator>.RunAsync("class A { int x; }");
        GeneratorRun same = await GeneratorVerifier<NamesGenerator>.RunAsync("class A { int x; }");
        GeneratorRun equivalent = await GeneratorVerifier<NamesGenerator>.RunAsync("class A\n{\n    int y; // other\n}\n");
        GeneratorRun different = await GeneratorVerifier<NamesGenerator>.RunAsync("class A { int x; int y; }");

        GeneratorLaws.AssertEqualModels(run, same);
        GeneratorLaws.AssertEqualModels(run, equivalent, "Types");
        GeneratorLaws.AssertDifferentModels(run, different);
        Failing.Check(() => GeneratorLaws.AssertEqualModels(run, different), "must be equal, but are not");
        Failing.Check(() => GeneratorLaws.AssertDifferentModels(run, same), "stale output");
    }

    [Fact]
    public async Task Models_with_unequal_hash_codes_fail()
    {
        GeneratorRun first = await Defective(GeneratorDefect.HasUnequalHashCodes).RunAsync();
        GeneratorRun second = await Defective(GeneratorDefect.HasUnequalHashCodes).RunAsync();

        Failing.Check(() => GeneratorLaws.AssertEqualModels(first, second), "hash codes differ");
    }

    [Fact]
    public async Task Models_that_read_too_little_fail()
    {
        GeneratorRun first = await Defective(GeneratorDefect.ReadsTooLittle).RunAsync();
        GeneratorRun second = await Defective(GeneratorDefect.ReadsTooLittle, "class B { }").RunAsync();

        Failing.Check(() => GeneratorLaws.AssertDifferentModels(first, second), "[Models] are equal");
    }

    [Fact]
    public async Task Sources_snapshot()
    {
        GeneratorRun run = await GeneratorVerifier<NamesGenerator>.RunAsync("class A { }", "class B { }");

        Snapshot.VerifyAll(run.Sources);
    }
}
