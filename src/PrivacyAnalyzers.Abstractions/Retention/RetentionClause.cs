using System;

namespace PrivacyAnalyzers;

/// <summary>One period after one date of a row, or what is said in words where there is no such date or period.</summary>
/// <typeparam name="TEntity">The type of the row.</typeparam>
public sealed class RetentionClause<TEntity>
{
    private readonly RetentionDate<TEntity>? _start;

    /// <summary>A period after a date.</summary>
    /// <param name="period">The period.</param>
    /// <param name="start">The date.</param>
    public RetentionClause(RetentionPeriod period, RetentionDate<TEntity> start)
    {
        Period = period;
        _start = start ?? throw new ArgumentNullException(nameof(start));
    }

    /// <summary>A criterion that no code can run, or a period with no date to start from.</summary>
    /// <param name="reason">Why no code can tell when it ends.</param>
    public RetentionClause(string reason) => Reason = reason ?? throw new ArgumentNullException(nameof(reason));

    /// <summary>The period; null where there is only a <see cref="Reason"/>.</summary>
    public RetentionPeriod? Period { get; }

    /// <summary>The name of the member that the period starts from.</summary>
    public string? StartMember => _start?.Member;

    /// <summary>Why no code can tell when the clause ends; null where it can.</summary>
    public string? Reason { get; }

    /// <summary>The clause's verdict for a row.</summary>
    /// <param name="entity">The row.</param>
    /// <param name="today">The day of the verdict.</param>
    /// <returns>The verdict.</returns>
    public RetentionVerdict Verdict(TEntity entity, DateTime today) =>
        _start is null || Period is not RetentionPeriod period
            ? RetentionVerdict.Indeterminate(Reason ?? "")
            : RetentionCalendar.Verdict(_start.Of(entity), period, today);

    internal RowStates<TEntity> StatesAt(DateTime today)
    {
        if (_start is null || Period is not RetentionPeriod { Count: >= 0 } period)
        {
            return RowStates<TEntity>.AlwaysIndeterminate;
        }

        DateTime first = Like(RetentionCalendar.FirstStart);
        DateTime due = RetentionCalendar.DueBefore(today, period);
        DateTime beyond = Like(RetentionCalendar.EndsBeyondFrom(period));
        DateTime last = Like(RetentionCalendar.LastDay);
        return new(
            _start.IsWithin(first, due),
            beyond > first ? _start.IsWithin(due > first ? due : first, beyond) : Condition<TEntity>.Never,
            Condition<TEntity>.Never,
            beyond < last ? _start.IsWithin(beyond > first ? beyond : first, last) : Condition<TEntity>.Never,
            _start.IsWithin(first, last).Not());

        DateTime Like(DateTime day) => DateTime.SpecifyKind(day, today.Kind);
    }
}
