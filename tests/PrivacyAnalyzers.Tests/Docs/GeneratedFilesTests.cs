using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Docs;

/// <summary>What repeats the catalogue of rules elsewhere follows it.</summary>
public partial class GeneratedFilesTests
{
    // Not beside the project file: there the compiler's own tracking picks them up, which cannot follow the catalogue.
    private const string Shipped = "src/PrivacyAnalyzers/Rules/AnalyzerReleases.Shipped.md";
    private const string Unshipped = "src/PrivacyAnalyzers/Rules/AnalyzerReleases.Unshipped.md";

    private static HashSet<string> Fixable { get; } =
    [
        .. typeof(AddPurposeFixer).Assembly.GetTypes()
            .Where(type => typeof(CodeFixProvider).IsAssignableFrom(type) && !type.IsAbstract)
            .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds),
    ];

    [Fact]
    public void TheRuleTableOfTheReadme()
    {
        var table = new StringBuilder("| Rule | Title | Severity | Fix |\n|---|---|---|---|\n");
        foreach (RuleInfo rule in RuleCatalog.All)
        {
            table.Append(
                $"| [{rule.Id}](docs/rules/{rule.Id}.md) | {rule.Title} | {InWords(rule.Severity)} | {(Fixable.Contains(rule.Id) ? "yes" : "")} |\n");
        }

        RepositoryFile.VerifyPart("README.md", "rules", table.ToString());
    }

    /// <summary>What the tasks and targets report has pages and no catalogue: the pages are the list.</summary>
    [Fact]
    public void TheBuildsOwnRules_InTheReadme()
    {
        var table = new StringBuilder("| Rule | Title | Severity |\n|---|---|---|\n");
        foreach (string id in RulePages.Ids.Except(RuleCatalog.All.Select(rule => rule.Id)))
        {
            string page = RulePages.Read(id);
            string title = Regex.Match(page, $"^# {id}: (.*)$", RegexOptions.Multiline).Groups[1].Value;
            string severity = Regex.Match(page, @"^\| (.*?) \| Privacy\.Register \| GDPR Art\. ", RegexOptions.Multiline).Groups[1].Value;
            Assert.NotEmpty(title);
            Assert.NotEmpty(severity);
            table.Append($"| [{id}](docs/rules/{id}.md) | {title} | {severity} |\n");
        }

        RepositoryFile.VerifyPart("README.md", "rules of the build", table.ToString());
    }

    [Theory]
    [InlineData("strict", "error", "Selected by PrivacyMode=strict. What the law asks for is an error; what needs judgement stays a warning, advice stays advice.")]
    [InlineData("off", "none", "Selected by PrivacyMode=off. No rule reports.")]
    public void ThePresets(string mode, string severity, string comment)
    {
        var preset = new StringBuilder($"# {comment}\n");
        preset.Append("# The level is below that of any configuration of a project's own, which therefore wins.\n");
        preset.Append("is_global = true\nglobal_level = -100\n\n");
        foreach (RuleInfo rule in RuleCatalog.All.Where(rule => severity == "none" || rule.IsErrorInStrictMode))
        {
            preset.Append($"dotnet_diagnostic.{rule.Id}.severity = {severity}\n");
        }

        RepositoryFile.Verify($"src/PrivacyAnalyzers.Package/config/PrivacyAnalyzers.{mode}.globalconfig", preset.ToString());
    }

    /// <summary>A rule is listed once: as released, or as new since the last release.</summary>
    [Fact]
    public void TheReleaseTables()
    {
        string shipped = File.ReadAllText(Path.Combine(SourceTree.Root(), Shipped));
        HashSet<string> released = [.. Row().Matches(shipped).Select(row => row.Groups[1].Value)];
        Assert.Subset(RuleCatalog.All.Select(rule => rule.Id).ToHashSet(), released);

        var table = new StringBuilder("; Rules that no release has yet. A release moves them to AnalyzerReleases.Shipped.md.\n\n### New Rules\n\n");
        table.Append("Rule ID | Category | Severity | Notes\n--------|----------|----------|-------\n");
        foreach (RuleInfo rule in RuleCatalog.All.Where(rule => !released.Contains(rule.Id)))
        {
            table.Append($"{rule.Id} | {rule.Category} | {(rule.IsWarning ? "Warning" : "Info")} | {rule.Title}\n");
        }

        RepositoryFile.Verify(Unshipped, table.ToString());
    }

    /// <summary>What was released keeps its category and severity, or the table of changes says so.</summary>
    [Fact]
    public void WhatWasReleased_IsUnchanged()
    {
        string shipped = File.ReadAllText(Path.Combine(SourceTree.Root(), Shipped));
        Assert.All(Row().Matches(shipped), row =>
        {
            RuleInfo rule = RuleCatalog.Find(row.Groups[1].Value);
            Assert.Equal(rule.Category, row.Groups[2].Value);
            Assert.Equal(rule.IsWarning ? "Warning" : "Info", row.Groups[3].Value);
        });
    }

    /// <summary>What a severity means in a build, for people who have not read how the rules are made.</summary>
    private static string InWords(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Info => "Info",
        RuleSeverity.StrictOnly => "Info; error in strict mode",
        RuleSeverity.Judgement => "Warning; stays one in strict mode",
        _ => "Warning",
    };

    [GeneratedRegex(@"^(PRIV[0-9]{4}) \| (\S+) \| (\S+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
