using Microsoft.EntityFrameworkCore;

namespace PrivacyAnalyzers.Databases.Shop;

/// <summary>A shop on any database.</summary>
public class ShopContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<Applicant> Applicants => Set<Applicant>();

    public DbSet<Subscriber> Subscribers => Set<Subscriber>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Customer>(customer =>
        {
            customer.HasIndex(row => row.LeftOn);
            customer.HasMany(row => row.Orders).WithOne().HasForeignKey(order => order.CustomerId);
            customer.HasMany(row => row.Claims).WithOne().HasForeignKey(claim => claim.CustomerId);
        });
        modelBuilder.Entity<Subscriber>().HasIndex(row => row.LeftOn);
        modelBuilder.Entity<Applicant>().HasIndex(row => row.DecidedOn);
    }
}
