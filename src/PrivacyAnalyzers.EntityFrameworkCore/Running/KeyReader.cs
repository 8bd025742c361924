using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Finds the rows of a batch: reads their keys, in the order of their dates or keys, and locks them where the database can.</summary>
/// <remarks>
/// PostgreSQL judges a row again that a statement had to wait for, but still sees the other tables as they were when the statement
/// began. So a row that gets a hold in another table meanwhile would go; unless it is locked by one statement and erased by the
/// next. Rows that other workers have locked are left to them.
/// </remarks>
internal sealed partial class KeyReader<TEntity>(DbContext context, EntityRows<TEntity> rows, IProperty? order)
    where TEntity : class
{
    private readonly bool _locks = context.IsPostgres();

    /// <summary>What is read of each row. What is a part of the key would stand in the result once, not twice.</summary>
    private readonly Column[] _columns =
        [.. rows.Key.Select((part, i) => new Column(part, i)), .. order is null || rows.Key.Contains(order) ? (Column[])[] : [new(order, rows.Key.Count)]];

    /// <summary>What the rows are in the order of, of a row that was read.</summary>
    public object? Place(object?[] row) => order is null ? null : row[Array.FindIndex(_columns, column => column.Property == order)];

    /// <summary>Reads the keys of some rows, and after them what they are in the order of.</summary>
    /// <param name="takes">The rows.</param>
    /// <param name="from">The place to begin from; null for the first.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="waits">Whether to wait for rows that others have locked.</param>
    /// <param name="cancellation">Ends the query.</param>
    public async Task<IReadOnlyList<object?[]>> ReadAsync(
        Expression<Func<TEntity, bool>> takes, object? from, int count, bool waits, CancellationToken cancellation)
    {
        IQueryable<TEntity> found = rows.InOrderOf(rows.All.Where(takes), order, from).Take(count);
        IQueryable<object?[]> keys = rows.Keys(found, _columns.Length > rows.Key.Count ? order : null);
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
                while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
                {
                    read.Add(Array.ConvertAll(_columns, column => column.Of(reader)));
                }

                return read;
            }
        }
    }

    /// <summary>The name of the table that the rows are from, as the statement calls it.</summary>
    [GeneratedRegex("""^FROM .+? AS ("(?:[^"]|"")+"|\w+)""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Root();

    /// <summary>A column of the result.</summary>
    private sealed class Column(IProperty property, int ordinal)
    {
        private readonly ValueConverter? _converter = property.GetTypeMapping().Converter;
        private readonly Func<DbDataReader, object?> _read = Read(property.GetRelationalTypeMapping().GetDataReaderMethod(), ordinal);

        public IProperty Property => property;

        /// <summary>Its value as the provider reads it for the property.</summary>
        public object? Of(DbDataReader reader) =>
            reader.IsDBNull(ordinal) ? null
            : _converter is null ? _read(reader)
            : _converter.ConvertFromProvider(_read(reader));

        private static Func<DbDataReader, object?> Read(MethodInfo method, int ordinal)
        {
            ParameterExpression reader = Expression.Parameter(typeof(DbDataReader), "reader");
            Expression typed = Expression.Convert(reader, method.DeclaringType!);
            return Expression.Lambda<Func<DbDataReader, object?>>(
                Expression.Convert(Expression.Call(typed, method, Expression.Constant(ordinal)), typeof(object)), reader).Compile();
        }
    }
}
