using Microsoft.EntityFrameworkCore;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>What databases do differently, as far as a run counts on it. On others nothing is counted on.</summary>
internal static class Databases
{
    private const string Postgres = "Npgsql.EntityFrameworkCore.PostgreSQL";
    private const string Sqlite = "Microsoft.EntityFrameworkCore.Sqlite";

    /// <summary>Whether it is PostgreSQL: it can lock rows before they are judged, and judges a row again that a statement had to
    /// wait for.</summary>
    public static bool IsPostgres(this DbContext context) => context.Database.ProviderName == Postgres;

    /// <summary>Whether it is SQLite: it has one writer at a time, so nothing changes while a transaction writes.</summary>
    public static bool IsSqlite(this DbContext context) => context.Database.ProviderName == Sqlite;

    /// <summary>Whether a statement judges each row that it changes by what the row has at last, whatever others did
    /// meanwhile.</summary>
    public static bool JudgesRowsAgain(this DbContext context) => context.IsPostgres() || context.IsSqlite();
}
