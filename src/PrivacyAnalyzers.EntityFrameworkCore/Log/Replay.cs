using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.EntityFrameworkCore.Reporting;
using PrivacyAnalyzers.EntityFrameworkCore.Running;

namespace PrivacyAnalyzers.EntityFrameworkCore.Log;

/// <summary>Does again what a log says was done, a part of the log at a time.</summary>
internal sealed class Replay<TContext>(RetentionRun<TContext> run, IReadOnlyList<PlannedEntity<TContext>> entities)
    where TContext : DbContext
{
    private readonly Dictionary<string, PlannedEntity<TContext>> _entities =
        entities.ToDictionary(entity => entity.Entity, StringComparer.Ordinal);

    private readonly Retrying _retrying = new(
        run.Options.MaxRetries, run.Options.RetryDelay, run.Options.IsTransient, run.Clock);

    private readonly Dictionary<(string Entity, string Rule), RetentionStepReport> _steps = [];
    private readonly Dictionary<(string Entity, string Rule), int> _unknown = [];

    /// <summary>Reads the log to its end.</summary>
    /// <returns>Whether every entry was understood: one that was not may be a row that is back.</returns>
    public async Task<bool> RunAsync(IAsyncEnumerable<RetentionLogEntry> log, CancellationToken cancellation)
    {
        try
        {
            List<RetentionLogEntry> part = [];
            await foreach (RetentionLogEntry entry in log.WithCancellation(cancellation).ConfigureAwait(false))
            {
                part.Add(entry);
                if (part.Count == run.Options.BatchSize)
                {
                    await DoAsync(part, cancellation).ConfigureAwait(false);
                    part.Clear();
                }
            }

            await DoAsync(part, cancellation).ConfigureAwait(false);
        }
        finally
        {
            run.Steps.AddRange(_steps.Values);
            run.LeftOut.AddRange(_unknown.Select(unknown => new RetentionLeftOut(
                unknown.Key.Entity, $"{unknown.Value} entries of the log are of the rule '{unknown.Key.Rule}', which no plan has now, or have no key of such a row")));
        }

        return _unknown.Count == 0;
    }

    private async Task DoAsync(List<RetentionLogEntry> part, CancellationToken cancellation)
    {
        foreach (IGrouping<(string Entity, string Rule), RetentionLogEntry> same in part.GroupBy(entry => (entry.Entity, entry.Rule)))
        {
            cancellation.ThrowIfCancellationRequested();
            RetentionLogEntry[] entries = [.. same];
            string[] keys = [.. entries.Select(entry => entry.Key).Distinct(StringComparer.Ordinal)];
            Replayed? replayed = _entities.TryGetValue(same.Key.Entity, out PlannedEntity<TContext>? entity)
                ? await _retrying.DoAsync(
                    () => run.Context.Database.CreateExecutionStrategy().ExecuteAsync(
                        token => entity.ReplayAsync(run, same.Key.Rule, keys, token), cancellation),
                    (exception, attempt) => run.Logger.BatchRetried(exception, same.Key.Entity, same.Key.Rule, attempt),
                    cancellation).ConfigureAwait(false)
                : null;
            if (replayed is { } done)
            {
                Count(same.Key, entries, done.Changed);
            }

            if ((replayed?.Unread ?? entries.Length) is > 0 and int unread)
            {
                _unknown[same.Key] = _unknown.GetValueOrDefault(same.Key) + unread;
            }
        }
    }

    private void Count((string Entity, string Rule) same, RetentionLogEntry[] entries, int changed)
    {
        RetentionStepReport step = _steps.GetValueOrDefault(same) ?? new()
        {
            Entity = same.Entity,
            Rule = same.Rule,
            Action = entries[0].Action,
            Members = [],
            NotWritten = [],
            Cutoffs = [],
            Holds = [],
        };
        _steps[same] = step with
        {
            Rows = step.Rows + entries.Length,
            Due = step.Due + changed,
            Done = step.Done + changed,
            Finished = step.Finished + entries.Length - changed,
            Batches = step.Batches + (changed > 0 ? 1 : 0),
        };
    }
}
