using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PrivacyAnalyzers.Tool.Merging;

/// <summary>
/// Merges what two registers say of one thing. Lists are united; what is not said in one is taken from the other; where both say a
/// thing and not the same, the first stands and the disagreement is kept.
/// </summary>
internal sealed class NodeMerger(List<Disagreement> disagreements)
{
    /// <summary>Lists that are one statement: half of a retention, or the bases of two registers side by side, is none of them.</summary>
    private static readonly string[] s_whole = ["processing", "clauses", "legalBasis", "retention"];

    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Merges two values; null is not said.</summary>
    public JsonNode? Merge(JsonNode? first, JsonNode? second, string path, string firstName, string secondName)
    {
        if (first is null || second is null || JsonNode.DeepEquals(first, second))
        {
            return (first ?? second)?.DeepClone();
        }

        bool isWhole = s_whole.Contains(path[(path.LastIndexOf('/') + 1)..]);
        if (!isWhole && first is JsonObject one && second is JsonObject other)
        {
            var merged = new JsonObject();
            foreach (string name in one.Select(member => member.Key).Concat(other.Select(member => member.Key)).Distinct(StringComparer.Ordinal))
            {
                merged[name] = Merge(one[name], other[name], $"{path}/{name}", firstName, secondName);
            }

            return merged;
        }

        if (!isWhole && first is JsonArray items && second is JsonArray others)
        {
            return Unite(items, others, path, firstName, secondName);
        }

        disagreements.Add(new Disagreement(path, firstName, Text(first), secondName, Text(second)));
        return first.DeepClone();
    }

    /// <summary>A value as JSON in one line.</summary>
    public static string Text(JsonNode node) => node.ToJsonString(s_plain);

    /// <summary>Items with an id, or the data of a category, are one thing; all others are the same only if all of them is.</summary>
    private JsonArray Unite(JsonArray first, JsonArray second, string path, string firstName, string secondName)
    {
        var united = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (JsonNode item in first.Concat(second).OfType<JsonNode>())
        {
            string key = Key(item);
            united[key] = united.TryGetValue(key, out JsonNode? there)
                ? Merge(there, item, $"{path}/{key}", firstName, secondName)!
                : item.DeepClone();
        }

        return new JsonArray([.. united.Values]);
    }

    private static string Key(JsonNode item)
    {
        JsonNode? key = item is JsonObject members ? members["id"] ?? (members["processing"] is null ? null : members["category"]) : null;
        return key is null ? Text(item) : key.ToString();
    }
}
