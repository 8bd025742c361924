using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.EntityFrameworkCore.Reporting;
using PrivacyAnalyzers.EntityFrameworkCore.Writing;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Runs one step: counts the rows, and changes those that are due, a batch and a transaction at a time.</summary>
internal sealed class StepRunner<TContext, TEntity>(
    RetentionRun<TContext> run,
    string entity,
    EntityRows<TEntity> rows,
    Step<TEntity> step,
    IReadOnlyList<(string Reason, Expression<Func<TEntity, bool>> Rows)> holds)
    where TContext : DbContext
    where TEntity : class
{
    /// <summary>How often a batch may come back empty while rows are due: others are at the same rows.</summary>
    private const int MaxIdle = 8;

    private readonly Retrying _retrying = new(
        run.Options.MaxRetries, run.Options.RetryDelay, run.Options.IsTransient, run.Clock);

    private readonly Expression<Func<TEntity, bool>>[] _holding = [.. holds.Select(hold => hold.Rows)];

    private RetentionStepReport _report = new()
    {
        Entity = entity,
        Rule = step.Rule,
        Action = step.Action,
        Members = [.. step.Members.Append(step.Mark).OfType<MemberWriting<TEntity>>().Where(m => m.IsWritten).Select(m => m.Member)],
        NotWritten = [.. step.Members.Where(m => m.WhyNot is not null).Select(m => new RetentionNotWritten(m.Member, m.WhyNot!))],
        Cutoffs = step.Cutoffs,
        Holds = [],
        IndeterminateReason = step.IndeterminateReason,
        IsPartial = true,
    };

    /// <summary>Runs the step, and adds its report to the run's whatever happens.</summary>
    /// <returns>Whether it was run to its end.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "A step's fault is reported, and does not keep the other steps from being run.")]
    public async Task<bool> RunAsync(CancellationToken cancellation)
    {
        long began = run.Clock.GetTimestamp();
        try
        {
            Expression<Func<TEntity, bool>>? takes =
                run.Kind == RetentionRunKind.Run && step.IsRun ? step.Takes(_holding) : null;
            if (takes is null)
            {
                Counted(await _retrying.DoAsync(
                    () => SumCounts.CountAllAsync(run.Context, rows, step, _holding, cancellation), Retried, cancellation).ConfigureAwait(false));
            }
            else
            {
                await ChangeAsync(takes, cancellation).ConfigureAwait(false);
            }

            return true;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            run.Logger.StepFailed(exception, entity, step.Rule, _report.Done);
            _report = _report with { Fault = Name(exception), Left = Math.Max(0, _report.Due - _report.Done) };
            return false;
        }
        catch (Exception exception) when (exception is OperationCanceledException or DbException)
        {
            _report = _report with { Left = Math.Max(0, _report.Due - _report.Done) };
            throw new OperationCanceledException(exception.Message, exception, cancellation);
        }
        finally
        {
            _report = _report with { Duration = run.Clock.GetElapsedTime(began) };
            run.Steps.Add(_report);
            run.Logger.StepEnded(entity, step.Rule, step.Action, _report.Due, _report.Done, _report.Held, _report.Left);
            RetentionMetrics.StepEnded(_report);
        }
    }

    /// <summary>Puts into the report where the rows stand.</summary>
    private void Counted(RowCounts counts, bool areAll = true)
    {
        List<RetentionHeld> held = [.. holds.Select((hold, i) => new RetentionHeld(hold.Reason, counts.HeldBy(i))).Where(h => h.Rows > 0)];
        if (counts.HeldByPlan > 0)
        {
            held.Insert(0, new(string.Join("; ", step.HoldReasons), counts.HeldByPlan));
        }

        _report = _report with
        {
            Rows = counts.Rows,
            Due = counts.Due,
            Left = counts.Due,
            Held = held.Sum(h => h.Rows),
            Holds = held,
            NotStarted = counts.NotStarted,
            Running = counts.Running,
            Indeterminate = counts.Indeterminate,
            IndeterminateReason = counts.Indeterminate > 0 ? step.IndeterminateReason : null,
            Finished = counts.AtTheirEnd,
            GoneWithRow = counts.GoneWithRow,
            IsPartial = !areAll,
        };
    }

    private async Task ChangeAsync(Expression<Func<TEntity, bool>> takes, CancellationToken cancellation)
    {
        // One connection for all batches: one that is taken anew for each is reset each time. If it breaks, the next try opens it.
        await _retrying.DoAsync(() => OpenAsync(cancellation), Retried, cancellation).ConfigureAwait(false);
        Batches<TContext, TEntity> batches = new(run, entity, rows, step, takes, _holding);
        await using (batches.ConfigureAwait(false))
        {
            try
            {
                await ChangeAsync(batches, takes, cancellation).ConfigureAwait(false);
            }
            catch (Exception) when (!cancellation.IsCancellationRequested)
            {
                await CountRestAsync(batches, cancellation).ConfigureAwait(false);
                throw;
            }
            finally
            {
                Counted(batches.Counts, batches.AreAllCounted);
                await run.Context.Database.CloseConnectionAsync().ConfigureAwait(false);
            }
        }

        long left = _report.Done == _report.Due ? 0 : await _retrying.DoAsync(
            () => rows.All.Where(takes).LongCountAsync(cancellation), Retried, cancellation).ConfigureAwait(false);
        _report = _report with { Left = left };
    }

    private async Task ChangeAsync(
        Batches<TContext, TEntity> batches, Expression<Func<TEntity, bool>> takes, CancellationToken cancellation)
    {
        int idle = 0;
        while (!batches.AreAllCounted || batches.HasMoreStretches || _report.Done < _report.Due)
        {
            cancellation.ThrowIfCancellationRequested();
            bool wereCounted = batches.AreAllCounted;
            if (await OneAsync(batches, waits: idle == MaxIdle, cancellation).ConfigureAwait(false) > 0 || !wereCounted)
            {
                idle = 0;
            }

            // Nothing was changed: either nothing is due any more, or other workers are at the same rows.
            else if (++idle > MaxIdle || !await AnyLeftAsync(takes, cancellation).ConfigureAwait(false))
            {
                break;
            }
            else
            {
                await _retrying.WaitAsync(idle, cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The report of a step that failed tells of all rows, as long as the database still answers.</summary>
    private static async Task CountRestAsync(Batches<TContext, TEntity> batches, CancellationToken cancellation)
    {
        try
        {
            await batches.CountRestAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is DbException or TimeoutException or InvalidOperationException)
        {
            // What is thrown is the fault that ended the step.
        }
    }

    private async Task<bool> OpenAsync(CancellationToken cancellation)
    {
        await run.Context.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        return true;
    }

    private async Task<int> OneAsync(Batches<TContext, TEntity> batches, bool waits, CancellationToken cancellation)
    {
        long began = run.Clock.GetTimestamp();
        int changed = await _retrying.DoAsync(
            () => batches.RunAsync(waits, Unconfirmed, cancellation), Retried, cancellation).ConfigureAwait(false);
        _report = _report with { Due = batches.Counts.Due };
        if (changed > 0)
        {
            _report = _report with { Done = _report.Done + changed, Batches = _report.Batches + 1 };
            RetentionMetrics.BatchDone(entity, step.Rule, step.Action, changed, run.Clock.GetElapsedTime(began).TotalSeconds);
            run.Progress?.Report(new(entity, step.Rule, _report.Done, _report.Due));
        }

        return changed;
    }

    private Task<bool> AnyLeftAsync(Expression<Func<TEntity, bool>> takes, CancellationToken cancellation) =>
        _retrying.DoAsync(() => rows.All.AnyAsync(takes, cancellation), Retried, cancellation);

    private void Retried(Exception exception, int attempt)
    {
        _report = _report with { Retries = _report.Retries + 1 };
        run.Logger.BatchRetried(exception, entity, step.Rule, attempt);
        RetentionMetrics.BatchRetried(entity, step.Rule);
    }

    private void Unconfirmed(int changed)
    {
        _report = _report with { Unconfirmed = _report.Unconfirmed + changed };
        run.Logger.CommitUnconfirmed(entity, step.Rule, changed);
    }

    /// <summary>The kind of a fault. Its message may quote data.</summary>
    private static string Name(Exception exception)
    {
        Exception innermost = exception.GetBaseException();
        return innermost is DbException { SqlState: { } state } ? $"{innermost.GetType().Name} {state}" : innermost.GetType().Name;
    }
}
