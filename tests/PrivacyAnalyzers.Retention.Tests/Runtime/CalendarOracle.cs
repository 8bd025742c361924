using System;

namespace PrivacyAnalyzers.Retention.Tests.Runtime;

/// <summary>The calendar once more, in a way that shares nothing with the code under test: plain numbers, no DateTime
/// arithmetic, the due day found by trying days.</summary>
internal static class CalendarOracle
{
    /// <summary>The due day as the number year·10000 + month·100 + day, which orders as the days do.</summary>
    public static long DueNumber(int year, int month, int day, int months)
    {
        long dueYear = year;
        int dueMonth = month;
        for (int i = 0; i < months; i++)
        {
            dueMonth++;
            if (dueMonth == 13)
            {
                dueMonth = 1;
                dueYear++;
            }
        }

        int dueDay = day;
        while (!Exists(dueYear, dueMonth, dueDay))
        {
            dueDay--;
        }

        return Number(dueYear, dueMonth, dueDay);
    }

    /// <summary>The day so many days later, found by walking day by day.</summary>
    public static long DueNumberInDays(int year, int month, int day, int days)
    {
        (int Year, int Month, int Day) at = (year, month, day);
        for (int i = 0; i < days; i++)
        {
            at = Next(at);
        }

        return Number(at.Year, at.Month, at.Day);
    }

    /// <summary>The day that a period is counted from, found by walking day by day to the last one of the month or year.</summary>
    public static (int Year, int Month, int Day) CountedFrom(int year, int month, int day, PeriodAnchor anchor, int endMonth, int endDay)
    {
        (int Year, int Month, int Day) at = (year, month, day);
        switch (anchor)
        {
            case PeriodAnchor.EndOfMonth:
                return Next(LastOf(at, d => Next(d).Day == 1));
            case PeriodAnchor.EndOfCalendarYear:
                return Next(LastOf(at, d => d.Month == 12 && d.Day == 31));
            case PeriodAnchor.EndOfFinancialYear:
                return Next(LastOf(at, IsFinancialEnd));
            case PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd:
                return Next(LastOf(LastOf(at, IsFinancialEnd), d => d.Month == 12 && d.Day == 31));
            default:
                return at;
        }

        bool IsFinancialEnd((int Year, int Month, int Day) d) =>
            d.Month == endMonth && (d.Day == endDay || (endDay == 29 && endMonth == 2 && d.Day == 28 && !Exists(d.Year, 2, 29)));
    }

    private static (int Year, int Month, int Day) LastOf((int Year, int Month, int Day) from, Func<(int Year, int Month, int Day), bool> isLast)
    {
        while (!isLast(from))
        {
            from = Next(from);
        }

        return from;
    }

    private static (int Year, int Month, int Day) Next((int Year, int Month, int Day) day) =>
        Exists(day.Year, day.Month, day.Day + 1) ? (day.Year, day.Month, day.Day + 1)
        : day.Month < 12 ? (day.Year, day.Month + 1, 1)
        : (day.Year + 1, 1, 1);

    public static long Number(long year, int month, int day) => (year * 10000) + (month * 100) + day;

    public static long Number(DateTime day) => Number(day.Year, day.Month, day.Day);

    private static bool Exists(long year, int month, int day)
    {
        bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        int last = month switch
        {
            2 => leap ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };
        return day <= last;
    }
}
