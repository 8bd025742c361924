using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PrivacyAnalyzers.Testing;

/// <summary>A short line-by-line comparison for failure messages.</summary>
public static class TextDiff
{
    private const int Context = 2;
    private const int LongestMiddle = 1500;
    private const int LongestOutput = 60;

    /// <summary>Line ends as LF, whatever they were.</summary>
    public static string NormalizeLineEnds(string text)
    {
        return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    /// <summary>The lines that differ, with <c>-</c> for what was expected and <c>+</c> for what came.</summary>
    public static string Describe(string expected, string actual)
    {
        string[] before = NormalizeLineEnds(expected).Split('\n');
        string[] after = NormalizeLineEnds(actual).Split('\n');
        int head = CommonHead(before, after);
        int tail = CommonTail(before, after, head);

        var lines = new List<string>();
        for (int i = Math.Max(0, head - Context); i < head; i++)
        {
            lines.Add(Line(' ', i, before[i]));
        }

        Middle(before.AsSpan(head, before.Length - tail - head), after.AsSpan(head, after.Length - tail - head), head, lines);
        for (int i = before.Length - tail; i < Math.Min(before.Length, before.Length - tail + Context); i++)
        {
            lines.Add(Line(' ', i, before[i]));
        }

        var text = new StringBuilder("(- expected, + actual)\n");
        for (int i = 0; i < Math.Min(lines.Count, LongestOutput); i++)
        {
            text.Append(lines[i]).Append('\n');
        }

        if (lines.Count > LongestOutput)
        {
            text.Append(CultureInfo.InvariantCulture, $"… {lines.Count - LongestOutput} more lines\n");
        }

        return text.ToString();
    }

    private static int CommonHead(string[] before, string[] after)
    {
        int head = 0;
        while (head < before.Length && head < after.Length && before[head] == after[head])
        {
            head++;
        }

        return head;
    }

    private static int CommonTail(string[] before, string[] after, int head)
    {
        int tail = 0;
        while (tail < before.Length - head && tail < after.Length - head && before[^(tail + 1)] == after[^(tail + 1)])
        {
            tail++;
        }

        return tail;
    }

    /// <summary>The longest common subsequence: quadratic, so only for a middle of sane size.</summary>
    private static void Middle(ReadOnlySpan<string> before, ReadOnlySpan<string> after, int offset, List<string> lines)
    {
        int[,] common = before.Length <= LongestMiddle && after.Length <= LongestMiddle
            ? CommonLengths(before, after)
            : new int[before.Length + 1, after.Length + 1];
        int b = 0;
        int a = 0;
        while (b < before.Length || a < after.Length)
        {
            if (b < before.Length && a < after.Length && before[b] == after[a])
            {
                lines.Add(Line(' ', offset + b, before[b]));
                b++;
                a++;
            }
            else if (a == after.Length || (b < before.Length && common[b + 1, a] >= common[b, a + 1]))
            {
                lines.Add(Line('-', offset + b, before[b]));
                b++;
            }
            else
            {
                lines.Add(Line('+', offset + a, after[a]));
                a++;
            }
        }
    }

    private static int[,] CommonLengths(ReadOnlySpan<string> before, ReadOnlySpan<string> after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (int b = before.Length - 1; b >= 0; b--)
        {
            for (int a = after.Length - 1; a >= 0; a--)
            {
                common[b, a] = before[b] == after[a]
                    ? common[b + 1, a + 1] + 1
                    : Math.Max(common[b + 1, a], common[b, a + 1]);
            }
        }

        return common;
    }

    private static string Line(char sign, int index, string text)
    {
        // A bare CR or a trailing blank is invisible in a terminal, and often is the difference.
        string shown = text.EndsWith(' ') || text.EndsWith('\t') ? text + "⏎" : text;
        return string.Create(CultureInfo.InvariantCulture, $"{sign} {index + 1,4} {shown}");
    }
}
