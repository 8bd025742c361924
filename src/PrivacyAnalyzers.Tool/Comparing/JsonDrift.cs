using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PrivacyAnalyzers.Tool.Comparing;

/// <summary>
/// What differs in the JSON and has not been found to be more than drift: so that no difference goes unseen, also in members
/// that this version of the tool does not know.
/// </summary>
internal static class JsonDrift
{
    public const string What = "words";

    /// <summary>The members that tell the items of a list apart, in the order in which they are tried.</summary>
    private static readonly string[] s_keys = ["id", "party", "category", "source", "place", "country", "matter", "right", "article", "topic", "name"];

    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Parts that only mirror others: the activities of a member, and the bases of an activity that stand with its data. Gaps are
    /// compared by themselves.
    /// </summary>
    private static bool IsMirror(string[] path, JsonElement parent)
    {
        return path switch
        {
            ["gaps", ..] => true,
            ["inventory", _, "activities"] => true,
            ["activities", _, "legalBases"] => parent.TryGetProperty("data", out JsonElement data) && data.GetArrayLength() > 0,
            ["activities", _, "data", _, "members"] => true,
            _ => false,
        };
    }

    /// <summary>Adds what no change covers yet.</summary>
    public static void AddTo(ChangeList changes, JsonElement before, JsonElement after)
    {
        foreach ((string path, string? old, string? current) in Differences(before, after, []).ToArray())
        {
            if (!changes.Covers(path))
            {
                changes.Drift(What, path, old, current);
            }
        }
    }

    private static IEnumerable<(string Path, string? Before, string? After)> Differences(JsonElement before, JsonElement after, string[] path)
    {
        if (before.ValueKind == JsonValueKind.Object && after.ValueKind == JsonValueKind.Object)
        {
            return Members(before).Union(Members(after), StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Where(name => !IsMirror([.. path, name], after))
                .SelectMany(name => Differences(Member(before, name), Member(after, name), [.. path, name]));
        }

        if (before.ValueKind == JsonValueKind.Array && after.ValueKind == JsonValueKind.Array)
        {
            Dictionary<string, JsonElement> old = Pairing.Keyed(before.EnumerateArray(), Key);
            Dictionary<string, JsonElement> current = Pairing.Keyed(after.EnumerateArray(), Key);
            return old.Keys.Union(current.Keys, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .SelectMany(key => Differences(old.GetValueOrDefault(key), current.GetValueOrDefault(key), Below(path, key)));
        }

        (string? oldText, string? text) = (Say(before), Say(after));
        return string.Equals(oldText, text, StringComparison.Ordinal) ? [] : [(string.Join('/', path), oldText, text)];
    }

    private static IEnumerable<string> Members(JsonElement value) => value.EnumerateObject().Select(property => property.Name);

    private static JsonElement Member(JsonElement value, string name) => value.TryGetProperty(name, out JsonElement member) ? member : default;

    /// <summary>What holds for data stands, in a path, right below the data: as the comparison of it names the place.</summary>
    private static string[] Below(string[] path, string key) => path is [.., "processing"] ? path[..^1] : [.. path, key];

    private static string Key(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            return item.ToString();
        }

        string? key = s_keys
            .Select(name => item.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null)
            .FirstOrDefault(value => value is not null);
        return key ?? "item";
    }

    private static string? Say(JsonElement value)
    {
        return value.ValueKind switch
        {
            JsonValueKind.Undefined or JsonValueKind.Null => null,
            JsonValueKind.String => value.GetString(),
            _ => JsonSerializer.Serialize(value, s_plain),
        };
    }
}
