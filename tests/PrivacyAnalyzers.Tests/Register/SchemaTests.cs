using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests;

/// <summary>The published schema: complete, described, and strict enough to find a wrong register.</summary>
public class SchemaTests
{
    [Fact]
    public void Every_property_is_described()
    {
        var silent = RegisterTest.Schema.PropertySchemas()
            .Where(property => !property.Schema.TryGetProperty("description", out _)
                && !RegisterTest.Schema.Resolve(property.Schema).TryGetProperty("description", out _))
            .Select(property => property.Place);

        Assert.Empty(silent);
        Assert.True(RegisterTest.Schema.PropertySchemas().Count() > 60);
    }

    [Fact]
    public async Task A_register_without_one_of_its_required_values_is_rejected()
    {
        var json = await RichAsync();
        var required = 0;

        foreach (var (path, name) in Objects(JsonNode.Parse(json)!, []).SelectMany(o => Names(json, o).Select(n => (o, n))))
        {
            var copy = JsonNode.Parse(json)!;
            ((JsonObject)At(copy, path)).Remove(name);
            var errors = RegisterTest.Schema.Validate(copy.ToJsonString());
            required += errors.Count > 0 ? 1 : 0;
            Assert.All(errors, error => Assert.Contains($"lacks '{name}'", error, StringComparison.Ordinal));
        }

        // Optional are only facts that a declaration need not state.
        Assert.True(required > 150, $"only {required} values are required");
    }

    [Fact]
    public async Task A_register_with_an_unknown_value_anywhere_is_rejected()
    {
        var json = await RichAsync();
        var objects = Objects(JsonNode.Parse(json)!, []).ToArray();

        Assert.All(objects.Where(o => o.LastOrDefault() as string != "label"), path =>
        {
            var copy = JsonNode.Parse(json)!;
            ((JsonObject)At(copy, path))["unknown"] = "x";
            Assert.NotEmpty(RegisterTest.Schema.Validate(copy.ToJsonString()));
        });
    }

    [Fact]
    public async Task A_register_with_a_value_of_another_kind_is_rejected()
    {
        var json = await RichAsync();
        foreach (var path in Objects(JsonNode.Parse(json)!, []))
        {
            foreach (var name in Names(json, path))
            {
                var copy = JsonNode.Parse(json)!;
                ((JsonObject)At(copy, path))[name] = 1.5;
                Assert.NotEmpty(RegisterTest.Schema.Validate(copy.ToJsonString()));
            }
        }
    }

    [Theory]
    [InlineData("\"schemaVersion\": \"2.0\"", "\"schemaVersion\": \"1.0\"")]
    [InlineData("\"article\": \"6(1)(b)\"", "\"article\": \"6(1)(g)\"")]
    [InlineData("\"action\": \"erase\"", "\"action\": \"delete\"")]
    [InlineData("\"role\": \"processor\"", "\"role\": \"friend\"")]
    [InlineData("\"combine\": \"single\"", "\"combine\": \"both\"")]
    [InlineData("\"period\": \"P9M\"", "\"period\": \"9 months\"")]
    [InlineData("\"severity\": \"warning\"", "\"severity\": \"hint\"")]
    [InlineData("\"rule\": \"PRIV1001\"", "\"rule\": \"CA1001\"")]
    [InlineData("\"by\": \"suppressMessage\"", "\"by\": \"somebody\"")]
    [InlineData("\"declaredOn\": \"use\"", "\"declaredOn\": \"nowhere\"")]
    [InlineData("\"kind\": \"relationshipEnd\"", "\"kind\": \"end\"")]
    [InlineData("\"startsFromMarkedDate\": true", "\"startsFromMarkedDate\": false")]
    public async Task A_register_with_a_value_that_means_nothing_is_rejected(string right, string wrong)
    {
        var json = await RichAsync();

        Assert.Contains(right, json, StringComparison.Ordinal);
        Assert.NotEmpty(RegisterTest.Schema.Validate(json.Replace(right, wrong, StringComparison.Ordinal)));
    }

    private static async Task<string> RichAsync() => RegisterTest.Json(await RegisterTest.RunFilesAsync(Shop.Files));

    private static string[] Names(string json, object[] path) =>
        [.. ((JsonObject)At(JsonNode.Parse(json)!, path)).Select(property => property.Key)];

    private static IEnumerable<object[]> Objects(JsonNode node, object[] path)
    {
        var children = node switch
        {
            JsonObject o => o.Select(p => ((object)p.Key, p.Value)),
            JsonArray a => a.Select((item, i) => ((object)i, item)),
            _ => [],
        };
        return (node is JsonObject ? [path] : Enumerable.Empty<object[]>()).Concat(
            children.Where(c => c.Item2 is not null).SelectMany(c => Objects(c.Item2!, [.. path, c.Item1])));
    }

    private static JsonNode At(JsonNode root, object[] path) =>
        path.Aggregate(root, (node, step) => step is string name ? node[name]! : node[(int)step]!);
}
