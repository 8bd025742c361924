using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.JsonSchema;

/// <summary>
/// Validates JSON against a JSON Schema (draft 2020-12): the keywords that our schemas use and no others. A schema with a keyword
/// that is not known here is refused, so that nothing is taken for checked that is not.
/// </summary>
/// <remarks>Written here because no library for this draft restores without warnings.</remarks>
public sealed class JsonSchemaValidator
{
    private static readonly string[] s_keywords =
    [
        "$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "required", "additionalProperties",
        "unevaluatedProperties", "items", "enum", "const", "anyOf", "pattern",
    ];

    private static readonly string[] s_types = ["object", "array", "string", "integer", "number", "boolean", "null"];

    private readonly JsonElement _root;

    /// <summary>Reads a schema and refuses one that it does not understand.</summary>
    public JsonSchemaValidator(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        _root = document.RootElement.Clone();
        CheckSchema(_root, "#");
    }

    /// <summary>What is wrong with a JSON text, each with the path of the value; empty for a valid one.</summary>
    public IReadOnlyList<string> Validate(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Check(document.RootElement, _root, "$").Errors;
    }

    /// <summary>The schemas of all properties, wherever they stand in the schema, by their place.</summary>
    public IEnumerable<(string Place, JsonElement Schema)> PropertySchemas()
    {
        return Subschemas(_root, "#")
            .Where(schema => schema.Schema.TryGetProperty("properties", out _))
            .SelectMany(schema => schema.Schema.GetProperty("properties").EnumerateObject()
                .Select(property => ($"{schema.Place}/properties/{property.Name}", property.Value)));
    }

    /// <summary>A schema, or the one that it refers to.</summary>
    public JsonElement Resolve(JsonElement schema)
    {
        while (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            schema = Target(reference.GetString()!);
        }

        return schema;
    }

    private static IEnumerable<(string Place, JsonElement Schema)> Subschemas(JsonElement schema, string place)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        yield return (place, schema);
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            IEnumerable<(string, JsonElement)> children = keyword.Name switch
            {
                "properties" or "$defs" => keyword.Value.EnumerateObject()
                    .Select(child => ($"{place}/{keyword.Name}/{child.Name}", child.Value)),
                "items" or "additionalProperties" or "unevaluatedProperties" => [($"{place}/{keyword.Name}", keyword.Value)],
                "anyOf" => keyword.Value.EnumerateArray()
                    .Select((child, i) => (string.Create(CultureInfo.InvariantCulture, $"{place}/anyOf/{i}"), child)),
                _ => [],
            };
            foreach ((string Place, JsonElement Schema) found in children.SelectMany(child => Subschemas(child.Item2, child.Item1)))
            {
                yield return found;
            }
        }
    }

    private void CheckSchema(JsonElement root, string rootPlace)
    {
        foreach ((string place, JsonElement schema) in Subschemas(root, rootPlace))
        {
            string? problem = schema.EnumerateObject().Select(keyword => Problem(keyword)).FirstOrDefault(found => found is not null);
            if (problem is not null)
            {
                throw new NotSupportedException($"Schema at {place}: {problem}");
            }
        }
    }

    private string? Problem(JsonProperty keyword)
    {
        return keyword.Name switch
        {
            "type" => Types(keyword.Value).All(type => s_types.Contains(type)) ? null : $"unknown type {keyword.Value}",
            "$ref" => TryTarget(keyword.Value.GetString()!, out _) ? null : $"{keyword.Value} refers to nothing",
            "required" => keyword.Value.EnumerateArray().All(name => name.ValueKind == JsonValueKind.String) ? null : "required",
            "additionalProperties" or "unevaluatedProperties" when keyword.Value.ValueKind
                is not (JsonValueKind.False or JsonValueKind.True or JsonValueKind.Object) => $"{keyword.Name} is no schema",
            _ => s_keywords.Contains(keyword.Name) ? null : $"the keyword '{keyword.Name}' is not known to this validator",
        };
    }

    private JsonElement Target(string reference)
    {
        return TryTarget(reference, out JsonElement target) ? target : throw new KeyNotFoundException(reference);
    }

    private bool TryTarget(string reference, out JsonElement target)
    {
        const string Definitions = "#/$defs/";
        target = default;
        return reference.StartsWith(Definitions, StringComparison.Ordinal)
            && _root.TryGetProperty("$defs", out JsonElement definitions)
            && definitions.TryGetProperty(reference[Definitions.Length..], out target);
    }

    private Outcome Check(JsonElement value, JsonElement schema, string path)
    {
        var outcome = new Outcome();
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            outcome.Require(schema.ValueKind == JsonValueKind.True, path, "is not allowed here");
            return outcome;
        }

        CheckValue(value, schema, path, outcome);
        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            outcome.Add(Check(value, Target(reference.GetString()!), path));
        }

        if (schema.TryGetProperty("anyOf", out JsonElement choices))
        {
            CheckChoices(value, choices, path, outcome);
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            CheckObject(value, schema, path, outcome);
        }
        else if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out JsonElement items))
        {
            int i = 0;
            foreach (JsonElement item in value.EnumerateArray())
            {
                outcome.Errors.AddRange(Check(item, items, string.Create(CultureInfo.InvariantCulture, $"{path}[{i++}]")).Errors);
            }
        }

        return outcome;
    }

    private static void CheckValue(JsonElement value, JsonElement schema, string path, Outcome outcome)
    {
        if (schema.TryGetProperty("type", out JsonElement type))
        {
            outcome.Require(Types(type).Any(name => IsOfType(value, name)), path, $"is {value.ValueKind}, not {type}");
        }

        if (schema.TryGetProperty("const", out JsonElement constant))
        {
            outcome.Require(JsonElement.DeepEquals(value, constant), path, $"is {value}, not {constant}");
        }

        if (schema.TryGetProperty("enum", out JsonElement values))
        {
            outcome.Require(values.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)), path, $"is {value}, not one of {values}");
        }

        if (schema.TryGetProperty("pattern", out JsonElement pattern) && value.ValueKind == JsonValueKind.String)
        {
            outcome.Require(
                Regex.IsMatch(value.GetString()!, pattern.GetString()!, RegexOptions.CultureInvariant),
                path,
                $"is '{value}', which does not match {pattern}");
        }
    }

    private void CheckChoices(JsonElement value, JsonElement choices, string path, Outcome outcome)
    {
        Outcome[] all = [.. choices.EnumerateArray().Select(choice => Check(value, choice, path))];
        foreach (Outcome valid in all.Where(choice => choice.Errors.Count == 0))
        {
            outcome.Evaluated.UnionWith(valid.Evaluated);
        }

        outcome.Require(
            all.Any(choice => choice.Errors.Count == 0),
            path,
            $"matches no choice: {string.Join(" | ", all.SelectMany(choice => choice.Errors))}");
    }

    private void CheckObject(JsonElement value, JsonElement schema, string path, Outcome outcome)
    {
        if (schema.TryGetProperty("required", out JsonElement required))
        {
            foreach (string name in required.EnumerateArray().Select(name => name.GetString()!))
            {
                outcome.Require(value.TryGetProperty(name, out _), path, $"lacks '{name}'");
            }
        }

        schema.TryGetProperty("properties", out JsonElement properties);
        bool hasAdditional = schema.TryGetProperty("additionalProperties", out JsonElement additional);
        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(property.Name, out JsonElement declared))
            {
                CheckProperty(property, declared, path, outcome);
            }
            else if (hasAdditional)
            {
                CheckProperty(property, additional, path, outcome);
            }
        }

        if (schema.TryGetProperty("unevaluatedProperties", out JsonElement unevaluated))
        {
            foreach (JsonProperty property in value.EnumerateObject().Where(property => !outcome.Evaluated.Contains(property.Name)).ToArray())
            {
                CheckProperty(property, unevaluated, path, outcome);
            }
        }
    }

    private void CheckProperty(JsonProperty property, JsonElement schema, string path, Outcome outcome)
    {
        outcome.Evaluated.Add(property.Name);
        outcome.Errors.AddRange(Check(property.Value, schema, $"{path}.{property.Name}").Errors);
    }

    private static IEnumerable<string?> Types(JsonElement type)
    {
        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()) : [type.GetString()];
    }

    private static bool IsOfType(JsonElement value, string? type)
    {
        return type switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            _ => value.ValueKind == JsonValueKind.Null,
        };
    }

    /// <summary>What a check found: errors, and the properties that the schema spoke of.</summary>
    private sealed class Outcome
    {
        public List<string> Errors { get; } = [];

        public HashSet<string> Evaluated { get; } = new(StringComparer.Ordinal);

        public void Require(bool condition, string path, string error)
        {
            if (!condition)
            {
                Errors.Add($"{path} {error}");
            }
        }

        public void Add(Outcome other)
        {
            Errors.AddRange(other.Errors);
            Evaluated.UnionWith(other.Evaluated);
        }
    }
}
