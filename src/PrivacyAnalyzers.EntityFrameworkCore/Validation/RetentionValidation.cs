using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PrivacyAnalyzers.EntityFrameworkCore.Compatibility;
using PrivacyAnalyzers.EntityFrameworkCore.Running;
using PrivacyAnalyzers.EntityFrameworkCore.Validation;

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
        OptionProblems(context.Model, options).Concat(InheritedData.Problems(context.Model, options))
            .Concat(DataInObjects.Problems(context.Model, options)).Concat(
            options.Entities.Where(entity => WhyLeftOut(context.Model, entity, options) is null)
                .SelectMany(entity => entity.Problems(context, options)));

    /// <summary>What is said about nothing is a slip: a hold that holds no row, for instance.</summary>
    private static IEnumerable<RetentionProblem> OptionProblems<TContext>(IModel model, RetentionOptions<TContext> options)
        where TContext : DbContext
    {
        foreach (Type type in options.MentionedTypes().Where(type => !options.Entities.Any(e => type.IsAssignableFrom(e.Type))))
        {
            yield return new(
                ProblemIds.Options, type.ToString(), null, "a hold or an exclusion is about this type, and no plan is: add its plan, or take it out");
        }

        foreach (string why in options.LiftedFilters.Select(name => QueryFilters.WhyNotLifted(model, name)).OfType<string>())
        {
            yield return new(ProblemIds.Options, typeof(TContext).ToString(), null, why);
        }
    }

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
