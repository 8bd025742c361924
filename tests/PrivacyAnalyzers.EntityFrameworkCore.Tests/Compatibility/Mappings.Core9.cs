using System;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Query;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Compatibility;

/// <summary>Mappings that each version of EF Core words in its own way.</summary>
internal static class Mappings
{
    /// <summary>Hides rows. A type has one filter: a further one becomes a part of it, and its name is lost.</summary>
    public static EntityTypeBuilder<T> HasFilter<T>(this EntityTypeBuilder<T> type, string name, Expression<Func<T, bool>> filter)
        where T : class => type.HasQueryFilter(type.Metadata.GetQueryFilter() is not { } first ? filter : Expression.Lambda<Func<T, bool>>(
            Expression.AndAlso(ReplacingExpressionVisitor.Replace(first.Parameters[0], filter.Parameters[0], first.Body), filter.Body),
            filter.Parameters));

    /// <summary>Maps an object that may be absent to columns of the row: a complex one may not.</summary>
    public static void HasOptional<T, TPart>(this EntityTypeBuilder<T> type, Expression<Func<T, TPart?>> part)
        where T : class
        where TPart : class => type.OwnsOne(part);
}
