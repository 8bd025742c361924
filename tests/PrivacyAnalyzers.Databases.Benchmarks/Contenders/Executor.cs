using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PrivacyAnalyzers.Databases.Benchmarks.Stores;
using PrivacyAnalyzers.Databases.Shop;
using PrivacyAnalyzers.EntityFrameworkCore;

namespace PrivacyAnalyzers.Databases.Benchmarks.Contenders;

/// <summary>Our run as an application starts it: with its checks, its counts and its report.</summary>
/// <typeparam name="TEntity">The type whose rows are brought to their end.</typeparam>
/// <param name="plan">The plan.</param>
/// <param name="configure">Is told of the context's options.</param>
/// <param name="held">Which rows another table holds; null where none does.</param>
internal sealed class Executor<TEntity>(
    RetentionPlan<TEntity> plan,
    Action<DbContextOptionsBuilder>? configure = null,
    Func<ShopContext, Expression<Func<TEntity, bool>>>? held = null) : IContender
    where TEntity : class
{
    /// <summary>Made once, as in an application, which runs the plans every day: the first run, which warms up, pays for it.</summary>
    private readonly Dictionary<ShopCopy, ServiceProvider> _providers = [];

    public string Name => held is null ? "our run" : "our run, with a hold that looks at another table";

    public async Task<long> RunAsync(ShopCopy copy)
    {
        if (!_providers.TryGetValue(copy, out var provider))
        {
            _providers[copy] = provider = Provider(copy);
        }

        var report = await provider.GetRequiredService<RetentionRunner<ShopContext>>().RunAsync(dryRun: false).ConfigureAwait(false);
        return report.Outcome == RetentionOutcome.Completed
            ? report.Steps.Sum(step => step.Done)
            : throw new InvalidOperationException(report.ToJson());
    }

    private ServiceProvider Provider(ShopCopy copy)
    {
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(ShopClock.Noon);
        services.AddDbContext<ShopContext>(options =>
        {
            copy.Use(options);
            configure?.Invoke(options);
        });
        services.AddRetention<ShopContext>(options =>
        {
            options.Add(plan);
            options.BatchSize = Batches.Size;
            if (held is not null)
            {
                options.Hold("a claim", held);
            }
        });
        return services.BuildServiceProvider();
    }
}
