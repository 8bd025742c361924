using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;

namespace PrivacyAnalyzers.Tool.Comparing;

/// <summary>Compares the members that hold personal data.</summary>
internal sealed class InventoryComparison(ChangeList changes, ProcessingComparison processing)
{
    public void Compare(Register before, Register after)
    {
        Dictionary<string, NotPersonalData> excused = Pairing.Keyed(after.NotPersonalData, one => one.Id);
        foreach (Pair<InventoryItem> pair in Pairing.Of(before.Inventory, after.Inventory, one => one.Id))
        {
            string path = $"inventory/{pair.Key}";
            if (pair.Before is null)
            {
                changes.New("member-added", path, null, pair.Key);
            }
            else if (pair.After is null)
            {
                // Whether the member is gone or only its annotation, a register cannot tell; a person has to look.
                bool isExcused = excused.TryGetValue(pair.Key, out NotPersonalData? reason);
                changes.Weakened(isExcused ? "member-not-personal" : "member-gone", path, pair.Key, reason?.Reason);
            }
            else
            {
                Member(before, after, pair.Before, pair.After, path);
            }
        }

        MemberUses(before, after);
    }

    private void Member(Register before, Register after, InventoryItem old, InventoryItem current, string path)
    {
        new SensitivityComparison(changes, Wording.Phrases.For("en")).Compare(Sensitivity.Of(old), Sensitivity.Of(current), path);
        if (current.Categories.Count == 0 && old.Categories.Count > 0)
        {
            changes.Weakened("member-says-less", $"{path}/categories", string.Join(", ", old.Categories), null);
        }
        else if (IsSpecial(before, old.Categories) && !IsSpecial(after, current.Categories))
        {
            changes.Weakened("category-lowered", $"{path}/categories", string.Join(", ", old.Categories), string.Join(", ", current.Categories));
        }

        foreach (Pair<IGrouping<string, Processing>> pair in Pairing.Of(ByUse(old), ByUse(current), group => group.Key))
        {
            if (pair is { Before: { } was, After: { } now })
            {
                processing.Compare([.. was], [.. now], path);
            }
        }

        static IEnumerable<IGrouping<string, Processing>> ByUse(InventoryItem item)
        {
            return item.Processing.GroupBy(one => one.Category ?? "item", StringComparer.Ordinal);
        }
    }

    /// <summary>A member that was there and now serves an activity and a category that it did not serve.</summary>
    private void MemberUses(Register before, Register after)
    {
        var known = before.Inventory.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        foreach (Pair<Activity> activity in Pairing.Of(before.Activities, after.Activities, one => one.Id))
        {
            if (activity.Before is null || activity.After is null)
            {
                continue;
            }

            foreach (Pair<ActivityData> data in Pairing.Of(activity.Before.Data, activity.After.Data, one => one.Category ?? "item"))
            {
                if (data is { Before: { } old, After: { } current })
                {
                    foreach (string member in Pairing.Added(old.Members, current.Members).Where(known.Contains))
                    {
                        changes.New("member-use-added", $"activities/{activity.Key}/data/{data.Key}/members/{member}", null, member);
                    }
                }
            }
        }
    }

    private static bool IsSpecial(Register register, IReadOnlyList<string> categories)
    {
        return register.DataCategories.Any(category => categories.Contains(category.Id) && Sensitivity.Of(category).Marks.Count > 0);
    }
}
