using System;
using System.Data;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PrivacyAnalyzers.EntityFrameworkCore.Compatibility;
using PrivacyAnalyzers.EntityFrameworkCore.Writing;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>The transaction of one batch: it begins, changes rows of a step, and is committed, or undone when it is disposed of.</summary>
internal sealed class BatchTransaction : IAsyncDisposable
{
    private readonly IDbContextTransaction _transaction;

    private BatchTransaction(IDbContextTransaction transaction) => _transaction = transaction;

    /// <summary>Begins it.</summary>
    public static async Task<BatchTransaction> BeginAsync(DbContext context, CancellationToken cancellation) =>
        new(await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation).ConfigureAwait(false));

    /// <summary>Does to rows what the step does.</summary>
    /// <returns>How many were changed.</returns>
    public static Task<int> ChangeAsync<TEntity>(IQueryable<TEntity> some, Step<TEntity> step, CancellationToken cancellation)
        where TEntity : class =>
        step.ErasesRow ? some.ExecuteDeleteAsync(cancellation)
        : step.Dependents.Any() ? ChangeWithDependentsAsync(some, step, cancellation)
        : some.UpdateAsync(step.Set, cancellation);

    /// <summary>Commits it. A commit that has begun is waited for.</summary>
    /// <param name="changed">How many rows it changed.</param>
    /// <param name="unconfirmed">Is told of them if the commit fails: then nobody knows whether they are.</param>
    public async Task CommitAsync(int changed, Action<int> unconfirmed)
    {
        try
        {
            await _transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception) when (changed > 0)
        {
            unconfirmed(changed);
            throw;
        }
    }

    public ValueTask DisposeAsync() => _transaction.DisposeAsync();

    /// <summary>The rows are counted first: where nothing but other rows was left to erase, nothing is left to find them by.</summary>
    private static async Task<int> ChangeWithDependentsAsync<TEntity>(
        IQueryable<TEntity> some, Step<TEntity> step, CancellationToken cancellation)
        where TEntity : class
    {
        int changed = await some.CountAsync(cancellation).ConfigureAwait(false);
        foreach (DependentRows<TEntity> dependents in step.Dependents)
        {
            await dependents.EraseAsync(some, cancellation).ConfigureAwait(false);
        }

        if (step.Updates.Any())
        {
            await some.UpdateAsync(step.Set, cancellation).ConfigureAwait(false);
        }

        return changed;
    }
}
