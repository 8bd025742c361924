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
using Microsoft.EntityFrameworkCore.Storage;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Finds the rows of a batch: reads their keys, in the order of their dates, and locks them where the database can.</summary>
/// <remarks>
/// PostgreSQL judges a row again that a statement had to wait for, but still sees the other tables as they were when the statement
/// began. So a row that gets a hold in another table meanwhile would go; unless it is locked by one statement and erased by the
/// next. Rows that other workers have locked are left to them.
/// </remarks>
internal sealed partial class KeyReader<TEntity>(DbContext context, EntityRows<TEntity> rows, IProperty? oldestBy)
    where TEntity : class
{
    private const string PostgreSql = "Npgsql.EntityFrameworkCore.PostgreSQL";

    private readonly bool _locks = context.Database.ProviderName == PostgreSql;

    /// <summary>A date that is a part of the key would stand in the result once, not twice.</summary>
    private readonly IProperty? _date = oldestBy is null || rows.Key.Contains(oldestBy) ? null : oldestBy;

    /// <summary>The date of a row that was read.</summary>
    public object? Date(object?[] row) => _date is null ? null : row[^1];

    /// <summary>Reads the keys of some rows, and after them their date.</summary>
    /// <param name="takes">The rows.</param>
    /// <param name="from">The date to begin from; null for the first.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="waits">Whether to wait for rows that others have locked.</param>
    /// <param name="cancellation">Ends the query.</param>
    public async Task<IReadOnlyList<object?[]>> ReadAsync(
        Expression<Func<TEntity, bool>> takes, object? from, int count, bool waits, CancellationToken cancellation)
    {
        IQueryable<TEntity> found = rows.OldestFirst(rows.All.Where(takes), _date, from).Take(count);
        IQueryable<object?[]> keys = rows.Keys(found, _date);
        return _locks
            ? await LockAsync(keys, waits, cancellation).ConfigureAwait(false)
            : await keys.ToListAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>The statement is the one that LINQ makes, with a clause that it has no word for.</summary>
    private async Task<IReadOnlyList<object?[]>> LockAsync(IQueryable<object?[]> keys, bool waits, CancellationToken cancellation)
    {
        DbCommand command = keys.CreateDbCommand();
        await using (command.ConfigureAwait(false))
        {
            Match root = Root().Match(command.CommandText);
            string of = root.Success ? " OF " + root.Groups[1].Value : "";
            command.CommandText = $"{command.CommandText}\nFOR UPDATE{of}{(waits ? "" : " SKIP LOCKED")}";
            command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
            DbDataReader reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                List<object?[]> read = [];
                IProperty[] columns = _date is null ? [.. rows.Key] : [.. rows.Key, _date];
                while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
                {
                    read.Add([.. columns.Select((column, i) => Value(reader, i, column))]);
                }

                return read;
            }
        }
    }

    /// <summary>A value as the provider reads it for the property.</summary>
    private static object? Value(DbDataReader reader, int ordinal, IProperty column)
    {
        if (reader.IsDBNull(ordinal))
        {
            return null;
        }

        RelationalTypeMapping mapping = column.GetRelationalTypeMapping();
        object? stored = mapping.GetDataReaderMethod().Invoke(reader, [ordinal]);
        return mapping.Converter is { } converter ? converter.ConvertFromProvider(stored) : stored;
    }

    /// <summary>The name of the table that the rows are from, as the statement calls it.</summary>
    [GeneratedRegex(@"^FROM \S+ AS (\S+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Root();
}
