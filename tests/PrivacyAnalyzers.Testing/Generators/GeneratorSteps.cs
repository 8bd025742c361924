using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Testing;

/// <summary>The tracked steps of a run: which are the generator's own, and whether they were cached.</summary>
internal static class GeneratorSteps
{
    /// <summary>Steps that Roslyn names itself: its inputs and outputs.</summary>
    private static readonly HashSet<string> s_builtIn =
    [
        "Compilation",
        "CompilationOptions",
        "ParseOptions",
        "AdditionalTexts",
        "AnalyzerConfigOptions",
        "MetadataReferences",
        "SourceOutput",
        "ImplementationSourceOutput",
        "HostOutput",
    ];

    public static bool IsOwn(string step)
    {
        // ForAttributeWithMetadataName is made of steps too, with names such as compilationUnit_ForAttribute.
        return !s_builtIn.Contains(step)
            && !step.Contains("_ForAttribute", StringComparison.Ordinal)
            && !step.Contains("ForAttributeInternal", StringComparison.Ordinal);
    }

    /// <summary>All of a generator's named steps and all its outputs were cached or unchanged.</summary>
    public static void AssertCached(string what, GeneratorDriverRunResult result)
    {
        foreach (GeneratorRunResult generator in result.Results)
        {
            bool hasOutput = generator.TrackedOutputSteps.Values.Any(steps => !steps.IsEmpty);
            if (hasOutput && !generator.TrackedSteps.Keys.Any(IsOwn))
            {
                throw TestFailure.Because(
                    $"{generator.Generator.GetGeneratorType().Name} names none of its steps (WithTrackingName): "
                    + "caching cannot be tested.");
            }

            IEnumerable<KeyValuePair<string, ImmutableArray<IncrementalGeneratorRunStep>>> steps =
                generator.TrackedSteps.Where(step => IsOwn(step.Key)).Concat(generator.TrackedOutputSteps);
            string[] ran = [.. steps.Where(step => step.Value.SelectMany(run => run.Outputs).Any(IsChanged)).Select(step => step.Key)];
            if (ran.Length > 0)
            {
                throw TestFailure.Because(
                    $"{what}: [{string.Join(", ", ran)}] must be cached or unchanged. The reasons:\n{Describe(result)}");
            }
        }
    }

    /// <summary>All steps with their reasons, the generator's own first.</summary>
    public static string Describe(GeneratorDriverRunResult result)
    {
        var text = new StringBuilder();
        foreach (GeneratorRunResult generator in result.Results)
        {
            text.Append("  ").Append(generator.Generator.GetGeneratorType().Name).Append('\n');
            foreach ((string name, ImmutableArray<IncrementalGeneratorRunStep> runs) in generator.TrackedSteps
                .OrderBy(step => IsOwn(step.Key) ? 0 : 1)
                .ThenBy(step => step.Key, StringComparer.Ordinal))
            {
                string reasons = string.Join(", ", runs.SelectMany(run => run.Outputs).Select(output => output.Reason));
                text.Append("    ").Append(name).Append(": ").Append(reasons).Append('\n');
            }
        }

        return text.ToString();
    }

    private static bool IsChanged((object Value, IncrementalStepRunReason Reason) output)
    {
        return output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Removed;
    }
}
