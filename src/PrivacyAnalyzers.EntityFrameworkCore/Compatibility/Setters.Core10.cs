using System;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace PrivacyAnalyzers.EntityFrameworkCore.Compatibility;

/// <summary>What one statement sets: a builder takes one after the other.</summary>
internal sealed class Setters<TEntity>(UpdateSettersBuilder<TEntity> builder)
{
    /// <summary>Adds a column.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">What is left in it.</param>
    public void Set<TValue>(Expression<Func<TEntity, TValue>> member, Expression<Func<TEntity, TValue>> value) =>
        builder.SetProperty(member, value);
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
        this IQueryable<TEntity> rows, Action<Setters<TEntity>> set, CancellationToken cancellation) =>
        rows.ExecuteUpdateAsync(builder => set(new(builder)), cancellation);
}
