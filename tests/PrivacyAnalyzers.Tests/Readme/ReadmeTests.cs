extern alias Abstractions;

using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using PrivacyAnalyzers.Analyzers;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Readme;

/// <summary>What the README shows is what the product does.</summary>
public class ReadmeTests
{
    [Fact]
    public async Task The_example_gives_the_squiggle_and_the_message_that_are_shown()
    {
        var readme = Read("README.md");
        var code = Block(readme, "csharp", Regex.Match(readme, "## What it looks like").Index);
        var shown = Block(readme, "text", Regex.Match(readme, "<!-- squiggle -->").Index).Split('\n');
        var attribute = shown[0].Trim('[', ']');
        Assert.Equal(attribute.Length, shown[1].Count(c => c == '~'));
        var message = Regex.Match(shown[2], "^warning (PRIV[0-9]{4}): (.*)$");

        var at = code.IndexOf($"[{attribute}]\n    public string Email", StringComparison.Ordinal) + 1;
        Assert.True(at > 0, "The shown line is not in the example.");
        var markup = "using System;\n" + code.Insert(at + attribute.Length, "|}").Insert(at, "{|#0:");

        var id = message.Groups[1].Value;
        await AnalyzerVerifier<DeclarationAnalyzer>.VerifyAnalyzerAsync(
            markup, new DiagnosticResult(id).WithLocation(0).WithMessage(message.Groups[2].Value));
    }

    [Fact]
    public void The_excerpt_stands_in_the_approved_register_of_the_sample()
    {
        var readme = Read("README.md");
        var register = Folded(Read("samples/ConfexSweden/ropa.json"));
        var excerpts = Regex.Matches(readme, "<!-- register -->.*?<!-- /register -->", RegexOptions.Singleline)
            .SelectMany(part => Regex.Matches(part.Value, "```json\n(.*?)\n```", RegexOptions.Singleline))
            .Select(block => block.Groups[1].Value)
            .ToArray();
        Assert.NotEmpty(excerpts);
        Assert.All(excerpts, excerpt => Assert.Contains(Folded(excerpt), register, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_attribute_stands_in_the_list_of_attributes()
    {
        var list = Read("docs/attributes.md");
        var attributes = typeof(Abstractions::PrivacyAnalyzers.PersonalDataAttribute).Assembly.GetExportedTypes()
            .Where(t => t.IsSubclassOf(typeof(Attribute)) && !t.IsAbstract)
            .Select(t => t.Name[..^"Attribute".Length]);
        Assert.All(attributes, name => Assert.Contains($"| `[{name}]` |", list, StringComparison.Ordinal));
    }

    /// <summary>The package's page shows no code that is kept nowhere else.</summary>
    [Fact]
    public void The_package_that_runs_retention_shows_the_code_of_the_document() =>
        Assert.Contains(
            Block(Read("src/PrivacyAnalyzers.EntityFrameworkCore/README.md"), "csharp", 0), Read("docs/retention-run.md"), StringComparison.Ordinal);

    [Fact]
    public async Task The_example_of_the_attributes_package_leaves_nothing_open()
    {
        var code = Block(Read("src/PrivacyAnalyzers.Abstractions/README.md"), "csharp", 0);
        Assert.Contains("[PersonalData(", code, StringComparison.Ordinal);
        await AnalyzerVerifier<DeclarationAnalyzer>.VerifyAnalyzerAsync(code);
    }

    [Fact]
    public void Links_of_the_documents_lead_somewhere()
    {
        var root = SourceTree.Root();
        var documents = Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(root, "*.md"));
        foreach (var document in documents)
        {
            foreach (Match link in Regex.Matches(File.ReadAllText(document), @"\]\(([^)#:]+)(#[^)]*)?\)"))
            {
                var target = Path.Combine(Path.GetDirectoryName(document)!, link.Groups[1].Value);
                Assert.True(
                    File.Exists(target) || Directory.Exists(target),
                    $"{Path.GetRelativePath(root, document)} links to {link.Groups[1].Value}, which does not exist.");
            }
        }
    }

    private static string Read(string path) =>
        File.ReadAllText(Path.Combine(SourceTree.Root(), path)).ReplaceLineEndings("\n");

    private static string Block(string text, string language, int from)
    {
        var start = text.IndexOf($"```{language}\n", from, StringComparison.Ordinal) + language.Length + 4;
        return text[start..text.IndexOf("\n```", start - 1, StringComparison.Ordinal)];
    }

    /// <summary>Indentation tells nothing about JSON.</summary>
    private static string Folded(string json) =>
        string.Join('\n', json.Split('\n').Select(line => line.Trim().TrimEnd(',')));
}
