using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PrivacyAnalyzers.Tool.Merging;

/// <summary>What one register says.</summary>
/// <param name="Value">It.</param>
/// <param name="From">The register.</param>
internal readonly record struct Said(JsonElement Value, string From);

/// <summary>
/// Merges what registers say of one thing, all of them at once. Lists are united; what is not said in one is taken from another; where
/// several say a thing and not the same, the first stands and the disagreement is kept.
/// </summary>
internal sealed class NodeMerger
{
    /// <summary>Lists that are one statement: half of a retention, or the bases of two registers side by side, is none of them.</summary>
    private static readonly string[] s_whole = ["processing", "clauses", "legalBasis", "retention"];

    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<Disagreement> _disagreements = [];

    /// <summary>What the registers do not agree on.</summary>
    public IReadOnlyList<Disagreement> Disagreements => _disagreements;

    /// <summary>Merges values; null is not said.</summary>
    /// <param name="all">What each register says, the first one first.</param>
    /// <param name="path">Where, in the terms of the register.</param>
    public JsonNode? Merge(IEnumerable<Said> all, string path)
    {
        Said[] said = [.. all.Where(one => one.Value.ValueKind != JsonValueKind.Null)];
        if (said.Length == 0)
        {
            return null;
        }

        Said[] others = [.. said.Skip(1).Where(one => !AreSame(said[0].Value, one.Value))];
        bool isWhole = others.Length == 0 || s_whole.Contains(path[(path.LastIndexOf('/') + 1)..]);
        JsonValueKind kind = said[0].Value.ValueKind;
        Said[] alike = isWhole || kind is not (JsonValueKind.Object or JsonValueKind.Array) ? [] : [.. others.Where(one => one.Value.ValueKind == kind)];
        foreach (Said other in others.Except(alike).DistinctBy(one => one.From, StringComparer.Ordinal))
        {
            _disagreements.Add(new Disagreement(path, said[0].From, Text(said[0].Value), other.From, Text(other.Value)));
        }

        if (alike.Length == 0)
        {
            return Node(said[0].Value);
        }

        alike = [said[0], .. alike];
        return kind == JsonValueKind.Object ? Members(alike, path) : Unite(alike, path);
    }

    /// <summary>Whether two values say the same. Mostly they are the same bytes, for builds lay all registers out alike.</summary>
    public static bool AreSame(JsonElement one, JsonElement other)
    {
        return JsonMarshal.GetRawUtf8Value(one).SequenceEqual(JsonMarshal.GetRawUtf8Value(other)) || JsonElement.DeepEquals(one, other);
    }

    private JsonObject Members(Said[] said, string path)
    {
        var merged = new JsonObject();
        foreach (IGrouping<string, Said> member in said
            .SelectMany(one => one.Value.EnumerateObject().Select(property => (property.Name, Said: one with { Value = property.Value })))
            .GroupBy(one => one.Name, one => one.Said, StringComparer.Ordinal))
        {
            merged.Add(member.Key, Merge(member, $"{path}/{member.Key}"));
        }

        return merged;
    }

    /// <summary>Items with an id, or the data of a category, are one thing; all others are the same only if all of them is.</summary>
    private JsonArray Unite(Said[] said, string path)
    {
        IEnumerable<JsonNode?> united = said
            .SelectMany(one => one.Value.EnumerateArray().Select(item => (Key: Key(item), Said: one with { Value = item })))
            .GroupBy(one => one.Key, one => one.Said, StringComparer.Ordinal)
            .OrderBy(item => item.Key, StringComparer.Ordinal)
            .Select(item => Merge(item, $"{path}/{item.Key}"));
        return new JsonArray([.. united]);
    }

    private static string Key(JsonElement item)
    {
        if (item.ValueKind == JsonValueKind.Object
            && (item.TryGetProperty("id", out JsonElement key) || (item.TryGetProperty("processing", out _) && item.TryGetProperty("category", out key)))
            && key.ValueKind == JsonValueKind.String)
        {
            return key.GetString()!;
        }

        return item.ValueKind == JsonValueKind.String ? item.GetString()! : Text(item);
    }

    /// <summary>A value as JSON in one line.</summary>
    private static string Text(JsonElement value) => JsonSerializer.Serialize(value, s_plain);

    private static JsonNode? Node(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(value),
        JsonValueKind.Array => JsonArray.Create(value),
        _ => JsonValue.Create(value),
    };
}
