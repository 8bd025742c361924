using System;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PrivacyAnalyzers.EntityFrameworkCore;

namespace PrivacyAnalyzers.Databases.Shop;

/// <summary>The executor as an application would set it up.</summary>
public static class ShopRetention
{
    /// <summary>Why a customer with a <see cref="Claim"/> stays.</summary>
    public const string OpenClaim = "a claim is open";

    /// <summary>Services with a runner of the shop's plans.</summary>
    /// <typeparam name="TShop">The context: with an erasure log or without.</typeparam>
    public static ServiceProvider Services<TShop>(
        Action<DbContextOptionsBuilder> database, TimeProvider clock, Action<RetentionOptions<TShop>>? configure = null)
        where TShop : ShopContext
    {
        ServiceCollection services = new();
        services.AddSingleton(clock);
        services.AddDbContext<TShop>(database);
        services.AddRetention<TShop>(options =>
        {
            RetentionPlans.AddTo(options);
            options.Hold<Customer>(OpenClaim, shop => customer => shop.Set<Claim>().Any(claim => claim.CustomerId == customer.Id));
            configure?.Invoke(options);
        });
        return services.BuildServiceProvider();
    }
}
