using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PrivacyAnalyzers.Printing;
using PrivacyAnalyzers.Tool.Checking;
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
        "activities", "processorActivities", "inventory", "notPersonalData", "retentionMarks",
    ];

    /// <summary>What a register says of itself and not of the processing; the merged one has its own.</summary>
    private static readonly string[] s_ofItself = ["assembly", "title", "version", "noticeDate", "noticeUrl", "noticeChanges", "lastReviewed", "nextReview"];

    private const string Gaps = "gaps";

    private static readonly string[] s_gapOrder = ["rule", "about", "message"];

    private readonly List<Disagreement> _disagreements = [];
    private readonly NodeMerger _nodes;
    private readonly Dictionary<string, SortedDictionary<string, (JsonElement Value, string From)>> _parts = [];

    /// <summary>The gaps by all that they say, with how often the register says so that says it most: libraries bring theirs into
    /// each application, and one rule can find the same twice in one of them.</summary>
    private readonly Dictionary<string, (JsonElement Gap, int Times)> _gaps = new(StringComparer.Ordinal);
    private JsonObject? _rest;
    private string _first = "";

    private RegisterMerger()
    {
        _nodes = new NodeMerger(_disagreements);
    }

    /// <summary>What the registers do not agree on.</summary>
    public IReadOnlyList<Disagreement> Disagreements => _disagreements;

    /// <summary>Merges files; the result does not depend on their order.</summary>
    public static RegisterMerger Merge(IReadOnlyList<string> paths)
    {
        var merger = new RegisterMerger();
        (string Path, JsonElement Root)[] registers = [.. paths.Select(path => (path, RegisterReader.ReadJson(path)))];
        foreach ((JsonElement root, string assembly, _) in registers
            .Select(register => (register.Root, Assembly: Assembly(register.Path, register.Root), register.Path))
            .OrderBy(register => register.Assembly, StringComparer.Ordinal).ThenBy(register => register.Path, StringComparer.Ordinal))
        {
            merger.Add(root, assembly);
        }

        return merger;
    }

    /// <summary>
    /// Writes the merged register as a build writes one: the same order of the parts, the same lines. Items that nothing was merged
    /// into go out as they came in.
    /// </summary>
    /// <param name="stream">Where to.</param>
    /// <param name="name">What it is called.</param>
    public void WriteTo(Stream stream, string name)
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        var json = new JsonWriter();
        json.BeginObject();
        foreach (string member in _rest!.Select(one => one.Key).Concat(_parts.Keys).Append(Gaps).OrderBy(Place).ThenBy(member => member, StringComparer.Ordinal))
        {
            if (_parts.TryGetValue(member, out SortedDictionary<string, (JsonElement Value, string From)>? part))
            {
                Write(json, output, member, part.Values.Select(item => item.Value));
            }
            else if (member == Gaps)
            {
                Write(json, output, member, _gaps
                    .OrderBy(one => Sort(one.Value.Gap), StringComparer.Ordinal)
                    .ThenBy(one => one.Key, StringComparer.Ordinal)
                    .SelectMany(one => Enumerable.Repeat(one.Value.Gap, one.Value.Times)));
            }
            else
            {
                JsonNode? value = member == "register" ? Register(name) : _rest![member];
                json.Name(member).Value(JsonSerializer.SerializeToElement(value));
            }
        }

        json.EndObject().Flush(output);
        output.Write('\n');

        static string Sort(JsonElement gap) => string.Join('\n', s_gapOrder.Select(member => gap.TryGetProperty(member, out JsonElement value) ? value.ToString() : ""));

        // What a newer schema has and this one does not know comes last.
        static int Place(string member) => RegisterCheck.Parts.TryGetValue(member, out int place) ? place : int.MaxValue;
    }

    private static void Write(JsonWriter json, StreamWriter output, string member, IEnumerable<JsonElement> items)
    {
        json.BeginArray(member);
        foreach (JsonElement item in items)
        {
            json.Value(item);
            json.Flush(output);
        }

        json.EndArray();
    }

    private JsonObject Register(string name)
    {
        var register = new JsonObject { ["assembly"] = name, ["title"] = name };
        foreach ((string member, JsonNode? value) in (JsonObject)_rest!["register"]!)
        {
            register[member] = value?.DeepClone();
        }

        return register;
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
            if (s_byId.Contains(property.Name))
            {
                AddItems(property, name);
            }
            else if (property.NameEquals(Gaps))
            {
                foreach (IGrouping<string, JsonElement> gap in Items(property, name).GroupBy(gap => JsonSerializer.Serialize(gap), StringComparer.Ordinal))
                {
                    int times = gap.Count();
                    if (!_gaps.TryGetValue(gap.Key, out (JsonElement Gap, int Times) there) || times > there.Times)
                    {
                        _gaps[gap.Key] = (gap.First(), times);
                    }
                }
            }
            else
            {
                rest[property.Name] = JsonNode.Parse(property.Value.GetRawText());
            }
        }

        AddRest(rest, name);
    }

    /// <summary>The items of a part: objects, in a register that a build wrote.</summary>
    private static JsonElement.ArrayEnumerator Items(JsonProperty property, string name)
    {
        return property.Value.ValueKind == JsonValueKind.Array && property.Value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object)
            ? property.Value.EnumerateArray()
            : throw new RopaException($"The register of '{name}' is no valid register: its '{property.Name}' is no list of objects. Build it again.");
    }

    private void AddItems(JsonProperty property, string name)
    {
        // An optional part that no register has stays away, as in a build.
        if (!_parts.TryGetValue(property.Name, out SortedDictionary<string, (JsonElement Value, string From)>? part))
        {
            part = new(StringComparer.Ordinal);
            _parts.Add(property.Name, part);
        }

        foreach (JsonElement item in Items(property, name))
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
}
