using System;
using System.Globalization;

namespace PrivacyAnalyzers.Tool.Benchmarks;

internal static class Program
{
    private const string Usage = """
        What the command ropa takes on large inputs, in a process of its own.

          merge [registers] [activities] [rounds]   'ropa merge' over that many registers with that many activities each (1000, 200, 3)
        """;

    private static int Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        switch (args)
        {
            case ["merge", .. var rest]:
                MergeCommand.Run(Number(rest, 0, 1000), Number(rest, 1, 200), Number(rest, 2, 3));
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static int Number(string[] args, int index, int otherwise) =>
        index < args.Length ? int.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;
}
