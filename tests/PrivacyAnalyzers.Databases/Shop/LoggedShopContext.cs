using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.EntityFrameworkCore;

namespace PrivacyAnalyzers.Databases.Shop;

/// <summary>The shop with a log of what was erased.</summary>
public sealed class LoggedShopContext(DbContextOptions<LoggedShopContext> options) : ShopContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.UseRetentionLog();
    }
}
