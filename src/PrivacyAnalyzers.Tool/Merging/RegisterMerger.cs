using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using PrivacyAnalyzers.Tool.Reading;
using PrivacyAnalyzers.Tool.Writing;

namespace PrivacyAnalyzers.Tool.Merging;

/// <summary>
/// Makes one register of many. The parts with ids are kept as they were read until a second register speaks of the same id, so that
/// time and memory grow with the size of the registers and not with their number times their size.
/// </summary>
internal sealed class RegisterMerger
{
    private static readonly string[] s_byId =
    [
        "dataSubjectCategories", "dataCategories", "recipients", "retentionEvents", "laws", "dataSources", "securityMeasures", "assessments",
        "activities", "processorActivities", "inventory", "notPersonalData",
    ];

    /// <summary>What a register says of itself and not of the processing; the merged one has its own.</summary>
    private static readonly string[] s_ofItself = ["assembly", "title", "version", "noticeDate", "noticeUrl", "noticeChanges", "lastReviewed", "nextReview"];

    private static readonly string[] s_head = ["$schema", "schemaVersion", "register"];

    private static readonly string[] s_gapOrder = ["rule", "about", "message"];

    private readonly List<Disagreement> _disagreements = [];
    private readonly NodeMerger _nodes;
    private readonly Dictionary<string, SortedDictionary<string, (JsonElement Value, string From)>> _parts = [];
    private readonly Dictionary<string, JsonElement> _gaps = new(StringComparer.Ordinal);
    private JsonObject? _rest;
    private string _first = "";

    private RegisterMerger()
    {
        _nodes = new NodeMerger(_disagreements);
        foreach (string part in s_byId)
        {
            _parts.Add(part, new SortedDictionary<string, (JsonElement, string)>(StringComparer.Ordinal));
        }
    }

    /// <summary>Merges files; the result does not depend on their order.</summary>
    /// <returns>The text of the register, and what the registers do not agree on.</returns>
    public static (string Text, IReadOnlyList<Disagreement> Disagreements) Merge(IReadOnlyList<string> paths, string name)
    {
        var merger = new RegisterMerger();
        (string Assembly, string Path)[] registers =
        [
            .. paths.Select(path => (Assembly(path, RegisterReader.ReadJson(path)), path))
                .OrderBy(register => register.Item1, StringComparer.Ordinal).ThenBy(register => register.path, StringComparer.Ordinal),
        ];
        foreach ((string assembly, string path) in registers)
        {
            merger.Add(RegisterReader.ReadJson(path), assembly);
        }

        return (merger.Write(name), merger._disagreements);
    }

    private static string Assembly(string path, JsonElement root)
    {
        return root.TryGetProperty("register", out JsonElement register) && register.TryGetProperty("assembly", out JsonElement assembly)
            ? assembly.ToString()
            : throw new RopaException($"'{path}' is no valid register: it does not name its assembly.");
    }

    private void Add(JsonElement root, string name)
    {
        var rest = new JsonObject();
        foreach (JsonProperty property in root.EnumerateObject())
        {
            if (_parts.TryGetValue(property.Name, out SortedDictionary<string, (JsonElement, string)>? part) && property.Value.ValueKind == JsonValueKind.Array)
            {
                AddItems(part, property, name);
            }
            else if (property.NameEquals("gaps"))
            {
                foreach (JsonElement gap in property.Value.EnumerateArray())
                {
                    _gaps.TryAdd(JsonSerializer.Serialize(gap), gap);
                }
            }
            else
            {
                rest[property.Name] = JsonNode.Parse(property.Value.GetRawText());
            }
        }

        AddRest(rest, name);
    }

    private void AddItems(SortedDictionary<string, (JsonElement Value, string From)> part, JsonProperty property, string name)
    {
        foreach (JsonElement item in property.Value.EnumerateArray())
        {
            string id = item.TryGetProperty("id", out JsonElement value) ? value.ToString() : item.GetRawText();
            if (!part.TryGetValue(id, out (JsonElement Value, string From) there))
            {
                part.Add(id, (item, name));
            }
            else if (!JsonElement.DeepEquals(there.Value, item))
            {
                JsonNode? merged = _nodes.Merge(
                    JsonNode.Parse(there.Value.GetRawText()),
                    JsonNode.Parse(item.GetRawText()),
                    $"{property.Name}/{id}",
                    there.From,
                    name);
                part[id] = (JsonSerializer.SerializeToElement(merged), there.From);
            }
        }
    }

    private void AddRest(JsonObject rest, string name)
    {
        if (rest["register"] is JsonObject register)
        {
            foreach (string member in s_ofItself)
            {
                register.Remove(member);
            }
        }

        if (_rest is null)
        {
            _rest = rest;
            _first = name;
            return;
        }

        // The newer of two minor versions has all that the older one has.
        string version = Newer((string?)_rest["schemaVersion"], (string?)rest["schemaVersion"]);
        string schema = Newer((string?)_rest["$schema"], (string?)rest["$schema"]);
        foreach (JsonObject one in new[] { _rest, rest })
        {
            one["schemaVersion"] = version;
            one["$schema"] = schema;
        }

        var merged = new JsonObject();
        foreach (string member in _rest.Select(one => one.Key).Concat(rest.Select(one => one.Key)).Distinct(StringComparer.Ordinal))
        {
            merged[member] = _nodes.Merge(_rest[member], rest[member], member, _first, name);
        }

        _rest = merged;
    }

    /// <summary>Versions of one major number differ in their last number only.</summary>
    private static string Newer(string? one, string? other)
    {
        return Minor(one) >= Minor(other) ? one ?? "" : other ?? "";

        static int Minor(string? version)
        {
            string last = version?[(version.LastIndexOf('.') + 1)..] ?? "";
            return int.TryParse(last, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int minor) ? minor : 0;
        }
    }

    private string Write(string name)
    {
        JsonObject rest = _rest!;
        var register = new JsonObject { ["assembly"] = name, ["title"] = name };
        foreach ((string member, JsonNode? value) in (JsonObject)rest["register"]!)
        {
            register[member] = value?.DeepClone();
        }

        var values = new Dictionary<string, JsonNode?>(StringComparer.Ordinal) { ["register"] = register };
        foreach ((string member, JsonNode? value) in rest.Where(member => member.Key != "register"))
        {
            values[member] = value?.DeepClone();
        }

        var root = new JsonObject();
        foreach (string member in s_head.Concat(values.Keys.Order(StringComparer.Ordinal)).Distinct(StringComparer.Ordinal))
        {
            root[member] = values[member];
        }

        foreach (string part in s_byId)
        {
            root[part] = new JsonArray([.. _parts[part].Values.Select(item => Node(item.Value))]);
        }

        root["gaps"] = new JsonArray([.. _gaps.OrderBy(gap => Sort(gap.Value), StringComparer.Ordinal).ThenBy(gap => gap.Key, StringComparer.Ordinal).Select(gap => Node(gap.Value))]);
        return JsonText.Of(root);

        static JsonNode? Node(JsonElement element) => element.ValueKind == JsonValueKind.Object ? JsonObject.Create(element) : JsonValue.Create(element);

        static string Sort(JsonElement gap) => string.Join('\n', s_gapOrder.Select(member => gap.TryGetProperty(member, out JsonElement value) ? value.ToString() : ""));
    }
}
