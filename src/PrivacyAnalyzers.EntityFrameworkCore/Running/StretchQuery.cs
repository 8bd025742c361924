using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PrivacyAnalyzers.EntityFrameworkCore.Compatibility;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Counts where the rows of some thousands of keys stand, again and again.</summary>
/// <remarks>
/// To group rows SQLite sorts all of them, which takes as long as all else that a run does. So each row adds to the place in a sum that
/// is its state's own: one in the first, 6,208 in the second if there are five, and so on, as digits do. A query is over fewer rows than
/// a place can count, so none overflows.
/// </remarks>
internal sealed class StretchQuery<TEntity> : IAsyncDisposable
    where TEntity : class
{
    /// <summary>How many places a sum has at most: each is for thousands of rows, as many as a query is worth.</summary>
    private const int MostPlaces = 5;

    /// <summary>How many rows a place counts at most: a query over more would take long.</summary>
    private const int MostOfAPlace = (1 << 15) - 1;

    private readonly DbContext _context;
    private readonly EntityRows<TEntity> _rows;
    private readonly Expression<Func<TEntity, int>> _code;

    /// <summary>The codes that a row can have. The first has no place: it is what the others leave of all rows.</summary>
    private readonly int[] _codes;

    private readonly int _sums;
    private readonly int _places;

    /// <summary>What a row adds to each place of its sum.</summary>
    private readonly long[] _units;

    private readonly Statement _next;
    private readonly Statement _between;
    private readonly Dictionary<int, long> _counts = [];

    private StretchQuery(DbContext context, EntityRows<TEntity> rows, Expression<Func<TEntity, int>> code, int[] codes)
    {
        _context = context;
        _rows = rows;
        _code = code;
        _codes = codes;
        _sums = Math.Max(1, (codes.Length - 1 + MostPlaces - 1) / MostPlaces);
        _places = Math.Max(1, (codes.Length - 1 + _sums - 1) / _sums);

        // The largest number whose power is one that a sum can be.
        MostRows = (int)Math.Min(MostOfAPlace, Math.Floor(Math.Pow(long.MaxValue, 1.0 / _places)) - 1);
        _units = new long[_places];
        _units[0] = 1;
        for (int place = 1; place < _places; place++)
        {
            _units[place] = _units[place - 1] * (MostRows + 1);
        }

        string sums = string.Join(", ", Enumerable.Range(0, _sums).Select(sum => $"CAST(SUM(\"sum{sum}_\") AS bigint)"));
        _next = new(Command(), "most_", $"""
            , "some_" AS (
            SELECT * FROM "all_" WHERE "key_" >= @from_ ORDER BY "key_" LIMIT @most_
            )
            SELECT COUNT(*), {sums}, CAST(MAX("key_") AS bigint) FROM "some_"
            """);

        // Without a limit nothing is handed on row by row.
        _between = new(Command(), "last_", $"""

            SELECT COUNT(*), {sums} FROM "all_" WHERE "key_" >= @from_ AND "key_" <= @last_
            """);
    }

    /// <summary>Makes the query, where it can be made.</summary>
    /// <param name="context">The context.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="code">A number for where each row stands.</param>
    public static StretchQuery<TEntity>? Of(DbContext context, EntityRows<TEntity> rows, Expression<Func<TEntity, int>> code)
    {
        HashSet<int> codes = [];
        return Collect(code.Body, codes)
            ? new(context, rows, Expression.Lambda<Func<TEntity, int>>(Decisions.Arrange(code.Body), code.Parameters), [.. codes.Order()])
            : null;
    }

    /// <summary>How many rows are counted at a time at most.</summary>
    public int MostRows { get; }

    /// <summary>How many rows have each code, of all that were read.</summary>
    public IReadOnlyDictionary<int, long> Counts => _counts;

    /// <summary>Counts the next rows from a key on, wherever they are.</summary>
    /// <param name="from">The key.</param>
    /// <param name="most">How many at most; no more than <see cref="MostRows"/>.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>What was read; null after the last row.</returns>
    public async Task<StretchCount?> NextAsync(long from, int most, CancellationToken cancellation) =>
        await ReadAsync(_next, from, most, null, cancellation).ConfigureAwait(false) is { Rows: > 0 } read ? read : null;

    /// <summary>Counts the rows of a stretch.</summary>
    /// <param name="stretch">The stretch: of no more keys than <see cref="MostRows"/>.</param>
    /// <param name="cancellation">Ends it.</param>
    public Task<StretchCount> BetweenAsync(Stretch stretch, CancellationToken cancellation) =>
        ReadAsync(_between, stretch.First, stretch.Last, stretch.Last, cancellation);

    public async ValueTask DisposeAsync()
    {
        await _next.Command.DisposeAsync().ConfigureAwait(false);
        await _between.Command.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<StretchCount> ReadAsync(Statement statement, long from, long until, long? last, CancellationToken cancellation)
    {
        (statement.From.Value, statement.Until.Value) = (from, until);
        statement.Command.Transaction = _context.Database.CurrentTransaction?.GetDbTransaction();
        DbDataReader reader = await statement.Command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            await reader.ReadAsync(cancellation).ConfigureAwait(false);
            int rows = (int)reader.GetInt64(0);
            if (rows == 0)
            {
                return new(new(from, last ?? from), 0, 0);
            }

            int left = rows, due = 0;
            for (int i = _codes.Length - 1; i >= 0; i--)
            {
                (int sum, int place) = PlaceOf(i);
                int count = i == 0 ? left : (int)(reader.GetInt64(1 + sum) / _units[place] % (MostRows + 1));
                left -= count;
                _counts[_codes[i]] = _counts.GetValueOrDefault(_codes[i]) + count;
                due += RowCounts.IsDue(_codes[i]) ? count : 0;
            }

            return new(new(from, last ?? reader.GetInt64(1 + _sums)), rows, due);
        }
    }

    /// <summary>The query that LINQ makes, to stand inside one that LINQ has no words for.</summary>
    private DbCommand Command()
    {
        int[] sums = [.. Enumerable.Range(0, _sums)];
        ParameterExpression row = _code.Parameters[0];
        IEnumerable<Expression> columns = sums.Select(sum => Placed(_code.Body, sum)).Prepend(EntityRows<TEntity>.Property(_rows.Key[0], row));
        DbCommand command = _rows.All.Select(Expression.Lambda<Func<TEntity, object?[]>>(
            Expression.NewArrayInit(typeof(object), columns.Select(column => Expression.Convert(column, typeof(object)))), row).InDatabase(_context.Model)).CreateDbCommand();
        command.CommandText = $"""
            WITH "all_"("key_", {string.Join(", ", sums.Select(sum => $"\"sum{sum}_\""))}) AS (
            {command.CommandText}
            )
            """;
        return command;
    }

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
        return Expression.Constant(index > 0 && PlaceOf(index) is var (own, place) && own == sum ? _units[place] : 0L);
    }

    private (int Sum, int Place) PlaceOf(int index) => ((index - 1) / _places, (index - 1) % _places);

    /// <summary>A statement with two bounds.</summary>
    private sealed class Statement
    {
        public Statement(DbCommand command, string until, string rest)
        {
            Command = command;
            command.CommandText += rest;
            From = Parameter("from_");
            Until = Parameter(until);
        }

        public DbCommand Command { get; }

        public DbParameter From { get; }

        public DbParameter Until { get; }

        private DbParameter Parameter(string name)
        {
            DbParameter parameter = Command.CreateParameter();
            (parameter.ParameterName, parameter.DbType) = ("@" + name, DbType.Int64);
            Command.Parameters.Add(parameter);
            return parameter;
        }
    }
}
