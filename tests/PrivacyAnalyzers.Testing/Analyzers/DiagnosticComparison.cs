using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Testing;

/// <summary>Compares what is expected with what came, and says the difference so that it can be pasted into the test.</summary>
internal static class DiagnosticComparison
{
    public static async Task AssertSameAsync(
        string what,
        Solution solution,
        IEnumerable<ExpectedDiagnostic> expected,
        IReadOnlyList<Diagnostic> actual)
    {
        var unexpected = actual.ToList();
        var missing = new List<ExpectedDiagnostic>();
        foreach (ExpectedDiagnostic expectation in expected.OrderByDescending(item => item.Precision))
        {
            int index = unexpected.FindIndex(expectation.Matches);
            if (index < 0)
            {
                missing.Add(expectation);
            }
            else
            {
                unexpected.RemoveAt(index);
            }
        }

        if (missing.Count > 0 || unexpected.Count > 0)
        {
            throw TestFailure.Because(await DescribeAsync(what, solution, missing, unexpected, actual));
        }
    }

    /// <summary>Lists diagnostics and shows the files they are in, marked.</summary>
    public static async Task<string> DescribeAsync(string what, Solution solution, IReadOnlyList<Diagnostic> diagnostics)
    {
        var text = new StringBuilder(what).Append('\n');
        foreach (Diagnostic diagnostic in diagnostics)
        {
            text.Append("  ").Append(Describe(diagnostic)).Append('\n');
        }

        await AppendAnnotatedAsync(text, solution, diagnostics, []);
        return text.ToString();
    }

    private static async Task<string> DescribeAsync(
        string what,
        Solution solution,
        List<ExpectedDiagnostic> missing,
        List<Diagnostic> unexpected,
        IReadOnlyList<Diagnostic> actual)
    {
        var text = new StringBuilder(what).Append(": the diagnostics are not the expected ones.\n");
        if (missing.Count > 0)
        {
            text.Append("Expected, but did not come:\n");
            foreach (ExpectedDiagnostic expectation in missing)
            {
                text.Append("  ").Append(await DescribeAsync(solution, expectation)).Append('\n');
            }
        }

        if (unexpected.Count > 0)
        {
            text.Append("Came, but were not expected:\n");
            foreach (Diagnostic diagnostic in unexpected)
            {
                text.Append("  ").Append(Describe(diagnostic)).Append('\n');
            }
        }

        await AppendAnnotatedAsync(text, solution, actual, missing);
        Diagnostic[] nowhere = [.. actual.Where(diagnostic => !ExpectedDiagnostic.IsInFile(diagnostic.Location))];
        if (nowhere.Length > 0)
        {
            text.Append("and, for those without a place, in ExpectedDiagnostics:\n");
            foreach (Diagnostic diagnostic in nowhere)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  new DiagnosticResult(\"{diagnostic.Id}\").WithMessage(\"\"\"{MessageOf(diagnostic)}\"\"\"),\n");
            }
        }

        return text.ToString();
    }

    private static async Task AppendAnnotatedAsync(
        StringBuilder text,
        Solution solution,
        IReadOnlyList<Diagnostic> actual,
        List<ExpectedDiagnostic> missing)
    {
        ILookup<string, MarkupSpan> spans = actual
            .Select(diagnostic => (diagnostic.Id, Place: ExpectedDiagnostic.LocationsOf(diagnostic)))
            .Where(item => item.Place.Length > 0)
            .ToLookup(item => item.Place[0].Path, item => new MarkupSpan(item.Id, item.Place[0].Span), StringComparer.Ordinal);
        HashSet<string> wanted = [.. missing.SelectMany(item => item.Locations.Take(1)).Select(place => place.Path)];
        text.Append("With what really came as markup:\n");
        foreach (TextDocument file in FilesOf(solution))
        {
            if (!spans.Contains(file.FilePath!) && !wanted.Contains(file.FilePath!))
            {
                continue;
            }

            string content = (await file.GetTextAsync()).ToString();
            text.Append(CultureInfo.InvariantCulture, $"----- {file.FilePath}\n");
            text.Append(MarkupText.Annotate(content, spans[file.FilePath!])).Append('\n');
        }

        text.Append("-----\n");
    }

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string where = ExpectedDiagnostic.IsInFile(diagnostic.Location) ? Describe(place) : "(no place)";
        return $"{where} {diagnostic.Severity} {diagnostic.Id}: {MessageOf(diagnostic)}";
    }

    private static async Task<string> DescribeAsync(Solution solution, ExpectedDiagnostic expectation)
    {
        string where = "(no place)";
        if (expectation.Locations.Length > 0)
        {
            FileSpan place = expectation.Locations[0];
            TextDocument file = FilesOf(solution).First(file => file.FilePath == place.Path);
            Microsoft.CodeAnalysis.Text.SourceText content = await file.GetTextAsync();
            where = Describe(new FileLinePositionSpan(place.Path, content.Lines.GetLinePositionSpan(place.Span)));
        }

        return $"{where} {expectation.Severity?.ToString() ?? "-"} {expectation.Id}: {expectation.Message ?? "(any message)"}";
    }

    private static string Describe(FileLinePositionSpan place)
    {
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})-"
            + $"({place.EndLinePosition.Line + 1},{place.EndLinePosition.Character + 1})");
    }

    private static IEnumerable<TextDocument> FilesOf(Solution solution)
    {
        return solution.Projects.SelectMany(project => project.Documents.Concat(project.AdditionalDocuments));
    }

    private static string MessageOf(Diagnostic diagnostic)
    {
        return diagnostic.GetMessage(CultureInfo.InvariantCulture);
    }
}
