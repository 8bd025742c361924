using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Testing;

/// <summary>
/// A diagnostic that a test expects. Only what is said is compared; without a location it is one that has none (such as a
/// diagnostic of the whole compilation).
/// </summary>
/// <param name="Id">The id.</param>
public sealed record DiagnosticResult(string Id)
{
    /// <summary>The whole message, if it matters.</summary>
    public string? Message { get; private init; }

    /// <summary>The arguments of the message format of the rule, if they matter.</summary>
    public ImmutableArray<object> Arguments { get; private init; }

    /// <summary>The effective severity, if it matters.</summary>
    public DiagnosticSeverity? Severity { get; private init; }

    /// <summary>The place, then additional places.</summary>
    public ImmutableArray<ExpectedLocation> Locations { get; private init; } = [];

    /// <summary>An error of the compiler.</summary>
    public static DiagnosticResult CompilerError(string id)
    {
        return new DiagnosticResult(id) { Severity = DiagnosticSeverity.Error };
    }

    /// <summary>A warning of the compiler.</summary>
    public static DiagnosticResult CompilerWarning(string id)
    {
        return new DiagnosticResult(id) { Severity = DiagnosticSeverity.Warning };
    }

    /// <summary>With this message.</summary>
    public DiagnosticResult WithMessage(string message)
    {
        return this with { Message = message };
    }

    /// <summary>With the rule's message, formatted with these arguments.</summary>
    public DiagnosticResult WithArguments(params object[] arguments)
    {
        return this with { Arguments = [.. arguments] };
    }

    /// <summary>With this effective severity.</summary>
    public DiagnosticResult WithSeverity(DiagnosticSeverity severity)
    {
        return this with { Severity = severity };
    }

    /// <summary>At the span marked <c>{|#key:…|}</c>. A second call adds an additional location.</summary>
    public DiagnosticResult WithLocation(int markupKey)
    {
        return this with { Locations = Locations.Add(new ExpectedLocation(markupKey, null, default)) };
    }

    /// <summary>At a span of the first file of the main project; lines and columns count from 1.</summary>
    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn)
    {
        return WithSpan(null, startLine, startColumn, endLine, endColumn);
    }

    /// <summary>At a span of a file; lines and columns count from 1.</summary>
    public DiagnosticResult WithSpan(string? path, int startLine, int startColumn, int endLine, int endColumn)
    {
        var span = new LinePositionSpan(
            new LinePosition(startLine - 1, startColumn - 1),
            new LinePosition(endLine - 1, endColumn - 1));
        return this with { Locations = Locations.Add(new ExpectedLocation(null, path, span)) };
    }
}

/// <summary>Where a diagnostic is expected: a numbered span of the markup, or lines and columns.</summary>
/// <param name="MarkupKey">The number of the span.</param>
/// <param name="Path">The file; none means the first one of the main project.</param>
/// <param name="Span">The span, counted from 0.</param>
public readonly record struct ExpectedLocation(int? MarkupKey, string? Path, LinePositionSpan Span);
