using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using PrivacyAnalyzers.Benchmarks.Compiling;
using PrivacyAnalyzers.Benchmarks.Projects;

var folder = typeof(BuildFacts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "CompilerFolder").Value!;
AssemblyLoadContext.Default.Resolving += (c, n) => File.Exists(Path.Combine(folder, n.Name + ".dll")) ? c.LoadFromAssemblyPath(Path.Combine(folder, n.Name + ".dll")) : null;
Go(args);

[MethodImpl(MethodImplOptions.NoInlining)]
static void Go(string[] args)
{
    Sig();
    var n = int.Parse(args[0]);
    var project = ProjectSource.Create(n);
    Console.WriteLine($"{project.Files.Count} files {project.Lines} lines density {project.Density:F1}");
    for (int i = 0; i < 8; i++)
    {
        var w = Stopwatch.StartNew();
        var c0 = Environment.CpuUsage.TotalTime;
        if (args.Length > 1) Compiler.Parse(project); else
            Compiler.Compile(project, Toolset.None);
        Console.WriteLine($"{w.ElapsedMilliseconds} ms, cpu {(Environment.CpuUsage.TotalTime - c0).TotalMilliseconds}");
    }
}

static void Sig()
{
    foreach (var t in typeof(Microsoft.CodeAnalysis.Compilation).Assembly.GetTypes().Where(t => t.Name is "AnalyzerDriver" or "AnalyzerManager" or "SeverityFilter"))
    {
        Console.WriteLine(t.FullName);
        foreach (var m in t.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(m => m.Name is "CreateAndAttachToCompilation" or ".ctor" or "GetDiagnosticsAsync" or "Hidden" or "Info"))
            Console.WriteLine("  " + m);
    }
}
