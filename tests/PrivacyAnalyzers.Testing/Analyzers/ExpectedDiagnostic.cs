using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Testing;

/// <summary>A span of a file.</summary>
internal readonly record struct FileSpan(string Path, TextSpan Span);

/// <summary>An expectation with its place worked out: what markup and <see cref="DiagnosticResult"/> both become.</summary>
internal sealed record ExpectedDiagnostic(
    string Id,
    ImmutableArray<FileSpan> Locations,
    string? Message,
    DiagnosticSeverity? Severity)
{
    /// <summary>How much is said: the expectation that says most picks its diagnostic first.</summary>
    public int Precision => (Message is null ? 0 : 1) + (Severity is null ? 0 : 1) + Math.Max(0, Locations.Length - 1);

    public bool Matches(Diagnostic actual)
    {
        ImmutableArray<FileSpan> places = LocationsOf(actual);
        return actual.Id == Id
            && places.FirstOrDefault() == Locations.FirstOrDefault()
            && (Locations.Length <= 1 || places.SequenceEqual(Locations))
            && (Message is null || Message == actual.GetMessage(CultureInfo.InvariantCulture))
            && (Severity is null || Severity == actual.Severity);
    }

    public static ImmutableArray<FileSpan> LocationsOf(Diagnostic diagnostic)
    {
        return IsInFile(diagnostic.Location) ? [Place(diagnostic.Location), .. diagnostic.AdditionalLocations.Select(Place)] : [];
    }

    public static bool IsInFile(Location location)
    {
        return location.Kind is LocationKind.SourceFile or LocationKind.ExternalFile;
    }

    public static List<ExpectedDiagnostic> Resolve(
        TestSolution solution,
        IEnumerable<DiagnosticResult> results,
        Func<string> defaultId,
        Func<string, DiagnosticDescriptor?> findDescriptor)
    {
        var expected = new List<ExpectedDiagnostic>();
        foreach (MarkedLocation mark in solution.Marks)
        {
            if (!mark.Name.StartsWith('#'))
            {
                string id = mark.Name.Length == 0 ? defaultId() : mark.Name;
                expected.Add(new ExpectedDiagnostic(id, [new FileSpan(mark.Path, mark.Span)], null, null));
            }
        }

        foreach (DiagnosticResult result in results)
        {
            expected.Add(new ExpectedDiagnostic(
                result.Id,
                [.. result.Locations.Select(location => Find(solution, location))],
                MessageOf(result, findDescriptor),
                result.Severity));
        }

        return expected;
    }

    private static FileSpan Place(Location location)
    {
        return new FileSpan(location.GetLineSpan().Path, location.SourceSpan);
    }

    private static string? MessageOf(DiagnosticResult result, Func<string, DiagnosticDescriptor?> findDescriptor)
    {
        if (result.Arguments.IsDefault)
        {
            return result.Message;
        }

        DiagnosticDescriptor rule = findDescriptor(result.Id)
            ?? throw new InvalidOperationException($"WithArguments: no analyzer of the test has a rule {result.Id}.");
        return string.Format(
            CultureInfo.InvariantCulture,
            rule.MessageFormat.ToString(CultureInfo.InvariantCulture),
            [.. result.Arguments]);
    }

    private static FileSpan Find(TestSolution solution, ExpectedLocation location)
    {
        if (location.MarkupKey is { } key)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"#{key}");
            MarkedLocation[] marks = [.. solution.Marks.Where(mark => mark.Name == name)];
            return marks.Length == 1
                ? new FileSpan(marks[0].Path, marks[0].Span)
                : throw new InvalidOperationException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"The markup has {marks.Length} spans {{|{name}:…|}}; WithLocation({key}) needs exactly one."));
        }

        Project main = solution.Solution.GetProject(solution.MainProject)!;
        IEnumerable<TextDocument> files = solution.Solution.Projects.SelectMany(
            project => project.Documents.Concat(project.AdditionalDocuments));
        TextDocument file = (location.Path is { } path
                ? files.FirstOrDefault(file => ("/" + file.FilePath).EndsWith("/" + path, StringComparison.Ordinal))
                : main.Documents.FirstOrDefault())
            ?? throw new InvalidOperationException($"WithSpan: the test has no file '{location.Path}'.");
        return new FileSpan(file.FilePath!, file.GetTextAsync().GetAwaiter().GetResult().Lines.GetTextSpan(location.Span));
    }
}
