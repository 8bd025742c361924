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
    public static RowStates<TEntity> Earliest(IReadOnlyList<RowStates<TEntity>> all)
    {
        if (all.Count < 2)
        {
            return all.Count == 0 ? AlwaysIndeterminate : all[0];
        }

        Condition<TEntity> due = Condition<TEntity>.Any(all.Select(s => s.Due));
        Condition<TEntity> running = Condition<TEntity>.Any(all.Select(s => s.Running));
        Condition<TEntity> held = Condition<TEntity>.Any(all.Select(s => s.Held));
        Condition<TEntity> indeterminate = Condition<TEntity>.Any(all.Select(s => s.Indeterminate));
        Condition<TEntity> ended = due.Or(running);
        return new(
            due,
            running.And(due.Not()),
            held.And(ended.Not()),
            indeterminate.And(ended.Or(held).Not()),
            Condition<TEntity>.All(all.Select(s => s.NotStarted)));
    }

    /// <summary>The states of the period that ends last: see <see cref="RetentionVerdict.Latest"/>.</summary>
    public static RowStates<TEntity> Latest(IReadOnlyList<RowStates<TEntity>> all)
    {
        if (all.Count < 2)
        {
            return all.Count == 0 ? AlwaysIndeterminate : all[0];
        }

        Condition<TEntity> held = Condition<TEntity>.Any(all.Select(s => s.Held));
        Condition<TEntity> indeterminate = Condition<TEntity>.Any(all.Select(s => s.Indeterminate));
        Condition<TEntity> notStarted = Condition<TEntity>.Any(all.Select(s => s.NotStarted));
        Condition<TEntity> started = Condition<TEntity>.All(all.Select(s => s.Due.Or(s.Running)));
        Condition<TEntity> due = Condition<TEntity>.All(all.Select(s => s.Due));
        return new(
            due,
            started.And(due.Not()),
            held,
            indeterminate.And(held.Not()),
            notStarted.And(held.Or(indeterminate).Not()));
    }

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
}
