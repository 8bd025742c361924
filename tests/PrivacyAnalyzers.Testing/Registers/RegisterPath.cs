using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace PrivacyAnalyzers.Testing.Registers;

/// <summary>
/// A place in a register, written <c>activities[id=newsletter].data[category=contact]</c>: names joined by dots, lists opened
/// as they are met, and conditions in brackets that an element must meet. <c>[name=value]</c>: the value, or one of a list;
/// <c>[name~text]</c>: a text that contains it; <c>[name]</c>: present and not null; <c>[name=null]</c>: present and null.
/// A leading <c>//</c> finds the first name anywhere below. <c>names.sv</c> stands for a label or a synonym in that language.
/// Letters are compared without regard to case.
/// </summary>
public sealed class RegisterPath
{
    private readonly bool anywhere;
    private readonly Step[] steps;

    private RegisterPath(bool anywhere, Step[] steps)
    {
        this.anywhere = anywhere;
        this.steps = steps;
    }

    public static RegisterPath Parse(string text)
    {
        var anywhere = text.StartsWith("//", StringComparison.Ordinal);
        return new RegisterPath(anywhere, [.. Split(anywhere ? text[2..] : text, '.').Select(Step.Parse)]);
    }

    /// <summary>All values at the place.</summary>
    public IEnumerable<JsonElement> Find(JsonElement root)
    {
        IEnumerable<JsonElement> found = anywhere ? Descendants(root).Prepend(root) : [root];
        foreach (var step in steps)
        {
            found = found.SelectMany(step.From);
        }

        return found;
    }

    private static IEnumerable<JsonElement> Descendants(JsonElement element)
    {
        var children = element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Select(p => p.Value),
            JsonValueKind.Array => element.EnumerateArray(),
            _ => [],
        };
        return children.SelectMany(c => Descendants(c).Prepend(c));
    }

    /// <summary>Splits outside of brackets.</summary>
    private static IEnumerable<string> Split(string text, char separator)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0 && text[i] == separator)
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        if (depth != 0)
        {
            throw new FormatException($"The brackets of \"{text}\" do not match.");
        }

        yield return text[start..];
    }

    private sealed record Step(string Name, Condition[] Conditions)
    {
        public static Step Parse(string text)
        {
            var conditions = new List<Condition>();
            var bracket = text.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? text : text[..bracket];
            while (bracket >= 0)
            {
                var depth = 1;
                var end = bracket + 1;
                for (; end < text.Length && depth > 0; end++)
                {
                    depth += text[end] switch { '[' => 1, ']' => -1, _ => 0 };
                }

                conditions.Add(Condition.Parse(text[(bracket + 1)..(end - 1)]));
                bracket = end < text.Length && text[end] == '[' ? end : -1;
            }

            return name.Length > 0 ? new Step(name, [.. conditions]) : throw new FormatException($"\"{text}\" has no name.");
        }

        public IEnumerable<JsonElement> From(JsonElement element)
        {
            IEnumerable<JsonElement> found = Name == "names" ? NamesOf(element)
                : element.ValueKind == JsonValueKind.Object && element.TryGetProperty(Name, out var value) ? [value]
                : [];
            return found
                .SelectMany(v => v.ValueKind == JsonValueKind.Array ? v.EnumerateArray() : Enumerable.Repeat(v, 1))
                .Where(v => Conditions.All(c => c.Holds(v)));
        }

        private static IEnumerable<JsonElement> NamesOf(JsonElement element) =>
            new[] { "label", "synonyms" }.SelectMany(n => element.TryGetProperty(n, out var found) ? [found] : Array.Empty<JsonElement>());
    }

    private sealed record Condition(RegisterPath Path, char Operator, string Value)
    {
        public static Condition Parse(string text)
        {
            var depth = 0;
            for (var i = 0; i < text.Length; i++)
            {
                depth += text[i] switch { '[' => 1, ']' => -1, _ => 0 };
                if (depth == 0 && text[i] is '=' or '~')
                {
                    return new Condition(RegisterPath.Parse(text[..i]), text[i], text[(i + 1)..]);
                }
            }

            return new Condition(RegisterPath.Parse(text), ' ', "");
        }

        public bool Holds(JsonElement element)
        {
            var found = Path.Find(element).ToArray();
            return Operator switch
            {
                ' ' => found.Any(f => f.ValueKind != JsonValueKind.Null),
                '~' => found.Any(f => Text(f).Contains(Value, StringComparison.OrdinalIgnoreCase)),
                _ when Value == "null" => found.Any(f => f.ValueKind == JsonValueKind.Null),
                _ => found.Any(f => string.Equals(Text(f), Value, StringComparison.OrdinalIgnoreCase)),
            };
        }

        private static string Text(JsonElement element) =>
            element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText();
    }
}
