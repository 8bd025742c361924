using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Commands;

public sealed class ApproveCommandTests
{
    [Fact]
    public void The_register_becomes_the_approved_one_byte_for_byte()
    {
        using var folder = new TemporaryFolder();
        string approved = folder.Write("approved.json", Registers.Small);
        string register = folder.Write("ropa.json", Registers.Changed(json => json["securityMeasures"]!.AsArray().Clear()));
        Assert.Contains("A security measure is gone", Ropa.Output("approve", approved, register));
        Assert.Equal(File.ReadAllBytes(register), File.ReadAllBytes(approved));
        Assert.Equal(0, Ropa.Run("diff", approved, register, "--fail-on", "drift").ExitCode);
        Assert.Equal(2, Directory.GetFiles(folder.Path).Length);
    }

    [Fact]
    public void Who_and_why_are_kept_beside_it_a_line_an_approval()
    {
        using var folder = new TemporaryFolder();
        string approved = folder.File("approved.json");
        string first = folder.Write("first.json", Registers.Small);
        string second = folder.Write("second.json", Registers.Changed(json => json["securityMeasures"]!.AsArray().Clear()));
        Assert.StartsWith("There was no approved register before: this is the first.", Ropa.Output("approve", approved, first, "--by", "Åsa Ek"));
        Ropa.Output("approve", approved, second, "--by", "Åsa Ek", "--reason", "The \"key\"\nwas lost");
        JsonNode[] lines = [.. File.ReadAllLines(approved + ".approvals.jsonl").Select(line => JsonNode.Parse(line)!)];
        Assert.Equal(2, lines.Length);
        Assert.Equal("Åsa Ek", (string)lines[0]["by"]!);
        Assert.Null(lines[0]["reason"]);
        Assert.Equal("The \"key\"\nwas lost", (string)lines[1]["reason"]!);
        Assert.Equal(1, (int)lines[1]["weakened"]!);
        Assert.Equal(64, ((string)lines[1]["register"]!).Length);
        Assert.NotEqual((string)lines[0]["register"]!, (string)lines[1]["register"]!);
    }

    [Theory]
    [InlineData("{ }")]
    [InlineData("{ \"$schema\": \"urn:privacyanalyzers:ropa:2.0\", \"schemaVersion\": \"2.0\", \"register\": { \"assembly\": \"A\" } }")]
    public void What_a_build_does_not_write_is_not_approved(string text)
    {
        using var folder = new TemporaryFolder();
        string approved = folder.Write("approved.json", Registers.Small);
        Assert.Equal(2, Ropa.Run("approve", approved, folder.Write("ropa.json", text)).ExitCode);
        Assert.Equal(Registers.Small, File.ReadAllText(approved));
    }
}
