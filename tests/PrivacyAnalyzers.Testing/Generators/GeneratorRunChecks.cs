using System;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Testing;

/// <summary>What no run of a generator may do, in a test or over a corpus.</summary>
internal static class GeneratorRunChecks
{
    private const string GeneratorFailed = "CS8785";

    public static void AssertNoException(GeneratorDriverRunResult result)
    {
        foreach (GeneratorRunResult generator in result.Results)
        {
            if (generator.Exception is { } exception)
            {
                Type type = generator.Generator.GetGeneratorType();
                throw TestFailure.Because($"{GeneratorFailed}: {type.Name} threw.\n{exception}");
            }
        }
    }
}
