using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace PrivacyAnalyzers.Databases.Benchmarks.Measuring;

/// <summary>How the database runs the statements of a run, each kind of them once.</summary>
/// <remarks>PostgreSQL tells by itself of each statement that it has run (auto_explain). SQLite is asked before a statement is sent
/// for the first time, with the very text and parameters.</remarks>
internal sealed partial class Plans : DbCommandInterceptor, IDbConnectionInterceptor
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _all = [];

    /// <summary>Statements with their plans, in the order in which they were run.</summary>
    public IReadOnlyList<string> All => _all;

    public async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (connection is NpgsqlConnection postgres)
        {
            postgres.Notice += (_, notice) => Add(notice.Notice.MessageText);
            await using NpgsqlCommand command = new(
                "LOAD 'auto_explain'; SET auto_explain.log_min_duration = 0; SET auto_explain.log_level = notice", postgres);
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

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
        if (sent.Connection is null or NpgsqlConnection)
        {
            return;
        }

        await using var command = sent.Connection.CreateCommand();
        command.Transaction = sent.Transaction;
        command.CommandText = $"EXPLAIN QUERY PLAN {sent.CommandText}";
        foreach (DbParameter parameter in sent.Parameters)
        {
            var copy = command.CreateParameter();
            (copy.ParameterName, copy.Value) = (parameter.ParameterName, parameter.Value);
            command.Parameters.Add(copy);
        }

        StringBuilder text = new(sent.CommandText);
        text.AppendLine();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            text.AppendLine(reader.GetString(reader.FieldCount - 1));
        }

        Add(text.ToString());
    }

    /// <summary>Statements that differ only in numbers are of one kind; a long list of keys tells nothing.</summary>
    private void Add(string text)
    {
        var plan = Keys().Replace(text[(text.IndexOf("plan:\n", StringComparison.Ordinal) is var at and >= 0 ? at + "plan:\n".Length : 0)..], "…");
        if (_seen.Add(Numbers().Replace(plan, "")))
        {
            _all.Add(string.Join('\n', plan.Split('\n').Select(line => line.TrimEnd())).Trim());
        }
    }

    [GeneratedRegex("(?<=\\{)[0-9,]{20,}(?=\\})|@[A-Za-z]+[0-9]*(?:, @[A-Za-z]+[0-9]+){20,}")]
    private static partial Regex Keys();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}
