using System;
using System.Globalization;

namespace PrivacyAnalyzers;

/// <summary>A length of time in calendar months or in days. The two are never converted into each other.</summary>
public readonly struct RetentionPeriod : IEquatable<RetentionPeriod>
{
    private RetentionPeriod(int count, bool inDays)
    {
        Count = count;
        InDays = inDays;
    }

    /// <summary>How many months or days. A negative count is no period: it never ends.</summary>
    public int Count { get; }

    /// <summary>Whether the count is in days, not in months.</summary>
    public bool InDays { get; }

    /// <summary>A period in calendar months.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The period.</returns>
    public static RetentionPeriod Months(int count) => new(count, inDays: false);

    /// <summary>A period in days.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The period.</returns>
    public static RetentionPeriod Days(int count) => new(count, inDays: true);

    /// <inheritdoc/>
    public bool Equals(RetentionPeriod other) => Count == other.Count && InDays == other.InDays;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RetentionPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => InDays ? ~Count : Count;

    /// <summary>The period as an ISO 8601 duration.</summary>
    /// <returns>For instance <c>P9M</c> or <c>P30D</c>.</returns>
    public override string ToString() => "P" + Count.ToString(CultureInfo.InvariantCulture) + (InDays ? "D" : "M");

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
