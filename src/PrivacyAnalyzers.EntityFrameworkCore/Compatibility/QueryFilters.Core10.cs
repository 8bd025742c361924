using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PrivacyAnalyzers.EntityFrameworkCore.Compatibility;

/// <summary>Query filters: a type may have several, each with a name of its own, or one without.</summary>
internal static class QueryFilters
{
    /// <summary>Rows without the filters of these names. All others stay.</summary>
    public static IQueryable<TEntity> Lift<TEntity>(this IQueryable<TEntity> rows, IReadOnlyCollection<string> names)
        where TEntity : class => names.Count > 0 ? rows.IgnoreQueryFilters(names) : rows;

    /// <summary>Why no filter of a name can be lifted; null where one can.</summary>
    public static string? WhyNotLifted(IReadOnlyModel model, string name) =>
        model.GetEntityTypes().Any(type => type.GetDeclaredQueryFilters().Any(filter => string.Equals(filter.Key, name, StringComparison.Ordinal)))
            ? null
            : $"the query filter '{name}' is to be lifted, and no type has it: name it with HasQueryFilter(\"{name}\", …)";

    /// <summary>Whether a type has filters that hide rows.</summary>
    /// <param name="type">The type.</param>
    /// <param name="lifted">The names of those that are lifted.</param>
    public static bool HasFilters(this IReadOnlyEntityType type, IReadOnlyCollection<string> lifted) =>
        type.GetDeclaredQueryFilters().Any(filter => filter.Key is not { } name || !lifted.Contains(name));
}
