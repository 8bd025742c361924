using System;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Changes the rows of a step, a batch and a transaction at a time, in the way that fits them.</summary>
internal sealed class Batches<TContext, TEntity>
    where TContext : DbContext
    where TEntity : class
{
    private readonly Lazy<KeyBatches<TContext, TEntity>> _byKey;
    private StretchBatches<TContext, TEntity>? _byStretch;

    /// <summary>Chooses the way.</summary>
    /// <param name="run">The run.</param>
    /// <param name="counted">Where the rows stand.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="step">The step.</param>
    /// <param name="takes">The rows that it changes.</param>
    /// <param name="cuts">How the table was cut when it was counted; null where it was not.</param>
    public Batches(
        RetentionRun<TContext> run,
        RetentionStepReport counted,
        EntityRows<TEntity> rows,
        Step<TEntity> step,
        Expression<Func<TEntity, bool>> takes,
        Cuts? cuts)
    {
        bool isDense = RowCounts.AreManyDue(counted.Due, counted.Rows);
        _byStretch = isDense && (cuts is not null || StretchBatches<TContext, TEntity>.Fit(run, rows, step, takes))
            ? new(run, rows, step, takes, cuts)
            : null;

        // SQLite was seen to sort all that is due for each batch instead.
        bool isInOrderOfKey = isDense && rows.KeyRange is not null && run.Context.IsPostgres();
        _byKey = new(() => new(run, counted.Entity, rows, step, takes, isInOrderOfKey ? rows.Key[0] : step.OldestBy));
    }

    /// <summary>Changes some of the rows.</summary>
    /// <param name="waits">Whether to wait for rows that other workers have locked, and not to look for others.</param>
    /// <param name="unconfirmed">Is told how many rows a statement changed whose commit failed.</param>
    /// <param name="cancellation">Ends the statement, and so undoes it; a commit that has begun is waited for.</param>
    /// <returns>How many rows were changed, and the change committed: zero when none was found.</returns>
    public async Task<int> RunAsync(bool waits, Action<int> unconfirmed, CancellationToken cancellation)
    {
        if (_byStretch is not null)
        {
            int changed = await _byStretch.RunAsync(unconfirmed, cancellation).ConfigureAwait(false);
            if (changed > 0)
            {
                return changed;
            }

            // At the end, or where others are at the same rows: what is left is taken by its keys.
            _byStretch = null;
        }

        return await _byKey.Value.RunAsync(waits, unconfirmed, cancellation).ConfigureAwait(false);
    }
}
