using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Reading;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Reading;

public sealed class RegisterReaderTests
{
    [Theory]
    [InlineData("", "is empty")]
    [InlineData("{ \"a\": ", "is not JSON (line 1,")]
    [InlineData("{\n\"a\": 1,\n\"a\": 2 }", "is not JSON")]
    [InlineData("[]", "but no register")]
    [InlineData("{ \"version\": 1 }", "but no register")]
    [InlineData("{ \"$schema\": \"https://json.schemastore.org/sarif\", \"schemaVersion\": \"2.0\" }", "but no register")]
    [InlineData("{ \"$schema\": \"urn:privacyanalyzers:ropa:3.0\", \"schemaVersion\": \"3.0\" }", "follows schema 3.0, and this tool reads 2.x. Update the tool.")]
    [InlineData("{ \"$schema\": \"urn:privacyanalyzers:ropa:1.0\", \"schemaVersion\": \"1.0\" }", "Build the application again")]
    [InlineData("{ \"$schema\": \"urn:privacyanalyzers:ropa:2.0\", \"schemaVersion\": \"two\" }", "which is no version")]
    [InlineData("{ \"$schema\": \"urn:privacyanalyzers:ropa:2.0\", \"schemaVersion\": \"2.0\" }", "no valid register")]
    [InlineData("{\n<<<<<<< HEAD\n}", "unresolved merge conflicts")]
    public void What_is_no_register_is_refused_in_one_line(string text, string expected)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("ropa.json", text);
        RopaException problem = Assert.Throws<RopaException>(() => RegisterReader.Read(path));
        Assert.Contains(expected, problem.Message);
        Assert.Contains(path, problem.Message);
        Assert.DoesNotContain('\n', problem.Message);
    }

    [Fact]
    public void Missing_files_and_folders_are_told_apart()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("does not exist", Assert.Throws<RopaException>(() => RegisterReader.Read(folder.File("none.json"))).Message);
        Assert.Contains("is a folder", Assert.Throws<RopaException>(() => RegisterReader.Read(folder.Path)).Message);
    }

    [Fact]
    public void A_wrong_kind_of_value_is_named_by_its_place()
    {
        string json = Registers.Changed(register => register["activities"]![0]!["label"] = "Delivery");
        Assert.Contains("$.activities[0].label", Assert.Throws<RopaException>(() => Registers.Read(json)).Message);
    }

    [Fact]
    public void A_null_in_a_list_is_named_by_its_place()
    {
        string json = Registers.Changed(register => register["activities"]![0]!["dataSubjects"]!.AsArray().Add((JsonNode?)null));
        Assert.Contains("$.activities[0].dataSubjects[1] is null", Assert.Throws<RopaException>(() => Registers.Read(json)).Message);
    }

    [Fact]
    public void A_newer_minor_version_with_members_that_are_not_known_is_read()
    {
        string json = Registers.Changed(register =>
        {
            register["schemaVersion"] = "2.7";
            register["$schema"] = "urn:privacyanalyzers:ropa:2.7";
            register["activities"]![0]!["newThing"] = new JsonObject { ["a"] = 1 };
        });
        Assert.Equal("delivery", Registers.Read(json).Register.Activities.Single().Id);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped()
    {
        Assert.Equal("Records of the shop", Registers.Read("\ufeff" + Registers.Small).Register.Title);
    }

    [Fact]
    public void None_nothing_and_something_are_told_apart()
    {
        Register register = Registers.Read(Registers.Changed(json => json["transfers"] = new JsonArray())).Register;
        Assert.True(register.DataProtectionOfficer.IsNone);
        Assert.True(register.DeviceAccess.IsNone);
        Assert.True(register.Disclosures.IsSilent);
        Assert.True(register.Transfers.IsSilent);
        Assert.True(register.Activities[0].Transfers.IsNone);
        Assert.Equal("carrier", register.Activities[0].Disclosures.Items.Single().Party);
    }

    [Theory]
    [InlineData("Confect")]
    [InlineData("ConfexCorrected")]
    [InlineData("ConfexNorway")]
    [InlineData("ConfexSweden")]
    [InlineData("Pexcon")]
    public void Every_part_of_a_sample_is_read(string name)
    {
        RegisterFile file = Registers.Sample(name);
        JsonNode root = JsonNode.Parse(File.ReadAllText(file.Path))!;
        Assert.Equal(root["activities"]!.AsArray().Count, file.Register.Activities.Count);
        Assert.Equal(root["inventory"]!.AsArray().Count, file.Register.Inventory.Count);
        Assert.Equal(root["gaps"]!.AsArray().Count, file.Register.Gaps.Count);
        int disclosures = root["activities"]!.AsArray().Sum(activity => (activity!["recipients"] as JsonArray)?.Count ?? 0);
        Assert.Equal(disclosures, file.Register.Activities.Sum(activity => activity.Disclosures.Items.Count));
        int clauses = root["dataCategories"]!.AsArray().Sum(category => (category!["retention"]?["clauses"] as JsonArray)?.Count ?? 0);
        Assert.Equal(clauses, file.Register.DataCategories.Sum(category => category.Retention?.Clauses.Count ?? 0));
    }
}
