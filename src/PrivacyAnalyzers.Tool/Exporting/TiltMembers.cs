using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace PrivacyAnalyzers.Tool.Exporting;

/// <summary>What TILT 1.0 requires of each of its objects.</summary>
internal static class TiltMembers
{
    /// <summary>By the object's place; the places in lists have no numbers.</summary>
    private static readonly Dictionary<string, string[]> s_required = new(StringComparer.Ordinal)
    {
        [""] =
        [
            "meta", "controller", "dataProtectionOfficer", "dataDisclosed", "thirdCountryTransfers", "accessAndDataPortability", "sources",
            "rightToInformation", "rightToRectificationOrDeletion", "rightToDataPortability", "rightToWithdrawConsent", "rightToComplain",
            "automatedDecisionMaking", "changesOfPurpose",
        ],
        ["meta"] = ["_id", "name", "created", "modified", "version", "language", "status", "url", "_hash"],
        ["controller"] = ["name", "address", "country", "representative"],
        ["controller/representative"] = ["name", "email"],
        ["dataProtectionOfficer"] = ["name", "address", "country", "email"],
        ["dataDisclosed"] = ["_id", "category", "purposes", "legalBases", "legitimateInterests", "recipients", "storage", "nonDisclosure"],
        ["dataDisclosed/purposes"] = ["purpose", "description"],
        ["dataDisclosed/legalBases"] = ["reference"],
        ["dataDisclosed/recipients"] = ["category"],
        ["dataDisclosed/storage"] = ["aggregationFunction"],
        ["dataDisclosed/storage/temporal"] = ["description", "ttl"],
        ["dataDisclosed/nonDisclosure"] = ["legalRequirement", "contractualRegulation", "obligationToProvide", "consequences"],
        ["accessAndDataPortability"] = ["available"],
        ["sources"] = ["_id", "dataCategory", "sources"],
        ["sources/sources"] = ["description", "url", "publiclyAvailable"],
        ["rightToComplain/supervisoryAuthority"] = ["name"],
    };

    /// <summary>The required members that a document lacks: the place, with the id of an item where it has one.</summary>
    public static IEnumerable<string> Missing(JsonNode document) => Missing(document, "", "").Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Missing(JsonNode? node, string kind, string place)
    {
        if (node is JsonArray items)
        {
            return items.SelectMany(item => Missing(item, kind, (item as JsonObject)?["_id"] is { } id ? $"{place}[{id}]" : place));
        }

        if (node is not JsonObject members)
        {
            return [];
        }

        return s_required.GetValueOrDefault(kind, []).Where(name => !members.ContainsKey(name)).Select(name => Inside(place, name))
            .Concat(members.SelectMany(member => Missing(member.Value, Inside(kind, member.Key), Inside(place, member.Key))));

        static string Inside(string outer, string name) => outer.Length == 0 ? name : $"{outer}/{name}";
    }
}
