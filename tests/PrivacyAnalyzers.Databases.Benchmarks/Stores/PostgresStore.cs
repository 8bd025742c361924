using System;
using System.Globalization;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PrivacyAnalyzers.Databases.Postgres;
using PrivacyAnalyzers.Databases.Shop;

namespace PrivacyAnalyzers.Databases.Benchmarks.Stores;

/// <summary>PostgreSQL as it is installed: it waits for the disk at each commit.</summary>
internal sealed class PostgresStore : ShopStore
{
    private const string Original = "original";
    private const string Copy = "copy";

    private readonly PostgresServer _server = PostgresServer.Start(
        PostgresInstallation.Find(out var whyNot) ?? throw new InvalidOperationException(whyNot));

    public override string Name => string.Create(
        CultureInfo.InvariantCulture, $"PostgreSQL {Scalar("SHOW server_version").Split(' ')[0]}");

    public override async Task FillAsync(int rows)
    {
        Run($"CREATE DATABASE {Original}");
        await using (var shop = ShopDatabase.OnPostgres(_server.ConnectionString(Original)))
        {
            await FillAsync(shop, rows).ConfigureAwait(false);
            await shop.Database.ExecuteSqlRawAsync("VACUUM ANALYZE").ConfigureAwait(false);
        }
    }

    public override Task<ShopCopy> CopyAsync()
    {
        NpgsqlConnection.ClearAllPools();
        Run($"DROP DATABASE IF EXISTS {Copy} WITH (FORCE)");
        Run($"CREATE DATABASE {Copy} TEMPLATE {Original} STRATEGY FILE_COPY");

        // What the copy has to write to the disk is not the next run's debt.
        Run("CHECKPOINT");
        return Task.FromResult(new ShopCopy(IsPostgres: true, _server.ConnectionString(Copy)));
    }

    public override void Dispose() => _server.Dispose();

    private void Run(string sql) => Scalar(sql);

    private string Scalar(string sql)
    {
        using NpgsqlConnection connection = new(_server.ConnectionString("postgres"));
        connection.Open();
        using NpgsqlCommand command = new(sql, connection) { CommandTimeout = 0 };
        return command.ExecuteScalar() as string ?? "";
    }
}
