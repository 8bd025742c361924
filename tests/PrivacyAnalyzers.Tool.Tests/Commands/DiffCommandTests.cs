using System;
using System.Text.Json.Nodes;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Commands;

public sealed class DiffCommandTests
{
    private static readonly Action<JsonNode> s_new = json => json["activities"]![0]!["dataSubjects"]!.AsArray().Add("employees");
    private static readonly Action<JsonNode> s_weakened = json => json["securityMeasures"]!.AsArray().Clear();
    private static readonly Action<JsonNode> s_drift = json => json["activities"]![0]!["description"] = "<b>It</b> | *gets* there\nsoon.";

    [Theory]
    [InlineData("none", "weakened", 0)]
    [InlineData("none", "drift", 0)]
    [InlineData("drift", "weakened", 0)]
    [InlineData("drift", "drift", 1)]
    [InlineData("weakened", "weakened", 1)]
    [InlineData("weakened", "new", 0)]
    [InlineData("new", "weakened", 1)]
    [InlineData("new", "new", 1)]
    [InlineData("new", "never", 0)]
    public void What_fails_is_what_was_asked_for(string change, string failOn, int expected)
    {
        Action<JsonNode> make = change switch { "new" => s_new, "weakened" => s_weakened, "drift" => s_drift, _ => _ => { } };
        Assert.Equal(expected, Diff(make, "--fail-on", failOn).ExitCode);
    }

    [Fact]
    public void Markdown_for_a_pull_request() => Snapshot.Verify(Diff(s_new + s_weakened + s_drift, "--markdown").Out, "md");

    [Fact]
    public void Text_for_a_person() => Snapshot.Verify(Diff(s_new + s_weakened + s_drift, "--language", "sv").Out);

    [Fact]
    public void Json_for_a_script() => Snapshot.Verify(Diff(s_new + s_weakened + s_drift, "--json").Out, "json");

    [Fact]
    public void Both_formats_at_once_are_refused()
    {
        Ropa run = Diff(_ => { }, "--json", "--markdown");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("not both", run.Error);
    }

    [Fact]
    public void The_result_can_go_to_a_file_that_a_script_reads()
    {
        using var folder = new TemporaryFolder();
        Ropa run = Diff(s_weakened, "--json", "--output", folder.File("changes.json"));
        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Equal(Diff(s_weakened, "--json").Out, System.IO.File.ReadAllText(folder.File("changes.json")));

        run = Diff(s_weakened, "--output", folder.File("changes.txt"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--output wants", run.Error);
    }

    private static Ropa Diff(Action<JsonNode> change, params string[] options)
    {
        using var folder = new TemporaryFolder();
        return Ropa.Run(["diff", folder.Write("approved.json", Registers.Small), folder.Write("ropa.json", Registers.Changed(change)), .. options]);
    }
}
