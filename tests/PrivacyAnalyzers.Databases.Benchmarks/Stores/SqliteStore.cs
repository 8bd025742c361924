using System.IO;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.Databases.Shop;

namespace PrivacyAnalyzers.Databases.Benchmarks.Stores;

/// <summary>SQLite in files, as EF Core sets it up: with a write-ahead log.</summary>
internal sealed class SqliteStore : ShopStore
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("shop");

    public override string Name => $"SQLite {new SqliteConnection().ServerVersion}";

    private string Original => Path.Combine(_folder.FullName, "original.db");

    private string Copy => Path.Combine(_folder.FullName, "copy.db");

    public override async Task FillAsync(int rows)
    {
        DbContextOptionsBuilder<ShopContext> options = new();
        options.UseSqlite($"Data Source={Original};Pooling=False");
        await using ShopContext shop = new(options.Options);
        await FillAsync(shop, rows).ConfigureAwait(false);
        await shop.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)").ConfigureAwait(false);
    }

    public override Task<ShopCopy> CopyAsync()
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in (string[])[Copy, Copy + "-wal", Copy + "-shm"])
        {
            File.Delete(file);
        }

        File.Copy(Original, Copy);
        return Task.FromResult(new ShopCopy(IsPostgres: false, $"Data Source={Copy}"));
    }

    public override void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
