using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;

namespace PrivacyAnalyzers.Tool.Comparing;

/// <summary>Compares gaps: by rule and declaration, because the words of a message change with the rule's.</summary>
internal static class GapComparison
{
    public static void Compare(ChangeList changes, IReadOnlyList<Gap> before, IReadOnlyList<Gap> after)
    {
        ILookup<string, Gap> old = before.ToLookup(Key, StringComparer.Ordinal);
        ILookup<string, Gap> current = after.ToLookup(Key, StringComparer.Ordinal);
        foreach (string key in old.Select(group => group.Key).Union(current.Select(group => group.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Compare(changes, [.. old[key]], [.. current[key]], $"gaps/{key}");
        }
    }

    private static void Compare(ChangeList changes, Gap[] old, Gap[] current, string path)
    {
        Gap[] silenced = [.. current.Where(gap => gap.Suppressed is not null)];
        if (silenced.Length > old.Count(gap => gap.Suppressed is not null))
        {
            changes.Weakened("gap-silenced", path, silenced[0].Message, silenced[0].Suppressed!.Justification);
        }
        else if (silenced.Count(HasReason) < old.Count(HasReason) && silenced.Any(gap => !HasReason(gap)))
        {
            changes.Weakened("gap-reason-gone", path, old.First(HasReason).Suppressed!.Justification, null);
        }
        else if (!Reasons(old).SequenceEqual(Reasons(current), StringComparer.Ordinal) && old.Length == current.Length)
        {
            changes.Drift("gap-reason-changed", path, string.Join("; ", Reasons(old)), string.Join("; ", Reasons(current)));
        }

        Gap[] known = [.. current.Where(IsKnown)];
        if (known.Length > old.Count(IsKnown))
        {
            changes.Weakened("gap-in-baseline", path, null, known[0].Message);
        }

        if (current.Count(gap => gap.IsOpen) > old.Count(gap => gap.IsOpen))
        {
            changes.Drift("gap-opened", path, null, current.First(gap => gap.IsOpen).Message);
        }
        else if (current.Length < old.Length)
        {
            changes.Drift("gap-closed", path, old[0].Message, null);
        }
    }

    private static string Key(Gap gap) => $"{gap.Rule}/{gap.About}";

    private static bool IsKnown(Gap gap) => gap.InBaseline && gap.Suppressed is null;

    private static bool HasReason(Gap gap) => !string.IsNullOrWhiteSpace(gap.Suppressed?.Justification);

    private static IEnumerable<string> Reasons(Gap[] gaps)
    {
        return gaps.Where(HasReason).Select(gap => gap.Suppressed!.Justification!).Order(StringComparer.Ordinal);
    }
}
