using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PrivacyAnalyzers.Databases.Benchmarks.Stores;
using PrivacyAnalyzers.Databases.Shop;
using PrivacyAnalyzers.EntityFrameworkCore;

namespace PrivacyAnalyzers.Databases.Benchmarks.Contenders;

/// <summary>Our run as an application starts it: with its checks, its counts before and after, and its report.</summary>
/// <typeparam name="TEntity">The type whose rows are brought to their end.</typeparam>
internal sealed class Executor<TEntity>(RetentionPlan<TEntity> plan, Action<DbContextOptionsBuilder>? configure = null) : IContender
    where TEntity : class
{
    public string Name => "our run";

    public async Task<long> RunAsync(ShopCopy copy)
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
        });
        await using var provider = services.BuildServiceProvider();
        var report = await provider.GetRequiredService<RetentionRunner<ShopContext>>().RunAsync(dryRun: false).ConfigureAwait(false);
        return report.Outcome == RetentionOutcome.Completed
            ? report.Steps.Sum(step => step.Done)
            : throw new InvalidOperationException(report.ToJson());
    }
}
