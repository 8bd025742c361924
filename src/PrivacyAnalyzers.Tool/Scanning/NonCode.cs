using System;
using System.Buffers;

namespace PrivacyAnalyzers.Tool.Scanning;

/// <summary>Tells where what is no code ends: comments, directives, texts and characters. A brace in them opens and closes nothing.</summary>
internal static class NonCode
{
    /// <summary>It ends nowhere, or where it ends is for the parser to say.</summary>
    public const int Unclear = -1;

    /// <summary>Texts in the holes of texts are read by recursion, and nobody who wants to be read nests them deeper.</summary>
    private const int DeepestHole = 8;

    /// <summary>Such as <c>'\U0001F600'</c>.</summary>
    private const int LongestCharacter = 12;

    private static readonly SearchValues<char> s_lineEnds = SearchValues.Create(LineCursor.Ends);
    private static readonly SearchValues<char> s_inText = SearchValues.Create("\"\\" + LineCursor.Ends);

    /// <summary>Where it ends that begins with a quotation mark, an apostrophe, a slash or a number sign; a slash that begins no comment is one
    /// character long.</summary>
    public static int End(string text, int at)
    {
        return End(text, at, 0);
    }

    private static int End(string text, int at, int depth)
    {
        return text[at] switch
        {
            '/' => Comment(text, at),
            '#' => Directive(text, at),
            '\'' => Character(text, at),
            _ => Text(text, at, depth),
        };
    }

    private static int Comment(string text, int at)
    {
        switch (at + 1 < text.Length ? text[at + 1] : ' ')
        {
            case '/':
                return LineEnd(text, at);
            case '*':
                int end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
                return end < 0 ? Unclear : end + 2;
            default:
                return at + 1;
        }
    }

    private static int Directive(string text, int at)
    {
        int before = at - 1;
        while (before >= 0 && text[before] is ' ' or '\t')
        {
            before--;
        }

        int name = at + 1;
        while (name < text.Length && text[name] is ' ' or '\t')
        {
            name++;
        }

        int end = name;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        // Behind the others it hangs on symbols what is code.
        bool isPlain = text.AsSpan(name, end - name) is "region" or "endregion" or "pragma" or "nullable" or "line" or "warning" or "error";
        return isPlain && (before < 0 || s_lineEnds.Contains(text[before])) ? LineEnd(text, end) : Unclear;
    }

    private static int Character(string text, int at)
    {
        if (at + 2 >= text.Length)
        {
            return Unclear;
        }

        if (text[at + 1] != '\\')
        {
            return text[at + 2] == '\'' && text[at + 1] != '\'' && !s_lineEnds.Contains(text[at + 1]) ? at + 3 : Unclear;
        }

        int length = text.AsSpan(at + 3, Math.Min(LongestCharacter, text.Length - at - 3)).IndexOf('\'');
        return length < 0 ? Unclear : at + 3 + length + 1;
    }

    private static int Text(string text, int at, int depth)
    {
        int dollars = 0;
        bool isVerbatim = false;
        for (int i = at - 1; i >= 0 && text[i] is '$' or '@'; i--)
        {
            dollars += text[i] == '$' ? 1 : 0;
            isVerbatim |= text[i] == '@';
        }

        int quotes = QuotesAt(text, at);
        bool isRaw = quotes > 2 && !isVerbatim;
        return dollars > 1 || (dollars == 1 && isRaw) ? Unclear
            : dollars == 1 ? Interpolated(text, at + 1, isVerbatim, depth)
            : isRaw ? Raw(text, at + quotes, quotes)
            : isVerbatim ? Verbatim(text, at + 1)
            : Plain(text, at + 1);
    }

    private static int Plain(string text, int at)
    {
        while (true)
        {
            int next = text.AsSpan(at).IndexOfAny(s_inText);
            if (next < 0 || (text[at + next] != '"' && text[at + next] != '\\'))
            {
                return Unclear;
            }

            at += next;
            if (text[at] == '"')
            {
                return at + 1;
            }

            if (at + 1 >= text.Length || s_lineEnds.Contains(text[at + 1]))
            {
                return Unclear;
            }

            at += 2;
        }
    }

    private static int Verbatim(string text, int at)
    {
        while (true)
        {
            at = text.IndexOf('"', at) + 1;
            if (at == 0)
            {
                return Unclear;
            }

            if (at == text.Length || text[at] != '"')
            {
                return at;
            }

            at++;
        }
    }

    /// <summary>Either it stands on one line, or nothing stands beside its marks.</summary>
    private static int Raw(string text, int start, int quotes)
    {
        int end = text.IndexOf(new string('"', quotes), start, StringComparison.Ordinal);
        if (end < 0 || QuotesAt(text, end) != quotes)
        {
            return Unclear;
        }

        ReadOnlySpan<char> inside = text.AsSpan(start, end - start);
        int first = inside.IndexOfAny(s_lineEnds);
        return first < 0 || (inside[..first].IsWhiteSpace() && inside[(inside.LastIndexOfAny(s_lineEnds) + 1)..].IsWhiteSpace())
            ? end + quotes
            : Unclear;
    }

    private static int Interpolated(string text, int at, bool isVerbatim, int depth)
    {
        while (depth < DeepestHole && at < text.Length)
        {
            char c = text[at];
            bool isTwice = at + 1 < text.Length && text[at + 1] == c;
            switch (c)
            {
                case '"' when !(isVerbatim && isTwice):
                    return at + 1;
                case '"':
                case '{' or '}' when isTwice:
                    at += 2;
                    break;
                case '{':
                    at = Hole(text, at + 1, depth + 1);
                    if (at == Unclear)
                    {
                        return Unclear;
                    }

                    break;
                case '}':
                    return Unclear;
                case '\\' when !isVerbatim:
                    if (at + 1 >= text.Length || s_lineEnds.Contains(text[at + 1]))
                    {
                        return Unclear;
                    }

                    at += 2;
                    break;
                default:
                    if (!isVerbatim && s_lineEnds.Contains(c))
                    {
                        return Unclear;
                    }

                    at++;
                    break;
            }
        }

        return Unclear;
    }

    /// <summary>The code in an interpolated text.</summary>
    private static int Hole(string text, int at, int depth)
    {
        int open = 0;
        while (at < text.Length)
        {
            switch (text[at])
            {
                case '}' when open == 0:
                    return at + 1;
                case '(' or '[' or '{':
                    open++;
                    at++;
                    break;
                case ')' or ']' or '}':
                    if (--open < 0)
                    {
                        return Unclear;
                    }

                    at++;
                    break;
                case ':' when open == 0:
                    if (at + 1 < text.Length && text[at + 1] == ':')
                    {
                        at += 2;
                        break;
                    }

                    return Format(text, at + 1);
                case '"' or '\'' or '/':
                    at = End(text, at, depth);
                    if (at == Unclear)
                    {
                        return Unclear;
                    }

                    break;
                case '#' or '\\':
                    return Unclear;
                default:
                    at++;
                    break;
            }
        }

        return Unclear;
    }

    /// <summary>How a hole's value is written: no code, and as it is as far as the brace.</summary>
    private static int Format(string text, int at)
    {
        for (; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '}' when at + 1 < text.Length && text[at + 1] == '}':
                case '{' or '"' or '\\':
                    return Unclear;
                case '}':
                    return at + 1;
                case var c when s_lineEnds.Contains(c):
                    return Unclear;
            }
        }

        return Unclear;
    }

    private static int QuotesAt(string text, int at)
    {
        int length = text.AsSpan(at).IndexOfAnyExcept('"');
        return length < 0 ? text.Length - at : length;
    }

    private static int LineEnd(string text, int at)
    {
        int length = text.AsSpan(at).IndexOfAny(s_lineEnds);
        return length < 0 ? text.Length : at + length;
    }
}
