using System.Collections.Generic;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Resolution;

/// <summary>Tells which of two periods is longer, where that can be said at all: numbers of one unit after one event.</summary>
internal static class ComparablePeriod
{
    /// <summary>The one clause that says all: a number of one unit for rows in any state; null where there is no such one.</summary>
    public static RetentionClause? Only(IEnumerable<RetentionClause> clauses)
    {
        RetentionClause? only = null;
        foreach (var clause in clauses)
        {
            if (only is not null || clause.IsGuarded || clause.Until is not null
                || clause.Months is null == clause.Days is null || Count(clause) < 0)
            {
                return null;
            }

            only = clause;
        }

        return only;
    }

    public static bool HaveOneAction(RetentionClause one, RetentionClause other) =>
        one.Then == other.Then || one.Then == RetentionAction.Unspecified || other.Then == RetentionAction.Unspecified;

    public static bool AreComparable(RetentionClause one, RetentionClause other) =>
        one.Months is null == other.Months is null
        && one.After == other.After
        && (one.CountedFrom == other.CountedFrom || (IsEvent(one.CountedFrom) && IsEvent(other.CountedFrom)));

    public static int Count(RetentionClause clause) => (clause.Months ?? clause.Days).GetValueOrDefault();

    private static bool IsEvent(PeriodAnchor anchor) => anchor is PeriodAnchor.Unspecified or PeriodAnchor.Event;
}
