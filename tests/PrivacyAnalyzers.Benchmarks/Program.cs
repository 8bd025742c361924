using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading;
using PrivacyAnalyzers.Benchmarks.Commands;
using PrivacyAnalyzers.Benchmarks.Compiling;
using PrivacyAnalyzers.Benchmarks.Projects;

namespace PrivacyAnalyzers.Benchmarks;

internal static class Program
{
    private const string Usage = """
        What PrivacyAnalyzers costs a build, on generated projects with N annotated properties and about fifty lines of ordinary
        code for each of them.

          selfcheck [N]       the generated project compiles clean, and the register lists all its properties (100)
          ratio [N] [rounds] [warm-up]
                              a compile without us, with an idle analyzer, with us, and the same with the .NET SDK's analyzers,
                              in turn (1000, 15, 6)
          pair [N] [rounds] [warm-up]
                              only with us and without us, both with the .NET SDK's analyzers, for many rounds (1000, 30, 6)
          parts [N] [rounds] [warm-up]
                              the same for the analyzers, the generator and the generated code alone (1000, 9, 6)
          beside [N] [rounds] [warm-up]
                              the parts beside the .NET SDK's analyzers (1000, 9, 6)
          detection [N] [rounds] [warm-up]
                              with and without the detection of undeclared data, every second property undeclared (1000, 9, 6)
          growth [rounds]     what we add to a compile at 100, 1,000 and 10,000 (6)
          steps [N]           the generator's steps after an edit to an unrelated file; fails if any ran anew (1000)
          scan [folder] [rounds]  'ropa scan' against only parsing the same files; without a folder on a generated project of 5,000 (9)
          cold [N] [rounds]   'dotnet build' with and without the package, each in new processes (1000, 5)
          bench [options]     the BenchmarkDotNet tables; options such as --filter '*Generator*' are BenchmarkDotNet's
          loop what [N] [s]   compile, detection (a compile of what 'detection' compiles), generator, edit or analyzers, over and over,
                              for a profiler to attach to (1000, 60)
          write folder [N]    writes the generated project's files there, to look at or to build by hand (1000)
          extend folder [N]   the same with what our generator makes of it, to look at or to compare with another version (1000)
          weigh rounds folder...  what a compile of the files in each folder allocates, alone and beside the .NET SDK's analyzers: for
                              variants of what 'extend' wrote
          report [file]       all of them, as Markdown (docs/benchmarks.md)
        """;

    private static int Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

        // On a busy machine the pool takes waiting for the processor for idleness and grows, and then the compiler's threads queue
        // for its locks: several times its cost, which has nothing to do with what is compiled.
        ThreadPool.SetMaxThreads(Environment.ProcessorCount, Environment.ProcessorCount);
        SdkCompiler.Use();
        return Dispatch(args);
    }

    /// <summary>A method of its own: what it calls names types of Roslyn, which must not be looked for before <see cref="SdkCompiler.Use"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Dispatch(string[] args)
    {
        switch (args)
        {
            case ["selfcheck", .. var rest]:
                return SelfCheckCommand.Run(Number(rest, 0, 100));
            case ["ratio", .. var rest]:
                Console.Write(RatioCommand.Run(Number(rest, 0, 1000), Number(rest, 1, 15), Number(rest, 2, RatioCommand.WarmUp)));
                return 0;
            case ["pair", .. var rest]:
                Console.Write(RatioCommand.RunBesideSdk(Number(rest, 0, 1000), Number(rest, 1, 30), Number(rest, 2, RatioCommand.WarmUp)));
                return 0;
            case ["parts", .. var rest]:
                Console.Write(RatioCommand.RunParts(Number(rest, 0, 1000), Number(rest, 1, 9), Number(rest, 2, RatioCommand.WarmUp)));
                return 0;
            case ["beside", .. var rest]:
                Console.Write(RatioCommand.RunPartsBesideSdk(Number(rest, 0, 1000), Number(rest, 1, 9), Number(rest, 2, RatioCommand.WarmUp)));
                return 0;
            case ["detection", .. var rest]:
                Console.Write(RatioCommand.RunDetection(Number(rest, 0, 1000), Number(rest, 1, 9), Number(rest, 2, RatioCommand.WarmUp)));
                return 0;
            case ["growth", .. var rest]:
                Console.Write(GrowthCommand.Run(Number(rest, 0, 6)));
                return 0;
            case ["steps", .. var rest]:
                var (table, allCached) = StepsCommand.Run(Number(rest, 0, 1000));
                Console.Write(table);
                return allCached ? 0 : 1;
            case ["cold", .. var rest]:
                Console.Write(ColdCommand.Run(Number(rest, 0, 1000), Number(rest, 1, 5)));
                return 0;
            case ["scan"]:
                Console.Write(ScanCommand.RunGenerated(5_000, 9));
                return 0;
            case ["scan", var folder, .. var rest]:
                Console.Write(ScanCommand.Run(folder, Number(rest, 0, 9)));
                return 0;
            case ["bench", .. var rest]:
                BenchCommand.Run(rest);
                return 0;
            case ["loop", var what, .. var rest]:
                LoopCommand.Run(what, Number(rest, 0, 1000), Number(rest, 1, 60));
                return 0;
            case ["write", var folder, .. var rest]:
                ProjectSource.Create(Number(rest, 0, 1000)).WriteTo(folder);
                return 0;
            case ["extend", var folder, .. var rest]:
                Compiler.Extend(ProjectSource.Create(Number(rest, 0, 1000))).WriteTo(folder);
                return 0;
            case ["weigh", var rounds, .. var folders]:
                WeighCommand.Run(int.Parse(rounds, CultureInfo.InvariantCulture), folders);
                return 0;
            case ["report"]:
                return ReportCommand.Run(System.IO.Path.Combine(BuildFacts.RepositoryRoot, "docs", "benchmarks.md"));
            case ["report", var file]:
                return ReportCommand.Run(file);
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static int Number(string[] args, int index, int otherwise) =>
        index < args.Length ? int.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;
}
