using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Comparing;

/// <summary>Compares what holds for data: legal bases and retention.</summary>
internal sealed class ProcessingComparison(ChangeList changes, RegisterTexts before, RegisterTexts after)
{
    private readonly BasisWording _oldBasis = new(before);
    private readonly BasisWording _newBasis = new(after);
    private readonly RetentionWording _oldRetention = new(before);
    private readonly RetentionWording _newRetention = new(after);

    /// <summary>Compares what holds under each condition.</summary>
    public void Compare(IReadOnlyList<Processing> old, IReadOnlyList<Processing> current, string path)
    {
        // With one entry on each side they are the same entry, whatever its condition says now.
        bool isOne = old.Count == 1 && current.Count == 1;
        foreach (Pair<Processing> pair in Pairing.Of(old, current, one => isOne ? "" : one.LegalBasis?.Condition ?? ""))
        {
            if (pair.Before is null || pair.After is null)
            {
                if ((pair.Before ?? pair.After)!.LegalBasis is not null)
                {
                    Added(pair.Before?.LegalBasis, pair.After?.LegalBasis, $"{path}/legalBasis");
                }

                continue;
            }

            Compare(pair.Before.LegalBasis, pair.After.LegalBasis, $"{path}/legalBasis");
            Compare(pair.Before.Retention, pair.After.Retention, $"{path}/retention");
        }
    }

    /// <summary>Compares the bases of an activity that names no data of its own.</summary>
    public void CompareBases(IReadOnlyList<LegalBasis> old, IReadOnlyList<LegalBasis> current, string path)
    {
        foreach (Pair<LegalBasis> pair in Pairing.Of(old, current, one => one.Article))
        {
            if (pair.Before is null || pair.After is null)
            {
                Added(pair.Before, pair.After, $"{path}/{pair.Key}");
            }
            else
            {
                Compare(pair.Before, pair.After, $"{path}/{pair.Key}");
            }
        }
    }

    public void Compare(Retention? old, Retention? current, string path)
    {
        (string? oldText, string? text) = (Say(_oldRetention, old), Say(_newRetention, current));
        switch (RetentionComparison.Compare(old, current))
        {
            case RetentionDifference.Longer:
                changes.Weakened("retention-longer", path, oldText, text);
                break;
            case RetentionDifference.Gone:
                changes.Weakened("retention-gone", path, oldText, text);
                break;
            case RetentionDifference.Changed:
                changes.Weakened("retention-changed", path, oldText, text);
                break;
            case RetentionDifference.Shorter:
                changes.Drift("retention-shorter", path, oldText, text);
                break;
            case RetentionDifference.Declared:
                changes.Drift("retention-declared", path, oldText, text);
                break;
            case RetentionDifference.Same:
            default:
                break;
        }
    }

    public void Compare(LegalBasis? old, LegalBasis? current, string path)
    {
        if (old is null || current is null)
        {
            if (old is not null)
            {
                changes.Weakened("basis-gone", path, _oldBasis.Say(old), null);
            }
            else if (current is not null)
            {
                changes.Drift("basis-declared", path, null, _newBasis.Say(current));
            }

            return;
        }

        bool isOther = old.Article != current.Article
            || IsOther(old.Limb, current.Limb)
            || IsOther(old.Law, current.Law)
            || IsOther(old.Article9, current.Article9)
            || IsOther(old.InterestOf, current.InterestOf);
        if (isOther)
        {
            changes.Weakened("basis-changed", path, _oldBasis.Say(old), _newBasis.Say(current));
        }

        (string Field, string? Old, string? Current)[] facts =
        [
            ("condition", old.Condition, current.Condition),
            ("legitimateInterest", old.LegitimateInterest, current.LegitimateInterest),
            ("assessment", old.Assessment, current.Assessment),
            ("law", old.Law, current.Law),
            ("consentRecord", old.ConsentRecord, current.ConsentRecord),
            ("withdrawAt", old.WithdrawAt, current.WithdrawAt),
            ("objectAt", old.ObjectAt, current.ObjectAt),
            ("article9", old.Article9, current.Article9),
        ];
        foreach ((string field, string? was, _) in facts.Where(fact => fact.Old is not null && fact.Current is null && !isOther))
        {
            changes.Weakened("basis-says-less", $"{path}/{field}", was, null);
        }
    }

    private void Added(LegalBasis? old, LegalBasis? current, string path)
    {
        changes.Weakened(
            old is null ? "basis-added" : "basis-gone",
            path,
            old is null ? null : _oldBasis.Say(old),
            current is null ? null : _newBasis.Say(current));
    }

    /// <summary>Both are said, and not the same. What was not said before, or is not now, is another matter.</summary>
    private static bool IsOther(string? old, string? current)
    {
        return old is not null && current is not null && !string.Equals(old, current, StringComparison.Ordinal);
    }

    private static string? Say(RetentionWording wording, Retention? retention) => retention is null ? null : wording.Say(retention);
}
