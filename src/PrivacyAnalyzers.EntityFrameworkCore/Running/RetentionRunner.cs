using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers.EntityFrameworkCore.Compatibility;
using PrivacyAnalyzers.EntityFrameworkCore.Log;
using PrivacyAnalyzers.EntityFrameworkCore.Reporting;
using PrivacyAnalyzers.EntityFrameworkCore.Running;

namespace PrivacyAnalyzers.EntityFrameworkCore;

/// <summary>Runs the retention plans on the rows of a context: erases what is due, anonymises, marks, and reports.</summary>
/// <remarks>Registered by <see cref="RetentionServiceCollectionExtensions.AddRetention{TContext}"/>. It can be called from any
/// scheduler, from several processes at once, and again after any fault: a row is judged by the statement that changes it.</remarks>
/// <typeparam name="TContext">The context.</typeparam>
public sealed class RetentionRunner<TContext>
    where TContext : DbContext
{
    private readonly RetentionOptions<TContext> _options;
    private readonly IServiceScopeFactory _scopes;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;

    /// <summary>The model that the plans were found to fit: it is the same for all contexts.</summary>
    private IModel? _checked;

    internal RetentionRunner(
        RetentionOptions<TContext> options, IServiceScopeFactory scopes, TimeProvider clock, ILoggerFactory loggers)
    {
        _options = options;
        _scopes = scopes;
        _clock = clock;
        _logger = loggers.CreateLogger(RetentionLogMessages.Category);
    }

    /// <summary>Runs the plans with a context from a scope of its own.</summary>
    /// <param name="dryRun">Whether rows are only counted.</param>
    /// <param name="cancellationToken">Ends the run after the batch at hand, or undoes that batch; what was done before stays
    /// done, and is in the report.</param>
    /// <returns>The report, also where the run was cancelled or a step failed: see <see cref="RetentionReport.Outcome"/>.</returns>
    /// <exception cref="RetentionValidationException">A plan cannot be run on the database as it is mapped. Nothing was
    /// changed.</exception>
    public Task<RetentionReport> RunAsync(bool dryRun, CancellationToken cancellationToken = default) =>
        RunAsync(dryRun, progress: null, cancellationToken);

    /// <inheritdoc cref="RunAsync(bool, CancellationToken)"/>
    /// <param name="dryRun">Whether rows are only counted.</param>
    /// <param name="progress">Is told after each batch how far the step has come.</param>
    /// <param name="cancellationToken">Ends the run after the batch at hand, or undoes that batch.</param>
    public async Task<RetentionReport> RunAsync(
        bool dryRun, IProgress<RetentionProgress>? progress, CancellationToken cancellationToken = default)
    {
        AsyncServiceScope scope = _scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            TContext context = scope.ServiceProvider.GetRequiredService<TContext>();
            return await RunAsync(context, dryRun, progress, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Runs the plans with a context of the caller's: one for each tenant, for instance, where query filters know the
    /// tenant from the context.</summary>
    /// <param name="context">The context, with no transaction and no unsaved changes.</param>
    /// <param name="dryRun">Whether rows are only counted.</param>
    /// <param name="progress">Is told after each batch how far the step has come.</param>
    /// <param name="cancellationToken">Ends the run after the batch at hand, or undoes that batch.</param>
    /// <returns>The report.</returns>
    /// <exception cref="RetentionValidationException">A plan cannot be run on the database as it is mapped. Nothing was
    /// changed.</exception>
    /// <exception cref="InvalidOperationException">The context has a transaction or unsaved changes: they would be committed
    /// or lost with a batch.</exception>
    public async Task<RetentionReport> RunAsync(
        TContext context, bool dryRun, IProgress<RetentionProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        RetentionRun<TContext> run = Begin(context, dryRun ? RetentionRunKind.DryRun : RetentionRunKind.Run, progress);
        IReadOnlyList<PlannedEntity<TContext>> entities = Runnable(run);
        return await RunAsync(run, async () =>
        {
            bool isComplete = true;
            foreach (PlannedEntity<TContext> entity in entities)
            {
                isComplete &= await entity.RunAsync(run, cancellationToken).ConfigureAwait(false);
                run.Ran.Add(entity);
            }

            return isComplete;
        }).ConfigureAwait(false);
    }

    /// <summary>Does again what the context's own log says was done: after a backup was restored, and before the application
    /// writes to the database again, since a key that a new row gets may be in the log.</summary>
    /// <param name="cancellationToken">Ends the replay after the batch at hand, or undoes that batch.</param>
    /// <returns>The report: what is due are the log's entries, what is done the rows that were there again.</returns>
    /// <exception cref="InvalidOperationException">The context has no log: see
    /// <see cref="RetentionLogModelBuilderExtensions.UseRetentionLog"/>.</exception>
    public async Task<RetentionReport> ReplayAsync(CancellationToken cancellationToken = default)
    {
        AsyncServiceScope scope = _scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            TContext context = scope.ServiceProvider.GetRequiredService<TContext>();
            return RetentionLog.IsMapped(context.Model)
                ? await ReplayAsync(context, RetentionLog.Read(context, _options.BatchSize, cancellationToken), cancellationToken).ConfigureAwait(false)
                : throw new InvalidOperationException("The context has no retention log: map it with UseRetentionLog().");
        }
    }

    /// <summary>Does again what a log says was done. The restored database has its log as old as itself: what was erased since the
    /// backup stands in a log that was kept elsewhere.</summary>
    /// <param name="context">The restored database.</param>
    /// <param name="log">The log's entries, oldest first. What was done already is not done again.</param>
    /// <param name="cancellationToken">Ends the replay after the batch at hand, or undoes that batch.</param>
    /// <returns>The report: what is due are the log's entries, what is done the rows that were there again.</returns>
    /// <exception cref="RetentionValidationException">A plan cannot be run on the database as it is mapped. Nothing was
    /// changed.</exception>
    public async Task<RetentionReport> ReplayAsync(
        TContext context, IAsyncEnumerable<RetentionLogEntry> log, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(log);
        RetentionRun<TContext> run = Begin(context, RetentionRunKind.Replay, null);
        Replay<TContext> replay = new(run, Runnable(run));
        return await RunAsync(run, () => replay.RunAsync(log, cancellationToken)).ConfigureAwait(false);
    }

    private async Task<RetentionReport> RunAsync(RetentionRun<TContext> run, Func<Task<bool>> steps)
    {
        DateTimeOffset started = _clock.GetUtcNow();
        long began = _clock.GetTimestamp();
        DateOnly today = DateOnly.FromDateTime(run.Today);
        _logger.RunBegan(run.Kind, run.Id, typeof(TContext).Name, today);
        RetentionOutcome outcome;
        try
        {
            outcome = await steps().ConfigureAwait(false) ? RetentionOutcome.Completed : RetentionOutcome.Failed;
        }
        catch (OperationCanceledException)
        {
            outcome = RetentionOutcome.Cancelled;
        }

        RetentionReport report = new()
        {
            Run = run.Id,
            Kind = run.Kind,
            Outcome = outcome,
            Context = typeof(TContext).FullName ?? typeof(TContext).Name,
            Today = today,
            Started = started,
            Duration = _clock.GetElapsedTime(began),
            LiftedFilters = [.. _options.LiftedFilters],
            Steps = run.Steps,
            LeftOut = run.LeftOut,
        };
        _logger.RunEnded(run.Kind, run.Id, typeof(TContext).Name, report.Duration, outcome);
        RetentionMetrics.RunEnded(report);
        return report;
    }

    private RetentionRun<TContext> Begin(TContext context, RetentionRunKind kind, IProgress<RetentionProgress>? progress)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Database.CurrentTransaction is not null || context.ChangeTracker.HasChanges())
        {
            throw new InvalidOperationException("The context has a transaction or unsaved changes: a run needs a context of its own.");
        }

        DateTime today = DateTime.SpecifyKind(_clock.GetUtcNow().UtcDateTime.Date, DateTimeKind.Utc);
        return new(TimeOrderedId.Create(), context, _options, today, kind, _clock, _logger, progress);
    }

    private IReadOnlyList<PlannedEntity<TContext>> Runnable(RetentionRun<TContext> run)
    {
        List<PlannedEntity<TContext>> runnable = [];
        foreach (PlannedEntity<TContext> entity in _options.Entities)
        {
            if (RetentionValidation.WhyLeftOut(run.Context.Model, entity, _options) is { } reason)
            {
                run.LeftOut.Add(new(entity.Entity, reason));
                _logger.LeftOut(entity.Entity, reason);
            }
            else
            {
                runnable.Add(entity);
            }
        }

        RetentionProblem[] problems = ReferenceEquals(_checked, run.Context.Model)
            ? [] : [.. RetentionValidation.Problems(run.Context, _options)];
        if (problems.Length > 0)
        {
            throw new RetentionValidationException(problems);
        }

        _checked = run.Context.Model;
        return EntityOrder.Of(run.Context.Model, runnable);
    }
}
