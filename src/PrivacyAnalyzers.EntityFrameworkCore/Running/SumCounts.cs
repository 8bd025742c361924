using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.EntityFrameworkCore.Compatibility;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>On PostgreSQL, counts with one query where all rows of a table stand.</summary>
/// <remarks>
/// To group rows PostgreSQL looks up the group of each; and where a group depends on a name, it expects as many of them as there are names,
/// and counts in one process. So each row adds to the place in a sum that is its code's own: one in the first, a number larger than any
/// table in the second. Only where the row's own columns decide: each sum asks them again.
/// </remarks>
internal static class SumCounts
{
    /// <summary>How many bits a place counts with.</summary>
    private const int Bits = 44;

    /// <summary>How many places a sum has: no more than what a row adds to the last of them may be.</summary>
    private const int Places = 2;

    /// <summary>Counts all rows of a step, in the way that is best where none is changed.</summary>
    /// <param name="context">The context.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="step">The step.</param>
    /// <param name="holds">What holds rows.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task<RowCounts> CountAllAsync<TEntity>(
        DbContext context,
        EntityRows<TEntity> rows,
        Step<TEntity> step,
        IReadOnlyList<Expression<Func<TEntity, bool>>> holds,
        CancellationToken cancellation)
        where TEntity : class =>
        (await CountAsync(context, rows, step, holds, takes: null, cancellation).ConfigureAwait(false))?.Counts
            ?? await StretchCounts<TEntity>.CountAllAsync(context, rows, step, holds, cancellation).ConfigureAwait(false);

    /// <summary>Counts all rows of a step, where they can be counted like this.</summary>
    /// <param name="context">The context.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="step">The step.</param>
    /// <param name="holds">What holds rows.</param>
    /// <param name="takes">The rows that are due, to say between which keys they lie; null where that is not asked. Only where there is a
    /// <see cref="EntityRows{TEntity}.KeyRange"/>.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The counts, and from the first key of a row that is due to the last one, null where none is or nobody asked; null where
    /// rows cannot be counted like this.</returns>
    public static async Task<(RowCounts Counts, Stretch? Due)?> CountAsync<TEntity>(
        DbContext context,
        EntityRows<TEntity> rows,
        Step<TEntity> step,
        IReadOnlyList<Expression<Func<TEntity, bool>>> holds,
        Expression<Func<TEntity, bool>>? takes,
        CancellationToken cancellation)
        where TEntity : class
    {
        Expression<Func<TEntity, int>> code = RowCounts.Code(step, holds);
        HashSet<int> found = [];
        if (!context.IsPostgres() || !Collect(code.Body, found) || found.Count == 1)
        {
            return null;
        }

        // The first code has no place: it is what the others leave of all rows.
        int[] codes = [.. found.Order()];
        int sums = (codes.Length - 1 + Places - 1) / Places;
        ParameterExpression row = code.Parameters[0];
        Expression arranged = Decisions.Arrange(code.Body);
        List<Expression> columns = [.. Enumerable.Range(0, sums).Select(sum => Placed(arranged, codes, sum))];
        if (takes is not null)
        {
            columns.Add(Expression.Condition(
                takes.On(row), Expression.Convert(rows.WholeKeyOf.On(row), typeof(long?)), Expression.Constant(null, typeof(long?))));
        }

        DbCommand query = rows.All.Select(Expression.Lambda<Func<TEntity, object?[]>>(
            Expression.NewArrayInit(typeof(object), columns.Select(column => Expression.Convert(column, typeof(object)))), row)
            .InDatabase(context.Model)).CreateDbCommand();
        await using (query.ConfigureAwait(false))
        {
            return OwnColumns.AreEnoughFor(query, context.Model)
                ? Counts(await ReadAsync(context, query, sums, hasKey: takes is not null, cancellation).ConfigureAwait(false), codes)
                : null;
        }
    }

    /// <summary>Sends the query that LINQ makes, inside one that LINQ has no words for.</summary>
    /// <returns>How many rows there are, the sums, and the first and the last key.</returns>
    private static async Task<decimal[]> ReadAsync(DbContext context, DbCommand query, int sums, bool hasKey, CancellationToken cancellation)
    {
        string[] names = [.. Enumerable.Range(0, sums).Select(sum => $"\"sum{sum}_\"")];
        IEnumerable<string> read = names.Select(name => $"COALESCE(SUM({name}), 0)").Prepend("COUNT(*)::numeric");
        string[] keys = hasKey ? ["COALESCE(MIN(\"key_\"), 0)", "COALESCE(MAX(\"key_\"), 0)"] : [];
        string sql = $"""
            WITH "all_"({string.Join(", ", hasKey ? [.. names, "\"key_\""] : names)}) AS (
            {query.CommandText}
            )
            SELECT ARRAY[{string.Join(", ", read.Concat(keys))}] AS "Value" FROM "all_"
            """;
        object[] parameters = [.. query.Parameters.Cast<DbParameter>()];
        query.Parameters.Clear();

        // Braces would be places for parameters.
        string text = sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        return (await context.Database.SqlQueryRaw<decimal[]>(text, parameters).ToListAsync(cancellation).ConfigureAwait(false))[0];
    }

    private static (RowCounts Counts, Stretch? Due) Counts(decimal[] read, int[] codes)
    {
        Dictionary<int, long> counts = new() { [codes[0]] = (long)read[0] };
        for (int i = 1; i < codes.Length; i++)
        {
            (int sum, int place) = PlaceOf(i);
            counts[codes[i]] = (long)(((Int128)read[1 + sum] >> (place * Bits)) & ((Int128.One << Bits) - 1));
            counts[codes[0]] -= counts[codes[i]];
        }

        RowCounts all = new(counts);
        int keys = 1 + PlaceOf(codes.Length - 1).Sum + 1;
        return (all, all.Due > 0 && keys < read.Length ? new((long)read[keys], (long)read[keys + 1]) : null);
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
    private static Expression Placed(Expression code, int[] codes, int sum)
    {
        if (code is ConditionalExpression condition)
        {
            return Expression.Condition(condition.Test, Placed(condition.IfTrue, codes, sum), Placed(condition.IfFalse, codes, sum));
        }

        int index = Array.IndexOf(codes, (int)((ConstantExpression)code).Value!);
        return Expression.Constant(index > 0 && PlaceOf(index) is var (own, place) && own == sum ? 1L << (place * Bits) : 0L);
    }

    private static (int Sum, int Place) PlaceOf(int index) => ((index - 1) / Places, (index - 1) % Places);
}
