using System;
using PrivacyAnalyzers.JsonSchema;
using Xunit;

namespace PrivacyAnalyzers.Tests;

/// <summary>The validator itself: what it must refuse, or the tests that use it prove nothing.</summary>
public class SchemaValidatorTests
{
    private const string Composed =
        """
        {
          "$defs": { "base": { "type": "object", "properties": { "a": { "type": "string" } } } },
          "$ref": "#/$defs/base",
          "required": ["b"],
          "properties": { "b": { "enum": [null, 1] } },
          "unevaluatedProperties": false
        }
        """;

    [Theory]
    [InlineData("""{ "b": null }""")]
    [InlineData("""{ "a": "x", "b": 1 }""")]
    public void Accepts(string json) => Assert.Empty(new JsonSchemaValidator(Composed).Validate(json));

    [Theory]
    [InlineData("""{ "a": "x" }""", "$ lacks 'b'")]
    [InlineData("""{ "a": 1, "b": 1 }""", "$.a is Number, not string")]
    [InlineData("""{ "b": 2 }""", "$.b is 2, not one of [null, 1]")]
    [InlineData("""{ "b": 1, "c": 1 }""", "$.c is not allowed here")]
    public void Rejects(string json, string error) => Assert.Equal([error], new JsonSchemaValidator(Composed).Validate(json));

    [Theory]
    [InlineData("""{ "type": "integer" }""", "1.5")]
    [InlineData("""{ "const": "none" }""", "\"nothing\"")]
    [InlineData("""{ "pattern": "^P[0-9]+M$" }""", "\"P1Y\"")]
    [InlineData("""{ "items": { "type": "string" } }""", "[\"a\", 1]")]
    [InlineData("""{ "additionalProperties": { "type": "string" } }""", """{ "a": 1 }""")]
    [InlineData("""{ "anyOf": [{ "type": "null" }, { "const": "none" }] }""", "0")]
    [InlineData("""{ "type": ["object", "null"] }""", "[]")]
    public void RejectsEachKeyword(string schema, string json) => Assert.Single(new JsonSchemaValidator(schema).Validate(json));

    [Theory]
    [InlineData("""{ "minLength": 1 }""")]
    [InlineData("""{ "properties": { "a": { "items": { "oneOf": [] } } } }""")]
    [InlineData("""{ "$ref": "#/$defs/missing" }""")]
    [InlineData("""{ "type": "text" }""")]
    public void RefusesASchemaThatItDoesNotUnderstand(string schema) =>
        Assert.Throws<NotSupportedException>(() => new JsonSchemaValidator(schema));
}
