using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using PrivacyAnalyzers.Databases.Benchmarks.Commands;
using PrivacyAnalyzers.Databases.Benchmarks.Measuring;
using PrivacyAnalyzers.Databases.Benchmarks.Stores;

namespace PrivacyAnalyzers.Databases.Benchmarks;

internal static class Program
{
    private const string Usage = """
        What a run of the retention plans takes on a database with N rows of which a fifth is due, against SQL by hand in the same
        batches and against loading the rows.

          speed postgres|sqlite [N] [rounds]   all contenders in turn, in one process (1000000, 7); but those whose names follow
          plans postgres|sqlite [N]            the statements that our run sends, and their plans (1000000)
          memory postgres|sqlite [N]           the most memory, at a tenth of N and at N (1000000)
          report [N] [rounds]                  all of them on both, as Markdown, for docs/benchmarks-retention.md (1000000, 7)
        """;

    private static async Task<int> Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        switch (args)
        {
            case ["speed", var name, .. var rest]:
                using (var store = Store(name))
                {
                    await store.FillAsync(Number(rest, 0, 1_000_000)).ConfigureAwait(false);
                    Console.Write(await ReportCommand.SpeedAsync(
                        store, Number(rest, 0, 1_000_000), Number(rest, 1, 7), [.. rest.Skip(2)]).ConfigureAwait(false));
                }

                return 0;
            case ["plans", var name, .. var rest]:
                using (var store = Store(name))
                {
                    await store.FillAsync(Number(rest, 0, 1_000_000)).ConfigureAwait(false);
                    Console.Write(await ReportCommand.PlansAsync(store).ConfigureAwait(false));
                }

                return 0;
            case ["memory", var name, .. var rest]:
                var most = Number(rest, 0, 1_000_000);
                Console.Write(await ReportCommand.MemoryAsync([() => Store(name)], [most / 10, most]).ConfigureAwait(false));
                return 0;
            case ["report", .. var rest]:
                Console.Write(await ReportCommand.RunAsync(
                    [() => Store("postgres"), () => Store("sqlite")], Number(rest, 0, 1_000_000), Number(rest, 1, 7)).ConfigureAwait(false));
                return 0;
            case ["once", var title, var contender]:
                await PeakMemory.OnceAsync(title, contender).ConfigureAwait(false);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static ShopStore Store(string name) => name switch
    {
        "postgres" => new PostgresStore(),
        "sqlite" => new SqliteStore(),
        _ => throw new ArgumentException($"There is no database '{name}'.", nameof(name)),
    };

    private static int Number(string[] args, int index, int otherwise) =>
        index < args.Length ? int.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;
}
