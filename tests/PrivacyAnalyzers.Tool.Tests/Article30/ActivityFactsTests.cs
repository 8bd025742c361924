using System.Linq;
using System.Text.Json.Nodes;
using PrivacyAnalyzers.Tool.Article30;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Reading;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Article30;

public sealed class ActivityFactsTests
{
    [Theory]
    [InlineData("""[ "contact" ]""", 1)]
    [InlineData("""[ "other" ]""", 0)]
    [InlineData("null", 1)]
    public void What_a_recipient_transfers_is_of_the_activity_as_far_as_it_is_its_data(string categories, int transfers)
    {
        Register register = Registers.Read(Registers.Changed(json =>
        {
            json["recipients"]!.AsArray().Add(JsonNode.Parse($$"""
                { "id": "mailing", "label": { "en": "Mailing" }, "transfers": [ { "country": "US", "mechanisms": null, "categories": {{categories}} } ] }
                """));
            json["activities"]![0]!["recipients"] = JsonNode.Parse("""[ { "party": "mailing" } ]""");
        })).Register;
        ActivityFacts facts = ActivityFacts.Of(register, new RegisterIndex(register)).First();
        Assert.Equal(transfers, facts.Transfers.Items.Count);
        Assert.All(facts.Transfers.Items, transfer => Assert.Equal("mailing", transfer.Party));
    }
}
