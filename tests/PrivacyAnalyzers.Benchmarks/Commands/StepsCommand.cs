using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Benchmarks.Compiling;
using PrivacyAnalyzers.Benchmarks.Projects;

namespace PrivacyAnalyzers.Benchmarks.Commands;

/// <summary>What of the generator runs anew after an edit to a file that declares nothing.</summary>
internal static class StepsCommand
{
    public static (string Table, bool AllCached) Run(int properties)
    {
        var project = ProjectSource.Create(properties);
        var compilation = Compiler.Parse(project);
        var result = Compiler.CreateDriver(Toolset.Ours, trackSteps: true)
            .RunGenerators(compilation)
            .RunGenerators(Compiler.Edit(compilation, project, FileKind.Ordinary, edit: 1))
            .GetRunResult();

        var table = new StringBuilder();
        table.Append("| Step | Values | Cached | Unchanged | Ran anew |\n|---|--:|--:|--:|--:|\n");
        var allCached = true;
        foreach (var (name, reasons) in result.Results.SelectMany(StepsOf))
        {
            var cached = reasons.Count(reason => reason == IncrementalStepRunReason.Cached);
            var unchanged = reasons.Count(reason => reason == IncrementalStepRunReason.Unchanged);
            var anew = reasons.Length - cached - unchanged;
            allCached &= anew == 0;
            table.Append($"| {name} | {reasons.Length:N0} | {cached:N0} | {unchanged:N0} | {anew:N0} |\n");
        }

        return (table.ToString(), allCached);
    }

    /// <summary>The generator's own steps and its outputs; what Roslyn does to get to them bears other names.</summary>
    private static IEnumerable<(string Name, IncrementalStepRunReason[] Reasons)> StepsOf(GeneratorRunResult result)
    {
        foreach (var name in typeof(Steps).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!))
        {
            // Roslyn names none that leads to no output: what makes the code of a feature that is not asked for.
            if (result.TrackedSteps.TryGetValue(name, out var steps))
            {
                yield return (name, [.. steps.SelectMany(step => step.Outputs).Select(output => output.Reason)]);
            }
        }

        foreach (var (name, steps) in result.TrackedOutputSteps.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            yield return (name, [.. steps.SelectMany(step => step.Outputs).Select(output => output.Reason)]);
        }
    }
}
