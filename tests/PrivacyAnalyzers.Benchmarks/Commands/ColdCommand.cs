using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using PrivacyAnalyzers.Benchmarks.Compiling;
using PrivacyAnalyzers.Benchmarks.Measuring;
using PrivacyAnalyzers.Benchmarks.Projects;

namespace PrivacyAnalyzers.Benchmarks.Commands;

/// <summary>What a build costs that starts from nothing: new processes, no build server, the package as a stranger gets it.</summary>
internal static class ColdCommand
{
    /// <summary>A version that is on no server: what is restored is what was packed here.</summary>
    private const string Version = "999.9.9-benchmark";

    public static string Run(int properties, int rounds)
    {
        var root = Directory.CreateTempSubdirectory("privacy-benchmark-").FullName;
        try
        {
            return Run(ProjectSource.Create(properties), rounds, root);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static string Run(ProjectSource project, int rounds, string root)
    {
        var feed = Path.Combine(root, "feed");
        foreach (var packed in new[] { "PrivacyAnalyzers.Package", "PrivacyAnalyzers.Abstractions" })
        {
            Dotnet(
                Path.Combine(BuildFacts.RepositoryRoot, "src", packed),
                "pack", "-c", "Release", "-o", feed, $"-p:Version={Version}", "--artifacts-path", Path.Combine(root, "artifacts"));
        }

        // Beside the feed only what the machine has restored already is used: the benchmark needs no network.
        File.WriteAllText(Path.Combine(root, "NuGet.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(root, "packages")}" /></config>
              <packageSources><clear /><add key="packed" value="{feed}" /></packageSources>
            </configuration>
            """);

        var without = Write(project, root, "without", "PrivacyAnalyzers.Abstractions");
        var with = Write(project, root, "with", "PrivacyAnalyzers");
        var samples = new List<(double Without, double With)>();
        for (var round = 0; round <= rounds; round++)
        {
            var first = round % 2 == 0 ? Build(without) : 0;
            var second = Build(with);
            samples.Add((first > 0 ? first : Build(without), second));
            Console.Error.WriteLine($"round {round}/{rounds}: without {samples[^1].Without:N0} ms, with {samples[^1].With:N0} ms");
        }

        if (!File.Exists(Path.Combine(with, "bin", "Debug", "net10.0", "ropa.json")))
        {
            throw new InvalidOperationException("The build with the package left no ropa.json.");
        }

        return Table(project, samples);
    }

    /// <summary>The first round only fills the machine's file cache.</summary>
    private static string Table(ProjectSource project, List<(double Without, double With)> samples)
    {
        var counted = samples.Skip(1).ToArray();
        var table = new StringBuilder();
        table.Append($"{project.Properties:N0} annotated properties, {project.Lines:N0} lines; {counted.Length} rounds.\n\n");
        table.Append("| `dotnet build` | Clock, ms | Ratio |\n|---|--:|--:|\n");
        table.Append($"| without the package | {Estimate.Of(counted.Select(s => s.Without)):N0} | 1 |\n");
        table.Append($"| with the package | {Estimate.Of(counted.Select(s => s.With)):N0} ");
        table.Append($"| {Estimate.Of(counted.Select(s => s.With / s.Without)):F3} |\n");
        return table.ToString();
    }

    private static string Write(ProjectSource project, string root, string name, string package)
    {
        var folder = Path.Combine(root, name);
        project.WriteTo(folder);
        File.WriteAllText(Path.Combine(folder, "Contoso.Sales.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{Version}" />
              </ItemGroup>
            </Project>
            """);
        Dotnet(folder, "restore");
        return folder;
    }

    /// <returns>Milliseconds.</returns>
    private static double Build(string folder)
    {
        foreach (var output in new[] { Path.Combine(folder, "bin"), Path.Combine(folder, "obj", "Debug") })
        {
            if (Directory.Exists(output))
            {
                Directory.Delete(output, recursive: true);
            }
        }

        return Dotnet(folder, "build", "--no-restore", "--disable-build-servers", "-p:UseSharedCompilation=false", "-nodeReuse:false");
    }

    /// <returns>Milliseconds.</returns>
    private static double Dotnet(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? clock.Elapsed.TotalMilliseconds
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}\n{output}\n{errors.Result}");
    }
}
