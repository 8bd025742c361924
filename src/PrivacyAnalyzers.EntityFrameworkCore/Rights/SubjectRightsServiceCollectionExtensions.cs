using System;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace PrivacyAnalyzers.EntityFrameworkCore;

/// <summary>Registers what answers requests of data subjects.</summary>
public static class SubjectRightsServiceCollectionExtensions
{
    /// <summary>Registers <see cref="SubjectRights{TContext}"/>, with the lifetime of a scope.</summary>
    /// <remarks>The clock is the registered <see cref="TimeProvider"/>, or the system's.</remarks>
    /// <typeparam name="TContext">The context, registered with <c>AddDbContext</c>.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds the maps, and says what else counts.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddSubjectRights<TContext>(
        this IServiceCollection services, Action<SubjectRightsOptions<TContext>> configure)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        SubjectRightsOptions<TContext> options = new();
        configure(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped(provider => new SubjectRights<TContext>(
            provider.GetRequiredService<TContext>(),
            options,
            provider.GetService<RetentionOptions<TContext>>(),
            provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}
