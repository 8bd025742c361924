using System;
using System.Collections.Generic;
using System.Text;

namespace PrivacyAnalyzers.Printing;

/// <summary>A builder for the many short texts that are made one after the other, each of which would need one of its own size.</summary>
internal static class SharedText
{
    /// <summary>So much is kept from one text to the next, and no more: what is longer is rare.</summary>
    private const int MostKept = 128 * 1024;

    /// <summary>As long as the rules of a type are.</summary>
    private const int FirstSize = 4 * 1024;

    /// <summary>Each thread has its own; several, as one text may be made while another is written.</summary>
    [ThreadStatic]
    private static Stack<StringBuilder>? free;

    /// <summary>An empty builder, which nobody else has until it is given back.</summary>
    /// <param name="length">How long the text will be, roughly: so much is made in one piece, which can be kept for the next.</param>
    public static StringBuilder Take(int length = 0)
    {
        var size = Math.Min(Math.Max(length, FirstSize), MostKept);
        var text = free is { Count: > 0 } ? free.Pop() : new StringBuilder(size);
        text.EnsureCapacity(size);
        return text;
    }

    /// <summary>What is written, and the builder for the next: it must not be written to any more.</summary>
    public static string Finish(StringBuilder text)
    {
        var written = text.ToString();
        if (text.Capacity <= MostKept)
        {
            (free ??= new()).Push(text.Clear());
        }

        return written;
    }
}
