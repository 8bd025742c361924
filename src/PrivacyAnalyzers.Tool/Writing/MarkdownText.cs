using System;
using System.Text;

namespace PrivacyAnalyzers.Tool.Writing;

/// <summary>Text of declarations in Markdown, so that it stays text.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]<>()#+-!|~&";

    /// <summary>A text in one line, with everything escaped that Markdown or HTML would read as markup.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (string line in text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (escaped.Length > 0)
            {
                escaped.Append(' ');
            }

            foreach (char c in line)
            {
                // "1. one" would begin a list.
                if (c == '.' && escaped.Length > 0 && IsNumber(escaped))
                {
                    escaped.Append('\\');
                }

                // A hyphen, a plus or a bracket inside a word is no markup, and escaped it would be hard to read in the source.
                if (Special.Contains(c) && (c is not ('-' or '+' or '(' or ')' or '!') || escaped.Length == 0 || (c == ')' && IsNumber(escaped))))
                {
                    escaped.Append(c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : "\\" + c);
                }
                else
                {
                    escaped.Append(c);
                }
            }
        }

        return escaped.ToString();
    }

    private static bool IsNumber(StringBuilder text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An id or a path as code.</summary>
    public static string Code(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        return line.Contains('`') ? $"`` {line} ``" : $"`{line}`";
    }
}
