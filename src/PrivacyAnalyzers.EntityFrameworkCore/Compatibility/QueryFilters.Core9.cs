using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PrivacyAnalyzers.EntityFrameworkCore.Compatibility;

/// <summary>Query filters: a type has one at most, and it has no name. To lift it would be to lift the tenant's with it: so none is
/// ever lifted.</summary>
internal static class QueryFilters
{
    /// <summary>The rows as they are. Whoever wants a filter lifted is refused before, for <see cref="WhyNotLifted"/>.</summary>
    public static IQueryable<TEntity> Lift<TEntity>(this IQueryable<TEntity> rows, IReadOnlyCollection<string> names)
        where TEntity : class => rows;

    /// <summary>Why no filter of a name can be lifted: never null.</summary>
    public static string? WhyNotLifted(IReadOnlyModel model, string name) =>
        $"the query filter '{name}' is to be lifted, and before EF Core 10 filters have no names: a type has one filter, of which no part can be lifted alone. "
        + "Run with a context that is derived from yours and sets the filter without that part";

    /// <summary>Whether a type has filters that hide rows.</summary>
    /// <param name="type">The type.</param>
    /// <param name="lifted">The names of those that are lifted.</param>
    public static bool HasFilters(this IReadOnlyEntityType type, IReadOnlyCollection<string> lifted) => type.GetQueryFilter() is not null;
}
