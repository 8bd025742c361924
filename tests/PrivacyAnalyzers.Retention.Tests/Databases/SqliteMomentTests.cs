using System;
using System.Linq;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Xunit;

namespace PrivacyAnalyzers.Retention.Tests.Databases;

/// <summary>What the documents say of moments with an offset in SQLite.</summary>
public sealed class SqliteMomentTests
{
    private static readonly DateTime Today = new(2023, 2, 28);

    /// <summary>1 December where it was written, 30 November in UTC: three months later it is due on 28 February.</summary>
    private static readonly DateTimeOffset EarlyInTheEast = new(2022, 12, 1, 1, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public void Without_a_conversion_the_query_is_refused()
    {
        using NotConverted rows = new();

        Assert.Contains("could not be translated", Assert.Throws<InvalidOperationException>(() => DueIn(rows)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_binary_conversion_orders_by_local_time()
    {
        using Binary rows = new();

        Assert.Equal(RetentionState.Due, Rule.Verdict(new Visit { At = EarlyInTheEast }, Today).State);
        Assert.Equal(0, DueIn(rows));
    }

    [Fact]
    public void A_conversion_to_UTC_orders_as_the_verdict_does()
    {
        using Utc rows = new();

        Assert.Equal(1, DueIn(rows));
    }

    private static RetentionRule<Visit> Rule
    {
        get
        {
            RetentionPlanBuilder<Visit> plan = new((row, _) => row.At, row => RowMembers.Of(row.At));
            return plan.Build("Visit", "rule r\naction Erase\nterm p\nmonths 3 At").Rules[0];
        }
    }

    private static int DueIn(Visits rows)
    {
        rows.Database.OpenConnection();
        rows.Database.EnsureCreated();
        rows.Add(new Visit { At = EarlyInTheEast });
        rows.SaveChanges();
        return rows.Set<Visit>().Count(Rule.DueAt(Today)!);
    }

    private sealed class Visit
    {
        public int Id { get; set; }

        public DateTimeOffset At { get; set; }
    }

    private abstract class Visits : DbContext
    {
        protected virtual ValueConverter? Converter => null;

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(new SqliteConnection("DataSource=:memory:"));

        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Visit>().Property(visit => visit.At).HasConversion(Converter);
    }

    private sealed class NotConverted : Visits;

    private sealed class Binary : Visits
    {
        protected override ValueConverter Converter => new DateTimeOffsetToBinaryConverter();
    }

    private sealed class Utc : Visits
    {
        protected override ValueConverter Converter =>
            new ValueConverter<DateTimeOffset, DateTime>(moment => moment.UtcDateTime, utc => new DateTimeOffset(utc, TimeSpan.Zero));
    }
}
