using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using PrivacyAnalyzers.EntityFrameworkCore.Log;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Changes the rows of a step by their keys, a batch at a time. One batch is one transaction, with the log's entries for its
/// rows.</summary>
/// <remarks>
/// A batch names its rows first, and locks them where the database can. The statement that changes them judges each of them again:
/// it sees what was committed until the row was locked, in this table and in those that holds look at. Batches go on from where the
/// last one ended, so that rows which stay, since they are held, are not read again in each.
/// </remarks>
internal sealed class KeyBatches<TContext, TEntity>(
    RetentionRun<TContext> run,
    string entity,
    EntityRows<TEntity> rows,
    Step<TEntity> step,
    Expression<Func<TEntity, bool>> takes,
    IProperty? order)
    where TContext : DbContext
    where TEntity : class
{
    /// <summary>Keys of several parts are compared one by one in the statement: a long one takes long to prepare.</summary>
    private const int MostOfSeveralParts = 200;

    private readonly int _most = rows.Key.Count > 1 ? Math.Min(MostOfSeveralParts, run.Options.BatchSize) : run.Options.BatchSize;
    private readonly bool _isLogged = RetentionLog.IsMapped(run.Context.Model);
    private readonly KeyReader<TEntity> _reader = new(run.Context, rows, order);
    private int _size = int.MaxValue;
    private object? _from;

    /// <summary>Changes some of the rows.</summary>
    /// <param name="waits">Whether to wait for rows that other workers have locked, and not to look for others.</param>
    /// <param name="unconfirmed">Is told how many rows a statement changed whose commit failed.</param>
    /// <param name="cancellation">Ends the statement, and so undoes it; a commit that has begun is waited for.</param>
    /// <returns>How many rows were changed, and the change committed: zero when none was found from the first on.</returns>
    public async Task<int> RunAsync(bool waits, Action<int> unconfirmed, CancellationToken cancellation)
    {
        IExecutionStrategy strategy = run.Context.Database.CreateExecutionStrategy();
        while (true)
        {
            object? from = _from;
            Attempt attempt = await strategy.ExecuteAsync(
                token => TryAsync(waits, unconfirmed, token), cancellation).ConfigureAwait(false);
            _from = attempt.Last;

            // Where nothing was found from a place on, rows that others took on the way here may be left before it.
            bool goesRound = attempt.Found == 0 && from is not null;
            if (!attempt.IsUndone && !goesRound)
            {
                return attempt.Changed;
            }
        }
    }

    /// <summary>One transaction.</summary>
    private async Task<Attempt> TryAsync(bool waits, Action<int> unconfirmed, CancellationToken cancellation)
    {
        run.Context.ChangeTracker.Clear();
        BatchTransaction transaction = await BatchTransaction.BeginAsync(run.Context, cancellation).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            IReadOnlyList<object?[]> found = await _reader.ReadAsync(takes, _from, Math.Min(_size, _most), waits, cancellation).ConfigureAwait(false);
            if (found.Count == 0)
            {
                return new(0, 0, null);
            }

            object? last = _reader.Place(found[^1]);
            IQueryable<TEntity> named = rows.All.Where(rows.HasKeyOf(found));
            int changed = await BatchTransaction.ChangeAsync(named.Where(takes), step, cancellation).ConfigureAwait(false);
            if (_isLogged && !await LogAsync(named, found, changed, cancellation).ConfigureAwait(false))
            {
                _size = Math.Max(1, found.Count / 2);
                return new(found.Count, 0, _from, IsUndone: true);
            }

            await transaction.CommitAsync(changed, unconfirmed).ConfigureAwait(false);
            _size = Math.Min(_most, _size) * 2;
            return new(found.Count, changed, last);
        }
    }

    /// <summary>The log names exactly the rows that were changed: those that were found, without those that are left.</summary>
    /// <returns>Whether that adds up. Where rows cannot be locked, another worker may have been at the same ones: then all is
    /// undone and fewer are tried, at last one by one.</returns>
    private async Task<bool> LogAsync(
        IQueryable<TEntity> named, IReadOnlyList<object?[]> found, int changed, CancellationToken cancellation)
    {
        IEnumerable<string> keys = found.Select(key => RetentionLog.Text(rows.Key, key));
        if (changed != found.Count)
        {
            IQueryable<TEntity> left = step.IsLeft is { } isLeft ? named.Where(isLeft) : named;
            List<object?[]> kept = await rows.Keys(left, null).ToListAsync(cancellation).ConfigureAwait(false);
            if (found.Count - kept.Count != changed)
            {
                return false;
            }

            keys = keys.Except(kept.Select(key => RetentionLog.Text(rows.Key, key)), StringComparer.Ordinal);
        }

        run.Context.AddRange(keys.Select(key => RetentionLog.Entry(run.Id, entity, step.Rule, step.Action, key, run.Today)));
        await run.Context.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return true;
    }

    /// <summary>How one transaction went.</summary>
    /// <param name="Found">How many rows it found.</param>
    /// <param name="Changed">How many it changed.</param>
    /// <param name="Last">What the next one goes on from; null for the first.</param>
    /// <param name="IsUndone">Whether it was undone, to be tried with fewer rows.</param>
    private readonly record struct Attempt(int Found, int Changed, object? Last, bool IsUndone = false);
}
