using System;
using System.Linq;
using System.Text.Json;
using PrivacyAnalyzers.Tool.Model;

namespace PrivacyAnalyzers.Tool.Comparing;

/// <summary>How one storage limitation differs from another.</summary>
internal enum RetentionDifference
{
    Same,

    /// <summary>There was none.</summary>
    Declared,

    /// <summary>There is none any more.</summary>
    Gone,

    Shorter,

    Longer,

    /// <summary>Which of the two is longer cannot be told: another event, another criterion.</summary>
    Changed,
}

/// <summary>Compares storage limitations.</summary>
internal static class RetentionComparison
{
    private const int FewestDaysOfAMonth = 28;
    private const int MostDaysOfAMonth = 31;

    public static RetentionDifference Compare(Retention? before, Retention? after)
    {
        if (before is null || after is null)
        {
            return before is null
                ? after is null ? RetentionDifference.Same : RetentionDifference.Declared
                : RetentionDifference.Gone;
        }

        string[] old = [.. before.Clauses.Select(Text).Order(StringComparer.Ordinal)];
        string[] current = [.. after.Clauses.Select(Text).Order(StringComparer.Ordinal)];
        RetentionDifference ofExceptions = Compare(Exceptions(before), Exceptions(after), moreIsLonger: true);
        RetentionDifference ofClauses = old.SequenceEqual(current, StringComparer.Ordinal) && (before.Combine == after.Combine || old.Length < 2)
            ? RetentionDifference.Same
            : CompareClauses(before, after, old, current);
        return Combine(ofClauses, ofExceptions);
    }

    private static RetentionDifference CompareClauses(Retention before, Retention after, string[] old, string[] current)
    {
        // A single clause combines as either; what two lists have in common is what the longer one says.
        string combine = old.Length > 1 ? before.Combine : after.Combine;
        if (old.Length > 1 && current.Length > 1 && before.Combine != after.Combine)
        {
            return RetentionDifference.Changed;
        }

        if (old.Length != current.Length)
        {
            return combine is "earliest" or "latest" ? Compare(old, current, moreIsLonger: combine == "latest") : RetentionDifference.Changed;
        }

        var pairs = before.Clauses.OrderBy(Frame, StringComparer.Ordinal).Zip(after.Clauses.OrderBy(Frame, StringComparer.Ordinal)).ToArray();
        if (pairs.Any(pair => Frame(pair.First) != Frame(pair.Second)))
        {
            return RetentionDifference.Changed;
        }

        return pairs.Select(pair => ComparePeriods(pair.First, pair.Second)).Aggregate(RetentionDifference.Same, Combine);
    }

    /// <summary>Months and days are compared only where no calendar can turn the answer around.</summary>
    private static RetentionDifference ComparePeriods(RetentionClause before, RetentionClause after)
    {
        if (before.HasPeriod != after.HasPeriod)
        {
            return RetentionDifference.Changed;
        }

        if (before.Months == after.Months && before.Days == after.Days)
        {
            return RetentionDifference.Same;
        }

        if (before.Months is { } oldMonths && after.Months is { } months)
        {
            return months > oldMonths ? RetentionDifference.Longer : RetentionDifference.Shorter;
        }

        (long oldLeast, long oldMost) = InDays(before);
        (long least, long most) = InDays(after);
        return least > oldMost ? RetentionDifference.Longer : most < oldLeast ? RetentionDifference.Shorter : RetentionDifference.Changed;
    }

    private static (long Least, long Most) InDays(RetentionClause clause)
    {
        return clause.Days is { } days ? (days, days) : ((long)clause.Months!.Value * FewestDaysOfAMonth, (long)clause.Months!.Value * MostDaysOfAMonth);
    }

    private static RetentionDifference Compare(string[] before, string[] after, bool moreIsLonger)
    {
        bool isMore = before.All(after.Contains);
        bool isLess = after.All(before.Contains);
        return (isMore, isLess) switch
        {
            (true, true) => RetentionDifference.Same,
            (true, false) => moreIsLonger ? RetentionDifference.Longer : RetentionDifference.Shorter,
            (false, true) => moreIsLonger ? RetentionDifference.Shorter : RetentionDifference.Longer,
            _ => RetentionDifference.Changed,
        };
    }

    /// <summary>Of two differences the one that weighs more; a shorter and a longer one together cannot be told apart.</summary>
    private static RetentionDifference Combine(RetentionDifference one, RetentionDifference other)
    {
        return one == RetentionDifference.Same || one == other ? other
            : other == RetentionDifference.Same ? one
            : RetentionDifference.Changed;
    }

    private static string[] Exceptions(Retention retention)
    {
        return [.. retention.Exceptions.Select(exception => JsonSerializer.Serialize(exception)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The clause without the title of its law: a title is a word for the law, the id is the law.</summary>
    private static string Text(RetentionClause clause)
    {
        return JsonSerializer.Serialize(clause with { Statute = clause.Statute is { } statute ? statute with { Title = null } : null });
    }

    /// <summary>All of a clause but the length of its period.</summary>
    private static string Frame(RetentionClause clause) => Text(clause with { Months = null, Days = null });
}
