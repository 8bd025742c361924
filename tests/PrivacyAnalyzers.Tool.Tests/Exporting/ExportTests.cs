using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsvHelper;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Tool.Exporting;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Exporting;

public sealed class ExportTests
{
    public static TheoryData<string, string> FormatsAndSamples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string format in new[] { "csv", "deletion-concept", "html", "json-ld", "markdown" })
            {
                foreach (string sample in new[] { "Confect", "ConfexCorrected", "ConfexNorway", "ConfexSweden", "Pexcon" })
                {
                    data.Add(format, sample);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(FormatsAndSamples))]
    public void Every_sample_is_exported_the_same_each_time_with_one_kind_of_line_end(string format, string sample)
    {
        string text = Ropa.Output("export", Ropa.Sample(sample), "--format", format);
        Assert.Equal(text, Ropa.Output("export", Ropa.Sample(sample), "--format", format));
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n", text);
        Assert.True(text.Length > 500);
    }

    [Theory]
    [InlineData("csv", "csv")]
    [InlineData("deletion-concept", "md")]
    [InlineData("json-ld", "json")]
    [InlineData("markdown", "md")]
    public void The_formats_of_a_sample(string format, string extension)
    {
        Snapshot.Verify(Ropa.Output("export", Ropa.Sample("ConfexCorrected"), "--format", format), extension, format);
    }

    [Fact]
    public void Csv_has_the_thirty_columns_and_a_row_an_activity()
    {
        List<string[]> rows = Rows(Ropa.Output("export", Ropa.Sample("Pexcon"), "--format", "csv"));
        Assert.Equal(30, IcoTable.Headings.Count);
        Assert.Equal(IcoTable.Headings, rows[0]);
        Assert.Equal(18, rows.Count - 1);
        Assert.All(rows, row => Assert.Equal(30, row.Length));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.example\";\"x\")")]
    [InlineData("+1+cmd|' /C calc'!A0")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("\n=1+1")]
    public void No_cell_is_a_formula(string text)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("ropa.json", Registers.Changed(json =>
        {
            json["activities"]![0]!["label"]!["en"] = text;
            json["activities"]![0]!["businessArea"] = text;
            json["dataCategories"]![0]!["label"]!["en"] = text;
            json["dataSubjectCategories"]![0]!["label"]!["en"] = text;
            json["recipients"]![0]!["label"]!["en"] = text;
            json["securityMeasures"]![0]!["label"]!["en"] = text;
        }));
        List<string[]> rows = Rows(Ropa.Output("export", path, "--format", "csv"));
        Assert.All(rows[1].Where(cell => cell.Length > 0), cell => Assert.DoesNotContain(cell[0], "=+-@\t\r\n"));
        Assert.Contains(rows[1], cell => cell == "'" + text);
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("deletion-concept")]
    public void Markup_in_declarations_stays_text_in_Markdown(string format)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("ropa.json", Registers.Changed(json =>
        {
            json["register"]!["title"] = "<script>alert(1)</script> [x](javascript:alert(1))";
            json["dataCategories"]![0]!["label"]!["en"] = "a | b\n\n# heading <img src=x onerror=alert(1)>";
        }));
        string text = Ropa.Output("export", path, "--format", format);
        Assert.DoesNotContain("<script", text);
        Assert.DoesNotContain("<img", text);
        Assert.DoesNotContain("[x](", text);
        Assert.DoesNotContain("\n# heading", text);
        Assert.DoesNotContain("a | b", text);
    }

    [Fact]
    public void Markdown_has_eight_cells_in_every_row()
    {
        string[] lines = [.. Ropa.Output("export", Ropa.Sample("Pexcon"), "--format", "markdown").Split('\n').Where(line => line.StartsWith('|'))];
        Assert.Equal(20, lines.Length);
        Assert.All(lines, line => Assert.Equal(9, Regex.Count(line, @"(?<!\\)\|")));
    }

    [Fact]
    public void Json_ld_uses_only_terms_of_the_vocabulary_that_exist()
    {
        string rich = Registers.Changed(json =>
        {
            json["recipients"] = JsonNode.Parse("""[ { "id": "a", "label": {} } ]""");
            json["activities"]![0]!["recipients"] = JsonNode.Parse("[" + string.Join(',', Words("role").Select(role => $$"""{ "party": "a", "role": "{{role}}", "form": null }""")) + "]");
            json["activities"]![0]!["transfers"] = JsonNode.Parse("[ { \"country\": \"US\", \"mechanisms\": [" + string.Join(',', Words("article", "mechanism")
                .Select(article => $$"""{ "article": "{{article}}", "mechanism": "adequacy" }""")) + "] } ]");
            json["dataSources"] = JsonNode.Parse("[" + string.Join(',', Words("kind", "access").Select(kind => $$"""{ "id": "{{kind}}", "label": {}, "kind": "{{kind}}" }""")) + "]");
            json["activities"]![0]!["sources"] = JsonNode.Parse("[" + string.Join(',', Words("kind", "access").Select(kind => $$"""{ "source": "{{kind}}" }""")) + "]");
            json["activities"]![0]!["legalBases"] = JsonNode.Parse("[" + string.Join(',', Bases()) + "]");
            json["activities"]![0]!["automatedProcessing"] = JsonNode.Parse("""[ { "kinds": ["profiling", "solelyAutomatedDecision"] } ]""");
            json["activities"]![0]!["data"]![0]!["processing"]![0]!["retention"]!["clauses"] = JsonNode.Parse(
                "[" + string.Join(',', Words("action").Select(action => $$"""{ "months": 3, "action": "{{action}}" }"""))
                + """, { "withoutEnd": "x", "action": null }, { "criterion": "y", "action": null }, { "days": 3, "startEvent": "left", "action": "erase" } ]""");
        });
        using var folder = new TemporaryFolder();
        string text = Ropa.Output("export", folder.Write("ropa.json", rich), "--format", "json-ld");
        foreach (string sample in new[] { "Confect", "ConfexNorway", "ConfexSweden", "Pexcon" })
        {
            text += Ropa.Output("export", Ropa.Sample(sample), "--format", "json-ld");
        }

        string[] used = [.. Regex.Matches(text, "\"((?:dpv|eu-gdpr|legal-eu|dpcat):[^\"]+)\"").Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
        Assert.True(used.Length > 60, $"Only {used.Length} terms: the test does not try them all.");
        Assert.Empty(used.Except(DpvTerms.All, StringComparer.Ordinal));
        Assert.DoesNotContain("dpv:Delete", used);
        Assert.Contains("dpv:Erase", used);
    }

    [Fact]
    public void A_file_is_written_whole_and_the_result_does_not_change_for_what_has_no_translation()
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("ropa.md");
        Ropa run = Ropa.Run("export", Ropa.Sample("Pexcon"), "--format", "markdown", "--language", "nb", "--output", path);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Contains("without a translation (nb)", run.Error);
        Assert.Equal(Ropa.Run("export", Ropa.Sample("Pexcon"), "--format", "markdown", "--language", "nb").Out, File.ReadAllText(path));
    }

    [Fact]
    public void Several_formats_are_written_in_one_run()
    {
        using var folder = new TemporaryFolder();
        string[] formats = [.. ExportFormat.All.Select(format => format.Name)];
        Ropa run = Ropa.Run(["export", Ropa.Sample("Pexcon"), .. formats.SelectMany(format => new[] { "--format", format, "--output", folder.File(format) })]);
        Assert.Equal((0, ""), (run.ExitCode, run.Out));
        Assert.All(
            ExportFormat.All.Where(format => format.IsText),
            format => Assert.Equal(Ropa.Run("export", Ropa.Sample("Pexcon"), "--format", format.Name).Out, File.ReadAllText(folder.File(format.Name))));
    }

    [Theory]
    [InlineData("One --output for each --format", "--format", "csv", "--format", "html")]
    [InlineData("One --output for each --format", "--format", "csv", "--format", "html", "--output", "one")]
    [InlineData("One --output for each --format", "--format", "csv", "--output", "one", "--output", "two")]
    [InlineData("name a file with --output", "--format", "xlsx")]
    public void Files_that_do_not_fit_the_formats_are_refused(string said, params string[] options)
    {
        Ropa run = Ropa.Run(["export", Ropa.Sample("Pexcon"), .. options]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists("one"));
    }

    private static List<string[]> Rows(string csv)
    {
        using var reader = new CsvParser(new StringReader(csv), CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add(reader.Record!);
        }

        return rows;
    }

    /// <summary>The words that the schema allows for a property, where it stands beside another.</summary>
    private static IEnumerable<string> Words(string property, string? beside = null)
    {
        JsonNode schema = JsonNode.Parse(File.ReadAllText(Path.Combine(SourceTree.Root(), "src/PrivacyAnalyzers/Register/ropa.schema.json")))!;
        return Find(schema).First();

        IEnumerable<IEnumerable<string>> Find(JsonNode? node)
        {
            if (node is JsonArray items)
            {
                return items.SelectMany(Find);
            }

            if (node is not JsonObject members)
            {
                return [];
            }

            IEnumerable<IEnumerable<string>> own = node["properties"]?[property]?["enum"] is JsonArray words && (beside is null || node["properties"]![beside] is not null)
                ? [words.Where(word => word is not null).Select(word => (string)word!)]
                : [];
            return own.Concat(members.SelectMany(member => Find(member.Value)));
        }
    }

    private static IEnumerable<string> Bases()
    {
        IEnumerable<string> limbs = Words("limb").Select(limb => $$"""{ "article": "6(1)(a)", "basis": "consent", "limb": "{{limb}}" }""");
        IEnumerable<string> articles = Words("article", "basis").Select(article => $$"""{ "article": "{{article}}", "basis": "x" }""");
        IEnumerable<string> interests = Words("interestOf").Select(whose => $$"""{ "article": "6(1)(f)", "basis": "x", "interestOf": "{{whose}}" }""");
        IEnumerable<string> conditions = Words("article9").Select(article => $$"""{ "article": "6(1)(c)", "basis": "x", "article9": "{{article}}" }""");
        return limbs.Concat(articles).Concat(interests).Concat(conditions);
    }
}
