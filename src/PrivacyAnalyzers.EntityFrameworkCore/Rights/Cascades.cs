using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PrivacyAnalyzers.EntityFrameworkCore.Running;

namespace PrivacyAnalyzers.EntityFrameworkCore.Rights;

/// <summary>Says of a row that other rows keep it: the database would refuse its erasure, or it would take along personal data,
/// directly or by way of rows that hold none.</summary>
internal static class Cascades
{
    /// <summary>The conditions, any of which keeps a row.</summary>
    /// <param name="context">The context that asks.</param>
    /// <param name="type">The row's type.</param>
    /// <param name="row">The row.</param>
    /// <param name="isMapped">Whether rows of a type hold personal data.</param>
    public static IEnumerable<Expression> Keeping(
        DbContext context, IEntityType type, Expression row, Func<IEntityType, bool> isMapped)
    {
        HashSet<IForeignKey> seen = [];
        return Of(type, row);

        IEnumerable<Expression> Of(IEntityType principal, Expression referred) =>
            References.To(principal).Select(key => Through(key, referred)).OfType<Expression>();

        Expression? Through(IForeignKey key, Expression referred)
        {
            IEntityType dependent = key.DeclaringEntityType;
            if (References.Refuses(key)
                || (key.DeleteBehavior == DeleteBehavior.Cascade && dependent.GetDerivedTypesInclusive().Any(isMapped)))
            {
                return References.IsReferred(context, key, referred);
            }

            // Where types refer to each other in a circle, a row on it counts as one that keeps.
            if (key.DeleteBehavior != DeleteBehavior.Cascade)
            {
                return null;
            }

            if (!seen.Add(key))
            {
                return References.IsReferred(context, key, referred);
            }

            ParameterExpression other = Expression.Parameter(dependent.ClrType, "other");
            Expression[] further = [.. dependent.GetDerivedTypesInclusive().SelectMany(References.To).Distinct()
                .Select(next => Through(next, other)).OfType<Expression>()];
            seen.Remove(key);
            return further.Length == 0
                ? null
                : References.Any(context, key, referred, other, further.Aggregate(Expression.OrElse));
        }
    }
}
