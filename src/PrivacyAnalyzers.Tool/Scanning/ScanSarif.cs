extern alias analyzers;

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using analyzers::PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Tool.Writing;

namespace PrivacyAnalyzers.Tool.Scanning;

/// <summary>What a code base holds as SARIF 2.1.0, which code hosts and editors show.</summary>
/// <remarks>Paths are relative to the scanned folder: the file says nothing of the machine.</remarks>
internal static class ScanSarif
{
    private const string Root = "SCANNED";

    public static string Of(ScanResult result)
    {
        RuleInfo[] rules =
        [
            .. result.Findings.Select(finding => finding.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(RuleCatalog.Find),
        ];
        var run = new JsonObject
        {
            ["tool"] = new JsonObject { ["driver"] = Driver(rules) },
            ["invocations"] = new JsonArray(Invocation(result.Problems)),
            ["originalUriBaseIds"] = new JsonObject { [Root] = new JsonObject { ["description"] = Message("The folder that was scanned.") } },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. result.Findings.Select(finding => Result(finding, rules))]),
        };
        return JsonText.Of(new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(run),
        });
    }

    private static JsonObject Driver(RuleInfo[] rules)
    {
        return new JsonObject
        {
            ["name"] = "ropa",
            ["informationUri"] = "https://github.com/privacyanalyzers/privacyanalyzers",
            ["rules"] = new JsonArray([.. rules.Select(rule => new JsonObject
            {
                ["id"] = rule.Id,
                ["shortDescription"] = Message(rule.Title),
                ["fullDescription"] = Message(rule.Description),
                ["helpUri"] = $"https://github.com/privacyanalyzers/privacyanalyzers/blob/main/docs/rules/{rule.Id}.md",
                ["defaultConfiguration"] = new JsonObject { ["level"] = Level(rule) },
            })]),
        };
    }

    private static JsonObject Invocation(IReadOnlyList<ScanProblem> problems)
    {
        return new JsonObject
        {
            // Whether it ran to its end; what it had to leave out is said beside that.
            ["executionSuccessful"] = true,
            ["toolExecutionNotifications"] = new JsonArray([.. problems.Select(problem => new JsonObject
            {
                ["level"] = problem.IsLeftOut ? "error" : "warning",
                ["message"] = Message(problem.Text),
                ["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = File(problem.Path) }),
            })]),
        };
    }

    private static JsonObject Result(ScanFinding finding, RuleInfo[] rules)
    {
        JsonObject place = File(finding.File);
        place["region"] = new JsonObject
        {
            ["startLine"] = finding.Line,
            ["startColumn"] = finding.Column,
            ["endColumn"] = finding.Column + finding.Name.Length,
        };
        int rule = Array.FindIndex(rules, one => one.Id == finding.Rule);
        return new JsonObject
        {
            ["ruleId"] = finding.Rule,
            ["ruleIndex"] = rule,
            ["level"] = Level(rules[rule]),
            ["message"] = Message(finding.Message),
            ["locations"] = new JsonArray(new JsonObject
            {
                ["physicalLocation"] = place,
                ["logicalLocations"] = new JsonArray(new JsonObject { ["fullyQualifiedName"] = finding.Member, ["kind"] = "member" }),
            }),

            // The line of a baseline: it stays the same when lines move.
            ["partialFingerprints"] = new JsonObject { ["privacyBaseline/v1"] = $"{finding.Rule} {finding.Member}" },
            ["properties"] = new JsonObject
            {
                ["kind"] = finding.Kind,
                ["confidence"] = ScanJson.Word(finding.Detected.Likelihood),
            },
        };
    }

    private static JsonObject File(string path)
    {
        return new JsonObject
        {
            ["artifactLocation"] = new JsonObject
            {
                ["uri"] = string.Join('/', path.Split('/').Select(Uri.EscapeDataString)),
                ["uriBaseId"] = Root,
            },
        };
    }

    private static JsonObject Message(string text)
    {
        return new JsonObject { ["text"] = text };
    }

    private static string Level(RuleInfo rule)
    {
        return rule.IsWarning ? "warning" : "note";
    }
}
