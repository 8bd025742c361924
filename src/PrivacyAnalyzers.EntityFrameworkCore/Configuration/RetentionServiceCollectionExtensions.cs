using System;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers.EntityFrameworkCore.Hosting;

namespace PrivacyAnalyzers.EntityFrameworkCore;

/// <summary>Registers what runs the retention plans.</summary>
public static class RetentionServiceCollectionExtensions
{
    /// <summary>Registers a <see cref="RetentionRunner{TContext}"/>, and a background service where the options have a
    /// schedule.</summary>
    /// <remarks>The context is resolved from a scope of its own for each run. The clock is the registered
    /// <see cref="TimeProvider"/>, or the system's.</remarks>
    /// <typeparam name="TContext">The context, registered with <c>AddDbContext</c> or a factory.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds the plans, and says how they are run.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddRetention<TContext>(
        this IServiceCollection services, Action<RetentionOptions<TContext>> configure)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        RetentionOptions<TContext> options = new();
        configure(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();

        // What holds rows here holds them against requests of data subjects too.
        services.AddSingleton(options);
        services.AddSingleton(provider => new RetentionRunner<TContext>(
            options,
            provider.GetRequiredService<IServiceScopeFactory>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILoggerFactory>()));
        if (options.Schedule is { } schedule)
        {
            services.AddSingleton<IHostedService>(provider => new RetentionService<TContext>(
                provider.GetRequiredService<RetentionRunner<TContext>>(),
                schedule,
                options.Receiver,
                provider.GetRequiredService<IServiceScopeFactory>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILoggerFactory>()));
        }

        return services;
    }
}
