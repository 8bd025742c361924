using System;
using System.Buffers;

namespace PrivacyAnalyzers.Tool.Scanning;

/// <summary>Tells the lines of places. As long as they are asked for from the front to the back, the text is gone through once, as far as
/// the last of them.</summary>
internal sealed class LineCursor(string text)
{
    /// <summary>What C# takes for the end of a line.</summary>
    public const string Ends = "\r\n\u0085\u2028\u2029";

    private static readonly SearchValues<char> s_ends = SearchValues.Create(Ends);

    private int _line = 1;
    private int _start;

    /// <summary>As far as this the text is gone through; on one long line not again for each place.</summary>
    private int _seen;

    /// <summary>The line and the column of a place, both from one.</summary>
    public (int Line, int Column) At(int position)
    {
        // The members of a type come before those of the types in it.
        if (position < _start)
        {
            (_line, _start, _seen) = (1, 0, 0);
        }

        while (_seen < position)
        {
            int end = text.AsSpan(_seen, position - _seen).IndexOfAny(s_ends);
            if (end < 0)
            {
                _seen = position;
                break;
            }

            end += _seen;
            _start = _seen = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
            _line++;
        }

        return (_line, position - _start + 1);
    }
}
