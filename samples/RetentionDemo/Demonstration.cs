using System;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PrivacyAnalyzers.EntityFrameworkCore;
using RetentionDemo.Data;
using RetentionDemo.Domain;

namespace RetentionDemo;

/// <summary>Fills a database, counts what a run would do, runs, and looks at what is left.</summary>
public sealed class Demonstration(string file, DateOnly today)
{
    public async Task RunAsync()
    {
        await using var provider = Services();
        await using (var bikes = Open(provider))
        {
            await bikes.Database.EnsureCreatedAsync();
            SyntheticPeople.AddTo(bikes, today);
        }

        var runner = provider.GetRequiredService<RetentionRunner<BikesContext>>();
        ReportTable.Print("A dry run changes nothing", await runner.RunAsync(dryRun: true));

        FateTable fates;
        await using (var bikes = Open(provider))
        {
            fates = await FateTable.BeforeAsync(bikes, today);
        }

        ReportTable.Print("The run", await runner.RunAsync(dryRun: false));
        await using (var bikes = Open(provider))
        {
            await fates.PrintAfterAsync(bikes);
        }

        ReportTable.Print("Once more: nothing is left to do", await runner.RunAsync(dryRun: false));
    }

    private static BikesContext Open(ServiceProvider provider) =>
        new(provider.GetRequiredService<DbContextOptions<BikesContext>>());

    private ServiceProvider Services()
    {
        ServiceCollection services = new();
        services.AddSingleton<TimeProvider>(new StoppedClock(today));
        services.AddDbContext<BikesContext>(
            options => options.UseSqlite($"Data Source={file};Pooling=False"), optionsLifetime: ServiceLifetime.Singleton);
        services.AddRetention<BikesContext>(options =>
        {
            RetentionPlans.AddTo(options);
            options.Hold<Member>(FateTable.OpenDispute, BikesContext.IsInDispute);

            // To erase a member takes the rides along, which have a period of their own.
            options.HoldWhileReferenced<Member>();
        });
        return services.BuildServiceProvider();
    }
}
