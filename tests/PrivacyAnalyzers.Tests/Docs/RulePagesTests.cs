using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Docs;

public partial class RulePagesTests
{
    private static readonly ConcurrentDictionary<string, Task<Diagnostic[]>> Examples = new(StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void ThePage_SaysWhatTheCatalogueSays(string id)
    {
        RuleInfo rule = RuleCatalog.Find(id);
        string[] lines = RulePages.Read(id).Split('\n');
        Assert.Equal($"# {id}: {rule.Title}", lines[0]);
        Assert.Contains($"| {rule.Severity} | {rule.Category} | {Articles(rule)} |", lines);
        Assert.All(
            new[] { "Cause", "Why it matters", "How to fix", "How to silence", "What is not checked" },
            heading => Assert.NotEqual("", RulePages.Section(id, heading).Trim()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ThePage_ShowsHowToSilenceThisVeryRule(string id)
    {
        string section = RulePages.Section(id, "How to silence");
        Assert.Contains($"\"{id}:{RuleCatalog.Find(id).Title}\"", section, StringComparison.Ordinal);
        Assert.Contains($"\"{RuleCatalog.Find(id).Category}\"", section, StringComparison.Ordinal);
        Assert.All(Mentioned().Matches(section), mention => Assert.Equal(id, mention.Value));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task TheExample_IsReported_AndTheFixIsNot(string id)
    {
        Diagnostic[] before = await ExampleAsync(id);
        Assert.NotEmpty(before);

        // The page teaches one thing: its example has no other fault.
        Assert.All(before, found => Assert.Equal(id, found.Id));
        Assert.Empty(await ReportsAsync(id, "How to fix"));
    }

    /// <summary>The command says each of them in other languages; its tests read the file.</summary>
    [Fact]
    public async Task TheMessages_OfTheExamples()
    {
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        foreach (RuleInfo rule in RuleCatalog.All)
        {
            lines.UnionWith((await ExampleAsync(rule.Id)).Select(found => $"{found.Id} {found.GetMessage(CultureInfo.InvariantCulture)}\n"));
        }

        RepositoryFile.Verify("tests/PrivacyAnalyzers.Tests/Docs/RulePages.messages.txt", string.Concat(lines));
    }

    [Fact]
    public void EachPage_HasARule()
    {
        string tasks = Path.Combine(SourceTree.Root(), "src", "PrivacyAnalyzers.Tasks");
        string package = Path.Combine(SourceTree.Root(), "src", "PrivacyAnalyzers.Package", "build");
        IEnumerable<string> ofTheBuild = Directory.EnumerateFiles(tasks, "*.cs").Concat(Directory.EnumerateFiles(package))
            .SelectMany(path => Mentioned().Matches(File.ReadAllText(path)))
            .Select(mention => mention.Value);
        Assert.Empty(RulePages.Ids.Except(RuleCatalog.All.Select(rule => rule.Id)).Except(ofTheBuild));
        Assert.Empty(ofTheBuild.Except(RulePages.Ids));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheDescriptor_LinksToThePage(string id)
    {
        DiagnosticDescriptor descriptor = Descriptors.ById[id];
        Assert.EndsWith($"/docs/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.DoesNotContain('.', descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture)[^1..]);
    }

    /// <summary>What is not the GDPR's (a standard, behind a semicolon) keeps its own name.</summary>
    private static string Articles(RuleInfo rule) => "GDPR Art. " + rule.Articles;

    /// <summary>What is reported in the page's example, which is compiled once.</summary>
    private static Task<Diagnostic[]> ExampleAsync(string id) => Examples.GetOrAdd(id, _ => ReportsAsync(id, "Example"));

    private static async Task<Diagnostic[]> ReportsAsync(string id, string heading)
    {
        string code = RulePages.Code(id, heading);
        var corpus = new CorpusRunner([new DeclarationAnalyzer()], [new PrivacyGenerator()])
        {
            OutputKind = code.Contains("static void Main", StringComparison.Ordinal)
                ? OutputKind.ConsoleApplication
                : OutputKind.DynamicallyLinkedLibrary,
            References = code.Contains("using Microsoft.EntityFrameworkCore;", StringComparison.Ordinal)
                ? [.. TestReferences.Default, .. TestReferences.EntityFramework]
                : TestReferences.Default,
            Options = RulePages.Json(id, heading) is { } register ? ComparedRegisters.Of(register)
                : RulePages.DetectionFile(id, heading) is { } file ? new AnalyzerOptions([file])
                : null,
        };
        CorpusReport report = await corpus.RunAsync([new TestFile("Page.cs", code)]);
        return [.. report.AssertCompiles().Reports];
    }

    [GeneratedRegex("PRIV[0-9]{4}")]
    private static partial Regex Mentioned();
}
