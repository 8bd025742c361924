using System;
using System.Diagnostics;
using PrivacyAnalyzers.Benchmarks.Compiling;
using PrivacyAnalyzers.Benchmarks.Measuring;
using PrivacyAnalyzers.Benchmarks.Projects;

namespace PrivacyAnalyzers.Benchmarks.Commands;

/// <summary>Does one thing over and over, for a profiler to watch.</summary>
internal static class LoopCommand
{
    public static void Run(string what, int properties, int seconds)
    {
        var project = what == "detection" ? ProjectSource.CreateHalfDeclared(properties) : ProjectSource.Create(properties);
        var original = Compiler.Parse(project);
        var warm = Compiler.CreateDriver(Toolset.Ours).RunGenerators(original);
        var edit = 0;
        Func<Action> next = what switch
        {
            "compile" or "detection" => () => () => Compiler.Compile(project, Toolset.Ours),
            "generator" => () =>
            {
                var compilation = Compiler.Parse(project);
                return () => Compiler.CreateDriver(Toolset.Ours).RunGenerators(compilation);
            }
            ,
            "edit" => () =>
            {
                var edited = Compiler.Edit(original, project, FileKind.Ordinary, ++edit);
                return () => warm.RunGenerators(edited);
            }
            ,
            "analyzers" => () =>
            {
                var edited = Compiler.Edit(original, project, FileKind.Entities, ++edit);
                return () => Compiler.Analyze(edited, Toolset.Ours);
            }
            ,
            _ => throw new ArgumentException("compile, detection, generator, edit or analyzers", nameof(what)),
        };
        for (var clock = Stopwatch.StartNew(); clock.Elapsed.TotalSeconds < seconds;)
        {
            var sample = Sample.Of(next());
            Console.WriteLine($"{sample.Wall:F0} ms by the clock, {sample.Cpu:F0} ms of processor time, {sample.Allocated / 1024 / 1024:F1} MB allocated");
        }
    }
}
