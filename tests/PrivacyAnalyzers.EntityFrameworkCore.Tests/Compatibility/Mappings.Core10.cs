using System;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Compatibility;

/// <summary>Mappings that each version of EF Core words in its own way.</summary>
internal static class Mappings
{
    /// <summary>Hides rows, by a filter with a name.</summary>
    public static EntityTypeBuilder<T> HasFilter<T>(this EntityTypeBuilder<T> type, string name, Expression<Func<T, bool>> filter)
        where T : class => type.HasQueryFilter(name, filter);

    /// <summary>Maps an object that may be absent to columns of the row.</summary>
    public static void HasOptional<T, TPart>(this EntityTypeBuilder<T> type, Expression<Func<T, TPart?>> part)
        where T : class
        where TPart : class => type.ComplexProperty(part);
}
