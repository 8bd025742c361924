using System;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace PrivacyAnalyzers.Retention.Tests.Databases;

/// <summary>A row with a date of every kind that a period can start from.</summary>
internal sealed class Row
{
    public int Id { get; set; }

    public int Batch { get; set; }

    public DateTime Local { get; set; }

    public DateTime? NullableLocal { get; set; }

    public DateTimeOffset Moment { get; set; }

    public DateTimeOffset? NullableMoment { get; set; }

    public DateOnly Day { get; set; }

    public DateOnly? NullableDay { get; set; }

    public bool Flag { get; set; }

    public bool Disputed { get; set; }

    public Owner? Owner { get; set; }
}

/// <summary>What a row refers to.</summary>
internal sealed class Owner
{
    public int Id { get; set; }

    public DateTime LeftAt { get; set; }

    public DateOnly? Died { get; set; }
}

/// <summary>The rows in SQLite, in memory.</summary>
/// <remarks>SQLite has no type for a moment with an offset, and EF Core refuses to compare one there. Stored as what orders
/// by UTC, it can be compared: one of the two columns as a date in UTC, the other as ticks.</remarks>
internal sealed class SqliteRows : DbContext
{
    private readonly SqliteConnection _connection;

    public SqliteRows(SqliteConnection connection) => _connection = connection;

    public DbSet<Row> Rows => Set<Row>();

    public static SqliteConnection Open()
    {
        SqliteConnection connection = new("DataSource=:memory:");
        connection.Open();
        using SqliteRows rows = new(connection);
        rows.Database.EnsureCreated();
        return connection;
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(_connection);

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Row>(row =>
    {
        row.HasIndex(r => r.Batch);
        row.Property(r => r.Moment).HasConversion(moment => moment.UtcDateTime, utc => new DateTimeOffset(utc, TimeSpan.Zero));
        row.Property(r => r.NullableMoment).HasConversion(
            moment => moment!.Value.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
    });
}
