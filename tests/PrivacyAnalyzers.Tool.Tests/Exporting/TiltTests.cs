using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Exporting;

/// <summary>TILT 1.0: the facts of its schema that bear on what is written here.</summary>
public sealed class TiltTests
{
    /// <summary>Each member that TILT knows, by its place: its kind, and an exclamation mark where it is required.</summary>
    private static readonly Dictionary<string, string> s_members = Members("""
        meta object! | meta/_id string! | meta/name string! | meta/created string! | meta/modified string! | meta/version integer! | meta/language language!
        meta/status string! | meta/url string! | meta/_hash string!
        controller object! | controller/name string! | controller/division string | controller/address string! | controller/country country!
        controller/representative object! | controller/representative/name string! | controller/representative/email string! | controller/representative/phone phone
        dataProtectionOfficer object! | dataProtectionOfficer/name string! | dataProtectionOfficer/address string! | dataProtectionOfficer/country country!
        dataProtectionOfficer/email string! | dataProtectionOfficer/phone phone
        dataDisclosed array! | dataDisclosed/_id string! | dataDisclosed/category string! | dataDisclosed/purposes array! | dataDisclosed/purposes/purpose string!
        dataDisclosed/purposes/description string! | dataDisclosed/legalBases array! | dataDisclosed/legalBases/reference reference!
        dataDisclosed/legalBases/description string | dataDisclosed/legitimateInterests array! | dataDisclosed/legitimateInterests/exists boolean
        dataDisclosed/legitimateInterests/reasoning string | dataDisclosed/recipients array! | dataDisclosed/recipients/category string!
        dataDisclosed/recipients/country country | dataDisclosed/storage array! | dataDisclosed/storage/temporal array
        dataDisclosed/storage/temporal/description string! | dataDisclosed/storage/temporal/ttl period! | dataDisclosed/storage/purposeConditional array
        dataDisclosed/storage/aggregationFunction aggregation! | dataDisclosed/nonDisclosure object! | dataDisclosed/nonDisclosure/legalRequirement boolean!
        dataDisclosed/nonDisclosure/contractualRegulation boolean! | dataDisclosed/nonDisclosure/obligationToProvide boolean!
        dataDisclosed/nonDisclosure/consequences string!
        thirdCountryTransfers array! | thirdCountryTransfers/country country | thirdCountryTransfers/adequacyDecision object
        thirdCountryTransfers/adequacyDecision/available boolean | thirdCountryTransfers/adequacyDecision/description string
        thirdCountryTransfers/appropriateGuarantees object | thirdCountryTransfers/appropriateGuarantees/available boolean
        thirdCountryTransfers/appropriateGuarantees/description string | thirdCountryTransfers/standardDataProtectionClause object
        thirdCountryTransfers/standardDataProtectionClause/available boolean | thirdCountryTransfers/standardDataProtectionClause/description string
        accessAndDataPortability object! | accessAndDataPortability/available boolean! | accessAndDataPortability/description string
        sources array! | sources/_id string! | sources/dataCategory string! | sources/sources array! | sources/sources/description string!
        sources/sources/url string! | sources/sources/publiclyAvailable boolean!
        rightToInformation object! | rightToInformation/available boolean | rightToInformation/description string
        rightToRectificationOrDeletion object! | rightToRectificationOrDeletion/available boolean | rightToRectificationOrDeletion/description string
        rightToDataPortability object! | rightToDataPortability/available boolean | rightToDataPortability/description string
        rightToWithdrawConsent object! | rightToWithdrawConsent/available boolean | rightToWithdrawConsent/description string
        rightToComplain object! | rightToComplain/available boolean | rightToComplain/description string | rightToComplain/supervisoryAuthority object
        rightToComplain/supervisoryAuthority/name string! | rightToComplain/supervisoryAuthority/country string
        automatedDecisionMaking object! | automatedDecisionMaking/inUse boolean | automatedDecisionMaking/logicInvolved string
        automatedDecisionMaking/scopeAndIntendedEffects string | changesOfPurpose array!
        """);

    [Theory]
    [InlineData("Confect")]
    [InlineData("ConfexCorrected")]
    [InlineData("ConfexNorway")]
    [InlineData("ConfexSweden")]
    [InlineData("Pexcon")]
    public void What_is_there_is_of_the_kind_that_TILT_asks_for_and_what_is_required_and_not_there_is_named(string sample)
    {
        Ropa run = Ropa.Run("export", Ropa.Sample(sample), "--format", "tilt");
        Assert.Equal(0, run.ExitCode);
        var lacks = new List<string>();
        Check(JsonNode.Parse(run.Out), "", "", lacks);
        Assert.Equal(
            lacks.Distinct().Order(StringComparer.Ordinal),
            Regex.Matches(run.Error, "^ropa: not declared, and not in the tilt, which requires it: (.*)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value)
                .Order(StringComparer.Ordinal));
        Assert.Contains("meta/_hash", lacks);
        Assert.Contains("changesOfPurpose", lacks);
    }

    [Fact]
    public void A_sample_in_TILT() => Snapshot.Verify(Ropa.Run("export", Ropa.Sample("ConfexCorrected"), "--format", "tilt").Out, "json");

    [Fact]
    public void Silence_is_no_answer_and_none_is_one()
    {
        JsonNode silent = Export(json => json["activities"]![0]!.AsObject().Remove("transfers"));
        Assert.Null(silent["thirdCountryTransfers"]);
        Assert.Null(silent["automatedDecisionMaking"]);
        Assert.Null(silent["dataDisclosed"]![0]!["nonDisclosure"]);
        Assert.Null(silent["dataProtectionOfficer"]);

        JsonNode none = Export(json => json["activities"]![0]!["automatedProcessing"] = "none");
        Assert.Empty(none["thirdCountryTransfers"]!.AsArray());
        Assert.Equal("""{"inUse":false}""", none["automatedDecisionMaking"]!.ToJsonString());
    }

    [Theory]
    [InlineData("statutory", """{"legalRequirement":true,"contractualRegulation":false,"obligationToProvide":true}""")]
    [InlineData("contractual", """{"legalRequirement":false,"contractualRegulation":true}""")]
    [InlineData("optional", """{"legalRequirement":false,"contractualRegulation":false,"obligationToProvide":false}""")]
    public void Whether_data_must_be_given(string provision, string expected)
    {
        JsonNode tilt = Export(json => json["activities"]![0]!["data"]![0]!["processing"]![0]!["provision"] = provision);
        Assert.Equal(expected, tilt["dataDisclosed"]![0]!["nonDisclosure"]!.ToJsonString());
    }

    [Fact]
    public void Bases_periods_and_recipients()
    {
        JsonNode data = Export(_ => { })["dataDisclosed"]![0]!;
        Assert.Equal("GDPR-6-1-b", (string)data["legalBases"]![0]!["reference"]!);
        Assert.Equal("P24M", (string)data["storage"]![0]!["temporal"]![0]!["ttl"]!);
        Assert.Equal("The carrier", (string)data["recipients"]![0]!["category"]!);
        Assert.Equal("Contact details", (string)data["category"]!);
    }

    private static JsonNode Export(Action<JsonNode> change)
    {
        using var folder = new TemporaryFolder();
        return JsonNode.Parse(Ropa.Run("export", folder.Write("ropa.json", Registers.Changed(change)), "--format", "tilt").Out)!;
    }

    private static void Check(JsonNode? node, string kind, string place, List<string> lacks)
    {
        if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                Check(item, kind, item is JsonObject && item["_id"] is { } id ? $"{place}[{id}]" : place, lacks);
            }
        }
        else if (node is JsonObject members)
        {
            foreach ((string name, JsonNode? value) in members)
            {
                string member = Inside(kind, name);
                Assert.True(s_members.TryGetValue(member, out string? expected), $"TILT has no '{member}'.");
                Assert.True(IsOf(expected.TrimEnd('!'), value!), $"'{member}' is not of the kind '{expected}': {value}");
                Check(value, member, Inside(place, name), lacks);
            }

            lacks.AddRange(s_members.Where(one => one.Value.EndsWith('!') && Outer(one.Key) == kind).Select(one => one.Key[(kind.Length == 0 ? 0 : kind.Length + 1)..])
                .Where(name => !members.ContainsKey(name)).Select(name => Inside(place, name)));
        }

        static string Inside(string outer, string name) => outer.Length == 0 ? name : $"{outer}/{name}";

        static string Outer(string member) => member.LastIndexOf('/') is var slash && slash < 0 ? "" : member[..slash];
    }

    private static bool IsOf(string kind, JsonNode value) => kind switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "boolean" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.GetValueKind() == JsonValueKind.Number,
        "aggregation" => (string?)value is "min" or "max" or "sum" or "avg",
        "country" => Regex.IsMatch((string)value!, "^[A-Z][A-Z]$"),
        "language" => Regex.IsMatch((string)value!, "^(en|nb|sv)$"),
        "reference" => Regex.IsMatch((string)value!, "^GDPR(-[0-9]+|-[a-z])+$"),
        "period" => Regex.IsMatch((string)value!, "^P[0-9]+[MD]$"),
        "phone" => Regex.IsMatch((string)value!, @"^[+]*[(]{0,1}[0-9]{1,4}[)]{0,1}[-\s\./0-9]*$"),
        _ => value.GetValueKind() == JsonValueKind.String,
    };

    private static Dictionary<string, string> Members(string text)
    {
        return text.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(member => member.Split(' '))
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
    }
}
