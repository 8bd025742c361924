using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Benchmarks.Compiling;
using PrivacyAnalyzers.Benchmarks.Projects;
using PrivacyAnalyzers.Register;

namespace PrivacyAnalyzers.Benchmarks.Commands;

/// <summary>Whether the figures would be about what they say they are about.</summary>
internal static class SelfCheckCommand
{
    private const double LeastDensity = 45;
    private const double MostDensity = 55;

    public static int Run(int properties)
    {
        var problems = Check(properties).ToArray();
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }

        Console.WriteLine(problems.Length == 0 ? "The benchmark's project is sound." : $"{problems.Length} problems.");
        return problems.Length == 0 ? 0 : 1;
    }

    private static IEnumerable<string> Check(int properties)
    {
        var project = ProjectSource.Create(properties);
        Console.WriteLine($"{project.Properties} annotated properties, {project.Files.Count} files, {project.Lines} lines, "
            + $"{project.Density:F1} lines of ordinary code for each annotated property.");
        if (project.Density is < LeastDensity or > MostDensity)
        {
            yield return $"The density is {project.Density:F1}, not about fifty.";
        }

        var again = ProjectSource.Create(properties);
        if (!project.Files.Select(Content).SequenceEqual(again.Files.Select(Content)))
        {
            yield return "The same number gave another project.";
        }

        foreach (var diagnostic in Compiler.Compile(project, Toolset.None).Where(IsWarning))
        {
            yield return $"Without us: {diagnostic}";
        }

        // A declaration that one of our rules reports is no harm to the compile, but reports take time that good code does not.
        foreach (var diagnostic in Compiler.Compile(project, Toolset.Ours).Where(IsWarning))
        {
            yield return $"With us: {diagnostic}";
        }

        var listed = CountListed(project);
        if (listed != properties)
        {
            yield return $"The register lists {listed} of {properties} properties.";
        }
    }

    private static int CountListed(ProjectSource project)
    {
        var generated = Compiler.Generate(project);
        var code = generated.Where(source => source.HintName != RegisterSource.HintName).ToArray();
        Console.WriteLine($"Generated: {code.Length} files of code with {code.Sum(source => source.SourceText.Lines.Count)} lines.");
        var text = generated.Single(source => source.HintName == RegisterSource.HintName).SourceText.ToString();
        var json = text[(text.IndexOf("/*", StringComparison.Ordinal) + 2)..text.LastIndexOf("*/", StringComparison.Ordinal)];
        using var register = JsonDocument.Parse(json);
        return register.RootElement.GetProperty("inventory").GetArrayLength();
    }

    private static (string Path, string Code) Content(SourceFile file) => (file.Path, file.Text.ToString());

    private static bool IsWarning(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning;
}
