using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Comparing;

/// <summary>Reads the outline of a register from its JSON text.</summary>
/// <remarks>The register at hand is read from its own text too, so that two registers that say the same have equal outlines,
/// whatever the code behind them looks like.</remarks>
internal static class OutlineReader
{
    private const string SchemaPrefix = "urn:privacyanalyzers:ropa:";

    /// <summary>The outline; null where the text is no register.</summary>
    public static RegisterOutline? Read(string json)
    {
        var register = JsonReader.Read(json);
        if (register?["$schema"].Text?.StartsWith(SchemaPrefix, StringComparison.Ordinal) != true)
        {
            return null;
        }

        return new RegisterOutline(
            register["controller"]["name"].Text ?? register["register"]["assembly"].Text ?? "",
            Facts(register).Distinct()
                .OrderBy(f => f.Topic, StringComparer.Ordinal).ThenBy(f => f.Of, StringComparer.Ordinal)
                .ToEquatableArray());
    }

    private static IEnumerable<OutlineFact> Facts(JsonNode register)
    {
        IEnumerable<OutlineFact> facts =
        [
            .. Ids(register, "purpose", "activities"),
            .. Ids(register, "category of data subjects", "dataSubjectCategories"),
            .. Ids(register, "data category", "dataCategories"),
            .. Ids(register, "recipient", "recipients"),
            .. Ids(register, "source", "dataSources"),
            .. Ids(register, "security measure", "securityMeasures"),
            .. Ids(register, "access to the device", "deviceAccess"),
            .. Ids(register, "processor activity", "processorActivities"),
            .. Categories(register),
            .. Rights(register),
            .. Transfers(register),
            .. Notice(register),
        ];
        return facts.Append(new OutlineFact("data protection officer", "", Presence(register["dataProtectionOfficer"])));
    }

    /// <summary>How the notice is kept, and who answers for it: two organisations have dates and roles of their own, but both
    /// have them.</summary>
    private static IEnumerable<OutlineFact> Notice(JsonNode register) =>
    [
        new("date of the notice", "", IsThere(register["register"]["noticeDate"])),
        new("word on changes of the notice", "", IsThere(register["register"]["noticeChanges"])),
        new("responsible role", "", IsThere(register["controller"]["responsibleRole"])),
    ];

    private static IEnumerable<OutlineFact> Ids(JsonNode register, string topic, string list) =>
        register[list].Items.Select(i => new OutlineFact(topic, i["id"].Text ?? "", null));

    /// <summary>What holds for each category, over all the purposes that use it.</summary>
    private static IEnumerable<OutlineFact> Categories(JsonNode register)
    {
        var rows =
            from activity in register["activities"].Items
            from data in activity["data"].Items
            let category = data["category"].Text
            where category is not null
            select (Category: category, Purpose: activity["id"].Text ?? "", Data: data);
        var byCategory = rows.ToLookup(r => r.Category, StringComparer.Ordinal);
        foreach (var category in register["dataCategories"].Items.Select(c => (Id: c["id"].Text ?? "", Node: c)))
        {
            var used = byCategory[category.Id].ToArray();
            var processing = used.SelectMany(r => r.Data["processing"].Items).ToArray();
            var retention = processing.Select(p => p["retention"]).Append(category.Node["retention"]);
            yield return new OutlineFact(
                "retention of the data category", category.Id, Joined(retention.SelectMany(r => r["clauses"].Items).Select(Clause)));
            yield return new OutlineFact(
                "legal basis of the data category", category.Id, Joined(processing.Select(p => p["legalBasis"]["article"].Text)));
            yield return new OutlineFact("purposes of the data category", category.Id, Joined(used.Select(r => r.Purpose)));
            yield return new OutlineFact(
                "members of the data category",
                category.Id,
                Joined(register["inventory"].Items
                    .Where(i => i["categories"].Items.Any(c => c.Text == category.Id))
                    .Select(i => i["member"].Text)));
        }
    }

    private static string Clause(JsonNode clause)
    {
        var start = clause["startEvent"].Text;
        var period = clause["period"].Text;
        return string.Join(
            ", ",
            new[]
            {
                period is null ? null : start is null ? period : $"{period} after {start}",
                Named("until", clause["until"]),
                Named("according to", clause["accordingTo"]),
                Quoted(clause["criterion"]),
                Named("without end:", clause["withoutEnd"]),
                clause["action"].Text,
                clause["unless"].Text is null ? null : "with an exception",
            }.Where(part => part is not null));
    }

    private static string? Named(string word, JsonNode value) => value.Text is { } text ? $"{word} {text}" : null;

    private static string? Quoted(JsonNode value) => value.Text is { } text ? $"\"{text}\"" : null;

    private static IEnumerable<OutlineFact> Rights(JsonNode register) =>
        register["rights"].Items
            .GroupBy(r => r["article"].Text ?? r["text"].Text ?? "", StringComparer.Ordinal)
            .SelectMany(g => Both(
                "right of Art.",
                "limits of the right of Art.",
                g.Key,
                Joined(g.Select(r => r["limits"].Text is null ? "without a limit" : "with a limit")))
            .Concat(
            [
                new OutlineFact("place to exercise the right of Art.", g.Key, Joined(g.Select(r => IsThere(r["exerciseAt"])))),
                new OutlineFact("way to exercise the right of Art.", g.Key, Joined(g.SelectMany(r => r["channels"].Items).Select(c => c.Text))),
            ]));

    private static IEnumerable<OutlineFact> Transfers(JsonNode register) =>
        register["activities"].Items.Concat(register["recipients"].Items).Append(register)
            .SelectMany(part => part["transfers"].Items)
            .GroupBy(t => t["country"].Text ?? "", StringComparer.Ordinal)
            .SelectMany(g => Both(
                "transfer to",
                "mechanisms of the transfer to",
                g.Key,
                Joined(g.SelectMany(t => t["mechanisms"].Items).Select(m => m["article"].Text))));

    /// <summary>That a thing is there, and what is said of it.</summary>
    private static IEnumerable<OutlineFact> Both(string topic, string detail, string id, string value) =>
        [new OutlineFact(topic, id, null), new OutlineFact(detail, id, value)];

    private static string Presence(JsonNode value) =>
        value.Text ?? (value.Members.Count > 0 ? "declared" : "");

    /// <summary>That something is said, where what it says is everybody's own.</summary>
    private static string IsThere(JsonNode value) => string.IsNullOrEmpty(value.Text) ? "" : "declared";

    private static string Joined(IEnumerable<string?> values) =>
        string.Join("; ", values.Where(v => !string.IsNullOrEmpty(v)).Distinct().OrderBy(v => v, StringComparer.Ordinal));
}
