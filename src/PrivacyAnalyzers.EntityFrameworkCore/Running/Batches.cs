using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Counts the rows of a step, and changes those that are due, a batch and a transaction at a time, in the way that fits
/// them.</summary>
internal sealed class Batches<TContext, TEntity> : IAsyncDisposable
    where TContext : DbContext
    where TEntity : class
{
    private readonly RetentionRun<TContext> _run;
    private readonly EntityRows<TEntity> _rows;
    private readonly Step<TEntity> _step;
    private readonly Expression<Func<TEntity, bool>> _takes;
    private readonly IReadOnlyList<Expression<Func<TEntity, bool>>> _holds;
    private readonly bool _fitStretches;
    private readonly StretchCounts<TEntity>? _counting;
    private readonly Lazy<KeyBatches<TContext, TEntity>> _byKey;
    private StretchBatches<TContext, TEntity>? _byStretch;

    /// <summary>The counts of all rows, where they were counted at once.</summary>
    private RowCounts? _counted;

    /// <summary>Chooses the way.</summary>
    /// <param name="run">The run.</param>
    /// <param name="entity">The type's id in the register.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="step">The step.</param>
    /// <param name="takes">The rows that it changes.</param>
    /// <param name="holds">What holds rows.</param>
    public Batches(
        RetentionRun<TContext> run,
        string entity,
        EntityRows<TEntity> rows,
        Step<TEntity> step,
        Expression<Func<TEntity, bool>> takes,
        IReadOnlyList<Expression<Func<TEntity, bool>>> holds)
    {
        (_run, _rows, _step, _takes, _holds) = (run, rows, step, takes, holds);
        _fitStretches = StretchBatches<TContext, TEntity>.Fit(run, rows, step, takes);
        _counting = _fitStretches ? StretchCounts<TEntity>.Of(run.Context, rows, step, holds, takes, run.Options.BatchSize) : null;
        _byStretch = _counting is null ? null : Stretches(new CountedStretches<TEntity>([], _counting));

        // SQLite was seen to sort all that is due for each batch instead.
        _byKey = new(() => new(
            run, entity, rows, step, takes, IsDense && rows.KeyRange is not null && run.Context.IsPostgres() ? rows.Key[0] : step.OldestBy));
    }

    /// <summary>How many rows stand where, of those that were counted so far.</summary>
    public RowCounts Counts => _counting?.Counts ?? _counted ?? RowCounts.None;

    /// <summary>Whether all rows have been counted.</summary>
    public bool AreAllCounted => _counting?.AreAllCounted ?? _counted is not null;

    /// <summary>Whether there are stretches to be changed, whatever was counted: rows may have become due meanwhile.</summary>
    public bool HasMoreStretches => _byStretch?.HasMore == true;

    private bool IsDense => RowCounts.AreManyDue(Counts.Due, Counts.Rows);

    /// <summary>Changes some of the rows, or counts those that are to be counted before more are changed.</summary>
    /// <param name="waits">Whether to wait for rows that other workers have locked, and not to look for others.</param>
    /// <param name="unconfirmed">Is told how many rows a statement changed whose commit failed.</param>
    /// <param name="cancellation">Ends the statement, and so undoes it; a commit that has begun is waited for.</param>
    /// <returns>How many rows were changed, and the change committed: zero when none was found.</returns>
    public async Task<int> RunAsync(bool waits, Action<int> unconfirmed, CancellationToken cancellation)
    {
        bool wereAllCounted = AreAllCounted;
        if (_byStretch is not null)
        {
            int changed = await _byStretch.RunAsync(unconfirmed, cancellation).ConfigureAwait(false);
            if (changed > 0)
            {
                return changed;
            }
        }

        // At the end, or where others are at the same rows: what is left is taken by its keys.
        if (!await CountRestAsync(cancellation).ConfigureAwait(false))
        {
            _byStretch = null;
        }

        return wereAllCounted ? await _byKey.Value.RunAsync(waits, unconfirmed, cancellation).ConfigureAwait(false) : 0;
    }

    /// <summary>Counts the rows that are not counted yet.</summary>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>Whether there were any.</returns>
    public async Task<bool> CountRestAsync(CancellationToken cancellation)
    {
        if (AreAllCounted)
        {
            return false;
        }

        if (_counting is not null)
        {
            IReadOnlyList<Stretch>? cut = await _counting.RestAsync(cancellation).ConfigureAwait(false);
            _byStretch = cut is null || HasMoreStretches ? null : Stretches(new CountedStretches<TEntity>(cut, null));
        }
        else
        {
            (RowCounts Counts, Stretch? Due)? summed = await SumCounts.CountAsync(
                _run.Context, _rows, _step, _holds, _fitStretches ? _takes : null, cancellation).ConfigureAwait(false);
            _counted = summed?.Counts
                ?? await StretchCounts<TEntity>.CountAllAsync(_run.Context, _rows, _step, _holds, cancellation).ConfigureAwait(false);
            _byStretch = summed?.Due is { } keys && IsDense
                ? Stretches(new GuessedStretches<TEntity>(_rows, _takes, new(keys, _counted.Rows, _counted.Due, _run.Options.BatchSize)))
                : null;
        }

        return true;
    }

    private StretchBatches<TContext, TEntity> Stretches(IStretches stretches) => new(_run, _rows, _step, _takes, stretches);

    public ValueTask DisposeAsync() => _counting?.DisposeAsync() ?? default;
}
