using System;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Caching.Memory;
using PrivacyAnalyzers.EntityFrameworkCore.Compatibility;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>A statement that is sent again and again, with other values: what EF Core does to an expression before it finds the
/// statement that it made of it last time is done once, and not for each batch.</summary>
/// <remarks>
/// EF Core still sends it: with its interceptors and its log, and query filters with what they read of the context. What it compiled is
/// kept where EF Core keeps its own, for later runs: by the same key, in the same cache, within the same bounds.
/// </remarks>
internal sealed class ChangeStatement<TEntity>
    where TEntity : class
{
    /// <summary>What EF Core counts one for, where it bounds its cache.</summary>
    private const int Size = 10;

    private readonly Func<CancellationToken, Task<int>> _send;

    private ChangeStatement(Func<CancellationToken, Task<int>> send) => _send = send;

    /// <summary>Prepares a change of rows. On PostgreSQL it waits only briefly for those that others have locked.</summary>
    /// <param name="context">The context.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="change">Changes the rows that it is given with one statement. It is done like this each time where the statement may not
    /// stay the same.</param>
    public static async Task<ChangeStatement<TEntity>> OfAsync(
        DbContext context, IQueryable<TEntity> rows, Func<IQueryable<TEntity>, CancellationToken, Task<int>> change)
    {
        BriefWait? wait = context.IsPostgres() ? new(context) : null;
        rows = wait?.For(rows) ?? rows;
        Expression statement = await ChangeExpression<TEntity>.OfAsync(rows, change).ConfigureAwait(false);
        if (StatementShape.Of(statement, rows.Provider, wait) is not { } shape || Compiled(context, shape.Expression) is not { } compiled)
        {
            return new(cancellation => change(rows, cancellation));
        }

        IQueryContextFactory queries = context.GetService<IQueryContextFactory>();
        return new(cancellation =>
        {
            QueryContext query = queries.Create();
            query.CancellationToken = cancellation;
            foreach (StatementValue value in shape.Values)
            {
                query.SetParameter(value.Name, value.Read());
            }

            return compiled(query);
        });
    }

    /// <summary>Sends it, with the values that its parameters have now.</summary>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>How many rows were changed.</returns>
    public Task<int> SendAsync(CancellationToken cancellation) => _send(cancellation);

    /// <summary>What EF Core makes of it; null where it can make nothing of it: it says why of the statement as it was.</summary>
    private static Func<QueryContext, Task<int>>? Compiled(DbContext context, Expression statement)
    {
        IMemoryCache cache = context.GetService<IMemoryCache>();
        Key key = new(context.GetService<ICompiledQueryCacheKeyGenerator>().GenerateCacheKey(statement, async: true));
        if (cache.TryGetValue(key, out Func<QueryContext, Task<int>>? known))
        {
            return known;
        }

        try
        {
            Func<QueryContext, Task<int>> compiled = context.GetService<IDatabase>().CompileQuery<Task<int>>(statement, async: true);
            return cache.Set(key, compiled, new MemoryCacheEntryOptions { Size = Size });
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>EF Core's key, apart from its own entries.</summary>
    private sealed record Key(object Query);
}
