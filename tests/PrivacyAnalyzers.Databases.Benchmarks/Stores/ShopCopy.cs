using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.Databases.Shop;

namespace PrivacyAnalyzers.Databases.Benchmarks.Stores;

/// <summary>The way to a copy, and what its database writes in its own way.</summary>
/// <param name="IsPostgres">PostgreSQL, else SQLite.</param>
/// <param name="ConnectionString">The way to it.</param>
internal sealed record ShopCopy(bool IsPostgres, string ConnectionString)
{
    /// <summary>In SQL, that a key is one of the list in the parameter <c>@keys</c>.</summary>
    public string KeyIsInList => IsPostgres ? "\"Id\" = ANY(@keys)" : "\"Id\" IN (SELECT value FROM json_each(@keys))";

    /// <summary>In SQL, that no index but the key's is used: SQLite would read and sort all that is due for each batch.</summary>
    public string ByTheKeyOnly => IsPostgres ? "" : " NOT INDEXED";

    /// <summary>A list of keys as the database takes it.</summary>
    public object ListOf(int[] keys) => IsPostgres ? keys : JsonSerializer.Serialize(keys);

    public void Use(DbContextOptionsBuilder options)
    {
        if (IsPostgres)
        {
            options.UseNpgsql(ConnectionString);
        }
        else
        {
            options.UseSqlite(ConnectionString);
        }
    }

    public ShopContext Open()
    {
        DbContextOptionsBuilder<ShopContext> options = new();
        Use(options);
        return new ShopContext(options.Options);
    }
}
