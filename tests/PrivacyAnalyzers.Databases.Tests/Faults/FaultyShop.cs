using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PrivacyAnalyzers.Databases.Postgres;
using PrivacyAnalyzers.Databases.Shop;
using PrivacyAnalyzers.EntityFrameworkCore;
using Xunit;

namespace PrivacyAnalyzers.Databases.Tests.Faults;

/// <summary>A shop with an erasure log on PostgreSQL, and what must be true of it whatever happens to a run.</summary>
/// <remarks>All of it is SQL over the ids: see <see cref="ShopRows"/>. The code that is tested is not asked.</remarks>
internal sealed class FaultyShop
{
    private const string DueOrder = "\"CustomerId\" % 10 IN (0, 1)";
    private const string IsWhole = "(\"Name\" <> '' OR \"Letter\" IS NOT NULL)";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly ServiceProvider _services;
    private int _rows;

    private FaultyShop(string connectionString)
    {
        ConnectionString = connectionString;

        // A run that finds only rows which others have locked comes back to them soon.
        _services = Services(ShopClock.Noon, options => options.RetryDelay = TimeSpan.FromMilliseconds(1));
    }

    public string ConnectionString { get; }

    public static async Task<FaultyShop> CreateAsync(PostgresServer server)
    {
        FaultyShop shop = new(server.CreateDatabase());
        await using var context = shop.Open();
        await context.Database.EnsureCreatedAsync();
        return shop;
    }

    public LoggedShopContext Open() => new(new DbContextOptionsBuilder<LoggedShopContext>().UseNpgsql(ConnectionString).Options);

    /// <summary>What runs the plans, in this process.</summary>
    public ServiceProvider Services(TimeProvider clock, Action<RetentionOptions<LoggedShopContext>>? configure = null) =>
        ShopRetention.Services(database => database.UseNpgsql(ConnectionString), clock, configure);

    /// <summary>Runs the plans once, in this process.</summary>
    public Task<RetentionReport> RunAsync(bool dryRun = false) =>
        _services.GetRequiredService<RetentionRunner<LoggedShopContext>>().RunAsync(dryRun);

    /// <summary>Empties the shop and fills it anew: so many customers with two orders each, subscribers and applicants. Two of ten
    /// are due.</summary>
    public async Task FillAsync(int rows)
    {
        await ExecuteAsync("""TRUNCATE "Customers", "Orders", "Claims", "Applicants", "Subscribers", "RetentionLog" """);
        await using var context = Open();
        await ShopRows.AddCustomersAsync(context, rows);
        await ShopRows.AddSubscribersAsync(context, rows);
        await ShopRows.AddApplicantsAsync(context, rows);
        _rows = rows;
    }

    /// <summary>All that is not due, as one text: what was changed or is gone would change it.</summary>
    public async Task<string> NotDueAsync() => (string)(await ScalarAsync($"""
        SELECT concat_ws(' ',
          (SELECT md5(string_agg(c::text, ';' ORDER BY "Id")) FROM "Customers" AS c WHERE NOT {ShopRows.Due}),
          (SELECT md5(string_agg(o::text, ';' ORDER BY "Id")) FROM "Orders" AS o WHERE NOT {DueOrder}),
          (SELECT md5(string_agg(s::text, ';' ORDER BY "Id")) FROM "Subscribers" AS s WHERE NOT {ShopRows.Due}),
          (SELECT md5(string_agg(a::text, ';' ORDER BY "Id")) FROM "Applicants" AS a WHERE NOT {ShopRows.Due}))
        """))!;

    /// <summary>How many rows are due and not at their end.</summary>
    public async Task<long> LeftAsync() => (long)(await ScalarAsync($"""
        SELECT (SELECT count(*) FROM "Customers" WHERE {ShopRows.Due})
          + (SELECT count(*) FROM "Orders" WHERE {DueOrder})
          + (SELECT count(*) FROM "Subscribers" WHERE {ShopRows.Due})
          + (SELECT count(*) FROM "Applicants" WHERE {ShopRows.Due} AND {IsWhole})
        """))!;

    /// <summary>The log and the rows say the same: what is gone or empty stands in it, once, and nothing else does.</summary>
    /// <returns>How many entries there are.</returns>
    public async Task<long> AssertLogAddsUpAsync()
    {
        Assert.Equal(0L, await ScalarAsync(
            """SELECT count(*) FROM (SELECT 1 FROM "RetentionLog" GROUP BY "Entity", "Rule", "Key" HAVING count(*) > 1) AS twice"""));
        Assert.Equal(_rows - await CountAsync("\"Customers\""), await LoggedAsync(nameof(Customer)));
        Assert.Equal(_rows - await CountAsync("\"Subscribers\""), await LoggedAsync(nameof(Subscriber)));
        Assert.Equal(await CountAsync($"\"Applicants\" WHERE NOT {IsWhole}"), await LoggedAsync(nameof(Applicant)));
        return await CountAsync("\"RetentionLog\"");
    }

    /// <summary>How many entries the log has for a type.</summary>
    public Task<long> LoggedAsync(string type) => CountAsync($"\"RetentionLog\" WHERE \"Entity\" = '{EntityOf(type)}'");

    /// <summary>No row was emptied by half.</summary>
    public async Task AssertNothingHalfDoneAsync() =>
        Assert.Equal(0, await CountAsync("\"Applicants\" WHERE (\"Name\" = '') <> (\"Letter\" IS NULL)"));

    /// <summary>Waits until one of the database's sessions waits for a lock.</summary>
    /// <returns>The session's process.</returns>
    public Task<int> SomebodyWaitsAsync() => EventuallyAsync("""
        SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND wait_event_type = 'Lock'
        """);

    /// <summary>Waits until no session of a name is left: the server learns late that a client was killed.</summary>
    public Task SessionsEndAsync(string application) => EventuallyAsync($"""
        SELECT 1 WHERE NOT EXISTS (SELECT FROM pg_stat_activity WHERE application_name = '{application}')
        """);

    /// <summary>Waits until a query has a row.</summary>
    /// <returns>Its first value.</returns>
    public async Task<int> EventuallyAsync(string sql)
    {
        using CancellationTokenSource patience = new(s_patience);
        while (true)
        {
            if (await ScalarAsync(sql) is { } found)
            {
                return Convert.ToInt32(found, CultureInfo.InvariantCulture);
            }

            await Task.Delay(5, patience.Token);
        }
    }

    public async Task<long> CountAsync(string from) => (long)(await ScalarAsync($"SELECT count(*) FROM {from}"))!;

    public async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = await ConnectAsync();
        await using NpgsqlCommand command = new(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    public Task ExecuteAsync(string sql) => ScalarAsync(sql);

    public async Task<NpgsqlConnection> ConnectAsync()
    {
        NpgsqlConnection connection = new(ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    private static string EntityOf(string type) => $"{typeof(Customer).Namespace}.{type}";
}
