using System.Text.Json.Nodes;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Commands;

public sealed class ShowCommandTests
{
    [Fact]
    public void A_register_is_shown() => Snapshot.Verify(Ropa.Output("show", Ropa.Sample("ConfexCorrected")));

    [Fact]
    public void An_activity_is_shown_with_all_that_is_said_of_it()
    {
        Snapshot.Verify(Ropa.Output("show", Ropa.Sample("Pexcon"), "--activity", "recruitment", "--language", "sv"));
    }

    [Fact]
    public void The_outline_for_scripts()
    {
        using var folder = new TemporaryFolder();
        Snapshot.Verify(Ropa.Output("show", folder.Write("ropa.json", Registers.Small), "--json"), "json");
    }

    [Fact]
    public void An_activity_that_is_not_there()
    {
        Ropa run = Ropa.Run("show", Ropa.Sample("Pexcon"), "--activity", "no-such");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no activity 'no-such'", run.Error);
    }

    [Fact]
    public void Text_that_looks_like_markup_of_the_terminal_stays_text()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("ropa.json", Registers.Changed(json =>
        {
            json["register"]!["title"] = "[red]Title[/] [[x]] [/]";
            json["activities"]![0]!["label"]!["en"] = "[bold]Deliver[/]";
            json["gaps"]![0]!["message"] = "[/] closes nothing";
        }));
        Assert.Contains("[red]Title[/] [[x]] [/]", Ropa.Output("show", path));
        Assert.Contains("[bold]Deliver[/]", Ropa.Output("show", path, "--activity", "delivery"));
        Assert.Contains("[/] closes nothing", Ropa.Run("check", path).Out);
    }

    [Fact]
    public void What_is_said_of_the_whole_holds_for_the_activity()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("ropa.json", Registers.Changed(json =>
        {
            json["disclosures"] = JsonNode.Parse("""[ { "party": "mailer", "role": "processor", "form": null }, { "party": "carrier", "role": null, "form": null, "categories": ["diet"] } ]""");
            json["activities"]![0]!["recipients"] = null;
        }));
        JsonNode activity = JsonNode.Parse(Ropa.Output("show", path, "--json", "--activity", "delivery"))!;
        Assert.Equal("""["mailer"]""", activity["recipients"]!.ToJsonString());
        Assert.False((bool)activity["recipientsDeclaredNone"]!);
        Assert.True((bool)activity["transfersDeclaredNone"]!);
    }
}
