using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PrivacyAnalyzers.Databases.Benchmarks.Stores;

namespace PrivacyAnalyzers.Databases.Benchmarks.Measuring;

/// <summary>Asks the database, before each kind of statement is sent for the first time, how it would run it: with the very text
/// and parameters.</summary>
internal sealed class Plans(ShopCopy copy) : DbCommandInterceptor
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<(string Statement, string Plan)> _plans = [];

    /// <summary>Each statement and its plan, in the order in which they were sent.</summary>
    public IReadOnlyList<(string Statement, string Plan)> All => _plans;

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await ExplainAsync(command, cancellationToken).ConfigureAwait(false);
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await ExplainAsync(command, cancellationToken).ConfigureAwait(false);
        return result;
    }

    private async Task ExplainAsync(DbCommand sent, CancellationToken cancellationToken)
    {
        if (!_seen.Add(sent.CommandText))
        {
            return;
        }

        await using var command = sent.Connection!.CreateCommand();
        command.Transaction = sent.Transaction;
        command.CommandText = $"{copy.Explain} {sent.CommandText}";
        foreach (DbParameter parameter in sent.Parameters)
        {
            command.Parameters.Add(((ICloneable)parameter).Clone());
        }

        StringBuilder plan = new();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            // PostgreSQL has one column, SQLite says it in the last of four.
            plan.AppendLine(reader.GetString(reader.FieldCount - 1));
        }

        _plans.Add((sent.CommandText, plan.ToString()));
    }
}
