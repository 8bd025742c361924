using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PrivacyAnalyzers.Testing;

/// <summary>
/// The laws of an incremental generator: the same source gives equal models, an equivalent source too, a different one does not,
/// and a model holds nothing that belongs to a compilation.
/// </summary>
public static class GeneratorLaws
{
    /// <summary>The models of two runs are equal, and so are their hash codes. Without step names, those of all named steps.</summary>
    public static void AssertEqualModels(GeneratorRun first, GeneratorRun second, params string[] steps)
    {
        foreach (string step in StepsOf(first, second, steps))
        {
            IReadOnlyList<object> left = first.Outputs(step);
            IReadOnlyList<object> right = second.Outputs(step);
            if (left.Count != right.Count)
            {
                throw TestFailure.Because(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Step '{step}' gave {left.Count} models, then {right.Count}."));
            }

            for (int i = 0; i < left.Count; i++)
            {
                AssertEqual(step, left[i], right[i]);
            }
        }
    }

    /// <summary>The models of two runs differ. Without step names, those of at least one named step; else those of each.</summary>
    public static void AssertDifferentModels(GeneratorRun first, GeneratorRun second, params string[] steps)
    {
        string[] compared = StepsOf(first, second, steps);
        string[] equal = [.. compared.Where(step => first.Outputs(step).SequenceEqual(second.Outputs(step)))];
        int allowed = steps.Length == 0 ? compared.Length - 1 : 0;
        if (equal.Length > allowed)
        {
            throw TestFailure.Because(
                $"The sources differ in what the generator reads, but the models of [{string.Join(", ", equal)}] are equal: "
                + "an edit would leave stale output.");
        }
    }

    /// <summary>
    /// Nothing of a compilation (symbols, syntax, locations, semantic models) can be reached from the models: it would keep whole
    /// compilations alive, and never be equal to the next one's.
    /// </summary>
    public static void AssertNoCompilerObjects(GeneratorRun run)
    {
        foreach (string step in run.StepNames)
        {
            foreach (object model in run.Outputs(step))
            {
                if (ModelGraph.FindCompilerObject(model) is { } path)
                {
                    throw TestFailure.Because($"Step '{step}': the model holds an object of the compiler:\n  {path}");
                }
            }
        }
    }

    private static string[] StepsOf(GeneratorRun first, GeneratorRun second, string[] steps)
    {
        string[] compared = steps.Length > 0 ? steps : [.. first.StepNames.Intersect(second.StepNames)];
        return compared.Length > 0
            ? compared
            : throw TestFailure.Because("The runs have no named step in common: there are no models to compare.");
    }

    private static void AssertEqual(string step, object left, object right)
    {
        if (!Equals(left, right))
        {
            throw TestFailure.Because($"Step '{step}': the models must be equal, but are not:\n  {left}\n  {right}");
        }

        if ((left?.GetHashCode() ?? 0) != (right?.GetHashCode() ?? 0))
        {
            throw TestFailure.Because($"Step '{step}': the models are equal, but their hash codes differ:\n  {left}");
        }
    }
}
