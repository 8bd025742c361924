using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace PrivacyAnalyzers.Databases.Shop;

/// <summary>
/// Rows whose fate follows from their id alone, so that a test can say what must be left without asking the code that it
/// tests. Of ten, by the last digit: 0 and 1 are due (1 since today), 2 would be but is held, 3 has not started, 4 is due
/// tomorrow, the others later.
/// </summary>
/// <remarks>Written by the database itself: a million rows take seconds.</remarks>
public static class ShopRows
{
    /// <summary>The day of all tests.</summary>
    public static readonly DateOnly Today = new(2026, 6, 30);

    /// <summary>The last day whose events are due: 24 months before <see cref="Today"/>.</summary>
    private static readonly DateOnly s_lastDue = new(2024, 6, 30);

    /// <summary>What is due, in SQL: of each table with a plan.</summary>
    public const string Due = "\"Id\" % 10 IN (0, 1)";

    private const string Mail = "'mail' || n || '@example.org'";

    /// <summary>Adds customers, each with two orders.</summary>
    public static async Task AddCustomersAsync(ShopContext shop, int count, CancellationToken cancellationToken = default)
    {
        await AddPeopleAsync(
            shop, "Customers", "\"Email\", \"LeftOn\"", Mail, Start(ShopSql.Of(shop)), count, cancellationToken).ConfigureAwait(false);
        await AddAsync(
            shop, "Orders", "\"CustomerId\", \"Article\"", "(n + 1) / 2, 'Article ' || n", 2 * count, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Adds subscribers.</summary>
    public static Task AddSubscribersAsync(ShopContext shop, int count, CancellationToken cancellationToken = default) =>
        AddPeopleAsync(
            shop, "Subscribers", "\"Email\", \"LeftOn\"", Mail, Start(ShopSql.Of(shop)), count, cancellationToken);

    /// <summary>Adds subscribers of whom none has left.</summary>
    public static Task AddPresentSubscribersAsync(ShopContext shop, int count, CancellationToken cancellationToken = default) =>
        AddPeopleAsync(shop, "Subscribers", "\"Email\", \"LeftOn\"", Mail, "NULL", count, cancellationToken);

    /// <summary>Adds applicants.</summary>
    public static Task AddApplicantsAsync(ShopContext shop, int count, CancellationToken cancellationToken = default) =>
        AddPeopleAsync(shop, "Applicants", "\"Letter\", \"DecidedOn\"", "'Letter ' || n", Start(ShopSql.Of(shop)), count, cancellationToken);

    private static string Start(ShopSql sql) => $"""
        CASE n % 10
          WHEN 0 THEN {sql.DaysBefore(s_lastDue, "n % 900")}
          WHEN 1 THEN {sql.Day(s_lastDue)}
          WHEN 2 THEN {sql.DaysBefore(s_lastDue, "n % 900")}
          WHEN 3 THEN NULL
          WHEN 4 THEN {sql.Day(s_lastDue.AddDays(1))}
          ELSE {sql.DaysBefore(Today, "n % 700")}
        END
        """;

    private static Task AddPeopleAsync(
        ShopContext shop, string table, string columns, string text, string start, int count, CancellationToken cancellationToken) =>
        AddAsync(
            shop, table, $"\"Name\", {columns}, \"IsInDispute\"", $"'Name ' || n, {text}, {start}, n % 10 = 2", count, cancellationToken);

    private static async Task AddAsync(
        ShopContext shop, string table, string columns, string values, int count, CancellationToken cancellationToken)
    {
        // Names and values come from this file.
#pragma warning disable EF1002
        await shop.Database.ExecuteSqlRawAsync(
            $"INSERT INTO \"{table}\" (\"Id\", {columns}) SELECT n, {values} FROM ({ShopSql.Of(shop).Numbers(count)}) AS numbers",
            cancellationToken).ConfigureAwait(false);
#pragma warning restore EF1002
    }

    /// <summary>What the databases write differently.</summary>
    private sealed record ShopSql(bool IsPostgres)
    {
        public static ShopSql Of(ShopContext shop) => new(shop.Database.ProviderName!.Contains("PostgreSQL", StringComparison.Ordinal));

        public string Numbers(int count) => IsPostgres
            ? $"SELECT n FROM generate_series(1, {count}) AS n"
            : $"WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {count}) SELECT n FROM numbers";

        public string Day(DateOnly day) =>
            string.Create(CultureInfo.InvariantCulture, $"{(IsPostgres ? "date " : "")}'{day:yyyy-MM-dd}'");

        public string DaysBefore(DateOnly day, string days) =>
            IsPostgres ? $"({Day(day)} - {days})" : $"date({Day(day)}, '-' || ({days}) || ' days')";
    }
}
