using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PrivacyAnalyzers.EntityFrameworkCore.Running;
using PrivacyAnalyzers.EntityFrameworkCore.Writing;

namespace PrivacyAnalyzers.EntityFrameworkCore.Validation;

/// <summary>Checks one plan against the model that it is run on.</summary>
internal sealed class EntityValidator<TContext, TEntity>(
    RetentionPlan<TEntity> plan, RetentionOptions<TContext> options, EntityRows<TEntity> rows)
    where TContext : DbContext
    where TEntity : class
{
    private readonly IEntityType _type = rows.Type;

    /// <summary>The problems. Where the mapping itself is one, the statements are not tried.</summary>
    /// <param name="steps">The plan's steps.</param>
    /// <param name="holds">What holds the rows of a step.</param>
    public IEnumerable<RetentionProblem> Problems(
        IReadOnlyList<Step<TEntity>> steps,
        Func<Step<TEntity>, IReadOnlyList<(string Reason, Expression<Func<TEntity, bool>> Rows)>> holds)
    {
        RetentionProblem[] mapping = [.. TableMapping.WhyNot(_type).Select(message => Problem(ProblemIds.Mapping, null, message))];
        return mapping.Length > 0
            ? mapping
            : Derived().Concat(OtherRows()).Concat(steps.SelectMany(step => Of(step, holds(step)))).Distinct();
    }

    /// <summary>The plan is for rows of exactly its type: those of a derived type need their own.</summary>
    private IEnumerable<RetentionProblem> Derived() =>
        from derived in _type.GetDerivedTypes()
        where !derived.ClrType.IsAbstract && !options.IsPlanned(derived.ClrType)
        select Problem(ProblemIds.Derived, null, $"rows of the derived type {derived.DisplayName()} are in its table, and no plan is for them: add that type's plan");

    private IEnumerable<RetentionProblem> OtherRows()
    {
        if (plan.RowAction != RetentionAction.Erase || plan.WhyNoRowPredicate is not null || options.IsHeldWhileReferenced(typeof(TEntity)))
        {
            yield break;
        }

        string hold = $"erase those first, and keep this one until then with HoldWhileReferenced<{typeof(TEntity).Name}>()";
        foreach (IForeignKey key in References.To(_type))
        {
            string by = $"rows of {key.DeclaringEntityType.DisplayName()} refer to it ({string.Join(", ", key.Properties.Select(p => p.Name))})";
            if (References.Refuses(key))
            {
                yield return Problem(ProblemIds.OtherRows, null, $"{by}, and the database refuses to erase it while they do: {hold}");
            }

            foreach (IEntityType along in References.TakenAlong(key, options.IsPlanned))
            {
                yield return Problem(
                    ProblemIds.OtherRows, null, $"{by}, and rows of {along.DisplayName()}, which have a plan of their own, would go with it: {hold}");
            }
        }
    }

    private IEnumerable<RetentionProblem> Of(
        Step<TEntity> step, IReadOnlyList<(string Reason, Expression<Func<TEntity, bool>> Rows)> holds)
    {
        bool areTaken = true;
        foreach (MemberWriting<TEntity> member in step.Members.Append(step.Mark).OfType<MemberWriting<TEntity>>())
        {
            RetentionProblem? problem = member.Problem is { } found
                ? Problem(found.Id, member.Member, found.Message)
                : member.Dependents is { } dependents && WhyNot(dependents) is { } kept
                ? Problem(ProblemIds.OtherRows, member.Member, kept)
                : member.Updates.Select(WhyNot).FirstOrDefault(reason => reason is not null) is { } why
                    ? Problem(ProblemIds.NotTaken, member.Member, why)
                    : null;
            if (problem is not null)
            {
                areTaken = false;
                yield return problem;
            }
        }

        string[] unmapped = [.. step.Cutoffs.Select(cutoff => cutoff.Start).Distinct().Where(IsUnmapped)];
        foreach (string start in unmapped)
        {
            yield return Problem(ProblemIds.NotReadable, start, "a period starts from it, and it is not mapped: no statement can find the rows that are due");
        }

        if (areTaken && unmapped.Length == 0 && WhyNot(() => RowCounts.Query(rows.All, step, [.. holds.Select(hold => hold.Rows)])) is { } reason)
        {
            yield return Problem(ProblemIds.NotReadable, null, $"the database cannot tell which rows the rule {step.Rule} is due for: {reason}");
        }
    }

    /// <summary>A start may be on another row: then its name is the path to it.</summary>
    private bool IsUnmapped(string path)
    {
        string[] members = path.Split('.');
        IReadOnlyTypeBase? type = _type;
        foreach (string member in members[..^1])
        {
            type = (type as IReadOnlyEntityType)?.FindNavigation(member)?.TargetEntityType
                ?? (IReadOnlyTypeBase?)type?.FindComplexProperty(member)?.ComplexType;
        }

        return type?.FindProperty(members[^1]) is null;
    }

    /// <summary>Why rows that belong to a member cannot be erased with it: they have periods of their own, or others need them.</summary>
    private string? WhyNot(DependentRows<TEntity> dependents)
    {
        string name = dependents.Type.DisplayName();
        return dependents.Type.GetDerivedTypesInclusive().Any(type => options.IsPlanned(type.ClrType))
            ? $"rows of {name} have a plan of their own: declare the retention on that type alone"
            : References.To(dependents.Type).Select(key => References.Refuses(key)
                ? $"rows of {key.DeclaringEntityType.DisplayName()} refer to its rows of {name}, and the database refuses to erase those while they do"
                : References.TakenAlong(key, options.IsPlanned).FirstOrDefault() is { } along
                ? $"rows of {along.DisplayName()}, which have a plan of their own, would go with its rows of {name}"
                : null).FirstOrDefault(reason => reason is not null);
    }

    private string? WhyNot(MemberUpdate<TEntity> update) =>
        !IsGiven(update.Value.Body) && WhyNot(() => Select(update.Value)) is not null ? $"the database cannot compute what the rule leaves in it: {update.Value.Body}"
        : WhyNot(() => rows.All.Where(update.IsLeft)) is not null ? $"the database cannot tell whether it is left in it already: {update.IsLeft.Body}"
        : null;

    /// <summary>Whether the database has nothing to compute: the value goes with the statement.</summary>
    private static bool IsGiven(Expression value) => value is ConstantExpression or MemberExpression { Expression: ConstantExpression };

    /// <summary>Why a query cannot be sent. No connection is opened.</summary>
    private static string? WhyNot(Func<IQueryable> query)
    {
        try
        {
            query().ToQueryString();
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException or ArgumentException)
        {
            return exception.Message.Split('\n')[0];
        }
    }

    private IQueryable Select(LambdaExpression value) => rows.All.Provider.CreateQuery(Expression.Call(
        typeof(Queryable), nameof(Queryable.Select), [typeof(TEntity), value.ReturnType], rows.All.Expression, Expression.Quote(value)));

    private RetentionProblem Problem(string id, string? member, string message) => new(id, plan.Entity, member, message + ".");
}
