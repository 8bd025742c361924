using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PrivacyAnalyzers.Databases.Postgres;
using PrivacyAnalyzers.Databases.Shop;
using Xunit;

namespace PrivacyAnalyzers.Databases.Tests.Postgres;

[Collection(PostgresTests.Name)]
public sealed class PostgresServerTests(PostgresFixture postgres)
{
    [PostgresFact]
    public async Task Rows_are_due_as_their_ids_say()
    {
        await using var shop = await ShopDatabase.CreateAsync(postgres.Server);
        await ShopRows.AddSubscribersAsync(shop, 1000);

        var due = await shop.Subscribers
            .Where(SubscriberRetention.Plan.RowDueAt(ShopRows.Today.ToDateTime(default))!).Select(row => row.Id).ToListAsync();

        Assert.Equal(200, due.Count);
        Assert.All(due, id => Assert.InRange(id % 10, 0, 1));
    }

    [PostgresFact]
    public async Task A_server_that_is_stopped_leaves_nothing_behind()
    {
        string folder;
        string connectionString;
        using (var server = PostgresServer.Start(PostgresInstallation.Find(out _)!, PostgresServer.Fast))
        {
            connectionString = server.CreateDatabase();
            folder = await ScalarAsync(connectionString, "SHOW data_directory");
            Assert.Equal("127.0.0.1", await ScalarAsync(connectionString, "SHOW listen_addresses"));
            Assert.True(Directory.Exists(Path.GetDirectoryName(folder)));
        }

        Assert.False(Directory.Exists(Path.GetDirectoryName(folder)));
        NpgsqlConnection.ClearAllPools();
        await Assert.ThrowsAsync<NpgsqlException>(() => ScalarAsync(connectionString, "SELECT 'alive'"));
    }

    [PostgresFact]
    public void A_server_that_cannot_start_says_why()
    {
        var error = Assert.Throws<InvalidOperationException>(
            () => PostgresServer.Start(PostgresInstallation.Find(out _)!, "shared_buffers = nonsense"));

        Assert.Contains("shared_buffers", error.Message);
    }

    private static async Task<string> ScalarAsync(string connectionString, string sql)
    {
        await using NpgsqlConnection connection = new(connectionString);
        await connection.OpenAsync();
        await using NpgsqlCommand command = new(sql, connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
