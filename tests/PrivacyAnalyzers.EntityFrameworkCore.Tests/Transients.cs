using System;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Xunit;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests;

/// <summary>A fault of a database that passes, or one that does not.</summary>
internal sealed class TestFault(string sqlState) : DbException("a value of a row")
{
    public override string SqlState => sqlState;
}

/// <summary>Lets statements fail.</summary>
/// <param name="fault">What the statement with a number, from one on, fails with; null where it does not.</param>
/// <param name="isCounted">Which statements are counted.</param>
internal sealed class FailingStatements(Func<int, Exception?> fault, Func<string, bool> isCounted) : DbCommandInterceptor
{
    private int _count;

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        isCounted(command.CommandText) && fault(++_count) is { } thrown
            ? throw thrown
            : base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
}

/// <summary>Lets a commit succeed and the connection break before anybody is told.</summary>
internal sealed class UnheardCommits(int which) : DbTransactionInterceptor
{
    private int _count;

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        ++_count == which ? throw new TestFault("40001") : Task.CompletedTask;
}

/// <summary>Changes a row after a batch has named it, and before it is erased.</summary>
internal sealed class Meanwhile(string change) : DbCommandInterceptor
{
    private bool _isDone;

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (!_isDone && command.CommandText.StartsWith("DELETE", StringComparison.Ordinal) && command.Transaction is not null)
        {
            _isDone = true;
            await using DbCommand other = command.Connection!.CreateCommand();
            other.CommandText = change;
            other.Transaction = command.Transaction;
            Assert.Equal(1, await other.ExecuteNonQueryAsync(cancellationToken));
        }

        return result;
    }
}
