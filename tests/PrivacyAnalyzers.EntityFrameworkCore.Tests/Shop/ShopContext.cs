using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Compatibility;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Shop;

public sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public string Tenant { get; set; } = "north";

    public DbSet<Visitor> Visitors => Set<Visitor>();

    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<Subscriber> Subscribers => Set<Subscriber>();

    public DbSet<Invoice> Invoices => Set<Invoice>();

    public DbSet<Dispute> Disputes => Set<Dispute>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Customer>()
            .HasFilter("SoftDelete", c => !c.IsDeleted)
            .HasFilter("Tenant", c => c.Tenant == Tenant);
        modelBuilder.Entity<Order>()
            .HasOne(o => o.Customer).WithMany(c => c.Orders).OnDelete(DeleteBehavior.Restrict);
    }
}
