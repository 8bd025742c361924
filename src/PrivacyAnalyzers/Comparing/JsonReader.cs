using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PrivacyAnalyzers.Comparing;

/// <summary>A value of a JSON text: a string, a list, an object, or one of the words <c>true</c>, <c>false</c>, <c>null</c> and
/// numbers, which stay as they are written.</summary>
internal sealed class JsonNode(string? text, IReadOnlyList<JsonNode> items, IReadOnlyDictionary<string, JsonNode> members)
{
    private static readonly JsonNode Absent = new(null, [], new Dictionary<string, JsonNode>());

    /// <summary>A string's or a word's text; null for lists, objects, the word <c>null</c> and what is absent.</summary>
    public string? Text { get; } = text;

    /// <summary>A list's items; empty for everything else.</summary>
    public IReadOnlyList<JsonNode> Items { get; } = items;

    public IReadOnlyDictionary<string, JsonNode> Members { get; } = members;

    /// <summary>An object's member; something empty where there is none.</summary>
    public JsonNode this[string name] => Members.TryGetValue(name, out var found) ? found : Absent;
}

/// <summary>Reads JSON (RFC 8259). The compiler side has no dependencies, so that no other version of a library can stand in its
/// way; what it reads is small and made by this product.</summary>
internal sealed class JsonReader
{
    /// <summary>Deeper than any register; a text that nests further is none, and must not exhaust the compiler's stack.</summary>
    private const int MaxDepth = 64;

    private static readonly Dictionary<string, JsonNode> NoMembers = [];

    private readonly string json;
    private int at;

    private JsonReader(string json) => this.json = json;

    /// <summary>The value of a whole text; null where it is not JSON.</summary>
    public static JsonNode? Read(string json)
    {
        var reader = new JsonReader(json);
        return reader.TryValue(0, out var value) && reader.IsAtEnd() ? value : null;
    }

    private bool IsAtEnd()
    {
        SkipSpace();
        return at == json.Length;
    }

    private void SkipSpace()
    {
        while (at < json.Length && json[at] is ' ' or '\t' or '\n' or '\r' or '\uFEFF')
        {
            at++;
        }
    }

    private bool Take(char expected)
    {
        SkipSpace();
        if (at >= json.Length || json[at] != expected)
        {
            return false;
        }

        at++;
        return true;
    }

    private bool TryValue(int depth, out JsonNode value)
    {
        value = null!;
        SkipSpace();
        if (at >= json.Length || depth > MaxDepth)
        {
            return false;
        }

        switch (json[at])
        {
            case '{':
                return TryObject(depth, out value);
            case '[':
                return TryList(depth, out value);
            case '"':
                if (!TryString(out var text))
                {
                    return false;
                }

                value = new JsonNode(text, [], NoMembers);
                return true;
            default:
                return TryWord(out value);
        }
    }

    private bool TryObject(int depth, out JsonNode value)
    {
        var members = new Dictionary<string, JsonNode>();
        value = new JsonNode(null, [], members);
        at++;
        if (Take('}'))
        {
            return true;
        }

        do
        {
            SkipSpace();
            if (!TryString(out var name) || !Take(':') || !TryValue(depth + 1, out var member))
            {
                return false;
            }

            members[name] = member;
        }
        while (Take(','));

        return Take('}');
    }

    private bool TryList(int depth, out JsonNode value)
    {
        var items = new List<JsonNode>();
        value = new JsonNode(null, items, NoMembers);
        at++;
        if (Take(']'))
        {
            return true;
        }

        do
        {
            if (!TryValue(depth + 1, out var item))
            {
                return false;
            }

            items.Add(item);
        }
        while (Take(','));

        return Take(']');
    }

    private bool TryString(out string value)
    {
        value = "";
        if (at >= json.Length || json[at] != '"')
        {
            return false;
        }

        var text = new StringBuilder();
        for (at++; at < json.Length; at++)
        {
            var c = json[at];
            if (c == '"')
            {
                at++;
                value = text.ToString();
                return true;
            }

            if (c != '\\')
            {
                text.Append(c);
            }
            else if (!TryEscape(text))
            {
                return false;
            }
        }

        return false;
    }

    private bool TryEscape(StringBuilder text)
    {
        if (++at >= json.Length)
        {
            return false;
        }

        switch (json[at])
        {
            case '"' or '\\' or '/':
                text.Append(json[at]);
                return true;
            case 'b':
                text.Append('\b');
                return true;
            case 'f':
                text.Append('\f');
                return true;
            case 'n':
                text.Append('\n');
                return true;
            case 'r':
                text.Append('\r');
                return true;
            case 't':
                text.Append('\t');
                return true;
            case 'u' when at + 4 < json.Length
                && int.TryParse(json.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                text.Append((char)code);
                at += 4;
                return true;
            default:
                return false;
        }
    }

    private bool TryWord(out JsonNode value)
    {
        var start = at;
        while (at < json.Length && (char.IsLetterOrDigit(json[at]) || json[at] is '-' or '+' or '.'))
        {
            at++;
        }

        var word = json.Substring(start, at - start);
        value = new JsonNode(word == "null" ? null : word, [], NoMembers);
        return word is "null" or "true" or "false"
            || double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
    }
}
