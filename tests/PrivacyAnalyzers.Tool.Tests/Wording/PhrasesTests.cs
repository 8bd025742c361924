using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Tool.Checking;
using PrivacyAnalyzers.Tool.Wording;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Wording;

public sealed class PhrasesTests
{
    /// <summary>Which enumerations of the schema the tool puts into words, and the kind of the words.</summary>
    private static readonly (string Property, string Kind)[] s_worded =
    [
        ("basis", "basis"), ("limb", "limb"), ("interestOf", "interestOf"), ("role", "role"), ("form", "form"), ("mechanism", "mechanism"),
        ("exposure", "exposure"), ("right", "right"), ("technology", "technology"), ("need", "need"), ("access", "access"), ("channels", "channel"),
        ("severity", "severity"), ("countedFrom", "countedFrom"), ("action", "action"), ("unlessGround", "ground"), ("matter", "matter"),
        ("provision", "provision"), ("occurrence", "occurrence"), ("risks", "risk"), ("status", "status"), ("by", "suppressedBy"),
    ];

    [Fact]
    public void All_languages_have_the_same_phrases_with_the_same_places_to_fill()
    {
        Phrases english = Phrases.For("en");
        foreach (string language in Phrases.Languages)
        {
            Phrases other = Phrases.For(language);
            Assert.Equal(english.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
            Assert.All(english.Keys, key =>
            {
                Assert.NotEmpty(other[key]);
                Assert.Equal(Places(english[key]), Places(other[key]));
            });
        }

        static string Places(string phrase) => string.Join("", Regex.Matches(phrase, @"\{\d\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_word_of_the_schema_has_a_phrase()
    {
        using Stream stream = typeof(RegisterCheck).Assembly.GetManifestResourceStream("ropa.schema.json")!;
        using var schema = JsonDocument.Parse(stream);
        var words = new SortedSet<string>(StringComparer.Ordinal);
        Collect(schema.RootElement, words);
        Assert.True(words.Count > 100);
        Assert.Empty(words.Except(Phrases.For("sv").Keys));
    }

    private static void Collect(JsonElement schema, SortedSet<string> words)
    {
        if (schema.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in schema.EnumerateArray())
            {
                Collect(item, words);
            }
        }

        if (schema.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (JsonProperty property in schema.EnumerateObject())
        {
            string? kind = s_worded.FirstOrDefault(one => one.Property == property.Name).Kind;
            if (kind is not null && property.Value.ValueKind == JsonValueKind.Object && Values(property.Value) is { } values)
            {
                words.UnionWith(values.EnumerateArray().Where(value => value.ValueKind == JsonValueKind.String).Select(value => $"{kind}.{value.GetString()}"));
            }

            Collect(property.Value, words);
        }
    }

    private static JsonElement? Values(JsonElement schema)
    {
        return schema.TryGetProperty("enum", out JsonElement own) ? own
            : schema.TryGetProperty("items", out JsonElement items) && items.TryGetProperty("enum", out JsonElement ofItems) ? ofItems
            : null;
    }
}
