using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>On SQLite, counts where rows stand in the order of their key, and on the way cuts the table into stretches that each have a batch
/// of rows that are due. Each row is counted once; who changes a stretch before the next one is counted finds its pages still at hand.</summary>
/// <remarks>
/// A fault on the way loses nothing and counts nothing twice: what was counted stays, and the next call goes on behind it. Other databases
/// count all rows with one query faster than like this.
/// </remarks>
internal sealed class StretchCounts<TEntity> : IAsyncDisposable
    where TEntity : class
{
    /// <summary>What part of a batch, in percent, the next rows should bring a stretch to: a little less than all, since where it is more
    /// one more query finds where the batch ends.</summary>
    private const int Aim = 98;

    /// <summary>From what part of a batch on, in percent, a stretch is full enough.</summary>
    private const int Full = 90;

    private readonly DbContext _context;
    private readonly EntityRows<TEntity> _rows;
    private readonly Expression<Func<TEntity, bool>>? _takes;
    private readonly int _batch;
    private readonly StretchQuery<TEntity> _query;
    private readonly Stretch _keys;

    /// <summary>Stretches that were cut when the rest was counted.</summary>
    private readonly List<Stretch> _cut = [];

    /// <summary>The key from which on rows are to be counted; null at the table's end.</summary>
    private long? _next;

    private StretchCount _last;

    /// <summary>Of how many rows how many were due: the last ones that were read weigh most.</summary>
    private (long Rows, long Due) _density;

    /// <summary>What was counted from the first key on.</summary>
    private (long Rows, long Due) _all;

    /// <summary>What was counted behind the last stretch, and where those of it lie that are due.</summary>
    private (long Rows, long Due) _open;

    private Stretch _openKeys;

    private StretchCounts(
        DbContext context,
        EntityRows<TEntity> rows,
        Expression<Func<TEntity, bool>>? takes,
        int batch,
        StretchQuery<TEntity> query,
        Stretch keys)
    {
        (_context, _rows, _takes, _batch, _query, _keys) = (context, rows, takes, batch, query, keys);
        _next = keys.First;
    }

    /// <summary>How many rows stand where, of those that were counted so far.</summary>
    public RowCounts Counts => new(_query.Counts);

    /// <summary>Whether all rows have been counted.</summary>
    public bool AreAllCounted => _next is null;

    /// <summary>Begins to count, where rows can be counted like this.</summary>
    /// <param name="context">The context.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="step">The step.</param>
    /// <param name="holds">What holds rows.</param>
    /// <param name="takes">The rows that are due, to cut the table by; null where it is not to be cut.</param>
    /// <param name="batch">How many of them a stretch has at most.</param>
    public static StretchCounts<TEntity>? Of(
        DbContext context,
        EntityRows<TEntity> rows,
        Step<TEntity> step,
        IReadOnlyList<Expression<Func<TEntity, bool>>> holds,
        Expression<Func<TEntity, bool>>? takes,
        int batch) =>
        context.IsSqlite() && rows.KeyRange is { } keys && StretchQuery<TEntity>.Of(context, rows, RowCounts.Code(step, holds)) is { } query
            ? new(context, rows, takes, batch, query, keys)
            : null;

    /// <summary>Counts all rows of a step, in the way that is best where none is changed.</summary>
    /// <param name="context">The context.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="step">The step.</param>
    /// <param name="holds">What holds rows.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task<RowCounts> CountAllAsync(
        DbContext context,
        EntityRows<TEntity> rows,
        Step<TEntity> step,
        IReadOnlyList<Expression<Func<TEntity, bool>>> holds,
        CancellationToken cancellation)
    {
        StretchCounts<TEntity>? counts = Of(context, rows, step, holds, takes: null, batch: 1);
        if (counts is null)
        {
            return await RowCounts.CountAsync(rows.All, step, holds, cancellation).ConfigureAwait(false);
        }

        await using (counts.ConfigureAwait(false))
        {
            await counts.RestAsync(cancellation).ConfigureAwait(false);
            return counts.Counts;
        }
    }

    /// <summary>Counts on to the end of the next stretch.</summary>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The stretch, with rows that are due, and no more than a batch; null at the table's end, and where so little is due that
    /// other ways find it sooner: then the rest is to be counted with <see cref="RestAsync"/>.</returns>
    public Task<Stretch?> NextAsync(CancellationToken cancellation) => NextAsync(stops: true, cancellation);

    /// <summary>Counts the rest.</summary>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>How what was not yet cut is cut; null where too little of it is due to be changed by stretches.</returns>
    public async Task<IReadOnlyList<Stretch>?> RestAsync(CancellationToken cancellation)
    {
        (long rows, long due) = (_all.Rows - _open.Rows, _all.Due - _open.Due);
        await _context.Database.CreateExecutionStrategy().ExecuteAsync(CountAsync, cancellation).ConfigureAwait(false);
        return _takes is not null && RowCounts.AreManyDue(Counts.Due - due, Counts.Rows - rows) ? _cut : null;

        async Task CountAsync(CancellationToken token)
        {
            await _context.Database.OpenConnectionAsync(token).ConfigureAwait(false);
            try
            {
                while (await NextAsync(stops: false, token).ConfigureAwait(false) is { } stretch)
                {
                    _cut.Add(stretch);
                }
            }
            finally
            {
                await _context.Database.CloseConnectionAsync().ConfigureAwait(false);
            }
        }
    }

    public ValueTask DisposeAsync() => _query.DisposeAsync();

    private async Task<Stretch?> NextAsync(bool stops, CancellationToken cancellation)
    {
        while (true)
        {
            if (_open.Due > _batch)
            {
                return await FirstAsync(cancellation).ConfigureAwait(false);
            }

            if (stops && IsLittleDue())
            {
                return null;
            }

            if (_next is null || (_takes is not null && _open.Due >= _batch * (long)Full / 100 && _open.Due > 0))
            {
                return End();
            }

            await ReadAsync(_next.Value, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Counts the next rows.</summary>
    private async Task ReadAsync(long from, CancellationToken cancellation)
    {
        int most = Wanted();

        // Where there was no row, it is not known how far away the next one is.
        StretchCount? read = _last.Following(most, _query.MostRows, _keys.Last) is { } following
            ? await _query.BetweenAsync(following, cancellation).ConfigureAwait(false)
            : await _query.NextAsync(from, most, cancellation).ConfigureAwait(false);
        if (read is not { } counted)
        {
            _next = null;
            return;
        }

        _last = counted;
        _next = counted.Stretch.Last == _keys.Last ? null : counted.Stretch.Last + 1;
        _all = (_all.Rows + counted.Rows, _all.Due + counted.Due);
        if (_takes is null || counted.Rows == 0)
        {
            return;
        }

        _density = ((_density.Rows / 2) + counted.Rows, (_density.Due / 2) + counted.Due);
        if (counted.Due > 0)
        {
            _openKeys = new(_open.Due > 0 ? _openKeys.First : counted.Stretch.First, counted.Stretch.Last);
        }

        _open = (_open.Rows + counted.Rows, _open.Due + counted.Due);
    }

    /// <summary>How many rows to read: as many of them as of the last ones are taken to be due.</summary>
    private int Wanted() =>
        _takes is null ? _query.MostRows
        : _density.Rows == 0 ? Math.Min(_batch, _query.MostRows)
        : (int)Math.Clamp((((_batch - _open.Due) * Aim) + 99) / 100 * _density.Rows / Math.Max(1, _density.Due), 1, _query.MostRows);

    /// <summary>Whether too little is due behind the last stretch, or, since few rows tell little, in all of the table so far.</summary>
    private bool IsLittleDue() =>
        !RowCounts.AreManyDue(_open.Due, _open.Rows)
        && (_open.Rows > _query.MostRows / 2 || (_next is null && !RowCounts.AreManyDue(_all.Due, _all.Rows)));

    /// <summary>Takes the first rows of more than a batch that are due.</summary>
    private async Task<Stretch?> FirstAsync(CancellationToken cancellation)
    {
        IQueryable<TEntity> last = _rows.InOrderOf(
            _rows.All.Where(_rows.HasKeyBetween(_openKeys)).Where(_takes!), _rows.Key[0], null).Skip(_batch - 1).Take(1);
        List<long> key = await last.Select(_rows.WholeKeyOf).ToListAsync(cancellation).ConfigureAwait(false);
        if (key is not [var end] || end == _openKeys.Last)
        {
            // Others have done some of them meanwhile.
            return End();
        }

        Stretch first = new(_openKeys.First, end);
        long left = _open.Due - _batch;
        _open = (_open.Rows * left / _open.Due, left);
        _openKeys = new(end + 1, _openKeys.Last);
        return first;
    }

    private Stretch? End()
    {
        Stretch? ended = _open.Due > 0 ? _openKeys : null;
        _open = default;
        return ended;
    }
}
