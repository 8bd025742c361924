using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>What other rows do to the erasure of one: refuse it, or go with it.</summary>
internal static class References
{
    /// <summary>The foreign keys by which rows of other types refer to a type's, as far as they are rows of their own.</summary>
    public static IEnumerable<IForeignKey> To(IEntityType type) => type.GetReferencingForeignKeys()
        .Where(key => !key.IsOwnership && !(key.PrincipalEntityType == key.DeclaringEntityType && key.IsUnique && key.Properties.SequenceEqual(key.PrincipalKey.Properties)));

    /// <summary>Whether the database refuses to erase a row that is referred to.</summary>
    public static bool Refuses(IReadOnlyForeignKey key) => key.DeleteBehavior is not (DeleteBehavior.Cascade or DeleteBehavior.SetNull);

    /// <summary>The types with plans of their own whose rows go with a row, directly or by way of others.</summary>
    public static IEnumerable<IEntityType> TakenAlong(IForeignKey key, Func<Type, bool> isPlanned)
    {
        HashSet<IForeignKey> seen = [];
        return Along(key).Distinct();

        IEnumerable<IEntityType> Along(IForeignKey cascade)
        {
            if (cascade.DeleteBehavior != DeleteBehavior.Cascade || !seen.Add(cascade))
            {
                yield break;
            }

            foreach (IEntityType dependent in cascade.DeclaringEntityType.GetDerivedTypesInclusive().Where(t => isPlanned(t.ClrType)))
            {
                yield return dependent;
            }

            foreach (IEntityType further in cascade.DeclaringEntityType.GetDerivedTypesInclusive().SelectMany(To).SelectMany(Along))
            {
                yield return further;
            }
        }
    }

    /// <summary>The rows that others refer to whose own periods count, or that make the database refuse.</summary>
    /// <param name="context">The context.</param>
    /// <param name="options">The options.</param>
    /// <param name="rows">The rows that are referred to.</param>
    /// <param name="isErasedBefore">That a row of a type is gone when it comes to these; null where it never is.</param>
    public static IEnumerable<(string Reason, Expression<Func<TEntity, bool>> Rows)> Keeping<TContext, TEntity>(
        TContext context,
        RetentionOptions<TContext> options,
        EntityRows<TEntity> rows,
        Func<IEntityType, ParameterExpression, Expression?>? isErasedBefore)
        where TContext : DbContext
        where TEntity : class
    {
        foreach (IForeignKey key in To(rows.Type).Where(key => Refuses(key) || TakenAlong(key, options.IsPlanned).Any()))
        {
            ParameterExpression other = Other(key);
            Expression? isThere = isErasedBefore?.Invoke(key.DeclaringEntityType, other) is { } erased ? Expression.Not(erased) : null;
            yield return ($"rows of {key.DeclaringEntityType.DisplayName()} refer to it", rows.Lambda(Any(context, key, rows.Row, other, isThere)));
        }
    }

    /// <summary>That a row is referred to by a foreign key.</summary>
    public static Expression IsReferred(DbContext context, IForeignKey key, Expression row) => Any(context, key, row, Other(key), null);

    /// <summary>That a row is referred to by a foreign key, from a row of which something is true.</summary>
    public static Expression Any(DbContext context, IForeignKey key, Expression row, ParameterExpression other, Expression? isTrue)
    {
        Expression same = Same(key, other, row);
        return Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Any),
            [other.Type],
            Set(context, key.DeclaringEntityType).Expression,
            Expression.Lambda(isTrue is null ? same : Expression.AndAlso(same, isTrue), other));
    }

    /// <summary>That one row refers to another.</summary>
    public static Expression Same(IForeignKey key, Expression dependent, Expression principal) =>
        key.Properties.Zip(key.PrincipalKey.Properties, (foreign, referred) =>
        {
            Expression from = EntityRows<object>.Property(foreign, dependent);
            Expression to = EntityRows<object>.Property(referred, principal);
            return (Expression)Expression.Equal(from, to.Type == from.Type ? to : Expression.Convert(to, from.Type));
        }).Aggregate(Expression.AndAlso);

    private static ParameterExpression Other(IForeignKey key) => Expression.Parameter(key.DeclaringEntityType.ClrType, "other");

    /// <summary>All rows of a type that is only known at run time.</summary>
    public static IQueryable Set(DbContext context, IEntityType type)
    {
        Type[] parameters = type.HasSharedClrType ? [typeof(string)] : [];
        object?[] arguments = type.HasSharedClrType ? [type.Name] : [];
        return (IQueryable)typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, parameters)!
            .MakeGenericMethod(type.ClrType).Invoke(context, arguments)!;
    }
}
