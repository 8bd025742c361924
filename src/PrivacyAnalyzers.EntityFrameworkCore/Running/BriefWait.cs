using System;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>On PostgreSQL, a condition with which a statement waits only briefly for rows that others have locked: shorter than the second
/// after which PostgreSQL looks for deadlocks, so nobody else loses by a batch that waits.</summary>
/// <remarks>
/// It is true of each row. It asks nothing of a row, so PostgreSQL computes it once, and before it locks one. A command of its own would be
/// one more way to the server and back for each batch. It holds for the transaction alone: where a pooler stands between, its session may
/// be somebody else's next.
/// </remarks>
internal sealed class BriefWait
{
    private const string Sql = "SELECT set_config('lock_timeout', '200ms', true) <> '' AS \"Value\"";

    private readonly IQueryable<bool> _isSet;

    /// <summary>Makes it for statements of a context.</summary>
    public BriefWait(DbContext context) => _isSet = context.Database.SqlQueryRaw<bool>(Sql);

    /// <summary>Rows that a statement waits for only briefly.</summary>
    /// <param name="rows">The rows.</param>
    public IQueryable<TEntity> For<TEntity>(IQueryable<TEntity> rows)
    {
        Expression<Func<bool, bool>> isSet = value => value;
        return rows.Where(Expression.Lambda<Func<TEntity, bool>>(
            Expression.Call(typeof(Queryable), nameof(Queryable.Any), [typeof(bool)], _isSet.Expression, Expression.Quote(isSet)),
            Expression.Parameter(typeof(TEntity), "row")));
    }

    /// <summary>Whether a part of a statement is what sets it: a text without values, which stays the same.</summary>
    public bool Is(Expression part) => part == _isSet.Expression;
}
