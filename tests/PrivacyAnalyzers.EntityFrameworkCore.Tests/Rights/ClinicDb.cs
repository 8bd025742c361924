using System;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Compatibility;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Rights;

/// <summary>The clinic's rows of one tenant.</summary>
internal sealed class ClinicContext(DbContextOptions<ClinicContext> options) : DbContext(options)
{
    public int Tenant { get; set; } = 1;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.UseRetentionLog();
        modelBuilder.Entity<Patient>(patient =>
        {
            patient.OwnsOne(p => p.Home);
            patient.HasOne(p => p.Card).WithOne().HasForeignKey<Patient>(p => p.CardId).OnDelete(DeleteBehavior.SetNull);
            patient.HasOne(p => p.RecommendedBy).WithMany().OnDelete(DeleteBehavior.SetNull);
            patient.HasFilter("Tenant", p => p.Tenant == Tenant);
        });
        modelBuilder.Entity<PrivatePatient>();
        modelBuilder.Entity<Invoice>().HasOne(i => i.Patient).WithMany().OnDelete(DeleteBehavior.Cascade);
        modelBuilder.Entity<Finding>().HasFilter("SoftDelete", f => !f.IsDeleted);
        modelBuilder.Entity<Guest>().HasMany(g => g.Stays).WithOne().HasForeignKey(s => s.GuestId).OnDelete(DeleteBehavior.Cascade);
        modelBuilder.Entity<Guest>().HasMany(g => g.Tours).WithOne(t => t.Guest).HasForeignKey(t => t.GuestId).OnDelete(DeleteBehavior.Cascade);
        modelBuilder.Entity<Guest>().HasOne(g => g.Locker).WithOne().HasForeignKey<Guest>(g => g.LockerId);
        modelBuilder.Entity<Tour>().HasMany(t => t.Photos).WithOne().HasForeignKey(p => p.TourId).OnDelete(DeleteBehavior.Cascade);
        modelBuilder.Entity<Wish>().HasOne(w => w.Patient).WithMany().OnDelete(DeleteBehavior.Cascade);
        modelBuilder.Entity<Sample>().ComplexProperty(s => s.Where);
        modelBuilder.Entity<Stay>().HasFilter("SoftDelete", s => !s.IsDeleted);
        modelBuilder.Entity<Letter>(letter =>
        {
            letter.HasOne(l => l.Sender).WithMany().OnDelete(DeleteBehavior.Cascade);
            letter.HasOne(l => l.Recipient).WithMany().OnDelete(DeleteBehavior.Cascade);
        });
    }
}

/// <summary>A database of the clinic in memory, with two patients, and the rights of its data subjects on one day.</summary>
internal sealed class ClinicDb : IDisposable
{
    public static readonly DateTime Today = new(2026, 7, 1);

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly ServiceProvider _services;

    public ClinicDb(
        Action<SubjectRightsOptions<ClinicContext>>? configure = null, Action<RetentionOptions<ClinicContext>>? retention = null, int tenant = 1)
    {
        _connection.Open();
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(new FixedClock());
        services.AddScoped(_ => new ClinicContext(new DbContextOptionsBuilder<ClinicContext>().UseSqlite(_connection).Options) { Tenant = tenant });
        services.AddSubjectRights<ClinicContext>(options =>
        {
            PersonalDataMaps.AddTo(options);
            configure?.Invoke(options);
        });
        if (retention is not null)
        {
            services.AddRetention(retention);
        }

        _services = services.BuildServiceProvider();
        using ClinicContext context = Open();
        context.Database.EnsureCreated();
    }

    /// <summary>A context of its own, without filters of tenants.</summary>
    public ClinicContext Open() => new(new DbContextOptionsBuilder<ClinicContext>().UseSqlite(_connection).Options);

    /// <summary>Stores rows.</summary>
    public void Add(params object[] rows)
    {
        using ClinicContext context = Open();
        context.AddRange(rows);
        context.SaveChanges();
    }

    /// <summary>The rows of a type, whatever filters say.</summary>
    public T[] All<T>()
        where T : class
    {
        using ClinicContext context = Open();
        return [.. context.Set<T>().IgnoreQueryFilters().AsNoTracking()];
    }

    public void Execute(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Asks in a scope of its own, as a request does.</summary>
    public async Task<T> AskAsync<T>(Func<SubjectRights<ClinicContext>, Task<T>> ask)
    {
        await using AsyncServiceScope scope = _services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<SubjectRights<ClinicContext>>());
    }

    /// <summary>The runner, where the retention is configured.</summary>
    public RetentionRunner<ClinicContext> Runner => _services.GetRequiredService<RetentionRunner<ClinicContext>>();

    /// <summary>An export, parsed.</summary>
    public async Task<JsonElement> ExportAsync<TSubject>(object key, bool portability = false)
        where TSubject : class
    {
        using MemoryStream file = new();
        bool found = await AskAsync(rights => portability
            ? rights.ExportPortabilityAsync<TSubject>(key, file)
            : rights.ExportAccessAsync<TSubject>(key, file));
        return found ? JsonDocument.Parse(file.ToArray()).RootElement : default;
    }

    public void Dispose()
    {
        _services.Dispose();
        _connection.Dispose();
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(Today.AddHours(13), TimeSpan.Zero);
    }
}
