using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Counts where rows stand in the order of their key, and on the way cuts the table into stretches that each have a batch of rows
/// that are due: the table is read once for both.</summary>
/// <remarks>
/// On SQLite that is the best way to count rows, cut or not. PostgreSQL counts all rows with one query faster than that, but then has to
/// read them once more to cut them: so the rows are counted like this where they are to be cut, and as long as many are due. The rest is
/// counted at once, and cut later if it is worth it. There all queries see the database as it was at one moment.
/// </remarks>
internal sealed class StretchCounts<TEntity>
    where TEntity : class
{
    /// <summary>What part of a batch, in percent, the next rows should bring a stretch to: a little less than all, since no stretch
    /// may have more.</summary>
    private const int Aim = 97;

    /// <summary>From what part of a batch on a stretch is full enough.</summary>
    private const int Full = 90;

    private readonly EntityRows<TEntity> _rows;
    private readonly StretchQuery<TEntity> _query;
    private readonly Expression<Func<TEntity, bool>>? _takes;
    private readonly int _batch;
    private readonly List<Stretch> _stretches = [];
    private Stretch? _open;
    private int _openDue;

    private StretchCounts(EntityRows<TEntity> rows, StretchQuery<TEntity> query, Expression<Func<TEntity, bool>>? takes, int batch)
    {
        _rows = rows;
        _query = query;
        _takes = takes;
        _batch = batch;
    }

    /// <summary>Counts the rows.</summary>
    /// <param name="context">The context.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="step">The step.</param>
    /// <param name="holds">What holds rows.</param>
    /// <param name="takes">The rows that are due, to cut the table by; null where it is not to be cut.</param>
    /// <param name="batch">How many of them a stretch has at most.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The counts, and the stretches that have all rows that are due; null where rows cannot or need not be counted like
    /// this.</returns>
    public static async Task<(RowCounts Counts, Cuts? Cuts)?> CountAsync(
        DbContext context,
        EntityRows<TEntity> rows,
        Step<TEntity> step,
        IReadOnlyList<Expression<Func<TEntity, bool>>> holds,
        Expression<Func<TEntity, bool>>? takes,
        int batch,
        CancellationToken cancellation)
    {
        if (rows.KeyRange is not { } keys || (!context.IsSqlite() && (takes is null || !context.IsPostgres())))
        {
            return null;
        }

        IExecutionStrategy strategy = context.Database.CreateExecutionStrategy();
        return await strategy.ExecuteAsync(TryAsync, cancellation).ConfigureAwait(false);

        async Task<(RowCounts, Cuts?)?> TryAsync(CancellationToken token)
        {
            if (StretchQuery<TEntity>.Of(context, rows, RowCounts.Code(step, holds)) is not { } query)
            {
                return null;
            }

            await using (query.ConfigureAwait(false))
            {
                IAsyncDisposable open = await OpenAsync(context, token).ConfigureAwait(false);
                await using (open.ConfigureAwait(false))
                {
                    StretchCounts<TEntity> counts = new(rows, query, takes, batch);
                    long? rest = await counts.CountAsync(keys, mayStop: !context.IsSqlite(), token).ConfigureAwait(false);
                    RowCounts counted = new(query.Counts);
                    if (rest is { } from)
                    {
                        IQueryable<TEntity> others = rows.All.Where(rows.HasKeyBetween(new(from, keys.Last)));
                        counted = counted.Plus(await RowCounts.CountAsync(others, step, holds, token).ConfigureAwait(false));
                    }

                    if (context.Database.CurrentTransaction is { } snapshot)
                    {
                        await snapshot.CommitAsync(token).ConfigureAwait(false);
                    }

                    return (counted, takes is null ? null : new Cuts(counts._stretches, rest));
                }
            }
        }
    }

    /// <summary>Opens the connection; on PostgreSQL with a transaction that sees no change by others.</summary>
    private static async Task<IAsyncDisposable> OpenAsync(DbContext context, CancellationToken cancellation)
    {
        if (context.IsPostgres())
        {
            return await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation).ConfigureAwait(false);
        }

        await context.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        return new OpenConnection(context);
    }

    /// <summary>Counts rows in the order of the key.</summary>
    /// <param name="keys">All that the key can be.</param>
    /// <param name="mayStop">Whether to leave the rest where little is due.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>Where the rest begins; null where there is none.</returns>
    private async Task<long?> CountAsync(Stretch keys, bool mayStop, CancellationToken cancellation)
    {
        long? rest = null;
        int most = _takes is null ? _query.MostRows : Math.Min(_batch, _query.MostRows);
        StretchCount? read = await _query.NextAsync(keys.First, most, cancellation).ConfigureAwait(false);
        while (read is { } counted)
        {
            if (_takes is not null && counted.Rows > 0)
            {
                await AddAsync(counted, cancellation).ConfigureAwait(false);
                most = Next(counted);
            }

            if (counted.Stretch.Last == keys.Last)
            {
                break;
            }

            if (mayStop && most == _query.MostRows && counted.Rows > most / 2 && !RowCounts.AreManyDue(counted.Due, counted.Rows))
            {
                rest = counted.Stretch.Last + 1;
                break;
            }

            // Where there was no row, it is not known how far away the next one is.
            read = counted.Following(most, _query.MostRows, keys.Last) is { } following
                ? await _query.BetweenAsync(following, cancellation).ConfigureAwait(false)
                : await _query.NextAsync(counted.Stretch.Last + 1, most, cancellation).ConfigureAwait(false);
        }

        End();
        return rest;
    }

    /// <summary>Puts the rows that were read to the stretch at hand, or begins a new one.</summary>
    private async Task AddAsync(StretchCount read, CancellationToken cancellation)
    {
        if (_openDue + read.Due > _batch)
        {
            End();
        }

        if (read.Due > _batch)
        {
            await CutAsync(read.Stretch, cancellation).ConfigureAwait(false);
        }
        else if (read.Due > 0)
        {
            _open = new(_open?.First ?? read.Stretch.First, read.Stretch.Last);
            _openDue += read.Due;
            if (_openDue >= _batch * (long)Full / 100)
            {
                End();
            }
        }
    }

    /// <summary>Cuts rows of which more are due than a batch takes, by their keys.</summary>
    private async Task CutAsync(Stretch read, CancellationToken cancellation)
    {
        IQueryable<TEntity> due = _rows.InOrderOf(
            _rows.All.Where(_rows.HasKeyBetween(read)).Where(_takes!), _rows.Key[0], null);
        await foreach (long key in _rows.WholeKeys(due).AsAsyncEnumerable().WithCancellation(cancellation).ConfigureAwait(false))
        {
            _open = new(_open?.First ?? key, key);
            if (++_openDue == _batch)
            {
                End();
            }
        }
    }

    private void End()
    {
        if (_open is { } stretch)
        {
            _stretches.Add(stretch);
        }

        (_open, _openDue) = (null, 0);
    }

    /// <summary>How many rows to read next: as many of them as before are taken to be due.</summary>
    private int Next(StretchCount read) =>
        (int)Math.Clamp((((_batch - _openDue) * (long)Aim) + 99) / 100 * read.Rows / Math.Max(1, read.Due), 1, _query.MostRows);

    /// <summary>Closes the connection when it is disposed of.</summary>
    private sealed class OpenConnection(DbContext context) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => new(context.Database.CloseConnectionAsync());
    }
}
