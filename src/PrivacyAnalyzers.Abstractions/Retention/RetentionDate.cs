using System;
using System.Linq.Expressions;

namespace PrivacyAnalyzers;

/// <summary>A date of a row, read in memory and compared in databases.</summary>
/// <typeparam name="TEntity">The type of the row.</typeparam>
public sealed class RetentionDate<TEntity>
{
    private readonly Func<TEntity, DateTime?> _read;
    private readonly Func<DateTime, DateTime, Expression<Func<TEntity, bool>>> _isWithin;

    /// <summary>Makes a date.</summary>
    /// <param name="member">The name of the member that holds it.</param>
    /// <param name="read">Reads its day; null when it is not set.</param>
    /// <param name="isWithin">The same as a predicate that databases understand: not before the first argument, and before the
    /// second, written <c>date &gt;= first &amp;&amp; date &lt; second</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="isWithin"/> is written in another way: the rows for which it does
    /// not hold are then not known.</exception>
    public RetentionDate(
        string member, Func<TEntity, DateTime?> read, Func<DateTime, DateTime, Expression<Func<TEntity, bool>>> isWithin)
    {
        Member = member ?? throw new ArgumentNullException(nameof(member));
        _read = read ?? throw new ArgumentNullException(nameof(read));
        _isWithin = isWithin ?? throw new ArgumentNullException(nameof(isWithin));
        Bounds(isWithin(RetentionCalendar.FirstStart, RetentionCalendar.LastDay));
    }

    /// <summary>The name of the member.</summary>
    public string Member { get; }

    /// <summary>The day in a row; null when it is not set.</summary>
    /// <param name="entity">The row.</param>
    /// <returns>The day.</returns>
    public DateTime? Of(TEntity entity) => _read(entity);

    /// <summary>That the date is not before one day, and before another.</summary>
    internal Condition<TEntity> IsWithin(DateTime first, DateTime end)
    {
        Expression<Func<TEntity, bool>> isWithin = _isWithin(first, end);
        (BinaryExpression from, BinaryExpression before) = Bounds(isWithin);
        Expression outside = Expression.OrElse(
            Expression.MakeBinary(ExpressionType.LessThan, from.Left, from.Right, liftToNull: false, before.Method),
            Expression.MakeBinary(ExpressionType.GreaterThanOrEqual, before.Left, before.Right, liftToNull: false, from.Method));
        if (Nullable.GetUnderlyingType(from.Left.Type) is not null)
        {
            outside = Expression.OrElse(Expression.Equal(from.Left, Expression.Constant(null, from.Left.Type)), outside);
        }

        // The later day first: it is the one that most rows are not before, and some databases ask in the order that is written.
        Expression<Func<TEntity, bool>> within = Expression.Lambda<Func<TEntity, bool>>(Expression.AndAlso(before, from), isWithin.Parameters);
        return new(within, Expression.Lambda<Func<TEntity, bool>>(outside, isWithin.Parameters));
    }

    /// <summary>The states of a period after the date: <see cref="RetentionCalendar.Verdict"/>, for databases.</summary>
    internal RowStates<TEntity> StatesAt(RetentionPeriod period, DateTime today)
    {
        if (period.Count < 0)
        {
            return RowStates<TEntity>.AlwaysIndeterminate;
        }

        DateTime first = Like(RetentionCalendar.FirstStart);
        DateTime due = RetentionCalendar.DueBefore(today, period);
        DateTime beyond = Like(RetentionCalendar.EndsBeyondFrom(period));
        DateTime last = Like(RetentionCalendar.LastDay);
        return new(
            due: IsWithin(first, due),
            running: beyond > first ? IsWithin(due > first ? due : first, beyond) : Condition<TEntity>.Never,
            held: Condition<TEntity>.Never,
            indeterminate: beyond < last ? IsWithin(beyond > first ? beyond : first, last) : Condition<TEntity>.Never,
            notStarted: IsWithin(first, last).Not());

        // Some databases insist on the kind.
        DateTime Like(DateTime day) => DateTime.SpecifyKind(day, today.Kind);
    }

    /// <summary>The two comparisons that the opposite is made from.</summary>
    private static (BinaryExpression From, BinaryExpression Before) Bounds(Expression<Func<TEntity, bool>> within) =>
        within.Body is BinaryExpression
        {
            NodeType: ExpressionType.AndAlso,
            Left: BinaryExpression { NodeType: ExpressionType.GreaterThanOrEqual } from,
            Right: BinaryExpression { NodeType: ExpressionType.LessThan } before,
        }
            ? (from, before)
            : throw new ArgumentException("The predicate is not written 'date >= first && date < second'.", nameof(within));
}
