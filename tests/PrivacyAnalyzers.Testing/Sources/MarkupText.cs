using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Testing;

/// <summary>A marked span.</summary>
/// <param name="Name">The name: a diagnostic id, <c>#0</c> for a numbered location, empty for <c>[|…|]</c>.</param>
/// <param name="Span">Where, in the text without markup.</param>
public readonly record struct MarkupSpan(string Name, TextSpan Span);

/// <summary>
/// A text and the spans marked in it: <c>[|…|]</c>, <c>{|PRIV1001:…|}</c> and <c>{|#0:…|}</c>, nested as one likes. What does not
/// open a span (<c>{|</c> without a name) is text; a span that is not closed, or closed but not opened, is an error.
/// </summary>
/// <param name="Text">The text without markup.</param>
/// <param name="Spans">The spans, outer before inner.</param>
public sealed record MarkupText(string Text, ImmutableArray<MarkupSpan> Spans)
{
    private const string Open = "[|";
    private const string Close = "|]";
    private const string NamedOpen = "{|";
    private const string NamedClose = "|}";

    /// <summary>Takes the markup out of a text.</summary>
    public static MarkupText Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var spans = new List<(string Name, int Start, int End)>();
        var open = new Stack<int>();
        int i = 0;
        while (i < marked.Length)
        {
            if (StartsWith(marked, i, Open))
            {
                open.Push(spans.Count);
                spans.Add((string.Empty, text.Length, -1));
                i += Open.Length;
            }
            else if (StartsWith(marked, i, NamedOpen) && ReadName(marked, i + NamedOpen.Length) is { } name)
            {
                open.Push(spans.Count);
                spans.Add((name, text.Length, -1));
                i += NamedOpen.Length + name.Length + 1;
            }
            else if (StartsWith(marked, i, Close) || StartsWith(marked, i, NamedClose))
            {
                bool named = marked[i + 1] == '}';
                if (open.Count == 0 || spans[open.Peek()].Name.Length > 0 != named)
                {
                    throw new FormatException(string.Create(
                        CultureInfo.InvariantCulture,
                        $"Markup: '{marked.AsSpan(i, 2)}' at offset {i} closes nothing that is open, in:\n{marked}"));
                }

                int index = open.Pop();
                spans[index] = spans[index] with { End = text.Length };
                i += Close.Length;
            }
            else
            {
                text.Append(marked[i]);
                i++;
            }
        }

        if (open.Count > 0)
        {
            throw new FormatException($"Markup: a span '{spans[open.Peek()].Name}' is not closed, in:\n{marked}");
        }

        return new MarkupText(
            text.ToString(),
            [.. spans.Select(span => new MarkupSpan(span.Name, TextSpan.FromBounds(span.Start, span.End)))]);
    }

    /// <summary>Writes spans into a text as markup: the reverse of <see cref="Parse"/>.</summary>
    public static string Annotate(string text, IEnumerable<MarkupSpan> spans)
    {
        MarkupSpan[] outerFirst = [.. spans.OrderBy(span => span.Span.Start).ThenByDescending(span => span.Span.End)];
        var result = new StringBuilder(text.Length);
        var open = new Stack<MarkupSpan>();
        int next = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            while (open.Count > 0 && open.Peek().Span.End <= i)
            {
                AppendClose(result, open.Pop());
            }

            for (; next < outerFirst.Length && outerFirst[next].Span.Start == i; next++)
            {
                AppendOpen(result, outerFirst[next]);
                if (outerFirst[next].Span.IsEmpty)
                {
                    AppendClose(result, outerFirst[next]);
                }
                else
                {
                    open.Push(outerFirst[next]);
                }
            }

            if (i < text.Length)
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    private static void AppendOpen(StringBuilder text, MarkupSpan span)
    {
        if (span.Name.Length == 0)
        {
            text.Append(Open);
        }
        else
        {
            text.Append(NamedOpen).Append(span.Name).Append(':');
        }
    }

    private static void AppendClose(StringBuilder text, MarkupSpan span)
    {
        text.Append(span.Name.Length == 0 ? Close : NamedClose);
    }

    private static bool StartsWith(string text, int index, string token)
    {
        return string.CompareOrdinal(text, index, token, 0, token.Length) == 0;
    }

    private static string? ReadName(string text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '#' or '_' or '-' or '.' or '+'))
        {
            end++;
        }

        return end > start && end < text.Length && text[end] == ':' ? text[start..end] : null;
    }
}
