using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.Databases.Benchmarks.Stores;

namespace PrivacyAnalyzers.Databases.Benchmarks.Contenders;

/// <summary>SQL by hand, the short way: each batch is one statement that looks for the first rows it finds.</summary>
internal sealed class OneStatement(DueTable table) : IContender
{
    public string Name => "by hand, one statement a batch";

    public async Task<long> RunAsync(ShopCopy copy)
    {
        await using var shop = copy.Open();
        await shop.Database.OpenConnectionAsync().ConfigureAwait(false);
        var connection = shop.Database.GetDbConnection();
        await using var batch = connection.CreateCommand();
        batch.CommandText =
            $"{table.Action} WHERE {table.IsDue} AND \"Id\" IN (SELECT \"Id\" FROM \"{table.Name}\" WHERE {table.IsDue} LIMIT {Batches.Size})";
        batch.Add("before", DueTable.StartedBefore);
        long done = 0;
        while (true)
        {
            await using var transaction = await connection.BeginTransactionAsync().ConfigureAwait(false);
            batch.Transaction = transaction;
            var rows = await batch.ExecuteNonQueryAsync().ConfigureAwait(false);
            await transaction.CommitAsync().ConfigureAwait(false);
            done += rows;
            if (rows == 0)
            {
                return done;
            }
        }
    }
}

/// <summary>
/// SQL by hand, the careful way: each batch goes on along the index on the start where the last one ended, so that no batch reads
/// again what the ones before it have left.
/// </summary>
internal sealed class KeysFirst(DueTable table) : IContender
{
    public string Name => "by hand, along the index";

    public async Task<long> RunAsync(ShopCopy copy)
    {
        await using var shop = copy.Open();
        await shop.Database.OpenConnectionAsync().ConfigureAwait(false);
        var connection = shop.Database.GetDbConnection();
        await using var find = connection.CreateCommand();
        find.CommandText = $"""
            SELECT "Id", "{table.Start}" FROM "{table.Name}"
            WHERE {table.IsDue} AND "{table.Start}" >= @from
            ORDER BY "{table.Start}" LIMIT {Batches.Size}
            """;
        find.Add("before", DueTable.StartedBefore);
        var from = find.Add("from", DateOnly.MinValue.AddDays(1));
        await using var act = connection.CreateCommand();
        act.CommandText = $"{table.Action} WHERE {table.IsDue} AND {copy.KeyIsInList}";
        act.Add("before", DueTable.StartedBefore);
        var list = act.Add("keys", copy.ListOf([]));
        long done = 0;
        List<int> keys = [];
        while (true)
        {
            await using var transaction = await connection.BeginTransactionAsync().ConfigureAwait(false);
            find.Transaction = act.Transaction = transaction;
            keys.Clear();
            await using (var reader = await find.ExecuteReaderAsync().ConfigureAwait(false))
            {
                while (await reader.ReadAsync().ConfigureAwait(false))
                {
                    keys.Add(reader.GetInt32(0));
                    from.Value = await reader.GetFieldValueAsync<DateOnly>(1).ConfigureAwait(false);
                }
            }

            if (keys.Count == 0)
            {
                return done;
            }

            list.Value = copy.ListOf([.. keys]);
            done += await act.ExecuteNonQueryAsync().ConfigureAwait(false);
            await transaction.CommitAsync().ConfigureAwait(false);
        }
    }
}

/// <summary>
/// SQL by hand, in the order of the key: each batch looks where the next thousand rows end, and changes all up to there. Good for a
/// table of which much is due; where little is, it reads all the others.
/// </summary>
/// <param name="table">The table.</param>
/// <param name="countsFirst">Whether it first counts, with one query, where all rows stand: what a run's report has to say.</param>
internal sealed class AlongTheKey(DueTable table, bool countsFirst = false) : IContender
{
    public string Name => countsFirst ? "by hand, counted, then along the key" : "by hand, along the key";

    public async Task<long> RunAsync(ShopCopy copy)
    {
        await using var shop = copy.Open();
        await shop.Database.OpenConnectionAsync().ConfigureAwait(false);
        var connection = shop.Database.GetDbConnection();
        await using var find = connection.CreateCommand();
        find.CommandText = $"""
            SELECT max("Id") FROM (
              SELECT "Id" FROM "{table.Name}"{copy.ByTheKeyOnly} WHERE {table.IsDue} AND "Id" > @last ORDER BY "Id" LIMIT {Batches.Size}) AS batch
            """;
        find.Add("before", DueTable.StartedBefore);
        var from = find.Add("last", 0);
        await using var act = connection.CreateCommand();
        act.CommandText = $"{table.Action} WHERE {table.IsDue} AND \"Id\" > @last AND \"Id\" <= @to";
        act.Add("before", DueTable.StartedBefore);
        var after = act.Add("last", 0);
        var to = act.Add("to", 0);
        long done = 0;
        var due = countsFirst ? await CountAsync(connection).ConfigureAwait(false) : (long?)null;
        while (true)
        {
            await using var transaction = await connection.BeginTransactionAsync().ConfigureAwait(false);
            find.Transaction = act.Transaction = transaction;
            if (await find.ExecuteScalarAsync().ConfigureAwait(false) is not { } end || end is DBNull)
            {
                return done == (due ?? done) ? done : throw new InvalidOperationException($"{due} rows were counted, {done} changed.");
            }

            (after.Value, to.Value) = (from.Value, end);
            done += await act.ExecuteNonQueryAsync().ConfigureAwait(false);
            await transaction.CommitAsync().ConfigureAwait(false);
            from.Value = end;
        }
    }

    /// <summary>Counts all rows.</summary>
    /// <returns>How many are due.</returns>
    private async Task<long> CountAsync(DbConnection connection)
    {
        await using var count = connection.CreateCommand();
        count.CommandText = $"{table.Count} FROM \"{table.Name}\"";
        count.Add("before", DueTable.StartedBefore);
        return (long)(await count.ExecuteScalarAsync().ConfigureAwait(false))!;
    }
}

internal static class DbCommandExtensions
{
    public static DbParameter Add(this DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
        return parameter;
    }
}
