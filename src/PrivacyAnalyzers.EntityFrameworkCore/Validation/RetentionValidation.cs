using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PrivacyAnalyzers.EntityFrameworkCore.Running;

namespace PrivacyAnalyzers.EntityFrameworkCore;

/// <summary>Checks plans against the built model: what no compiler sees.</summary>
public static class RetentionValidation
{
    /// <summary>What keeps plans from being run on this context. Empty where nothing does: a test that runs at each build, or
    /// the start of the application, asks.</summary>
    /// <typeparam name="TContext">The context's type.</typeparam>
    /// <param name="context">The context. No connection is opened.</param>
    /// <param name="configure">Adds the plans, and says how they are run: what is given to
    /// <see cref="RetentionServiceCollectionExtensions.AddRetention{TContext}"/>.</param>
    /// <returns>The problems, one message each.</returns>
    public static IReadOnlyList<RetentionProblem> ValidateRetention<TContext>(
        this TContext context, Action<RetentionOptions<TContext>> configure)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(configure);
        RetentionOptions<TContext> options = new();
        configure(options);
        return [.. Problems(context, options)];
    }

    internal static IEnumerable<RetentionProblem> Problems<TContext>(TContext context, RetentionOptions<TContext> options)
        where TContext : DbContext =>
        options.Entities.Where(entity => WhyLeftOut(context.Model, entity, options) is null)
            .SelectMany(entity => entity.Problems(context, options));

    internal static string? WhyLeftOut<TContext>(IModel model, PlannedEntity<TContext> entity, RetentionOptions<TContext> options)
        where TContext : DbContext
    {
        if (options.IsExcluded(entity.Type))
        {
            return "it is excluded";
        }

        return model.FindEntityType(entity.Type) is { } type && !type.IsOwned() ? null
            : model.FindEntityTypes(entity.Type).Any() || IsComplex(model, entity.Type) ? "its objects are owned by other rows: they go with them, or are declared there"
            : "the context does not map it";
    }

    private static bool IsComplex(IModel model, Type type) =>
        model.GetEntityTypes().SelectMany(e => e.GetFlattenedComplexProperties()).Any(p => p.ComplexType.ClrType == type);
}
