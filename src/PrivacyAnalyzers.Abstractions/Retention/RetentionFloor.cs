using System;
using System.Globalization;

namespace PrivacyAnalyzers;

/// <summary>A law that requires data to be kept: their declared period may be shorter, and is then not enough.</summary>
/// <typeparam name="TEntity">The type of the row.</typeparam>
public sealed class RetentionFloor<TEntity>
{
    private readonly RetentionDate<TEntity>? _start;

    /// <summary>A law whose period runs from a date of the row.</summary>
    /// <param name="law">The law, as people call it.</param>
    /// <param name="period">How long it requires the data to be kept.</param>
    /// <param name="start">The date that its period starts from.</param>
    public RetentionFloor(string law, RetentionPeriod period, RetentionDate<TEntity> start)
    {
        Law = law ?? throw new ArgumentNullException(nameof(law));
        Period = period;
        _start = start ?? throw new ArgumentNullException(nameof(start));
    }

    /// <summary>A law of which no code can tell how long it requires the data.</summary>
    /// <param name="reason">The law, and why not.</param>
    public RetentionFloor(string reason) => Reason = reason ?? throw new ArgumentNullException(nameof(reason));

    /// <summary>The law, as people call it; null where there is only a <see cref="Reason"/>.</summary>
    public string? Law { get; }

    /// <summary>How long the law requires the data to be kept.</summary>
    public RetentionPeriod? Period { get; }

    /// <summary>The name of the member that the law's period starts from.</summary>
    public string? StartMember => _start?.Member;

    /// <summary>Why no code can tell when the law's period ends; null where it can.</summary>
    public string? Reason { get; }

    /// <summary>Data are due when both periods have ended. Between the two they are held, and the reason says by what.</summary>
    internal RetentionVerdict Apply(RetentionVerdict verdict, TEntity entity, DateTime today)
    {
        if (_start is null || Period is not RetentionPeriod period)
        {
            return verdict.IsDue ? RetentionVerdict.Indeterminate(Reason ?? "") : verdict;
        }

        RetentionVerdict floor = RetentionCalendar.Verdict(_start.Of(entity), period, today);
        if (floor.DueDate is not DateTime end)
        {
            return !verdict.IsDue ? verdict
                : RetentionVerdict.Indeterminate(floor.Reason ?? $"the date is not set that the period of {Law} starts from");
        }

        return verdict.NotBefore(end, today, $"{Law} requires the data until {end.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
    }

    internal RowStates<TEntity> Apply(RowStates<TEntity> states, DateTime today) => states.NotBefore(
        _start is null || Period is not RetentionPeriod period ? RowStates<TEntity>.AlwaysIndeterminate : _start.StatesAt(period, today));
}
