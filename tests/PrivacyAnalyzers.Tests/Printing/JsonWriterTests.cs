using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using PrivacyAnalyzers.Printing;
using Xunit;

namespace PrivacyAnalyzers.Tests;

public class JsonWriterTests
{
    [Fact]
    public void Writes_indented_JSON_with_line_feeds()
    {
        var json = new JsonWriter().BeginObject()
            .Property("text", "a")
            .Property("missing", null)
            .Property("flag", true)
            .Optional("number", -3)
            .Optional("absent", (int?)null)
            .Optional("absentText", (string?)null)
            .Array("list", ["x", "y"])
            .Array("empty", [])
            .Flag("on", true)
            .Flag("off", false)
            .OptionalArray("some", ["z"])
            .OptionalArray("none", [])
            .BeginObject("object").EndObject()
            .BeginArray("objects").BeginObject().Property("b", false).EndObject().BeginObject().EndObject().EndArray()
            .EndObject()
            .ToString();

        Assert.Equal(
            """
            {
              "text": "a",
              "missing": null,
              "flag": true,
              "number": -3,
              "list": [
                "x",
                "y"
              ],
              "empty": [],
              "on": true,
              "some": [
                "z"
              ],
              "object": {},
              "objects": [
                { "b": false },
                {}
              ]
            }
            """.ReplaceLineEndings("\n"),
            json);
    }

    /// <summary>A row of plain values is a line; what holds more, or is longer than a line, has one member a line.</summary>
    [Fact]
    public void Folds_what_is_plain_and_fits()
    {
        var start = "{\n  \"row\": { \"id\": \"a\", \"text\": \"";
        var fits = new string('x', JsonWriter.Width - start.Split('\n')[1].Length - "\" }".Length);

        Assert.Equal($"{start}{fits}\" }}\n}}", Row(new JsonWriter(), fits));
        Assert.Equal($"{{\n  \"row\": {{\n    \"id\": \"a\",\n    \"text\": \"{fits}x\"\n  }}\n}}", Row(new JsonWriter(), fits + "x"));
        Assert.Equal("{\n  \"row\": {\n    \"id\": \"a\",\n    \"text\": \"x\"\n  }\n}", Row(new JsonWriter(folds: false), "x"));
        Assert.Equal(
            "[\n  {\n    \"inner\": { \"a\": null, \"b\": 1 },\n    \"list\": []\n  },\n  { \"c\": true }\n]",
            new JsonWriter().BeginArray()
                .BeginObject().BeginObject("inner").Property("a", null).Optional("b", 1).EndObject().Array("list", []).EndObject()
                .BeginObject().Property("c", true).EndObject()
                .EndArray().ToString());

        static string Row(JsonWriter json, string text) =>
            json.BeginObject().BeginObject("row").Property("id", "a").Property("text", text).EndObject().EndObject().ToString();
    }

    /// <summary>Written apart for a place in another text, it looks as if it had been written there: folded just where it fits.</summary>
    [Theory]
    [InlineData(80)]
    [InlineData(90)]
    [InlineData(91)]
    [InlineData(92)]
    [InlineData(93)]
    [InlineData(94)]
    [InlineData(100)]
    public void Written_apart_it_is_the_same(int length)
    {
        var text = new string('x', length);

        Assert.Equal(
            Item(new JsonWriter().BeginObject().BeginArray("items")).EndArray().EndObject().ToString(),
            new JsonWriter().BeginObject().BeginArray("items").Raw(Item(new JsonWriter(depth: 2)).ToString()).EndArray().EndObject().ToString());

        JsonWriter Item(JsonWriter json) => json.BeginObject().BeginObject("row").Property("id", "a").Property("t", text).EndObject().EndObject();
    }

    /// <summary>What is handed over piece by piece is the same text, wherever it is cut.</summary>
    [Fact]
    public void Handed_over_in_pieces_it_is_the_same()
    {
        var whole = new JsonWriter();
        var cut = new JsonWriter();
        using var pieces = new StringWriter();
        Action<JsonWriter>[] calls =
        [
            json => json.BeginObject(),
            json => json.BeginObject("label"),
            json => json.Property("en", "Contact"),
            json => json.EndObject(),
            json => json.BeginArray("rows"),
            json => json.BeginObject(),
            json => json.Property("a", "1"),
            json => json.Property("b", "2"),
            json => json.EndObject(),
            json => json.BeginObject().Array("list", ["x"]),
            json => json.EndObject(),
            json => json.EndArray(),
            json => json.EndObject(),
        ];

        foreach (var call in calls)
        {
            call(whole);
            call(cut);
            cut.Flush(pieces);
        }

        Assert.Equal(whole.ToString(), pieces.ToString());
        Assert.Contains("    { \"a\": \"1\", \"b\": \"2\" },\n", pieces.ToString(), StringComparison.Ordinal);
        Assert.Contains("  \"label\": { \"en\": \"Contact\" },\n", pieces.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"\\\b\f\n\r\t", "\"\\\"\\\\\\u0008\\u000c\\n\\r\\t\"")]
    [InlineData("*/", "\"*\\/\"")]
    [InlineData("**//", "\"**\\//\"")]
    [InlineData("/* a/b", "\"/* a/b\"")]
    [InlineData("\u2028\u2029\u0085", "\"\\u2028\\u2029\\u0085\"")]
    [InlineData("a\u202eb\u200f\ufeff", "\"a\\u202eb\\u200f\\ufeff\"")]
    [InlineData("\0\u001f\u007f", "\"\\u0000\\u001f\\u007f\"")]
    [InlineData("åäö <>&'+ 汉", "\"åäö <>&'+ 汉\"")]
    [InlineData("😀", "\"😀\"")]
    public void Escapes_what_breaks_JSON_a_comment_or_the_eye(string text, string expected) =>
        Assert.Equal(expected, new JsonWriter().Value(text).ToString());

    [Fact]
    public void Escapes_lone_surrogates()
    {
        // Not as test data: a runner's own UTF-8 could not carry them.
        Assert.Equal("\"\\ud800\"", new JsonWriter().Value("\ud800").ToString());
        Assert.Equal("\"\\udc00x\"", new JsonWriter().Value("\udc00x").ToString());
        Assert.Equal("\"\\ud83d😀\"", new JsonWriter().Value("\ud83d\ud83d\ude00").ToString());
    }

    [Fact]
    public void Every_character_comes_back()
    {
        var all = new string([.. Enumerable.Range(0, 0x10000).Select(i => (char)i).Where(c => !char.IsSurrogate(c))]);

        var json = new JsonWriter().BeginObject().Property(all, all).EndObject().ToString();

        using var document = JsonDocument.Parse(json);
        var property = Assert.Single(document.RootElement.EnumerateObject());
        Assert.Equal(all, property.Name);
        Assert.Equal(all, property.Value.GetString());
        Assert.DoesNotContain("*/", json, StringComparison.Ordinal);
        Assert.DoesNotContain(json, c => c != '\n' && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator);
    }

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void Numbers_know_no_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("-2147483647", new JsonWriter().Value(-2147483647).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
