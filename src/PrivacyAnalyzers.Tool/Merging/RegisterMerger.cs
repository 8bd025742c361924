using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PrivacyAnalyzers.Printing;
using PrivacyAnalyzers.Tool.Checking;
using PrivacyAnalyzers.Tool.Reading;
using PrivacyAnalyzers.Tool.Writing;

namespace PrivacyAnalyzers.Tool.Merging;

/// <summary>
/// Makes one register of many. What registers say of one id is gathered first and merged once, so that time and memory grow with the size
/// of the registers and not with their number times their size.
/// </summary>
internal sealed class RegisterMerger
{
    private const string Gaps = "gaps";

    /// <summary>The items of a list stand in the list and the register.</summary>
    private const int ItemDepth = 2;

    /// <summary>So many characters are written at once.</summary>
    private const int Piece = 1 << 14;

    private static readonly string[] s_byId =
    [
        "dataSubjectCategories", "dataCategories", "recipients", "retentionEvents", "laws", "dataSources", "securityMeasures", "assessments",
        "activities", "processorActivities", "inventory", "notPersonalData", "retentionMarks",
    ];

    /// <summary>What a register says of itself and not of the processing; the merged one has its own.</summary>
    private static readonly string[] s_ofItself = ["assembly", "title", "version", "noticeDate", "noticeUrl", "noticeChanges", "lastReviewed", "nextReview"];

    private static readonly string[] s_gapOrder = ["rule", "about", "message"];

    private readonly NodeMerger _nodes = new();

    /// <summary>The parts whose items have ids: by part and id what is said first.</summary>
    private readonly Dictionary<string, Dictionary<string, Said>> _parts = new(StringComparer.Ordinal);

    /// <summary>The items that not all registers say the same of: all that is said, from the first on.</summary>
    private readonly Dictionary<(string Part, string Id), List<Said>> _differing = [];

    /// <summary>The gaps by all that they say, with how often the register says so that says it most: libraries bring theirs into
    /// each application, and one rule can find the same twice in one of them.</summary>
    private readonly Dictionary<string, (JsonElement Gap, int Times)> _gaps = new(StringComparer.Ordinal);

    /// <summary>Everything else.</summary>
    private readonly Dictionary<string, List<Said>> _rest = new(StringComparer.Ordinal);

    /// <summary>What was said differently, merged.</summary>
    private readonly Dictionary<(string Part, string Id), JsonNode?> _merged = [];

    private RegisterMerger()
    {
    }

    /// <summary>What the registers do not agree on.</summary>
    public IReadOnlyList<Disagreement> Disagreements => _nodes.Disagreements;

    /// <summary>Merges files; the result does not depend on their order.</summary>
    public static RegisterMerger Merge(IReadOnlyList<string> paths)
    {
        var merger = new RegisterMerger();
        foreach ((JsonElement root, string assembly, _) in Read(paths)
            .OrderBy(register => register.Assembly, StringComparer.Ordinal).ThenBy(register => register.Path, StringComparer.Ordinal))
        {
            merger.Add(root, assembly);
        }

        merger.MergeAll();
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
        using var output = new StreamWriter(stream, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true);
        var json = new JsonWriter();
        json.BeginObject();
        foreach (string member in _rest.Keys.Concat(_parts.Keys).Append(Gaps).OrderBy(Place).ThenBy(member => member, StringComparer.Ordinal))
        {
            if (_parts.TryGetValue(member, out Dictionary<string, Said>? part))
            {
                Write(json, output, member, part.OrderBy(item => item.Key, StringComparer.Ordinal)
                    .Select(item => _merged.TryGetValue((member, item.Key), out JsonNode? merged) ? JsonSerializer.SerializeToElement(merged) : item.Value.Value));
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
                JsonNode? value = _merged[(member, "")];
                json.Name(member).Value(JsonSerializer.SerializeToElement(member == "register" ? Named(value, name) : value));
            }
        }

        json.EndObject().Flush(output);
        output.Write('\n');

        static string Sort(JsonElement gap) => string.Join('\n', s_gapOrder.Select(member => gap.TryGetProperty(member, out JsonElement value) ? value.ToString() : ""));

        // What a newer schema has and this one does not know comes last.
        static int Place(string member) => RegisterCheck.Parts.TryGetValue(member, out int place) ? place : int.MaxValue;
    }

    /// <summary>Writes a list of the register, whose items all processors lay out.</summary>
    private static void Write(JsonWriter json, StreamWriter output, string member, IEnumerable<JsonElement> items)
    {
        json.BeginArray(member);
        foreach (string item in items.AsParallel().AsOrdered().Select(item => new JsonWriter(depth: ItemDepth).Value(item).ToString()))
        {
            json.Raw(item);
            if (json.Length > Piece)
            {
                json.Flush(output);
            }
        }

        json.EndArray();
    }

    private static JsonObject Named(JsonNode? register, string name)
    {
        var named = new JsonObject { ["assembly"] = name, ["title"] = name };
        foreach ((string member, JsonNode? value) in register as JsonObject ?? [])
        {
            if (!s_ofItself.Contains(member))
            {
                named[member] = value?.DeepClone();
            }
        }

        return named;
    }

    /// <summary>Reads all files, on all processors; of several problems that of the first file is told.</summary>
    private static (JsonElement Root, string Assembly, string Path)[] Read(IReadOnlyList<string> paths)
    {
        var registers = new (JsonElement, string, string)[paths.Count];
        var problems = new RopaException?[paths.Count];
        Parallel.For(0, paths.Count, i =>
        {
            try
            {
                JsonElement root = RegisterReader.ReadJson(paths[i]);
                registers[i] = (root, Assembly(paths[i], root), paths[i]);
            }
            catch (RopaException problem)
            {
                problems[i] = problem;
            }
        });
        if (problems.FirstOrDefault(problem => problem is not null) is { } first)
        {
            ExceptionDispatchInfo.Throw(first);
        }

        return registers;
    }

    private static string Assembly(string path, JsonElement root)
    {
        return root.TryGetProperty("register", out JsonElement register) && register.ValueKind == JsonValueKind.Object
            && register.TryGetProperty("assembly", out JsonElement assembly)
            ? assembly.ToString()
            : throw new RopaException($"'{path}' is no valid register: it does not name its assembly.");
    }

    private void Add(JsonElement root, string name)
    {
        foreach (JsonProperty property in root.EnumerateObject())
        {
            if (s_byId.Contains(property.Name))
            {
                AddItems(property, name);
            }
            else if (property.NameEquals(Gaps))
            {
                AddGaps(property, name);
            }
            else
            {
                if (!_rest.TryGetValue(property.Name, out List<Said>? said))
                {
                    said = [];
                    _rest.Add(property.Name, said);
                }

                said.Add(new Said(property.Value, name));
            }
        }
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
        if (!_parts.TryGetValue(property.Name, out Dictionary<string, Said>? part))
        {
            part = new(StringComparer.Ordinal);
            _parts.Add(property.Name, part);
        }

        foreach (JsonElement item in Items(property, name))
        {
            string id = item.TryGetProperty("id", out JsonElement value) ? value.ToString() : item.GetRawText();
            if (part.TryAdd(id, new Said(item, name)) || NodeMerger.AreSame(part[id].Value, item))
            {
                continue;
            }

            if (!_differing.TryGetValue((property.Name, id), out List<Said>? all))
            {
                all = [part[id]];
                _differing.Add((property.Name, id), all);
            }

            all.Add(new Said(item, name));
        }
    }

    private void AddGaps(JsonProperty property, string name)
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

    private void MergeAll()
    {
        foreach ((string member, List<Said> said) in _rest)
        {
            _merged[(member, "")] = member switch
            {
                // The newer of two minor versions has all that the older one has.
                "$schema" or "schemaVersion" => Newest(said),
                "register" => OfItself(said),
                _ => _nodes.Merge(said, member),
            };
        }

        foreach (((string part, string id), List<Said> said) in _differing
            .OrderBy(one => Array.IndexOf(s_byId, one.Key.Part)).ThenBy(one => one.Key.Id, StringComparer.Ordinal))
        {
            _merged[(part, id)] = _nodes.Merge(said, $"{part}/{id}");
        }
    }

    /// <summary>What registers say of themselves is no disagreement.</summary>
    private JsonNode? OfItself(List<Said> said)
    {
        return _nodes.Merge(said.Select(one => one with { Value = JsonSerializer.SerializeToElement(Named(JsonObject.Create(one.Value), "")) }), "register");
    }

    /// <summary>Versions of one major number differ in their last number only.</summary>
    private static JsonValue? Newest(List<Said> said)
    {
        return JsonValue.Create(said.Select(one => one.Value.ToString()).MaxBy(Minor));

        static int Minor(string version)
        {
            return int.TryParse(version[(version.LastIndexOf('.') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int minor) ? minor : 0;
        }
    }
}
