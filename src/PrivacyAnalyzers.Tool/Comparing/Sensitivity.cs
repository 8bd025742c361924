using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Comparing;

/// <summary>What makes data more than ordinary: each kind of Art. 9, 10 and 87, and whether it is certain.</summary>
/// <param name="Marks">By the kind: <c>health</c>, <c>criminal</c>, <c>nationalId</c>; true for certain.</param>
/// <param name="Conditions">The conditions of Art. 9(2) and the laws of Art. 10 that are named.</param>
internal sealed record Sensitivity(IReadOnlyDictionary<string, bool> Marks, IReadOnlyCollection<string> Conditions)
{
    public static Sensitivity Of(DataCategory category) => Of(category.Special, category.Criminal, category.NationalId);

    public static Sensitivity Of(InventoryItem item) => Of(item.Special, item.Criminal, item.NationalId);

    private static Sensitivity Of(IReadOnlyList<SpecialData> special, IReadOnlyList<ProtectedData> criminal, IReadOnlyList<ProtectedData> nationalId)
    {
        IEnumerable<(string Kind, string? Occurrence)> marks = special.SelectMany(one => one.Kinds.Select(kind => (kind, one.Occurrence)))
            .Concat(criminal.Select(one => ("criminal", one.Occurrence)))
            .Concat(nationalId.Select(one => ("nationalId", one.Occurrence)));
        return new Sensitivity(
            marks.GroupBy(mark => mark.Kind, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.Any(mark => mark.Occurrence != "possible"), StringComparer.Ordinal),
            [.. special.Select(one => one.Article9).Concat(criminal.Select(one => one.Law)).OfType<string>().Distinct(StringComparer.Ordinal)]);
    }
}

/// <summary>Compares what makes data more than ordinary.</summary>
internal sealed class SensitivityComparison(ChangeList changes, Phrases phrases)
{
    public void Compare(Sensitivity before, Sensitivity after, string path)
    {
        foreach ((string kind, bool wasCertain) in before.Marks.OrderBy(mark => mark.Key, StringComparer.Ordinal))
        {
            if (!after.Marks.TryGetValue(kind, out bool isCertain))
            {
                changes.Weakened("category-lowered", Place(path, kind), Say(kind), null);
            }
            else if (wasCertain && !isCertain)
            {
                changes.Weakened("category-lowered", Place(path, kind), Say(kind), phrases["occurrence.possible"]);
            }
        }

        foreach (string kind in Pairing.Added(before.Marks.Keys, after.Marks.Keys))
        {
            changes.New("category-raised", Place(path, kind), null, Say(kind));
        }

        if (after.Marks.Count > 0)
        {
            foreach (string condition in Pairing.Added(after.Conditions, before.Conditions))
            {
                changes.Weakened("category-condition-gone", $"{path}/special", condition, null);
            }
        }
    }

    private static string Place(string path, string kind) => kind is "criminal" or "nationalId" ? $"{path}/{kind}" : $"{path}/special";

    private string Say(string kind) => kind is "criminal" or "nationalId" ? phrases[$"mark.{kind}"] : phrases.Word("special", kind);
}
