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
