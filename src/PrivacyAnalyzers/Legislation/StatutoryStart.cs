using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Legislation;

/// <summary>Compares a declared period with one that a law counts from a day of its own.</summary>
internal static class StatutoryStart
{
    private const int Year = 12;

    public static string NameOf(PeriodAnchor anchor) => anchor switch
    {
        PeriodAnchor.EndOfMonth => "the end of the month",
        PeriodAnchor.EndOfCalendarYear => "the end of the calendar year",
        PeriodAnchor.EndOfFinancialYear => "the end of the financial year",
        PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd => "the end of the calendar year in which the financial year ended",
        _ => "the event",
    };

    /// <summary>Whether data can be due before the law's period has ended, in the worst case that the declarations allow.</summary>
    public static bool EndsBefore(RetentionClause clause, FixedPeriod law, DataMap map)
    {
        var required = law.Months + MonthsBefore(law.Anchor, clause, map);

        // Days and months have no common measure: only what is too short by every calendar is.
        return clause.Months is { } months ? months < required : clause.Days < FewestDays(required);
    }

    /// <summary>How many months the declared start can lie before the law's own day.</summary>
    private static int MonthsBefore(PeriodAnchor law, RetentionClause clause, DataMap map)
    {
        // Of a start that is not named, or not said to be of a kind, nobody can tell where it lies.
        var kind = map.Vocabulary.FindEvent(clause.After)?.Kind ?? RetentionStartKind.Unspecified;
        if (kind is RetentionStartKind.Unspecified or RetentionStartKind.StatutoryAnchor)
        {
            return 0;
        }

        var followsCalendar = FinancialYearEnd.TryParse(map.Organisation.Controller?.FinancialYearEnds, out var end)
            && end is { Month: 12, Day: 31 };
        return law switch
        {
            PeriodAnchor.EndOfMonth => clause.CountedFrom is PeriodAnchor.Unspecified or PeriodAnchor.Event ? 1 : 0,
            PeriodAnchor.EndOfCalendarYear => clause.CountedFrom switch
            {
                PeriodAnchor.EndOfCalendarYear or PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd => 0,
                PeriodAnchor.EndOfFinancialYear when followsCalendar => 0,
                _ => Year,
            },
            PeriodAnchor.EndOfFinancialYear => clause.CountedFrom switch
            {
                PeriodAnchor.EndOfFinancialYear or PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd => 0,
                PeriodAnchor.EndOfCalendarYear when followsCalendar => 0,
                _ => Year,
            },
            PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd => clause.CountedFrom switch
            {
                PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd => 0,
                PeriodAnchor.EndOfFinancialYear or PeriodAnchor.EndOfCalendarYear => followsCalendar ? 0 : Year,
                _ => followsCalendar ? Year : 2 * Year,
            },
            _ => 0,
        };
    }

    /// <summary>The days of so many months in the shortest years.</summary>
    private static int FewestDays(int months) => (months / Year * 365) + (months % Year * 28);
}
