using Microsoft.EntityFrameworkCore;

namespace PrivacyAnalyzers.Databases.Desk;

/// <summary>A desk on PostgreSQL, with moments of both kinds.</summary>
public sealed class DeskContext(DbContextOptions<DeskContext> options) : DbContext(options)
{
    public DbSet<Guest> Guests => Set<Guest>();

    public DbSet<Caller> Callers => Set<Caller>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Guest>().Property(guest => guest.DecidedAt).HasColumnType("timestamp without time zone");
        modelBuilder.Entity<Guest>().HasIndex(guest => guest.Name).IsUnique();
        modelBuilder.Entity<Caller>().Property(caller => caller.LeftAt).HasColumnType("timestamp with time zone");
    }
}
