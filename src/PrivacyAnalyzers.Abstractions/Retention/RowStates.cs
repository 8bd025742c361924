using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;

namespace PrivacyAnalyzers;

/// <summary>For each state, the condition on which a row is in it: what <see cref="RetentionVerdict"/> is in memory, for
/// databases. For every row exactly one of the conditions holds.</summary>
/// <typeparam name="TEntity">The type of the row.</typeparam>
internal sealed class RowStates<TEntity>
{
    private static readonly Condition<TEntity> Never = Condition<TEntity>.Never;

    public RowStates(
        Condition<TEntity> due,
        Condition<TEntity> running,
        Condition<TEntity> held,
        Condition<TEntity> indeterminate,
        Condition<TEntity> notStarted)
    {
        Due = due;
        Running = running;
        Held = held;
        Indeterminate = indeterminate;
        NotStarted = notStarted;
    }

    /// <summary>No code can tell, for no row.</summary>
    public static RowStates<TEntity> AlwaysIndeterminate { get; } = new(Never, Never, Never, Condition<TEntity>.Always, Never);

    public Condition<TEntity> Due { get; }

    public Condition<TEntity> Running { get; }

    public Condition<TEntity> Held { get; }

    public Condition<TEntity> Indeterminate { get; }

    public Condition<TEntity> NotStarted { get; }

    /// <summary>The states of the period that ends first: see <see cref="RetentionVerdict.Earliest"/>.</summary>
    /// <param name="all">The states of each period, of the rows that it counts for.</param>
    /// <param name="isFor">The rows that each period counts for. Where none does, no code can tell.</param>
    public static RowStates<TEntity> Earliest(IReadOnlyList<RowStates<TEntity>> all, IReadOnlyList<Condition<TEntity>> isFor)
    {
        if (OnlyOne(all, isFor) is { } one)
        {
            return one;
        }

        Condition<TEntity> none = Condition<TEntity>.Any(isFor).Not();
        Condition<TEntity> due = Condition<TEntity>.Any(all.Select(s => s.Due));
        Condition<TEntity> ended = due.Or(Condition<TEntity>.Any(all.Select(s => s.Held)));
        Condition<TEntity> running = Condition<TEntity>.Any(all.Select(s => s.Running));
        Condition<TEntity> indeterminate = Condition<TEntity>.Any(all.Select(s => s.Indeterminate));
        return new(
            due,
            running.And(ended.Not()),
            ended.And(due.Not()),
            indeterminate.And(ended.Or(running).Not()).Or(none),
            Each(s => s.NotStarted, all, isFor).And(none.Not()));
    }

    /// <summary>The states of the period that ends last: see <see cref="RetentionVerdict.Latest"/>.</summary>
    /// <param name="all">The states of each period, of the rows that it counts for.</param>
    /// <param name="isFor">The rows that each period counts for. Where none does, no code can tell.</param>
    public static RowStates<TEntity> Latest(IReadOnlyList<RowStates<TEntity>> all, IReadOnlyList<Condition<TEntity>> isFor)
    {
        if (OnlyOne(all, isFor) is { } one)
        {
            return one;
        }

        Condition<TEntity> none = Condition<TEntity>.Any(isFor).Not();
        Condition<TEntity> held = Condition<TEntity>.Any(all.Select(s => s.Held));
        Condition<TEntity> indeterminate = Condition<TEntity>.Any(all.Select(s => s.Indeterminate)).Or(none);
        Condition<TEntity> notStarted = Condition<TEntity>.Any(all.Select(s => s.NotStarted));
        Condition<TEntity> due = Each(s => s.Due, all, isFor).And(none.Not());
        Condition<TEntity> ended = Each(s => s.Due.Or(s.Running), all, isFor).And(none.Not());
        return new(
            due,
            ended.And(due.Not()),
            held,
            indeterminate.And(held.Not()),
            notStarted.And(held.Or(indeterminate).Not()));
    }

    /// <summary>The states of the period that ends last, where each counts for all rows.</summary>
    public static RowStates<TEntity> Latest(IReadOnlyList<RowStates<TEntity>> all) =>
        Latest(all, all.Select(_ => Condition<TEntity>.Always).ToArray());

    /// <summary>The same for some rows: of all the others, no state holds.</summary>
    /// <param name="isFor">The rows.</param>
    /// <param name="isOpen">The rows of which nobody knows whether they are among them: no code can tell.</param>
    public RowStates<TEntity> Where(Condition<TEntity> isFor, Condition<TEntity> isOpen) => new(
        Due.And(isFor), Running.And(isFor), Held.And(isFor), Indeterminate.And(isFor).Or(isOpen), NotStarted.And(isFor));

    /// <summary>The same with a law that requires the data to be kept: see <see cref="RetentionFloor{TEntity}"/>.</summary>
    /// <param name="floor">The states of the law's period.</param>
    public RowStates<TEntity> NotBefore(RowStates<TEntity> floor) => new(
        Due.And(floor.Due),
        Running,
        Held.Or(Due.And(floor.Running)),
        Indeterminate.Or(Due.And(floor.NotStarted.Or(floor.Indeterminate))),
        NotStarted);

    /// <summary>The same with an exception: see <see cref="RetentionVerdict.Unless"/>.</summary>
    /// <param name="holds">The rows for which it holds.</param>
    /// <param name="isFree">The rows for which it does not.</param>
    /// <param name="isOpen">The rows of which nobody knows whether it does: all the others.</param>
    public RowStates<TEntity> Unless(Condition<TEntity> holds, Condition<TEntity> isFree, Condition<TEntity> isOpen) => new(
        Due.And(isFree),
        Running,
        Held.Or(Due.And(holds)),
        Indeterminate.Or(Due.And(isOpen)),
        NotStarted);

    /// <summary>The state as an expression: what no condition names is not started, which keeps the data.</summary>
    public Expression<Func<TEntity, RetentionState>> ToExpression()
    {
        ParameterExpression row = Due.Holds.Parameters[0];
        Expression state = Expression.Constant(RetentionState.NotStarted);
        foreach ((Condition<TEntity> condition, RetentionState name) in new[]
        {
            (Indeterminate, RetentionState.Indeterminate),
            (Held, RetentionState.Held),
            (Running, RetentionState.Running),
            (Due, RetentionState.Due),
        })
        {
            if (condition == Condition<TEntity>.Always)
            {
                state = Expression.Constant(name);
            }
            else if (condition != Condition<TEntity>.Never)
            {
                state = Expression.Condition(Predicates.Over(condition.Holds, row), Expression.Constant(name), state);
            }
        }

        return Expression.Lambda<Func<TEntity, RetentionState>>(state, row);
    }

    private static RowStates<TEntity>? OnlyOne(IReadOnlyList<RowStates<TEntity>> all, IReadOnlyList<Condition<TEntity>> isFor) =>
        all.Count == 0 ? AlwaysIndeterminate
        : all.Count == 1 && isFor[0] == Condition<TEntity>.Always ? all[0]
        : null;

    /// <summary>That every period that counts for a row is in a state.</summary>
    private static Condition<TEntity> Each(
        Func<RowStates<TEntity>, Condition<TEntity>> state,
        IReadOnlyList<RowStates<TEntity>> all,
        IReadOnlyList<Condition<TEntity>> isFor) =>
        Condition<TEntity>.All(all.Select((one, i) => state(one).Or(isFor[i].Not())));
}
