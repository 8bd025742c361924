using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Testing.Tests.Specimens;
using Xunit;

namespace PrivacyAnalyzers.Testing.Tests;

public class CorpusRunnerTests
{
    private const string Source = "class Good { int x = 1; string s = \"text\"; void M(int a) { } }";

    [Fact]
    public async Task Own_source_tree_compiles_and_gives_no_report()
    {
        var runner = new CorpusRunner([new BadNameAnalyzer()], [new NamesGenerator()]);

        CorpusReport report = await runner.RunAsync(SourceTree.Files("src/PrivacyAnalyzers.Abstractions"));

        report.AssertCompiles().AssertNoReports();
    }

    [Fact]
    public async Task Report_and_error_in_a_corpus_fail()
    {
        var runner = new CorpusRunner([new BadNameAnalyzer()], []);

        CorpusReport report = await runner.RunAsync([new TestFile("A.cs", "class Bad : Missing { }")]);

        Failing.Check(() => report.AssertNoReports(), "there are 1", "TST001");
        Failing.Check(() => report.AssertCompiles(), "there are 1", "CS0246");
    }

    [Fact]
    public async Task Half_typed_code_gives_no_exception()
    {
        var runner = new CorpusRunner([new BadNameAnalyzer()], [new NamesGenerator()]);

        CorpusReport report = await runner.RunTruncatedAsync(Source);

        Assert.Equal(Source.Length, report.Runs);
        report.AssertNoReports();
    }

    [Fact]
    public async Task Analyzer_that_throws_on_half_typed_code_fails_and_shows_the_code()
    {
        var runner = new CorpusRunner([new ThrowingAnalyzer()], []);

        await Failing.CheckAsync(() => runner.RunTruncatedAsync("class Badge { }"), "cut off at 9", "AD0001", "class Bad\n");
    }

    [Fact]
    public async Task Generator_that_throws_fails()
    {
        var runner = new CorpusRunner([], [new DefectiveGenerator(GeneratorDefect.Throws)]);

        await Failing.CheckAsync(() => runner.RunBrokenAsync(BrokenCode.Deletions(Source)), "CS8785", "the specimen throws");
        await Failing.CheckAsync(() => runner.RunAsync([new TestFile("A.cs", Source)]), "CS8785", "the specimen throws");
    }

    [Fact]
    public async Task Output_over_broken_code_can_be_looked_at()
    {
        int seen = 0;
        var runner = new CorpusRunner([], [new NamesGenerator()])
        {
            Inspect = result =>
            {
                seen++;
                if (result.GeneratedTrees.Any(tree => tree.FilePath.EndsWith("Goo.g.cs", StringComparison.Ordinal)))
                {
                    throw TestFailure.Because("wrong output");
                }
            },
        };

        await Failing.CheckAsync(() => runner.RunTruncatedAsync(Source), "cut off at 9", "wrong output");
        Assert.Equal(10, seen);
    }

    [Fact]
    public async Task Nothing_to_run_over_fails()
    {
        var runner = new CorpusRunner([new BadNameAnalyzer()], []);

        await Failing.CheckAsync(() => runner.RunAsync([]), "nothing was tested");
        await Failing.CheckAsync(() => runner.RunBrokenAsync([]), "nothing was tested");
    }

    [Fact]
    public async Task Every_way_to_break_code_is_run()
    {
        var runner = new CorpusRunner([new BadNameAnalyzer()], [new NamesGenerator()]);

        BrokenText[] texts = [.. BrokenCode.All(Source, truncateEvery: 7)];
        CorpusReport report = await runner.RunBrokenAsync(texts, new TestFile("B.cs", "class B { }"));

        report.AssertNoReports();
        Assert.Equal(texts.Length, report.Runs);
    }

    [Fact]
    public void Broken_texts_are_what_they_say()
    {
        const string Text = "class A { }";

        Assert.Equal(["", "class", "class A { "], BrokenCode.Truncations(Text, 5).Select(broken => broken.Text));
        Assert.Equal([" A { }", "class  { }", "class A  }", "class A { "], BrokenCode.Deletions(Text).Select(broken => broken.Text));
        Assert.Equal("class class A { }", BrokenCode.Duplications(Text).First().Text);
        Assert.Equal(["A class { }", "class { A }", "class A } {"], BrokenCode.Swaps(Text).Select(broken => broken.Text));
        Assert.Equal(["(class A { }", "class )A { }"], BrokenCode.Insertions(Text).Take(2).Select(broken => broken.Text));
    }
}
