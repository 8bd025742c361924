using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.EntityFrameworkCore.Compatibility;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Counts where rows stand in the order of their key, and on the way cuts the table into stretches that each have a batch of rows
/// that are due: the table is read once for both. Only for SQLite.</summary>
/// <remarks>
/// To group rows SQLite sorts all of them, which takes as long as all else that a run does. So each row adds to the place in a sum that
/// is its state's own: one in the first, 2^12 in the second if a place has twelve bits, and so on. A query is over fewer rows than a
/// place can count, so none overflows.
/// </remarks>
internal sealed class StretchCounts<TEntity>
    where TEntity : class
{
    /// <summary>How many places a sum has at most: their bits are for thousands of rows, as many as a query is worth.</summary>
    private const int MostPlaces = 5;

    /// <summary>How many bits of a sum the places share.</summary>
    private const int AllBits = 60;

    /// <summary>How many of them one place has at most: a query over more rows would take long.</summary>
    private const int MostBits = 15;

    /// <summary>What part of a batch, in percent, the next rows should bring a stretch to: a little less than all, since no stretch
    /// may have more.</summary>
    private const int Aim = 95;

    /// <summary>From what part of a batch on a stretch is full enough.</summary>
    private const int Full = 90;

    private readonly DbContext _context;
    private readonly EntityRows<TEntity> _rows;
    private readonly Expression<Func<TEntity, int>> _code;
    private readonly Expression<Func<TEntity, bool>>? _takes;
    private readonly int _batch;

    /// <summary>The codes that a row can have. The first has no place: it is what the others leave of all rows.</summary>
    private readonly int[] _codes;

    private readonly int _sums;
    private readonly int _places;
    private readonly int _bits;
    private readonly Dictionary<int, long> _counts = [];
    private readonly List<Stretch> _stretches = [];
    private Stretch? _open;
    private int _openDue;

    private StretchCounts(
        DbContext context,
        EntityRows<TEntity> rows,
        Expression<Func<TEntity, int>> code,
        int[] codes,
        Expression<Func<TEntity, bool>>? takes,
        int batch)
    {
        _context = context;
        _rows = rows;
        _code = code;
        _codes = codes;
        _sums = Math.Max(1, (codes.Length - 1 + MostPlaces - 1) / MostPlaces);
        _places = Math.Max(1, (codes.Length - 1 + _sums - 1) / _sums);
        _bits = Math.Min(MostBits, AllBits / _places);
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
    /// <returns>The counts, and the stretches that together have all rows that are due; null where rows cannot be counted like
    /// this.</returns>
    public static async Task<(RowCounts Counts, IReadOnlyList<Stretch>? Stretches)?> CountAsync(
        DbContext context,
        EntityRows<TEntity> rows,
        Step<TEntity> step,
        IReadOnlyList<Expression<Func<TEntity, bool>>> holds,
        Expression<Func<TEntity, bool>>? takes,
        int batch,
        CancellationToken cancellation)
    {
        if (rows.LeastKey is not { } least || !context.IsSqlite())
        {
            return null;
        }

        HashSet<int> codes = [];
        Expression<Func<TEntity, int>> code = RowCounts.Code(step, holds);
        if (!Collect(code.Body, codes))
        {
            return null;
        }

        StretchCounts<TEntity> counts = new(context, rows, code, [.. codes.Order()], takes, batch);
        await context.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        try
        {
            await counts.CountAsync(least, cancellation).ConfigureAwait(false);
        }
        finally
        {
            await context.Database.CloseConnectionAsync().ConfigureAwait(false);
        }

        return (new(counts._counts), takes is null ? null : counts._stretches);
    }

    /// <summary>How many rows a query counts at most.</summary>
    private int MostRows => (1 << _bits) - 1;

    private async Task CountAsync(long least, CancellationToken cancellation)
    {
        DbCommand command = Command(out DbParameter from, out DbParameter most);
        await using (command.ConfigureAwait(false))
        {
            from.Value = least;
            most.Value = _takes is null ? MostRows : Math.Min(_batch, MostRows);
            while (await ReadAsync(command, cancellation).ConfigureAwait(false) is { } read)
            {
                if (_takes is not null)
                {
                    await AddAsync(new((long)from.Value, read.Last), read.Due, cancellation).ConfigureAwait(false);
                    most.Value = Next(read);
                }

                if (read.Last == long.MaxValue)
                {
                    break;
                }

                from.Value = read.Last + 1;
            }
        }

        End();
    }

    /// <summary>The query is the one that LINQ makes, inside one that LINQ has no words for. It is prepared once.</summary>
    private DbCommand Command(out DbParameter from, out DbParameter most)
    {
        int[] sums = [.. Enumerable.Range(0, _sums)];
        ParameterExpression row = _code.Parameters[0];
        IEnumerable<Expression> columns = sums.Select(sum => Placed(_code.Body, sum)).Prepend(EntityRows<TEntity>.Property(_rows.Key[0], row));
        DbCommand command = _rows.All.Select(Expression.Lambda<Func<TEntity, object?[]>>(
            Expression.NewArrayInit(typeof(object), columns.Select(column => Expression.Convert(column, typeof(object)))), row).InDatabase(_context.Model)).CreateDbCommand();
        command.CommandText = $"""
            WITH "all_"("key_", {string.Join(", ", sums.Select(sum => $"\"sum{sum}_\""))}) AS (
            {command.CommandText}
            ), "some_" AS (
            SELECT * FROM "all_" WHERE "key_" >= $from_ ORDER BY "key_" LIMIT $most_
            )
            SELECT COUNT(*), MAX("key_"), {string.Join(", ", sums.Select(sum => $"SUM(\"sum{sum}_\")"))} FROM "some_"
            """;
        from = Parameter("$from_");
        most = Parameter("$most_");
        return command;

        DbParameter Parameter(string name)
        {
            DbParameter parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.DbType) = (name, DbType.Int64);
            command.Parameters.Add(parameter);
            return parameter;
        }
    }

    /// <summary>Reads the counts of the next rows.</summary>
    /// <returns>What was read; null after the last row.</returns>
    private async Task<Read?> ReadAsync(DbCommand command, CancellationToken cancellation)
    {
        DbDataReader reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            await reader.ReadAsync(cancellation).ConfigureAwait(false);
            int rows = reader.GetInt32(0);
            if (rows == 0)
            {
                return null;
            }

            int[] counts = new int[_codes.Length];
            for (int i = 1; i < counts.Length; i++)
            {
                (int sum, int place) = PlaceOf(i);
                counts[i] = (int)(reader.GetInt64(2 + sum) >> (place * _bits)) & MostRows;
            }

            counts[0] = rows - counts.Sum();
            int due = 0;
            for (int i = 0; i < counts.Length; i++)
            {
                _counts[_codes[i]] = _counts.GetValueOrDefault(_codes[i]) + counts[i];
                due += RowCounts.IsDue(_codes[i]) ? counts[i] : 0;
            }

            return new(rows, due, reader.GetInt64(1));
        }
    }

    /// <summary>Puts the rows that were read to the stretch at hand, or begins a new one.</summary>
    private async Task AddAsync(Stretch read, int due, CancellationToken cancellation)
    {
        if (_openDue + due > _batch)
        {
            End();
        }

        if (due > _batch)
        {
            await CutAsync(read, cancellation).ConfigureAwait(false);
        }
        else if (due > 0)
        {
            _open = new(_open?.First ?? read.First, read.Last);
            _openDue += due;
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
    private int Next(Read read) =>
        (int)Math.Clamp((((_batch - _openDue) * (long)Aim) + 99) / 100 * read.Rows / Math.Max(1, read.Due), 1, MostRows);

    /// <summary>All that a code can be: it is made of conditions and numbers.</summary>
    /// <returns>Whether that is so.</returns>
    private static bool Collect(Expression code, HashSet<int> codes) => code switch
    {
        ConditionalExpression condition => Collect(condition.IfTrue, codes) && Collect(condition.IfFalse, codes),
        ConstantExpression { Value: int number } => codes.Add(number) || true,
        _ => false,
    };

    /// <summary>What a row adds to a sum.</summary>
    private Expression Placed(Expression code, int sum)
    {
        if (code is ConditionalExpression condition)
        {
            return Expression.Condition(condition.Test, Placed(condition.IfTrue, sum), Placed(condition.IfFalse, sum));
        }

        int index = Array.IndexOf(_codes, (int)((ConstantExpression)code).Value!);
        return Expression.Constant(index > 0 && PlaceOf(index) is var (own, place) && own == sum ? 1L << (place * _bits) : 0L);
    }

    private (int Sum, int Place) PlaceOf(int index) => ((index - 1) / _places, (index - 1) % _places);

    /// <summary>What a query counted.</summary>
    /// <param name="Rows">How many rows.</param>
    /// <param name="Due">How many of them are due.</param>
    /// <param name="Last">The last one's key.</param>
    private readonly record struct Read(int Rows, int Due, long Last);
}
