using System;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace PrivacyAnalyzers.EntityFrameworkCore.Compatibility;

/// <summary>What one statement sets: one expression, in which each call is made on the result of the one before.</summary>
internal sealed class Setters<TEntity>
{
    private static readonly ParameterExpression s_none = Expression.Parameter(typeof(SetPropertyCalls<TEntity>), "calls");

    private Expression _calls = s_none;

    /// <summary>All that was added.</summary>
    public Expression<Func<SetPropertyCalls<TEntity>, SetPropertyCalls<TEntity>>> Calls =>
        Expression.Lambda<Func<SetPropertyCalls<TEntity>, SetPropertyCalls<TEntity>>>(_calls, s_none);

    /// <summary>Adds a column.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">What is left in it.</param>
    public void Set<TValue>(Expression<Func<TEntity, TValue>> member, Expression<Func<TEntity, TValue>> value) =>
        _calls = Expression.Call(_calls, nameof(SetPropertyCalls<>.SetProperty), [typeof(TValue)], member, value);
}

/// <summary>Sends what is set.</summary>
internal static class Setters
{
    /// <summary>Changes rows with one statement.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="set">Adds what is set: one column at least.</param>
    /// <param name="cancellation">Ends the statement.</param>
    /// <returns>How many rows were changed.</returns>
    public static Task<int> UpdateAsync<TEntity>(
        this IQueryable<TEntity> rows, Action<Setters<TEntity>> set, CancellationToken cancellation)
    {
        Setters<TEntity> setters = new();
        set(setters);
        return rows.ExecuteUpdateAsync(setters.Calls, cancellation);
    }
}
