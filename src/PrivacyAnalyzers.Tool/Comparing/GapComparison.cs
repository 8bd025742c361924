using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Comparing;

/// <summary>Compares gaps: by rule and declaration, because the words of a message change with the rule's.</summary>
internal sealed class GapComparison
{
    private readonly ChangeList _changes;
    private readonly GapWording _oldWording;
    private readonly GapWording _newWording;

    private GapComparison(ChangeList changes, RegisterTexts before, RegisterTexts after)
    {
        _changes = changes;
        _oldWording = new GapWording(before);
        _newWording = new GapWording(after);
    }

    public static void Compare(ChangeList changes, RegisterTexts before, RegisterTexts after)
    {
        var comparison = new GapComparison(changes, before, after);
        ILookup<string, Gap> old = before.Register.Gaps.ToLookup(Key, StringComparer.Ordinal);
        ILookup<string, Gap> current = after.Register.Gaps.ToLookup(Key, StringComparer.Ordinal);
        foreach (string key in old.Select(group => group.Key).Union(current.Select(group => group.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            comparison.Compare([.. old[key]], [.. current[key]], $"gaps/{key}");
        }
    }

    private void Compare(Gap[] old, Gap[] current, string path)
    {
        Gap[] silenced = [.. current.Where(gap => gap.Suppressed is not null)];
        if (silenced.Length > old.Count(gap => gap.Suppressed is not null))
        {
            _changes.Weakened("gap-silenced", path, _newWording.Say(silenced[0]), silenced[0].Suppressed!.Justification);
        }
        else if (silenced.Count(HasReason) < old.Count(HasReason) && silenced.Any(gap => !HasReason(gap)))
        {
            _changes.Weakened("gap-reason-gone", path, old.First(HasReason).Suppressed!.Justification, null);
        }
        else if (!Reasons(old).SequenceEqual(Reasons(current), StringComparer.Ordinal) && old.Length == current.Length)
        {
            _changes.Drift("gap-reason-changed", path, string.Join("; ", Reasons(old)), string.Join("; ", Reasons(current)));
        }

        Gap[] known = [.. current.Where(IsKnown)];
        if (known.Length > old.Count(IsKnown))
        {
            _changes.Weakened("gap-in-baseline", path, null, _newWording.Say(known[0]));
        }

        if (current.Count(gap => gap.IsOpen) > old.Count(gap => gap.IsOpen))
        {
            _changes.Drift("gap-opened", path, null, _newWording.Say(current.First(gap => gap.IsOpen)));
        }
        else if (current.Length < old.Length)
        {
            _changes.Drift("gap-closed", path, _oldWording.Say(old[0]), null);
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
