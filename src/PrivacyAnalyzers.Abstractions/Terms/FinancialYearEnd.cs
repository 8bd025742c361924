using System;
using System.Globalization;

#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>The last day of a financial year, the same one each year.</summary>
/// <remarks>29 February stands for the last day of February, also in years that have no such day.</remarks>
#if PRIVACY_COMPILER_SIDE
internal readonly struct FinancialYearEnd : IEquatable<FinancialYearEnd>
#else
public readonly struct FinancialYearEnd : IEquatable<FinancialYearEnd>
#endif
{
    private readonly int _monthBefore;
    private readonly int _dayBefore;

    private FinancialYearEnd(int month, int day)
    {
        // Stored as steps back from 31 December, so that the default is the calendar year.
        _monthBefore = 12 - month;
        _dayBefore = 31 - day;
    }

    /// <summary>The month, 1 to 12.</summary>
    public int Month => 12 - _monthBefore;

    /// <summary>The day of the month.</summary>
    public int Day => 31 - _dayBefore;

    /// <summary>Reads a day as <c>[Controller(FinancialYearEnds = …)]</c> states it.</summary>
    /// <param name="text"><c>MM-DD</c>, also as ISO 8601 writes it: <c>--MM-DD</c>.</param>
    /// <param name="end">The day; 31 December where the text is none.</param>
    /// <returns>Whether the text is a day of some year.</returns>
    public static bool TryParse(string? text, out FinancialYearEnd end)
    {
        const int LeapYear = 2000;
        bool isDay = DateTime.TryParseExact(
            LeapYear.ToString(CultureInfo.InvariantCulture) + "-" + (text?.StartsWith("--", StringComparison.Ordinal) == true ? text.Substring(2) : text),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateTime day);
        end = isDay ? new FinancialYearEnd(day.Month, day.Day) : default;
        return isDay;
    }

    /// <summary>The last day of the financial year that ends in a year.</summary>
    internal DateTime In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));

    /// <inheritdoc/>
    public bool Equals(FinancialYearEnd other) => Month == other.Month && Day == other.Day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FinancialYearEnd other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Month * 31) + Day;

    /// <summary>The day as <c>MM-DD</c>.</summary>
    /// <returns>For instance <c>12-31</c>.</returns>
    public override string ToString() =>
        Month.ToString("00", CultureInfo.InvariantCulture) + "-" + Day.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>Whether two ends are the same day.</summary>
    /// <param name="left">One end.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(FinancialYearEnd left, FinancialYearEnd right) => left.Equals(right);

    /// <summary>Whether two ends differ.</summary>
    /// <param name="left">One end.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(FinancialYearEnd left, FinancialYearEnd right) => !left.Equals(right);
}
