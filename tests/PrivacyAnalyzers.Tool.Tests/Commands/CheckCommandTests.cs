using System;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Commands;

public sealed class CheckCommandTests
{
    [Theory]
    [InlineData("Confect")]
    [InlineData("ConfexCorrected")]
    [InlineData("ConfexNorway")]
    [InlineData("ConfexSweden")]
    [InlineData("Pexcon")]
    public void The_samples_follow_the_schema_and_leave_no_gap_open(string name)
    {
        JsonNode result = JsonNode.Parse(Ropa.Output("check", Ropa.Sample(name), "--fail-on", "info", "--json"))!;
        Assert.Empty(result["problems"]!.AsArray());
        Assert.Empty(result["openGaps"]!.AsArray());
        Assert.Empty(result["lostTranslations"]!.AsArray());
    }

    [Theory]
    [InlineData("warning", "warning", 1)]
    [InlineData("judgement", "warning", 0)]
    [InlineData("judgement", "judgement", 1)]
    [InlineData("strictOnly", "judgement", 0)]
    [InlineData("info", "strictOnly", 0)]
    [InlineData("info", "info", 1)]
    [InlineData("newerWord", "warning", 1)]
    [InlineData("warning", "never", 0)]
    public void An_open_gap_fails_from_the_severity_that_is_asked_for(string severity, string failOn, int expected)
    {
        Assert.Equal(expected, Check(json => json["gaps"]![0]!["severity"] = severity, "2.9", "--fail-on", failOn).ExitCode);
    }

    [Fact]
    public void A_silenced_gap_does_not_fail()
    {
        Ropa run = Check(json => json["gaps"]!.AsArray().RemoveAt(0), "2.0", "--fail-on", "info", "--json");
        Assert.Equal(0, run.ExitCode);
        JsonNode warning = JsonNode.Parse(run.Out)!["gaps"]!.AsArray().Single(count => (string)count!["severity"]! == "warning")!;
        Assert.Equal((0, 1, 0), ((int)warning["open"]!, (int)warning["explained"]!, (int)warning["silenced"]!));
    }

    [Fact]
    public void What_the_schema_does_not_know_is_a_problem_in_its_own_version_and_none_in_a_newer_one()
    {
        Ropa own = Check(json => json["activities"]![0]!["colour"] = "red", "2.0", "--fail-on", "never");
        Assert.Equal(1, own.ExitCode);
        Assert.Contains("$.activities[0].colour is not allowed here", own.Out);
        Ropa newer = Check(json => json["activities"]![0]!["colour"] = "red", "2.9", "--fail-on", "never");
        Assert.Equal(0, newer.ExitCode);
        Assert.Contains("follows schema 2.9; this tool knows 2.", newer.Out);
    }

    [Fact]
    public void Ids_that_stand_twice_and_ids_that_lead_nowhere_are_problems()
    {
        Ropa run = Check(
            json =>
            {
                json["dataSubjectCategories"]!.AsArray().Add(json["dataSubjectCategories"]![0]!.DeepClone());
                json["inventory"]![0]!["activities"]!.AsArray().Add("gone");
                json["activities"]![0]!["data"]![0]!["members"]!.AsArray().Add("P:Gone");
            },
            "2.0");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("dataSubjectCategories has 'customers' more than once", run.Out);
        Assert.Contains("names the activity 'gone'", run.Out);
        Assert.Contains("names the member 'P:Gone'", run.Out);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_translation_of_a_text_that_has_changed_is_told(bool asJson)
    {
        Ropa run = Check(
            json => json["translations"] = new JsonObject
            {
                ["sv"] = new JsonObject { [(string)json["register"]!["title"]!] = "Butikens register", ["What it said before"] = "Vad det sade förut" },
            },
            "2.0",
            asJson ? ["--fail-on", "never", "--json"] : ["--fail-on", "never"]);
        Assert.Equal(0, run.ExitCode);
        if (asJson)
        {
            JsonNode lost = Assert.Single(JsonNode.Parse(run.Out)!["lostTranslations"]!.AsArray())!;
            Assert.Equal(("sv", "What it said before"), ((string)lost["language"]!, (string)lost["text"]!));
        }
        else
        {
            Assert.Contains("A translation (sv) is of a text that the register does not say; was it changed? What it said before", run.Out.ReplaceLineEndings(" "));
            Assert.DoesNotContain("Butikens", run.Out);
        }
    }

    private static Ropa Check(Action<JsonNode> change, string version, params string[] options)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("ropa.json", Registers.Changed(json =>
        {
            json["schemaVersion"] = version;
            change(json);
        }));
        return Ropa.Run(["check", path, .. options]);
    }
}
