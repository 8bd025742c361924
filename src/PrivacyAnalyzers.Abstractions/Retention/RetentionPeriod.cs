using System;
using System.Globalization;

namespace PrivacyAnalyzers;

/// <summary>A length of time in calendar months or in days, and the day that it is counted from. Months and days are never
/// converted into each other.</summary>
public readonly struct RetentionPeriod : IEquatable<RetentionPeriod>
{
    private readonly PeriodAnchor _anchor;

    private RetentionPeriod(int count, bool inDays, PeriodAnchor anchor = PeriodAnchor.Event, FinancialYearEnd yearEnd = default)
    {
        Count = count;
        InDays = inDays;
        _anchor = anchor;
        YearEnd = yearEnd;
    }

    /// <summary>How many months or days. A negative count is no period: it never ends.</summary>
    public int Count { get; }

    /// <summary>Whether the count is in days, not in months.</summary>
    public bool InDays { get; }

    /// <summary>From which day it is counted: from the event's own, or from the day after the end of its month or year.</summary>
    public PeriodAnchor Anchor => _anchor == PeriodAnchor.Unspecified ? PeriodAnchor.Event : _anchor;

    /// <summary>The end of the financial year, where the <see cref="Anchor"/> is one.</summary>
    public FinancialYearEnd YearEnd { get; }

    /// <summary>A period in calendar months.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The period.</returns>
    public static RetentionPeriod Months(int count) => new(count, inDays: false);

    /// <summary>A period in days.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The period.</returns>
    public static RetentionPeriod Days(int count) => new(count, inDays: true);

    /// <summary>The same length, counted from another day than the event's.</summary>
    /// <param name="anchor">The day.</param>
    /// <param name="yearEnd">The end of the financial year, where the anchor is one.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException">The anchor needs the end of a financial year, and there is none.</exception>
    public RetentionPeriod CountedFrom(PeriodAnchor anchor, FinancialYearEnd? yearEnd = null) =>
        anchor is not (PeriodAnchor.EndOfFinancialYear or PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd)
            ? new(Count, InDays, anchor)
            : new(
                Count,
                InDays,
                anchor,
                yearEnd ?? throw new ArgumentException("The period is counted from a financial year whose end is not known.", nameof(yearEnd)));

    /// <inheritdoc/>
    public bool Equals(RetentionPeriod other) =>
        Count == other.Count && InDays == other.InDays && Anchor == other.Anchor && YearEnd == other.YearEnd;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RetentionPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (((InDays ? ~Count : Count) * 397) ^ (int)Anchor) + YearEnd.GetHashCode();

    /// <summary>The period as an ISO 8601 duration, with the day that it is counted from where that is not the event's.</summary>
    /// <returns>For instance <c>P9M</c>, <c>P30D</c> or <c>P84M from EndOfFinancialYear 12-31</c>.</returns>
    public override string ToString()
    {
        string length = "P" + Count.ToString(CultureInfo.InvariantCulture) + (InDays ? "D" : "M");
        return Anchor switch
        {
            PeriodAnchor.Event => length,
            PeriodAnchor.EndOfFinancialYear or PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd => $"{length} from {Anchor} {YearEnd}",
            _ => $"{length} from {Anchor}",
        };
    }

    /// <summary>Whether two periods are the same.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(RetentionPeriod left, RetentionPeriod right) => left.Equals(right);

    /// <summary>Whether two periods differ.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(RetentionPeriod left, RetentionPeriod right) => !left.Equals(right);
}
