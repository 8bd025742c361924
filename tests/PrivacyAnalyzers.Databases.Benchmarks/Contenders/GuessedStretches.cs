using System;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.Databases.Benchmarks.Stores;

namespace PrivacyAnalyzers.Databases.Benchmarks.Contenders;

/// <summary>
/// SQL by hand, in the order of the key, that does not look where a batch ends: it counts the table once, guesses from how dense the
/// rows that are due were so far how many keys a batch has, and undoes a batch that turns out to be too large.
/// </summary>
internal sealed class GuessedStretches(DueTable table) : IContender
{
    /// <summary>What part of a batch a guess aims at.</summary>
    private const double Aim = 0.94;

    public string Name => "by hand, by guessed stretches";

    public async Task<long> RunAsync(ShopCopy copy)
    {
        await using var shop = copy.Open();
        await shop.Database.OpenConnectionAsync().ConfigureAwait(false);
        var connection = shop.Database.GetDbConnection();
        await using var count = connection.CreateCommand();
        count.CommandText = $"{table.Count}, min(\"Id\"), max(\"Id\") FROM \"{table.Name}\"";
        count.Add("before", DueTable.StartedBefore);
        long due, first, end;
        await using (var reader = await count.ExecuteReaderAsync().ConfigureAwait(false))
        {
            await reader.ReadAsync().ConfigureAwait(false);
            due = reader.GetInt64(0);
            (first, end) = due == 0 ? (1, 0) : (reader.GetInt64(reader.FieldCount - 2), reader.GetInt64(reader.FieldCount - 1));
        }

        await using var act = connection.CreateCommand();
        act.CommandText = $"{table.Action} WHERE \"Id\" >= @first AND \"Id\" <= @last AND {table.IsDue}";
        var from = act.Add("first", 0L);
        var to = act.Add("last", 0L);
        act.Add("before", DueTable.StartedBefore);
        long done = 0;
        var density = (double)due / (end - first + 1);
        var most = long.MaxValue;
        while (first <= end && done < due)
        {
            var keys = Math.Max(1, (long)Math.Min(most, Aim * Batches.Size / density));
            (from.Value, to.Value) = (first, Math.Min(end, first + keys - 1));
            await using var transaction = await connection.BeginTransactionAsync().ConfigureAwait(false);
            act.Transaction = transaction;
            var changed = await act.ExecuteNonQueryAsync().ConfigureAwait(false);
            density = Math.Max((density + (2.0 * changed / keys)) / 3, 1e-9);
            if (changed > Batches.Size)
            {
                await transaction.RollbackAsync().ConfigureAwait(false);
                most = Math.Max(1, keys / 2);
                continue;
            }

            await transaction.CommitAsync().ConfigureAwait(false);
            (first, most, done) = (first + keys, keys * 2, done + changed);
        }

        return done == due ? done : throw new InvalidOperationException($"{due} rows were counted, {done} changed.");
    }
}
