using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Testing;

/// <summary>A text made from another by breaking it, and how.</summary>
/// <param name="How">What was done, for messages.</param>
/// <param name="Text">The broken text.</param>
public sealed record BrokenText(string How, string Text);

/// <summary>Breaks good code the way a person does who is still typing it.</summary>
public static class BrokenCode
{
    private static readonly string[] s_debris =
    [
        "(", ")", "[", "]", "<", ">", "{", "}", ",", ";", "\"", "'", "=", "/*", "@", "\0", "\uD800", "\u202E",
    ];

    /// <summary>The text cut off at every <paramref name="every"/>-th character: half-typed code.</summary>
    public static IEnumerable<BrokenText> Truncations(string text, int every = 1)
    {
        for (int length = 0; length < text.Length; length += every)
        {
            yield return new BrokenText(string.Create(CultureInfo.InvariantCulture, $"cut off at {length}"), text[..length]);
        }
    }

    /// <summary>The text without one token, for each token.</summary>
    public static IEnumerable<BrokenText> Deletions(string text)
    {
        return Tokens(text).Select(token => new BrokenText(
            string.Create(CultureInfo.InvariantCulture, $"without '{token.Text}' at {token.SpanStart}"),
            text.Remove(token.SpanStart, token.Span.Length)));
    }

    /// <summary>The text with one token written twice, for each token.</summary>
    public static IEnumerable<BrokenText> Duplications(string text)
    {
        return Tokens(text).Select(token => new BrokenText(
            string.Create(CultureInfo.InvariantCulture, $"'{token.Text}' twice at {token.SpanStart}"),
            text.Insert(token.SpanStart, token.Text + " ")));
    }

    /// <summary>The text with two neighbouring tokens exchanged, for each pair.</summary>
    public static IEnumerable<BrokenText> Swaps(string text)
    {
        SyntaxToken[] tokens = [.. Tokens(text)];
        return tokens.Zip(tokens.Skip(1), (left, right) => new BrokenText(
            string.Create(CultureInfo.InvariantCulture, $"'{left.Text}' and '{right.Text}' exchanged at {left.SpanStart}"),
            string.Concat(
                text.AsSpan(0, left.SpanStart),
                right.Text,
                text.AsSpan(left.Span.End, right.SpanStart - left.Span.End),
                string.Concat(left.Text, text.AsSpan(right.Span.End)))));
    }

    /// <summary>The text with a stray character before a token, for each token: brackets, quotes, a lone surrogate in turn.</summary>
    public static IEnumerable<BrokenText> Insertions(string text)
    {
        return Tokens(text).Select((token, i) => new BrokenText(
            string.Create(CultureInfo.InvariantCulture, $"stray character {i % s_debris.Length} at {token.SpanStart}"),
            text.Insert(token.SpanStart, s_debris[i % s_debris.Length])));
    }

    /// <summary>All kinds of the above.</summary>
    public static IEnumerable<BrokenText> All(string text, int truncateEvery = 1)
    {
        return Truncations(text, truncateEvery)
            .Concat(Deletions(text))
            .Concat(Duplications(text))
            .Concat(Swaps(text))
            .Concat(Insertions(text));
    }

    private static IEnumerable<SyntaxToken> Tokens(string text)
    {
        return CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0);
    }
}
