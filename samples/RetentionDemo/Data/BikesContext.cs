using System;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using RetentionDemo.Domain;

namespace RetentionDemo.Data;

public sealed class BikesContext(DbContextOptions<BikesContext> options) : DbContext(options)
{
    public DbSet<Member> Members => Set<Member>();

    public DbSet<Ride> Rides => Set<Ride>();

    public DbSet<JobApplication> Applications => Set<JobApplication>();

    public DbSet<AccidentReport> Accidents => Set<AccidentReport>();

    public DbSet<Dispute> Disputes => Set<Dispute>();

    /// <summary>The members that somebody is at law with.</summary>
    public static Expression<Func<Member, bool>> IsInDispute(BikesContext bikes) =>
        member => bikes.Disputes.Any(dispute => dispute.IsOpen && dispute.MemberId == member.Id);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // The rows that are due are found by the date that their period starts from.
        modelBuilder.Entity<Member>().HasIndex(member => member.MemberUntil);
        modelBuilder.Entity<Ride>().HasIndex(ride => ride.ReturnedOn);
        modelBuilder.Entity<JobApplication>().HasIndex(application => application.PositionFilledOn);
        modelBuilder.Entity<AccidentReport>().HasIndex(report => report.SettledOn);

        modelBuilder.Entity<Member>().HasMany(member => member.Rides).WithOne().HasForeignKey(ride => ride.MemberId);
    }
}
