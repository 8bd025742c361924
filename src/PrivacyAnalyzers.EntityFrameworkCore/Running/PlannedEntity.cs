using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PrivacyAnalyzers.EntityFrameworkCore.Log;
using PrivacyAnalyzers.EntityFrameworkCore.Validation;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>A type with its plan, whatever the type.</summary>
internal abstract class PlannedEntity<TContext>
    where TContext : DbContext
{
    /// <summary>The type.</summary>
    public abstract Type Type { get; }

    /// <summary>Its id in the register.</summary>
    public abstract string Entity { get; }

    /// <summary>Whether the plan erases rows as a whole.</summary>
    public abstract bool ErasesRows { get; }

    /// <summary>Whether a rule of the plan writes a member.</summary>
    /// <param name="member">Its name.</param>
    public abstract bool Writes(string member);

    /// <summary>Runs the plan's steps.</summary>
    /// <returns>Whether all were run to their end.</returns>
    public abstract Task<bool> RunAsync(RetentionRun<TContext> run, CancellationToken cancellation);

    /// <summary>That a run erases a row as a whole, as far as the plans and the options decide it; null where it erases none.</summary>
    /// <param name="run">The run.</param>
    /// <param name="row">The row.</param>
    public abstract Expression? Erased(RetentionRun<TContext> run, Expression row);

    /// <summary>Does again what the log says was done to rows.</summary>
    /// <param name="run">The run.</param>
    /// <param name="rule">The rule's id, or that of the row as a whole.</param>
    /// <param name="keys">The rows' keys, as the log has them.</param>
    /// <param name="cancellation">Ends the statement, and so undoes it.</param>
    /// <returns>What became of them; null where the plan has no such rule.</returns>
    public abstract Task<Replayed?> ReplayAsync(
        RetentionRun<TContext> run, string rule, IReadOnlyList<string> keys, CancellationToken cancellation);

    /// <summary>Why the plan cannot be run.</summary>
    public abstract IEnumerable<RetentionProblem> Problems(TContext context, RetentionOptions<TContext> options);
}

/// <summary>A type with its plan.</summary>
internal sealed class PlannedEntity<TContext, TEntity>(RetentionPlan<TEntity> plan) : PlannedEntity<TContext>
    where TContext : DbContext
    where TEntity : class
{
    public override Type Type => typeof(TEntity);

    public override string Entity => plan.Entity;

    public override bool ErasesRows => plan.RowAction == RetentionAction.Erase && plan.WhyNoRowPredicate is null;

    public override bool Writes(string member) => plan.Rules.Any(rule => rule.Writes.Any(write => write.Member == member));

    public override async Task<bool> RunAsync(RetentionRun<TContext> run, CancellationToken cancellation)
    {
        bool isComplete = true;
        EntityRows<TEntity> rows = Rows(run.Context, run.Options);
        foreach (Step<TEntity> step in new EntitySteps<TEntity>(plan, rows, run.Today).All())
        {
            StepRunner<TContext, TEntity> runner = new(run, plan.Entity, rows, step, Holds(run, rows, step));
            isComplete &= await runner.RunAsync(cancellation).ConfigureAwait(false);
        }

        return isComplete;
    }

    public override Expression? Erased(RetentionRun<TContext> run, Expression row)
    {
        EntityRows<TEntity> rows = Rows(run.Context, run.Options);
        return new EntitySteps<TEntity>(plan, rows, run.Today).All().FirstOrDefault(s => s is { ErasesRow: true, IsRun: true }) is { } step
            ? step.Takes(Holds(run, rows, step).Select(hold => hold.Rows)).On(row)
            : null;
    }

    public override IEnumerable<RetentionProblem> Problems(TContext context, RetentionOptions<TContext> options)
    {
        // Whatever the day, the statements have the same form.
        EntityRows<TEntity> rows = Rows(context, options);
        IReadOnlyList<Step<TEntity>> steps = new EntitySteps<TEntity>(plan, rows, DateTime.UnixEpoch).All();
        return new EntityValidator<TContext, TEntity>(plan, options, rows)
            .Problems(steps, step => Holds(context, options, rows, step));
    }

    public override async Task<Replayed?> ReplayAsync(
        RetentionRun<TContext> run, string rule, IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        EntityRows<TEntity> rows = Rows(run.Context, run.Options);
        List<object?[]> values = [.. keys.Select(key => RetentionLog.Values(rows.Key, key)).OfType<object?[]>()];
        IQueryable<TEntity> logged = rows.All.Where(rows.HasKeyOf(values));
        if (rule == Step<TEntity>.Row)
        {
            return new(await logged.ExecuteDeleteAsync(cancellation).ConfigureAwait(false), keys.Count - values.Count);
        }

        Step<TEntity>? step = new EntitySteps<TEntity>(plan, rows, run.Today).All().FirstOrDefault(s => s.Rule == rule);
        return step?.IsLeft is { } left
            ? new(await BatchTransaction.ChangeAsync(logged.Where(left), step, cancellation).ConfigureAwait(false), keys.Count - values.Count)
            : null;
    }

    private static EntityRows<TEntity> Rows(TContext context, RetentionOptions<TContext> options) =>
        new(context, context.Model.FindEntityType(typeof(TEntity))!, options.LiftedFilters);

    private static List<(string Reason, Expression<Func<TEntity, bool>> Rows)> Holds(
        RetentionRun<TContext> run, EntityRows<TEntity> rows, Step<TEntity> step)
    {
        return Holds(run.Context, run.Options, rows, step, run.Kind == RetentionRunKind.DryRun ? IsErasedBefore : null);

        // What a run would have erased by now is still there in a dry run, and must not count.
        Expression? IsErasedBefore(IEntityType type, ParameterExpression other) =>
            type.BaseType is null && !type.GetDirectlyDerivedTypes().Any() && !type.HasSharedClrType
                ? run.Ran.Find(entity => entity.Type == type.ClrType)?.Erased(run, other)
                : null;
    }

    private static List<(string Reason, Expression<Func<TEntity, bool>> Rows)> Holds(
        TContext context,
        RetentionOptions<TContext> options,
        EntityRows<TEntity> rows,
        Step<TEntity> step,
        Func<IEntityType, ParameterExpression, Expression?>? isErasedBefore = null)
    {
        List<(string, Expression<Func<TEntity, bool>>)> holds =
            [.. options.HoldsOf(typeof(TEntity)).Select(hold => (hold.Reason, rows.Lambda(hold.Holds(context, rows.Row))))];
        if (step.ErasesRow && options.IsHeldWhileReferenced(typeof(TEntity)))
        {
            holds.AddRange(References.Keeping(context, options, rows, isErasedBefore));
        }

        return holds;
    }
}
