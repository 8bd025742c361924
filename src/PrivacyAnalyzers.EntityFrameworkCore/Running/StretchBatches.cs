using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Linq.Expressions;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PrivacyAnalyzers.EntityFrameworkCore.Log;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Changes the rows of a step a stretch of the key at a time: one statement, and no list of keys. Only for a table of which
/// much is due, and for conditions that others do not change unseen.</summary>
/// <remarks>
/// The table is cut, in the order of its key, in which its rows lie, into stretches that each have a batch of rows that are due: pages
/// are read and written one after the other. Nothing is locked before. On PostgreSQL a row that the statement has to wait for is
/// judged again by what it has then, and there must be nothing else that its verdict could depend on; on SQLite nobody else writes
/// meanwhile. All this is for a worker that is alone: where others are at the same rows, it makes way for
/// <see cref="KeyBatches{TContext,TEntity}"/>, which leave to them what they have locked.
/// </remarks>
internal sealed partial class StretchBatches<TContext, TEntity>
    where TContext : DbContext
    where TEntity : class
{
    /// <summary>So many batches are cut at a time: what was seen of the rows is never old, and little is kept in memory.</summary>
    private const int CutAtATime = 100;

    private const string LockNotAvailable = "55P03";

    private readonly RetentionRun<TContext> _run;
    private readonly EntityRows<TEntity> _rows;
    private readonly Step<TEntity> _step;
    private readonly Expression<Func<TEntity, bool>> _takes;
    private readonly StretchCounts<TEntity>? _counts;

    /// <summary>What is to be changed next. A stretch stays here until its change is committed.</summary>
    private readonly Queue<Stretch> _stretches;
    private readonly Variable _first;
    private readonly Variable _last;
    private readonly bool _isPostgres;

    /// <summary>The rows of a stretch that are due: one query, made once, of which only the ends change.</summary>
    private readonly IQueryable<TEntity> _some;

    /// <summary>Changes them; null before the first time.</summary>
    private ChangeStatement<TEntity>? _change;

    /// <summary>The key from which on stretches are to be cut; null where all are.</summary>
    private long? _from;

    /// <summary>Makes them, for rows that they <see cref="Fit"/>.</summary>
    /// <param name="run">The run.</param>
    /// <param name="rows">The rows, of which many are due.</param>
    /// <param name="step">The step.</param>
    /// <param name="takes">The rows that it changes.</param>
    /// <param name="counts">Counts the rows while they are changed, and cuts the table; null where it is cut otherwise.</param>
    /// <param name="cuts">How the table has been cut; null where it has not.</param>
    public StretchBatches(
        RetentionRun<TContext> run,
        EntityRows<TEntity> rows,
        Step<TEntity> step,
        Expression<Func<TEntity, bool>> takes,
        StretchCounts<TEntity>? counts,
        Cuts? cuts)
    {
        _run = run;
        _rows = rows;
        _step = step;
        _takes = takes;
        _counts = counts;
        _isPostgres = run.Context.IsPostgres();
        (_first, _last) = (rows.NewKey(), rows.NewKey());
        _some = rows.All.Where(rows.HasKeyBetween(_first, _last)).Where(takes);
        _stretches = new(cuts?.Stretches ?? []);
        _from = counts is not null ? null : cuts is null ? rows.KeyRange?.First : cuts.Rest;
    }

    /// <summary>Whether the change of a stretch was begun and not committed: others are at the same rows, or too many are due.</summary>
    public bool IsStopped => _stretches.Count > 0;

    /// <summary>Whether a step's rows may be changed like this.</summary>
    public static bool Fit(
        RetentionRun<TContext> run, EntityRows<TEntity> rows, Step<TEntity> step, Expression<Func<TEntity, bool>> takes) =>
        rows.KeyRange is not null && !step.Dependents.Any() && run.Context.JudgesRowsAgain() && !RetentionLog.IsMapped(run.Context.Model)
            && (run.Context.IsSqlite() || LooksOnlyAtTheRow(run.Context.Model, rows.Keys(rows.All.Where(takes), null)));

    /// <summary>Changes the rows of the next stretch.</summary>
    /// <param name="unconfirmed">Is told how many rows a statement changed whose commit failed.</param>
    /// <param name="cancellation">Ends the statement, and so undoes it; a commit that has begun is waited for.</param>
    /// <returns>How many rows were changed, and the change committed: zero at the table's end, where others are at the same rows, and
    /// where so many have become due meanwhile that they are too many for a batch.</returns>
    public async Task<int> RunAsync(Action<int> unconfirmed, CancellationToken cancellation)
    {
        if (_stretches.Count == 0 && _from is { } from)
        {
            await CutAsync(from, cancellation).ConfigureAwait(false);
        }

        int changed = await _run.Context.Database.CreateExecutionStrategy().ExecuteAsync(
            token => TryAsync(unconfirmed, token), cancellation).ConfigureAwait(false);
        if (changed > 0)
        {
            _stretches.Dequeue();
        }

        return changed;
    }

    /// <summary>Reads the keys of the next rows that are due, and keeps the first and the last of each batch.</summary>
    private async Task CutAsync(long from, CancellationToken cancellation)
    {
        int size = _run.Options.BatchSize;
        int most = (int)Math.Min((long)size * CutAtATime, int.MaxValue);
        IQueryable<TEntity> next = _rows.InOrderOf(_rows.All.Where(_takes), _rows.Key[0], _rows.WholeKey(from)).Take(most);
        List<Stretch> cut = [];
        long first = from, last = from;
        int count = 0;
        await foreach (long key in _rows.WholeKeys(next).AsAsyncEnumerable().WithCancellation(cancellation).ConfigureAwait(false))
        {
            last = key;
            first = count++ == 0 ? key : first;
            if (count == size)
            {
                cut.Add(new(first, last));
                count = 0;
            }
        }

        if (count > 0)
        {
            cut.Add(new(first, last));
        }

        // Only now, since a fault on the way makes it begin anew.
        cut.ForEach(_stretches.Enqueue);
        _from = last;
    }

    /// <summary>One transaction.</summary>
    private async Task<int> TryAsync(Action<int> unconfirmed, CancellationToken cancellation)
    {
        BatchTransaction transaction = await BatchTransaction.BeginAsync(_run.Context, cancellation).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            if (_stretches.Count == 0 && _counts is not null && await _counts.NextAsync(cancellation).ConfigureAwait(false) is { } counted)
            {
                _stretches.Enqueue(counted);
            }

            if (!_stretches.TryPeek(out Stretch stretch))
            {
                return 0;
            }

            _first.Set(_rows.WholeKey(stretch.First));
            _last.Set(_rows.WholeKey(stretch.Last));
            try
            {
                if (_isPostgres && _counts?.RanIn(transaction.Id) != true)
                {
                    await _run.Context.Database.ExecuteSqlRawAsync($"SELECT {BatchTransaction.WaitBriefly}", cancellation).ConfigureAwait(false);
                }

                _change ??= await ChangeStatement<TEntity>.OfAsync(
                    _run.Context, _some, (some, token) => BatchTransaction.ChangeAsync(some, _step, token)).ConfigureAwait(false);
                int changed = await _change.SendAsync(cancellation).ConfigureAwait(false);
                if (changed > _run.Options.BatchSize)
                {
                    return 0;
                }

                await transaction.CommitAsync(changed, unconfirmed).ConfigureAwait(false);
                return changed;
            }
            catch (Exception exception) when (exception.GetBaseException() is DbException { SqlState: LockNotAvailable })
            {
                return 0;
            }
        }
    }

    /// <summary>Whether what the statement says of a row depends on the row alone: a hold in another table that arrives while the
    /// statement waits for the row would be missed.</summary>
    private static bool LooksOnlyAtTheRow(IModel model, IQueryable keys)
    {
        using DbCommand command = keys.CreateDbCommand();
        string sql = command.CommandText;
        return OtherRows().Count(sql) == 1
            && !model.GetDbFunctions().Any(function => !function.IsBuiltIn && sql.Contains(function.Name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The words without which no statement reads rows; one of them begins the query itself. Where a text has one of them
    /// too, no more is lost than time.</summary>
    [GeneratedRegex(@"\b(?:SELECT|JOIN)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherRows();
}
