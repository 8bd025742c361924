using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PrivacyAnalyzers.EntityFrameworkCore.Running;

namespace PrivacyAnalyzers.EntityFrameworkCore.Rights;

/// <summary>Says of a row that it leads to one data subject, in a form that is one statement.</summary>
/// <param name="context">The context that asks.</param>
/// <param name="subject">The data subject's type.</param>
/// <param name="key">The values of its primary key.</param>
internal sealed class SubjectPredicate(DbContext context, IEntityType subject, IReadOnlyList<object?> key)
{
    /// <summary>That a row is the data subject's.</summary>
    public Expression Leads(SubjectType type, Expression row) => type.IsSubject
        ? Equal(subject.FindPrimaryKey()!.Properties, row)
        : type.Ways.Select(way => Leads(way, row)).Aggregate(Expression.OrElse);

    private Expression Leads(SubjectWay way, Expression row)
    {
        // The key itself is in the row: nothing else has to be asked.
        if (way is { Next.IsSubject: true, IsFromPrincipal: false } && way.Key.PrincipalKey.IsPrimaryKey())
        {
            return Equal(way.Key.Properties, row);
        }

        ParameterExpression other = Expression.Parameter(way.Next.Type.ClrType, "other");
        (Expression dependent, Expression principal) = way.IsFromPrincipal ? ((Expression)other, row) : (row, other);
        Expression leads = Expression.AndAlso(References.Same(way.Key, dependent, principal), Leads(way.Next, other));
        return Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Any),
            [other.Type],
            References.Set(context, way.Next.Type).Expression,
            Expression.Lambda(leads, other));
    }

    private Expression Equal(IReadOnlyList<IProperty> properties, Expression row) => properties
        .Select((property, i) =>
        {
            Expression value = Lambdas.Parameter(key[i], subject.FindPrimaryKey()!.Properties[i].ClrType);
            return (Expression)Expression.Equal(
                EntityRows<object>.Property(property, row),
                value.Type == property.ClrType ? value : Expression.Convert(value, property.ClrType));
        })
        .Aggregate(Expression.AndAlso);
}
