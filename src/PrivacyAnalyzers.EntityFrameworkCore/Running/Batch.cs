using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using PrivacyAnalyzers.EntityFrameworkCore.Log;
using PrivacyAnalyzers.EntityFrameworkCore.Writing;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>The statement of a step, over and over: one batch is one transaction, with the log's entries for its rows.</summary>
internal sealed class Batch<TContext, TEntity>(
    RetentionRun<TContext> run, string entity, EntityRows<TEntity> rows, Step<TEntity> step, Expression<Func<TEntity, bool>> takes)
    where TContext : DbContext
    where TEntity : class
{
    private readonly bool _isLogged = RetentionLog.IsMapped(run.Context.Model);
    private readonly IQueryable<TEntity> _some = rows.Some(takes, run.Options.BatchSize, step.OldestBy);
    private int _size = run.Options.BatchSize;

    /// <summary>Changes some of the rows.</summary>
    /// <param name="unconfirmed">Is told how many rows a statement changed whose commit failed.</param>
    /// <param name="cancellation">Ends the statement, and so undoes it; a commit that has begun is waited for.</param>
    /// <returns>How many rows were changed, and the change committed.</returns>
    public async Task<int> RunAsync(Action<int> unconfirmed, CancellationToken cancellation)
    {
        IExecutionStrategy strategy = run.Context.Database.CreateExecutionStrategy();
        while (true)
        {
            int? changed = await strategy.ExecuteAsync(
                token => TryAsync(unconfirmed, token), cancellation).ConfigureAwait(false);
            if (changed is int all)
            {
                return all;
            }
        }
    }

    /// <summary>One transaction.</summary>
    /// <returns>How many rows it changed; null where it was undone because it met another worker's.</returns>
    private async Task<int?> TryAsync(Action<int> unconfirmed, CancellationToken cancellation)
    {
        run.Context.ChangeTracker.Clear();
        IDbContextTransaction transaction = await run.Context.Database
            .BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            int? changed = _isLogged
                ? await LoggedAsync(cancellation).ConfigureAwait(false)
                : await ChangeAsync(_some, cancellation).ConfigureAwait(false);
            if (changed is int all)
            {
                await CommitAsync(transaction, all, unconfirmed).ConfigureAwait(false);
            }

            return changed;
        }
    }

    private static async Task CommitAsync(IDbContextTransaction transaction, int changed, Action<int> unconfirmed)
    {
        try
        {
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception) when (changed > 0)
        {
            unconfirmed(changed);
            throw;
        }
    }

    /// <summary>The log must name exactly the rows that were changed. So their keys are read first; where the statement then
    /// changes fewer, since another worker was faster, all is undone and fewer are tried next time, at last one by one.</summary>
    private async Task<int?> LoggedAsync(CancellationToken cancellation)
    {
        List<object?[]> keys = await rows.Keys(rows.OldestFirst(rows.All.Where(takes), step.OldestBy).Take(_size))
            .ToListAsync(cancellation).ConfigureAwait(false);
        int changed = keys.Count == 0 ? 0
            : await ChangeAsync(rows.All.Where(takes).Where(rows.HasKeyOf(keys)), cancellation).ConfigureAwait(false);
        if (changed != keys.Count)
        {
            _size = Math.Max(1, _size / 2);
            return changed == 0 ? 0 : null;
        }

        if (changed > 0)
        {
            _size = Math.Min(run.Options.BatchSize, _size * 2);
            run.Context.AddRange(keys.Select(
                key => RetentionLog.Entry(run.Id, entity, step.Rule, step.Action, rows.Key, key, run.Today)));
            await run.Context.SaveChangesAsync(cancellation).ConfigureAwait(false);
        }

        return changed;
    }

    private Task<int> ChangeAsync(IQueryable<TEntity> some, CancellationToken cancellation) => step.ErasesRow
        ? some.ExecuteDeleteAsync(cancellation)
        : some.ExecuteUpdateAsync(Set, cancellation);

    private void Set(UpdateSettersBuilder<TEntity> statement)
    {
        foreach (MemberUpdate<TEntity> update in step.Updates)
        {
            update.Set(statement);
        }
    }
}
