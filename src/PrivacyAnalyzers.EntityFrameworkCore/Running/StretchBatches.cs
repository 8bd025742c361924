using System;
using System.Data.Common;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PrivacyAnalyzers.EntityFrameworkCore.Log;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Changes the rows of a step a stretch of the key at a time: one statement, and no list of keys. Only for a table of which
/// much is due, and for conditions that others do not change unseen.</summary>
/// <remarks>
/// The table is cut, in the order of its key, in which its rows lie, into stretches that each have a batch of rows that are due: pages
/// are read and written one after the other. SQLite counts a stretch and changes it at once (<see cref="CountedStretches{TEntity}"/>);
/// else the ends of stretches are guessed, and a change of too many rows is undone (<see cref="GuessedStretches{TEntity}"/>). Nothing is
/// locked before. On PostgreSQL a row that the statement has to wait for is judged again by what it has then, and there must be nothing
/// else that its verdict could depend on; on SQLite nobody else writes meanwhile. All this is for a worker that is alone: where others
/// are at the same rows, it makes way for <see cref="KeyBatches{TContext,TEntity}"/>, which leave to them what they have locked.
/// </remarks>
internal sealed class StretchBatches<TContext, TEntity>
    where TContext : DbContext
    where TEntity : class
{
    private const string LockNotAvailable = "55P03";

    private readonly RetentionRun<TContext> _run;
    private readonly EntityRows<TEntity> _rows;
    private readonly Step<TEntity> _step;
    private readonly IStretches _stretches;
    private readonly Variable _first;
    private readonly Variable _last;

    /// <summary>The rows of a stretch that are due: one query, made once, of which only the ends change.</summary>
    private readonly IQueryable<TEntity> _some;

    /// <summary>Changes them; null before the first time.</summary>
    private ChangeStatement<TEntity>? _change;

    /// <summary>Makes them, for rows that they <see cref="Fit"/>.</summary>
    /// <param name="run">The run.</param>
    /// <param name="rows">The rows, of which many are due.</param>
    /// <param name="step">The step.</param>
    /// <param name="takes">The rows that it changes.</param>
    /// <param name="stretches">Cuts the table.</param>
    public StretchBatches(
        RetentionRun<TContext> run,
        EntityRows<TEntity> rows,
        Step<TEntity> step,
        Expression<Func<TEntity, bool>> takes,
        IStretches stretches)
    {
        (_run, _rows, _step, _stretches) = (run, rows, step, stretches);
        (_first, _last) = (rows.NewKey(), rows.NewKey());
        _some = rows.All.Where(rows.HasKeyBetween(_first, _last)).Where(takes);
    }

    /// <summary>Whether there are stretches that were cut or guessed and not yet changed.</summary>
    public bool HasMore => _stretches.HasMore;

    /// <summary>Whether a step's rows may be changed like this.</summary>
    public static bool Fit(
        RetentionRun<TContext> run, EntityRows<TEntity> rows, Step<TEntity> step, Expression<Func<TEntity, bool>> takes) =>
        rows.KeyRange is not null && !step.Dependents.Any() && run.Context.JudgesRowsAgain() && !RetentionLog.IsMapped(run.Context.Model)
            && (run.Context.IsSqlite() || LooksOnlyAtTheRow(run.Context.Model, rows.Keys(rows.All.Where(takes), null)));

    /// <summary>Changes the rows of the next stretch.</summary>
    /// <param name="unconfirmed">Is told how many rows a statement changed whose commit failed.</param>
    /// <param name="cancellation">Ends the statement, and so undoes it; a commit that has begun is waited for.</param>
    /// <returns>How many rows were changed, and the change committed: zero at the table's end, where others are at the same rows, and
    /// where of a stretch that was counted so many have become due meanwhile that they are too many for a batch.</returns>
    public async Task<int> RunAsync(Action<int> unconfirmed, CancellationToken cancellation)
    {
        while (await _stretches.PrepareAsync(cancellation).ConfigureAwait(false))
        {
            int? changed = await _run.Context.Database.CreateExecutionStrategy().ExecuteAsync(
                token => TryAsync(unconfirmed, token), cancellation).ConfigureAwait(false);
            if (changed != 0)
            {
                return changed ?? 0;
            }
        }

        return 0;
    }

    /// <summary>One transaction.</summary>
    /// <returns>How many rows were changed; null where nothing more is to be changed like this.</returns>
    private async Task<int?> TryAsync(Action<int> unconfirmed, CancellationToken cancellation)
    {
        BatchTransaction transaction = await BatchTransaction.BeginAsync(_run.Context, cancellation).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            if (await _stretches.NextAsync(cancellation).ConfigureAwait(false) is not { } stretch)
            {
                return null;
            }

            _first.Set(_rows.WholeKey(stretch.First));
            _last.Set(_rows.WholeKey(stretch.Last));
            try
            {
                _change ??= await ChangeStatement<TEntity>.OfAsync(
                    _run.Context, _some, (some, token) => BatchTransaction.ChangeAsync(some, _step, token)).ConfigureAwait(false);
                int changed = await _change.SendAsync(cancellation).ConfigureAwait(false);
                if (changed > _run.Options.BatchSize)
                {
                    return _stretches.WasTooHigh(changed) ? 0 : null;
                }

                if (changed > 0)
                {
                    await transaction.CommitAsync(changed, unconfirmed).ConfigureAwait(false);
                }

                return _stretches.Changed(changed) ? changed : null;
            }
            catch (Exception exception) when (exception.GetBaseException() is DbException { SqlState: LockNotAvailable })
            {
                return null;
            }
        }
    }

    /// <summary>Whether what the statement says of a row depends on the row alone: a hold in another table that arrives while the
    /// statement waits for the row would be missed.</summary>
    private static bool LooksOnlyAtTheRow(IModel model, IQueryable keys)
    {
        using DbCommand command = keys.CreateDbCommand();
        return OwnColumns.AreEnoughFor(command, model);
    }
}
