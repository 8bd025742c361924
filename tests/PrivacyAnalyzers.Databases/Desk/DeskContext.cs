using Microsoft.EntityFrameworkCore;

namespace PrivacyAnalyzers.Databases.Desk;

/// <summary>A desk on PostgreSQL, with moments of both kinds, and objects.</summary>
public sealed class DeskContext(DbContextOptions<DeskContext> options) : DbContext(options)
{
    public DbSet<Guest> Guests => Set<Guest>();

    public DbSet<Caller> Callers => Set<Caller>();

    public DbSet<Courier> Couriers => Set<Courier>();

    public DbSet<Clerk> Clerks => Set<Clerk>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Guest>().Property(guest => guest.DecidedAt).HasColumnType("timestamp without time zone");
        modelBuilder.Entity<Guest>().HasIndex(guest => guest.Name).IsUnique();
        modelBuilder.Entity<Caller>().Property(caller => caller.LeftAt).HasColumnType("timestamp with time zone");
        modelBuilder.Entity<Courier>(courier =>
        {
            courier.ComplexProperty(row => row.Base);
            courier.ComplexProperty(row => row.Depot, depot => depot.ToJson());
            courier.ComplexCollection(row => row.Stops, stops => stops.ToJson());
        });
        modelBuilder.Entity<Clerk>(clerk =>
        {
            clerk.HasMany(row => row.Shifts).WithOne().HasForeignKey(shift => shift.ClerkId);
            clerk.OwnsMany(row => row.Posts);
            clerk.OwnsOne(row => row.Locker, locker => locker.ToTable("Lockers"));
        });
    }
}
