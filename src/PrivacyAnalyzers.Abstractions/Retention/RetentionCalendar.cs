using System;

namespace PrivacyAnalyzers;

/// <summary>The calendar that all retention code counts with: whole days, calendar months.</summary>
/// <remarks>
/// <para>
/// A period of n months that starts on a day ends on the same day of the month n months on, or on that month's last day
/// where it is shorter: 31 January and a month is 28 or 29 February. Data are due on the day that the period ends. A period
/// with another <see cref="RetentionPeriod.Anchor"/> than the event is counted from the day after the last day of the month
/// or year: its data are kept through a month's or year's last day.
/// </para>
/// <para>
/// A <see cref="DateTime"/> counts by its date as it stands, whatever its kind; a <see cref="DateTimeOffset"/> by its date
/// in UTC. The first and the last day that a <see cref="DateTime"/> can hold are what a date holds that nobody has set, and
/// what databases call infinity: they never count as a date on which something happened.
/// </para>
/// </remarks>
public static class RetentionCalendar
{
    private const string OutsideCalendar = "the period ends outside the calendar";
    internal const string NegativePeriod = "the period is negative";

    internal static readonly DateTime LastDay = DateTime.MaxValue.Date;

    /// <summary>The first day that counts as one on which something happened.</summary>
    public static DateTime FirstStart { get; } = DateTime.MinValue.AddDays(1);

    /// <summary>The day of a moment: its date in UTC.</summary>
    /// <param name="moment">The moment; null when it has not come.</param>
    /// <returns>The day.</returns>
    public static DateTime? Day(DateTimeOffset? moment) => moment?.UtcDateTime.Date;

    /// <summary>The day on which data are due.</summary>
    /// <param name="start">When the event happened.</param>
    /// <param name="period">How long the data are kept after it.</param>
    /// <returns>The day; null when no event happened, the period is negative or its end lies outside the calendar.</returns>
    public static DateTime? DueDate(DateTime? start, RetentionPeriod period)
    {
        if (start is not DateTime moment || !HasHappened(moment) || period.Count < 0)
        {
            return null;
        }

        if (PeriodAnchors.CountedFrom(moment.Date, period) is not DateTime day || !HasHappened(day))
        {
            return null;
        }

        if (period.InDays)
        {
            return period.Count <= (LastDay - day).Days ? day.AddDays(period.Count) : null;
        }

        return period.Count <= MonthNumber(LastDay) - MonthNumber(day) ? day.AddMonths(period.Count) : null;
    }

    /// <summary>
    /// The day before which an event must have happened for its data to be due: <c>FirstStart &lt;= start &amp;&amp; start
    /// &lt; DueBefore(today, period)</c> is true for exactly those starts whose <see cref="DueDate"/> is not after today.
    /// </summary>
    /// <remarks>
    /// This is not <c>today</c> less the period. On 28 February 2023, data that are kept for three months are due when they
    /// started on 28, 29 or 30 November: all of these end on 28 February. Less three months would miss two of them.
    /// </remarks>
    /// <param name="today">The day that is asked about. The result has its <see cref="DateTime.Kind"/>, which some databases
    /// insist on.</param>
    /// <param name="period">How long the data are kept.</param>
    /// <returns>Midnight of the first start that is not due; the first day of the calendar when none can be.</returns>
    public static DateTime DueBefore(DateTime today, RetentionPeriod period) =>
        DateTime.SpecifyKind(PeriodAnchors.CountedBefore(CountedDueBefore(today.Date, period), period), today.Kind);

    /// <summary>The day before which the counting must have begun for the data to be due.</summary>
    private static DateTime CountedDueBefore(DateTime day, RetentionPeriod period)
    {
        if (period.Count < 0)
        {
            return DateTime.MinValue;
        }

        if (period.InDays)
        {
            return period.Count <= (day - DateTime.MinValue).Days ? NextDay(day.AddDays(-period.Count)) : DateTime.MinValue;
        }

        if (period.Count > MonthNumber(day) - MonthNumber(DateTime.MinValue))
        {
            return DateTime.MinValue;
        }

        // On the last day of a month, every later day of the starting month was pulled back to it.
        DateTime latest = day.AddMonths(-period.Count);
        int lastOfMonth = DateTime.DaysInMonth(latest.Year, latest.Month);
        if (day.Day == DateTime.DaysInMonth(day.Year, day.Month))
        {
            latest = latest.AddDays(lastOfMonth - latest.Day);
        }

        return NextDay(latest);
    }

    /// <summary>The first start whose period ends outside the calendar; the last day where there is none.</summary>
    internal static DateTime EndsBeyondFrom(RetentionPeriod period) => PeriodAnchors.CountedBefore(CountedBeyondFrom(period), period);

    /// <summary>The verdict for one start and one period.</summary>
    /// <param name="start">When the event happened; null when it has not.</param>
    /// <param name="period">How long the data are kept after it.</param>
    /// <param name="today">The day of the verdict.</param>
    /// <returns>The verdict.</returns>
    public static RetentionVerdict Verdict(DateTime? start, RetentionPeriod period, DateTime today)
    {
        if (period.Count < 0)
        {
            return RetentionVerdict.Indeterminate(NegativePeriod);
        }

        if (start is not DateTime moment || !HasHappened(moment))
        {
            return RetentionVerdict.NotStarted;
        }

        return DueDate(moment, period) is DateTime dueDate
            ? RetentionVerdict.Ends(dueDate, today)
            : RetentionVerdict.Indeterminate(OutsideCalendar);
    }

    /// <summary>The first day from which the period, counted from it, ends outside the calendar.</summary>
    private static DateTime CountedBeyondFrom(RetentionPeriod period)
    {
        if (period.InDays)
        {
            return period.Count > (LastDay - DateTime.MinValue).Days ? DateTime.MinValue : NextDay(LastDay.AddDays(-period.Count));
        }

        return period.Count > MonthNumber(LastDay) - MonthNumber(DateTime.MinValue) ? DateTime.MinValue
            : period.Count == 0 ? LastDay
            : new DateTime(LastDay.Year, LastDay.Month, 1).AddMonths(1 - period.Count);
    }

    private static bool HasHappened(DateTime moment) => moment >= FirstStart && moment < LastDay;

    private static int MonthNumber(DateTime day) => (day.Year * 12) + day.Month;

    private static DateTime NextDay(DateTime day) => day < LastDay ? day.AddDays(1) : day;
}
