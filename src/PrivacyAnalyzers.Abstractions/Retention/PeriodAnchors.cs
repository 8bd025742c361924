using System;

namespace PrivacyAnalyzers;

/// <summary>From an event's day to the day that a period is counted from, and back.</summary>
/// <remarks>A period after the end of a year or month is counted from the day after its last day: 84 months from 31 December
/// 2026 are kept through 31 December 2033, and are due on 1 January 2034.</remarks>
internal static class PeriodAnchors
{
    /// <summary>The day that the period is counted from; null where that lies outside the calendar.</summary>
    public static DateTime? CountedFrom(DateTime day, RetentionPeriod period)
    {
        (int Year, int Month)? first = period.Anchor switch
        {
            PeriodAnchor.EndOfMonth => day.Month == 12 ? (day.Year + 1, 1) : (day.Year, day.Month + 1),
            PeriodAnchor.EndOfCalendarYear => (day.Year + 1, 1),
            PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd => (EndYear(day, period.YearEnd) + 1, 1),
            _ => null,
        };
        if (first is (int year, int month))
        {
            return year > DateTime.MaxValue.Year ? null : new DateTime(year, month, 1);
        }

        if (period.Anchor != PeriodAnchor.EndOfFinancialYear)
        {
            return day;
        }

        int endYear = EndYear(day, period.YearEnd);
        return endYear > DateTime.MaxValue.Year || period.YearEnd.In(endYear) >= RetentionCalendar.LastDay
            ? null
            : period.YearEnd.In(endYear).AddDays(1);
    }

    /// <summary>The first event that is not counted from a day before the bound; the first day of the calendar where none is.</summary>
    public static DateTime CountedBefore(DateTime bound, RetentionPeriod period)
    {
        if (period.Anchor == PeriodAnchor.Event || bound == DateTime.MinValue)
        {
            return bound;
        }

        // Of all the events of a month or year the period is counted from one day, so the bound falls on the first of them.
        DateTime last = bound.AddDays(-1);
        return period.Anchor switch
        {
            PeriodAnchor.EndOfMonth => new DateTime(last.Year, last.Month, 1),
            PeriodAnchor.EndOfCalendarYear => new DateTime(last.Year, 1, 1),
            PeriodAnchor.EndOfFinancialYear => DayAfterEnd(period.YearEnd.In(last.Year) < last ? last.Year : last.Year - 1, period.YearEnd),
            _ => DayAfterEnd(last.Year - 1, period.YearEnd),
        };
    }

    /// <summary>The calendar year in which the financial year of a day ends.</summary>
    private static int EndYear(DateTime day, FinancialYearEnd end) => day <= end.In(day.Year) ? day.Year : day.Year + 1;

    private static DateTime DayAfterEnd(int year, FinancialYearEnd end) =>
        year < DateTime.MinValue.Year ? DateTime.MinValue : end.In(year).AddDays(1);
}
