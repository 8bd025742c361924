using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.Databases.Postgres;

namespace PrivacyAnalyzers.Databases.Shop;

/// <summary>Makes and opens the shop's databases.</summary>
public static class ShopDatabase
{
    /// <summary>An empty shop on PostgreSQL, in a database of its own.</summary>
    public static async Task<ShopContext> CreateAsync(PostgresServer server)
    {
        var shop = OnPostgres(server.CreateDatabase());
        await shop.Database.EnsureCreatedAsync().ConfigureAwait(false);
        return shop;
    }

    /// <summary>A shop that is there already.</summary>
    public static ShopContext OnPostgres(string connectionString) =>
        new(new DbContextOptionsBuilder<ShopContext>().UseNpgsql(connectionString).Options);
}
