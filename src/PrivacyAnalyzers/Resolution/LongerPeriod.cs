using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Resolution;

/// <summary>A member's own period that is longer than any of its purposes needs.</summary>
/// <param name="Own">The member's clause.</param>
/// <param name="Longest">The longest that the vocabulary says for one of the purposes.</param>
/// <param name="Purpose">That purpose's id.</param>
internal sealed record LongerPeriod(RetentionClause Own, RetentionClause Longest, string Purpose)
{
    /// <summary>The case of a declaration; null also where not all can be compared: other units, other events, words.</summary>
    public static LongerPeriod? Find(PersonalDataDeclaration declaration, Vocabulary vocabulary)
    {
        if (OnlyPeriod(declaration.Retention) is not { } own)
        {
            return null;
        }

        LongerPeriod? found = null;
        foreach (var cell in Resolver.Cells(declaration with { Retention = RetentionStatement.None }, vocabulary))
        {
            if (cell.Purpose is null || vocabulary.HasErrors(cell.Purpose, cell.Category)
                || OnlyPeriod(cell.Retention) is not { } other || !AreComparable(own, other))
            {
                return null;
            }

            if (found is null || Count(other) > Count(found.Longest))
            {
                found = new LongerPeriod(own, other, cell.Purpose);
            }
        }

        return found is not null && Count(own) > Count(found.Longest) ? found : null;
    }

    /// <summary>The one clause that says all: a number of one unit after an event, for rows in any state.</summary>
    private static RetentionClause? OnlyPeriod(RetentionStatement retention)
    {
        RetentionClause? only = null;
        foreach (var clause in retention.Periods)
        {
            if (only is not null || clause.IsGuarded || clause.Until is not null || clause.After is null
                || clause.Months is null == clause.Days is null || Count(clause) < 0)
            {
                return null;
            }

            only = clause;
        }

        return only;
    }

    private static bool AreComparable(RetentionClause one, RetentionClause other) =>
        one.Months is null == other.Months is null
        && one.After == other.After
        && (one.Then == other.Then || one.Then == RetentionAction.Unspecified || other.Then == RetentionAction.Unspecified)
        && (one.CountedFrom == other.CountedFrom || (IsEvent(one.CountedFrom) && IsEvent(other.CountedFrom)));

    private static bool IsEvent(PeriodAnchor anchor) => anchor is PeriodAnchor.Unspecified or PeriodAnchor.Event;

    private static int Count(RetentionClause clause) => (clause.Months ?? clause.Days).GetValueOrDefault();
}
