using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;

namespace PrivacyAnalyzers;

/// <summary>A predicate on a row together with its opposite.</summary>
/// <remarks>
/// In a database, a comparison with null is neither true nor false, and neither is its negation. So what does not hold is
/// never the negation of what holds: both are written out, and exactly one of them is true for every row.
/// </remarks>
/// <typeparam name="TEntity">The type of the row.</typeparam>
internal sealed class Condition<TEntity>
{
    public static readonly Condition<TEntity> Always = new(row => true, row => false);

    public static readonly Condition<TEntity> Never = new(row => false, row => true);

    /// <param name="holds">The rows for which it holds.</param>
    /// <param name="fails">All the others.</param>
    public Condition(Expression<Func<TEntity, bool>> holds, Expression<Func<TEntity, bool>> fails)
    {
        Holds = holds;
        Fails = fails;
    }

    /// <summary>The rows for which it holds.</summary>
    public Expression<Func<TEntity, bool>> Holds { get; }

    /// <summary>All the others.</summary>
    public Expression<Func<TEntity, bool>> Fails { get; }

    public Condition<TEntity> Not() => IsConstant ? (this == Always ? Never : Always) : new(Fails, Holds);

    public static Condition<TEntity> All(IEnumerable<Condition<TEntity>> conditions)
    {
        Condition<TEntity>[] needed = conditions.Where(condition => condition != Always).ToArray();
        return needed.Length == 0 ? Always
            : needed.Length == 1 ? needed[0]
            : needed.Contains(Never) ? Never
            : new(Predicates.All(needed.Select(c => c.Holds)), Predicates.Any(needed.Select(c => c.Fails)));
    }

    public static Condition<TEntity> Any(IEnumerable<Condition<TEntity>> conditions) =>
        All(conditions.Select(condition => condition.Not())).Not();

    public Condition<TEntity> And(Condition<TEntity> other) => All([this, other]);

    public Condition<TEntity> Or(Condition<TEntity> other) => Any([this, other]);

    private bool IsConstant => this == Always || this == Never;
}
