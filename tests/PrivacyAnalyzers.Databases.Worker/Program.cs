using System;
using System.Globalization;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PrivacyAnalyzers.Databases.Shop;
using PrivacyAnalyzers.EntityFrameworkCore;

// One run on the shop, for the tests to kill and to start several of. The way to the database comes on the standard input:
// arguments can be read by everybody on the machine.
var batchSize = int.Parse(args[0], CultureInfo.InvariantCulture);
await (bool.Parse(args[1]) ? RunAsync<LoggedShopContext>() : RunAsync<ShopContext>());

async Task RunAsync<TShop>()
    where TShop : ShopContext
{
    var connectionString = Console.ReadLine() ?? throw new InvalidOperationException("Where is the database?");
    await using var services = ShopRetention.Services<TShop>(
        database => database.UseNpgsql(connectionString), ShopClock.Noon, options => options.BatchSize = batchSize);
    var runner = services.GetRequiredService<RetentionRunner<TShop>>();

    // Connected, compiled and warm: when the word comes, the time until it is killed is spent on the run.
    await runner.RunAsync(dryRun: true);
    Console.WriteLine("ready");
    Console.ReadLine();
    var report = await runner.RunAsync(dryRun: false, new EachBatch());
    Console.WriteLine("done");
    Console.Write(report.ToJson());
}

/// <summary>Says so when a batch is done.</summary>
internal sealed class EachBatch : IProgress<RetentionProgress>
{
    public void Report(RetentionProgress value) => Console.WriteLine("batch");
}
