using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Merging;

public sealed class MergeTests
{
    [Fact]
    public void Two_registers_become_one_that_follows_the_schema_whatever_their_order()
    {
        using var folder = new TemporaryFolder();
        string shop = folder.Write("shop.json", Registers.Small);
        string crm = folder.Write("crm.json", Other(_ => { }));
        string merged = folder.File("merged.json");
        Ropa.Output("merge", shop, crm, "--name", "Contoso", "--output", merged);
        string bytes = File.ReadAllText(merged);
        Assert.Equal(0, Ropa.Run("check", merged, "--fail-on", "never").ExitCode);
        Ropa.Output("merge", crm, shop, "--name", "Contoso", "--output", merged);
        Assert.Equal(bytes, File.ReadAllText(merged));

        JsonNode root = JsonNode.Parse(bytes)!;
        Assert.Equal("Contoso", (string)root["register"]!["title"]!);
        Assert.Equal("""["Crm","Shop"]""", root["register"]!["covers"]!.ToJsonString());
        Assert.Equal(["delivery", "support"], root["activities"]!.AsArray().Select(activity => (string)activity!["id"]!));
        Assert.Equal(["P:Crm.Customer.Email", "P:Shop.Customer.Email"], root["inventory"]!.AsArray().Select(item => (string)item!["id"]!));
        JsonNode delivery = root["activities"]![0]!;
        Assert.Equal("""["P:Crm.Customer.Email","P:Shop.Customer.Email"]""", delivery["data"]![0]!["members"]!.ToJsonString());
        Assert.Equal(2, root["gaps"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("retention")]
    [InlineData("label")]
    [InlineData("controller")]
    [InlineData("none")]
    public void What_registers_say_differently_is_reported_and_never_overwritten(string what)
    {
        using var folder = new TemporaryFolder();
        string shop = folder.Write("shop.json", Registers.Small);
        string crm = folder.Write("crm.json", Other(json =>
        {
            switch (what)
            {
                case "retention":
                    json["dataCategories"]![0]!["retention"]!["clauses"]![0]!["months"] = 36;
                    break;
                case "label":
                    json["dataCategories"]![0]!["label"]!["en"] = "Addresses";
                    break;
                case "controller":
                    json["controller"]!["name"] = "Other AB";
                    break;
                default:
                    json["deviceAccess"] = JsonNode.Parse("""[ { "id": "c", "label": {}, "technology": [], "need": null, "legalBasis": null } ]""");
                    break;
            }
        }));
        string merged = folder.File("merged.json");
        Ropa run = Ropa.Run("merge", shop, crm, "--name", "Contoso", "--output", merged, "--json");
        Assert.Equal(1, run.ExitCode);
        Assert.False(File.Exists(merged));
        JsonNode one = Assert.Single(JsonNode.Parse(run.Out)!["disagreements"]!.AsArray())!;
        string path = what switch { "retention" => "dataCategories/contact/retention", "label" => "dataCategories/contact/label/en", "controller" => "controller/name", _ => "deviceAccess" };
        Assert.Equal((path, "Crm", "Shop"), ((string)one["path"]!, (string)one["first"]!, (string)one["second"]!));

        Assert.Equal(1, Ropa.Run("merge", shop, crm, "--name", "Contoso", "--output", merged, "--keep-first").ExitCode);
        Assert.Equal(1, Ropa.Run("check", merged).ExitCode);
        Assert.Equal(0, Ropa.Run("check", merged, "--fail-on", "never").ExitCode);
    }

    [Fact]
    public void What_one_register_does_not_say_is_taken_from_the_other()
    {
        using var folder = new TemporaryFolder();
        string shop = folder.Write("shop.json", Registers.Small);
        string crm = folder.Write("crm.json", Other(json =>
        {
            json["activities"]![0]!["recipients"] = null;
            json["dataCategories"]![0]!["retention"] = null;
        }));
        string merged = folder.File("merged.json");
        Ropa.Output("merge", shop, crm, "--name", "Contoso", "--output", merged);
        JsonNode root = JsonNode.Parse(File.ReadAllText(merged))!;
        Assert.Equal("carrier", (string)root["activities"]![0]!["recipients"]![0]!["party"]!);
        Assert.Equal(24, (int)root["dataCategories"]![0]!["retention"]!["clauses"]![0]!["months"]!);
    }

    [Fact]
    public void Samples_merge_and_each_activity_of_each_is_there()
    {
        using var folder = new TemporaryFolder();
        string merged = folder.File("merged.json");
        string[] samples = ["Confect", "ConfexNorway", "ConfexSweden", "Pexcon"];
        Ropa run = Ropa.Run(["merge", .. samples.Select(name => Ropa.Sample(name)), "--name", "All", "--output", merged, "--keep-first"]);
        Assert.Equal(1, run.ExitCode);
        string[] there = [.. Registers.Read(File.ReadAllText(merged)).Register.Activities.Select(activity => activity.Id)];
        Assert.Equal(there.Order(StringComparer.Ordinal), there);
        Assert.All(samples, name => Assert.Empty(Registers.Sample(name).Register.Activities.Select(activity => activity.Id).Except(there)));
        Assert.Equal(0, Ropa.Run("check", merged, "--fail-on", "never").ExitCode);
    }

    /// <summary>One layout, whoever writes a register: what the build wrote comes out again, line by line.</summary>
    [Theory]
    [InlineData("Confect")]
    [InlineData("ConfexCorrected")]
    [InlineData("ConfexNorway")]
    [InlineData("ConfexSweden")]
    [InlineData("Pexcon")]
    [InlineData("RetentionDemo")]
    public void A_merged_register_is_laid_out_as_a_build_lays_it_out(string name)
    {
        using var folder = new TemporaryFolder();
        string merged = folder.File("merged.json");
        Ropa.Output("merge", Ropa.Sample(name), Ropa.Sample(name), "--name", "Contoso", "--output", merged);
        Assert.Equal(WithoutHead(Registers.SampleText(name)), WithoutHead(File.ReadAllText(merged)));

        static string WithoutHead(string register) => register[register.IndexOf("\n  \"controller\":", StringComparison.Ordinal)..];
    }

    [Theory]
    [InlineData("activities")]
    [InlineData("gaps")]
    public void A_part_that_is_no_list_of_objects_is_refused(string part)
    {
        using var folder = new TemporaryFolder();
        string good = folder.Write("good.json", Registers.Small);
        string bad = folder.Write("bad.json", Registers.Changed(json => json[part] = new JsonArray("delivery")));
        Ropa run = Ropa.Run("merge", good, bad, "--name", "Contoso", "--output", folder.File("merged.json"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{part}'", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("merged.json")));
    }

    [Fact]
    public void Many_registers_merge()
    {
        using var folder = new TemporaryFolder();
        string[] paths = [.. Enumerable.Range(0, 40).Select(number => folder.Write($"{number}.json", Many(number)))];
        Ropa.Output(["merge", .. paths, "--name", "All", "--output", folder.File("merged.json")]);
        Assert.Equal(8_000, Registers.Read(File.ReadAllText(folder.File("merged.json"))).Register.Activities.Count);
    }

    private static string Many(int number)
    {
        return Registers.Changed(json =>
        {
            json["register"]!["assembly"] = $"App{number}";
            JsonArray activities = json["activities"]!.AsArray();
            JsonNode first = activities[0]!;
            activities.Clear();
            json["inventory"]!.AsArray().Clear();
            for (int i = 0; i < 200; i++)
            {
                JsonNode activity = first.DeepClone();
                activity["id"] = $"activity-{number}-{i}";
                activities.Add(activity);
            }
        });
    }

    /// <summary>A register of another application of the same organisation: one activity in common, one of its own.</summary>
    private static string Other(Action<JsonNode> change)
    {
        return Registers.Changed(json =>
        {
            json["register"]!["assembly"] = "Crm";
            json["register"]!["title"] = "Records of the CRM";
            json["register"]!["covers"] = new JsonArray("Crm");
            JsonNode own = json["activities"]![0]!.DeepClone();
            own["id"] = "support";
            own["data"] = new JsonArray();
            own["legalBases"] = new JsonArray();
            json["activities"]!.AsArray().Add(own);
            json["activities"]![0]!["data"]![0]!["members"] = new JsonArray("P:Crm.Customer.Email");
            json["inventory"]![0]!["id"] = "P:Crm.Customer.Email";
            json["inventory"]![0]!["assembly"] = "Crm";
            change(json);
        });
    }
}
