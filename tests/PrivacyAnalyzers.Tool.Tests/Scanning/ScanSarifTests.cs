extern alias ropa;

using System;
using System.Linq;
using System.Text.Json.Nodes;
using PrivacyAnalyzers.Testing;
using Xunit;
using Validator = ropa::PrivacyAnalyzers.JsonSchema.JsonSchemaValidator;

namespace PrivacyAnalyzers.Tool.Tests.Scanning;

public sealed class ScanSarifTests
{
    /// <summary>What SARIF 2.1.0 asks of the parts that are written: its own names, required properties and enumerations.</summary>
    private const string Schema = """
        {
          "type": "object", "additionalProperties": false, "required": ["$schema", "version", "runs"],
          "properties": {
            "$schema": { "type": "string" },
            "version": { "const": "2.1.0" },
            "runs": { "type": "array", "items": { "$ref": "#/$defs/run" } }
          },
          "$defs": {
            "run": {
              "type": "object", "additionalProperties": false, "required": ["tool", "results"],
              "properties": {
                "tool": { "type": "object", "additionalProperties": false, "required": ["driver"], "properties": { "driver": { "$ref": "#/$defs/driver" } } },
                "invocations": { "type": "array", "items": { "$ref": "#/$defs/invocation" } },
                "originalUriBaseIds": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "description": { "$ref": "#/$defs/message" } } } },
                "columnKind": { "enum": ["utf16CodeUnits", "unicodeCodePoints"] },
                "results": { "type": "array", "items": { "$ref": "#/$defs/result" } }
              }
            },
            "driver": {
              "type": "object", "additionalProperties": false, "required": ["name"],
              "properties": {
                "name": { "type": "string" },
                "informationUri": { "type": "string" },
                "rules": { "type": "array", "items": { "$ref": "#/$defs/rule" } }
              }
            },
            "rule": {
              "type": "object", "additionalProperties": false, "required": ["id"],
              "properties": {
                "id": { "type": "string" },
                "shortDescription": { "$ref": "#/$defs/message" },
                "fullDescription": { "$ref": "#/$defs/message" },
                "helpUri": { "type": "string" },
                "defaultConfiguration": { "type": "object", "additionalProperties": false, "properties": { "level": { "$ref": "#/$defs/level" } } }
              }
            },
            "level": { "enum": ["none", "note", "warning", "error"] },
            "message": { "type": "object", "additionalProperties": false, "required": ["text"], "properties": { "text": { "type": "string" } } },
            "invocation": {
              "type": "object", "additionalProperties": false, "required": ["executionSuccessful"],
              "properties": {
                "executionSuccessful": { "type": "boolean" },
                "toolExecutionNotifications": {
                  "type": "array",
                  "items": {
                    "type": "object", "additionalProperties": false, "required": ["message"],
                    "properties": {
                      "level": { "$ref": "#/$defs/level" },
                      "message": { "$ref": "#/$defs/message" },
                      "locations": { "type": "array", "items": { "$ref": "#/$defs/location" } }
                    }
                  }
                }
              }
            },
            "result": {
              "type": "object", "additionalProperties": false, "required": ["message"],
              "properties": {
                "ruleId": { "type": "string" },
                "ruleIndex": { "type": "integer" },
                "level": { "$ref": "#/$defs/level" },
                "message": { "$ref": "#/$defs/message" },
                "locations": { "type": "array", "items": { "$ref": "#/$defs/location" } },
                "partialFingerprints": { "type": "object", "additionalProperties": { "type": "string" } },
                "properties": { "type": "object" }
              }
            },
            "location": {
              "type": "object", "additionalProperties": false,
              "properties": {
                "physicalLocation": {
                  "type": "object", "additionalProperties": false, "required": ["artifactLocation"],
                  "properties": {
                    "artifactLocation": {
                      "type": "object", "additionalProperties": false,
                      "properties": { "uri": { "type": "string" }, "uriBaseId": { "type": "string" } }
                    },
                    "region": {
                      "type": "object", "additionalProperties": false,
                      "properties": { "startLine": { "type": "integer" }, "startColumn": { "type": "integer" }, "endColumn": { "type": "integer" } }
                    }
                  }
                },
                "logicalLocations": {
                  "type": "array",
                  "items": {
                    "type": "object", "additionalProperties": false,
                    "properties": { "fullyQualifiedName": { "type": "string" }, "kind": { "type": "string" } }
                  }
                }
              }
            }
          }
        }
        """;

    [Fact]
    public void It_follows_the_schema_and_says_where_what_is()
    {
        using var code = new CodeBase(
            ("My code/Åsa.cs", "[Table(\"a\")]\npublic class Customer\n{\n    public string Email { get; set; }\n    public string UserAgent { get; set; }\n    public string Personnummer { get; set; }\n}\n"));
        code.Write("Binary.cs", [0, 1]);
        string path = code["scan.sarif"];
        Ropa run = code.Scan("--format", "sarif", "--output", path);
        Assert.Equal((3, ""), (run.ExitCode, run.Out));
        string text = System.IO.File.ReadAllText(path);
        Assert.Empty(new Validator(Schema).Validate(text));
        Snapshot.Verify(text, "json");

        JsonNode run0 = JsonNode.Parse(text)!["runs"]![0]!;
        JsonArray rules = run0["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.All(run0["results"]!.AsArray(), result =>
        {
            Assert.Equal((string)result!["ruleId"]!, (string)rules[(int)result["ruleIndex"]!]!["id"]!);
            JsonNode place = result["locations"]![0]!["physicalLocation"]!;
            Assert.True(Uri.IsWellFormedUriString((string)place["artifactLocation"]!["uri"]!, UriKind.Relative));
        });
        Assert.Equal(["PRIV2002", "PRIV2003", "PRIV2004"], rules.Select(rule => (string)rule!["id"]!));
    }
}
