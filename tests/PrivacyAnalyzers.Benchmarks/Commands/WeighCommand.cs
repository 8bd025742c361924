using System;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Benchmarks.Compiling;
using PrivacyAnalyzers.Benchmarks.Measuring;
using PrivacyAnalyzers.Benchmarks.Projects;

namespace PrivacyAnalyzers.Benchmarks.Commands;

/// <summary>What the compile of written projects allocates: for variants of generated code, made by hand, to be compared.</summary>
internal static class WeighCommand
{
    private const double BytesPerMegabyte = 1024 * 1024;

    /// <summary>Compiles each folder as it stands, without us, alone and beside the .NET SDK's analyzers.</summary>
    public static void Run(int rounds, string[] folders)
    {
        Toolset[] toolsets = [Toolset.None, Toolset.Sdk];
        var projects = folders.Select(ProjectSource.ReadFrom).ToArray();
        foreach (var toolset in toolsets)
        {
            // What is made once in a process is made for all of them.
            Compiler.Compile(projects[0], toolset);
            foreach (var (folder, project) in folders.Zip(projects))
            {
                var least = Enumerable.Range(0, rounds).Min(_ => Sample.Of(() => Compiler.Compile(project, toolset)).Allocated);
                Console.WriteLine($"{toolset.Name}: {least / BytesPerMegabyte:F1} MB, {Path.GetFileName(folder)}");
            }
        }
    }
}
