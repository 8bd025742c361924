using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests;

/// <summary>A real SQLite database in memory, with the services of an application on it.</summary>
internal sealed class TestDatabase<TContext> : IDisposable
    where TContext : DbContext
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly ServiceProvider _services;

    public TestDatabase(
        Action<RetentionOptions<TContext>> configure,
        Action<IServiceCollection>? services = null,
        params IInterceptor[] interceptors)
    {
        _connection.Open();
        ServiceCollection collection = new();
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddLogging(log => log.AddProvider(Log).AddFilter((category, _) => category == "PrivacyAnalyzers.Retention"));
        collection.AddDbContext<TContext>(options => options.UseSqlite(_connection).AddInterceptors([new Statements(Sql), .. interceptors]));
        collection.AddRetention(configure);
        services?.Invoke(collection);
        _services = collection.BuildServiceProvider();
        using TContext context = Open();
        context.Database.EnsureCreated();
        Sql.Clear();
    }

    public TestClock Clock { get; } = new(new DateTimeOffset(2026, 6, 15, 10, 0, 0, TimeSpan.Zero));

    public TestLog Log { get; } = new();

    /// <summary>The statements that were sent.</summary>
    public List<string> Sql { get; } = [];

    public IServiceProvider Services => _services;

    public RetentionRunner<TContext> Runner => _services.GetRequiredService<RetentionRunner<TContext>>();

    /// <summary>Runs, and fails with the fault that a step met.</summary>
    public async Task<RetentionReport> RunAsync(bool dryRun = false)
    {
        RetentionReport report = await Runner.RunAsync(dryRun);
        return Log.Exceptions.IsEmpty
            ? report
            : throw new AggregateException(string.Join("\n", Sql), Log.Exceptions);
    }

    public TContext Open() => _services.CreateScope().ServiceProvider.GetRequiredService<TContext>();

    public void Add(params object[] rows)
    {
        using TContext context = Open();
        context.AddRange(rows);
        context.SaveChanges();
        Sql.Clear();
    }

    public void Dispose()
    {
        _services.Dispose();
        _connection.Dispose();
    }

    private sealed class Statements(List<string> sql) : DbCommandInterceptor
    {
        public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
        {
            sql.Add(result.CommandText);
            return result;
        }
    }
}
