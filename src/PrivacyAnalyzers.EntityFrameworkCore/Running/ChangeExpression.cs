using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore.Query;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Rows that are not changed: what was to be done to them is kept as the expression that EF Core makes of it.</summary>
internal sealed class ChangeExpression<TEntity>(IQueryable<TEntity> rows) : IQueryable<TEntity>, IAsyncQueryProvider
    where TEntity : class
{
    private Expression? _kept;

    /// <summary>The expression of a change, which is not done.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="change">Changes the rows that it is given.</param>
    public static async Task<Expression> OfAsync(IQueryable<TEntity> rows, Func<IQueryable<TEntity>, CancellationToken, Task<int>> change)
    {
        ChangeExpression<TEntity> keeper = new(rows);
        await change(keeper, CancellationToken.None).ConfigureAwait(false);
        return keeper._kept ?? throw new InvalidOperationException("Nothing was to be done to the rows.");
    }

    public Type ElementType => typeof(TEntity);

    public Expression Expression => rows.Expression;

    public IQueryProvider Provider => this;

    public TResult ExecuteAsync<TResult>(Expression expression, CancellationToken cancellationToken = default)
    {
        _kept = expression;
        return (TResult)(object)Task.FromResult(0);
    }

    public IQueryable CreateQuery(Expression expression) => rows.Provider.CreateQuery(expression);

    public IQueryable<TElement> CreateQuery<TElement>(Expression expression) => rows.Provider.CreateQuery<TElement>(expression);

    public object? Execute(Expression expression) => rows.Provider.Execute(expression);

    public TResult Execute<TResult>(Expression expression) => rows.Provider.Execute<TResult>(expression);

    public IEnumerator<TEntity> GetEnumerator() => rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
