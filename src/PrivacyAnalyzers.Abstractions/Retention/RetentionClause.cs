using System;
using System.Linq.Expressions;

namespace PrivacyAnalyzers;

/// <summary>One period after one date of a row, or what is said in words where there is no such date or period.</summary>
/// <typeparam name="TEntity">The type of the row.</typeparam>
public sealed class RetentionClause<TEntity>
{
    private readonly Func<TEntity, DateTime?>? _start;
    private readonly Func<DateTime, DateTime, Expression<Func<TEntity, bool>>>? _startedWithin;

    /// <summary>A period after a date.</summary>
    /// <param name="period">The period.</param>
    /// <param name="startMember">The name of the member that holds the date.</param>
    /// <param name="start">Reads the date; null when it is not set.</param>
    /// <param name="startedWithin">The same date as a predicate that databases understand: not before the first argument,
    /// and before the second.</param>
    public RetentionClause(
        RetentionPeriod period,
        string startMember,
        Func<TEntity, DateTime?> start,
        Func<DateTime, DateTime, Expression<Func<TEntity, bool>>> startedWithin)
    {
        Period = period;
        StartMember = startMember ?? throw new ArgumentNullException(nameof(startMember));
        _start = start ?? throw new ArgumentNullException(nameof(start));
        _startedWithin = startedWithin ?? throw new ArgumentNullException(nameof(startedWithin));
    }

    /// <summary>A criterion that no code can run, or a period with no date to start from.</summary>
    /// <param name="reason">Why no code can tell when it ends.</param>
    public RetentionClause(string reason) => Reason = reason ?? throw new ArgumentNullException(nameof(reason));

    /// <summary>The period; null where there is only a <see cref="Reason"/>.</summary>
    public RetentionPeriod? Period { get; }

    /// <summary>The name of the member that the period starts from.</summary>
    public string? StartMember { get; }

    /// <summary>Why no code can tell when the clause ends; null where it can.</summary>
    public string? Reason { get; }

    /// <summary>The clause's verdict for a row.</summary>
    /// <param name="entity">The row.</param>
    /// <param name="today">The day of the verdict.</param>
    /// <returns>The verdict.</returns>
    public RetentionVerdict Verdict(TEntity entity, DateTime today) =>
        _start is null || Period is not RetentionPeriod period
            ? RetentionVerdict.Indeterminate(Reason ?? "")
            : RetentionCalendar.Verdict(_start(entity), period, today);

    internal Expression<Func<TEntity, bool>>? DueAt(DateTime today) =>
        _startedWithin is null || Period is not RetentionPeriod period
            ? null
            : _startedWithin(
                DateTime.SpecifyKind(RetentionCalendar.FirstStart, today.Kind),
                RetentionCalendar.DueBefore(today, period));
}
