using System;
using System.Buffers;
using System.Collections.Generic;

namespace PrivacyAnalyzers.Tool.Scanning;

/// <summary>The text of a file without what stands in the bodies of its methods and accessors: the bulk of most files, where no member
/// of a type is declared. Parsing it gives the same members as parsing all of it, in a part of the time.</summary>
/// <remarks>Only what is surely such a body is left out. A text in which the braces do not match, a directive hides code or a literal does
/// not end stays whole: what it means is for the parser to say.</remarks>
internal sealed class CodeOutline
{
    /// <summary>Leaving out less is more work than parsing it.</summary>
    private const int ShortestCut = 8;

    /// <summary>What the parser takes for the trace of a merge, and reads one side of.</summary>
    private const string MergeMark = "<<<<<<<";

    private readonly List<Cut> _cuts;

    private CodeOutline(string text, List<Cut> cuts)
    {
        Text = text;
        _cuts = cuts;
    }

    /// <summary>What is left of the text.</summary>
    public string Text { get; }

    /// <summary>The outline of a text.</summary>
    public static CodeOutline Of(string text)
    {
        return text.Contains(MergeMark, StringComparison.Ordinal) || new Reader(text).Bodies() is not { Count: > 0 } bodies
            ? Whole(text)
            : Without(text, bodies);
    }

    /// <summary>A text of which nothing is left out.</summary>
    public static CodeOutline Whole(string text)
    {
        return new(text, []);
    }

    /// <summary>Where in the file a place of the outline is.</summary>
    public int PlaceOf(int position)
    {
        int low = 0;
        int high = _cuts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _cuts[middle].At <= position ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? position : position + _cuts[low - 1].Removed;
    }

    private static CodeOutline Without(string text, List<(int Start, int End)> bodies)
    {
        int removed = 0;
        var cuts = new List<Cut>(bodies.Count);
        foreach ((int start, int end) in bodies)
        {
            int at = start - removed;
            removed += end - start;
            cuts.Add(new(at, removed));
        }

        string kept = string.Create(text.Length - removed, (text, bodies), static (span, from) =>
        {
            int done = 0;
            foreach ((int start, int end) in from.bodies)
            {
                from.text.AsSpan(done, start - done).CopyTo(span);
                span = span[(start - done)..];
                done = end;
            }

            from.text.AsSpan(done).CopyTo(span);
        });
        return new(kept, cuts);
    }

    /// <param name="At">Where in the outline something is left out.</param>
    /// <param name="Removed">How much is left out as far as there.</param>
    private readonly record struct Cut(int At, int Removed);

    /// <summary>What stands before a brace, as far as it tells whether a body begins.</summary>
    private enum Before : byte
    {
        Other,
        Parenthesis,
        Arrow,
        Accessor,
    }

    /// <param name="HoldsMembers">Whether it is a type's, a namespace's or a file's; otherwise a property's, or that of a value.</param>
    /// <param name="Open">How many parentheses and brackets are open in it.</param>
    /// <param name="NamesType">Whether a type or a namespace is named since the last member.</param>
    private record struct Level(bool HoldsMembers, int Open, bool NamesType);

    /// <summary>Goes through the code once, by braces alone. What it knows too little of, it takes for something that may hold members:
    /// then too much is parsed, and nothing is missed.</summary>
    private sealed class Reader(string text)
    {
        private static readonly SearchValues<char> s_inBody = SearchValues.Create("{}\"'/#");

        private readonly List<(int Start, int End)> _bodies = [];
        private readonly Stack<Level> _around = new();
        private Level _level = new(HoldsMembers: true, 0, NamesType: false);
        private Before _before;

        /// <summary>What stands in braces and can be left out; null where the text is not plain.</summary>
        public List<(int Start, int End)>? Bodies()
        {
            int at = 0;
            while (at < text.Length)
            {
                at = Next(at);
                if (at == NonCode.Unclear)
                {
                    return null;
                }
            }

            return _around.Count == 0 && _level.Open == 0 ? _bodies : null;
        }

        private int Next(int at)
        {
            char c = text[at];
            switch (c)
            {
                case '/' or '#':
                    // Between a parameter list and its body a comment may stand.
                    return NonCode.End(text, at);
                case '"' or '\'':
                    _before = Before.Other;
                    return NonCode.End(text, at);
                case '{':
                    return IsBody() ? SkipBody(at) : Enter(at);
                case '}':
                    return Leave(at);
                case '(' or '[':
                    _level.Open++;
                    break;
                case ')' or ']':
                    if (--_level.Open < 0)
                    {
                        return NonCode.Unclear;
                    }

                    _before = c == ')' ? Before.Parenthesis : Before.Other;
                    return at + 1;
                case ';':
                    EndMember();
                    break;
                case '=' when at + 1 < text.Length && text[at + 1] == '>':
                    _before = Before.Arrow;
                    return at + 2;
                case '\\':
                    // A letter in disguise.
                    return NonCode.Unclear;
                case var letter when char.IsLetter(letter) || letter == '_':
                    return Word(at);
                case var space when char.IsWhiteSpace(space):
                    return at + 1;
            }

            _before = Before.Other;
            return at + 1;
        }

        /// <summary>Behind the parameters of a method, but not of a type (<c>record Name(string First) {</c>); behind a lambda's arrow;
        /// behind <c>get</c>, but not of a property of that name.</summary>
        private bool IsBody()
        {
            return _before switch
            {
                Before.Parenthesis => _level is { Open: 0, NamesType: false },
                Before.Arrow => true,
                Before.Accessor => _level is { Open: 0, HoldsMembers: false },
                _ => false,
            };
        }

        private int SkipBody(int brace)
        {
            int depth = 1;
            int at = brace + 1;
            while (depth > 0)
            {
                int next = text.AsSpan(at).IndexOfAny(s_inBody);
                if (next < 0)
                {
                    return NonCode.Unclear;
                }

                at += next;
                switch (text[at])
                {
                    case '{':
                        depth++;
                        at++;
                        break;
                    case '}':
                        depth--;
                        at++;
                        break;
                    default:
                        at = NonCode.End(text, at);
                        if (at == NonCode.Unclear)
                        {
                            return at;
                        }

                        break;
                }
            }

            if (at - 1 - (brace + 1) >= ShortestCut)
            {
                _bodies.Add((brace + 1, at - 1));
            }

            EndMember();
            _before = Before.Other;
            return at;
        }

        private int Enter(int at)
        {
            _around.Push(_level);
            _level = new(_level.NamesType, 0, NamesType: false);
            _before = Before.Other;
            return at + 1;
        }

        private int Leave(int at)
        {
            if (_level.Open != 0 || !_around.TryPop(out _level))
            {
                return NonCode.Unclear;
            }

            EndMember();
            _before = Before.Other;
            return at + 1;
        }

        /// <summary>Within parentheses nothing ends: an array stands in an attribute, and the type that it is for comes behind.</summary>
        private void EndMember()
        {
            _level.NamesType &= _level.Open > 0;
        }

        private int Word(int at)
        {
            int end = at + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            {
                end++;
            }

            ReadOnlySpan<char> word = text.AsSpan(at, end - at);
            _before = word is "get" or "set" or "init" or "add" or "remove" ? Before.Accessor : Before.Other;
            _level.NamesType |= _level.Open == 0
                && (at == 0 || text[at - 1] != '@')
                && word is "class" or "struct" or "record" or "interface" or "enum" or "namespace" or "extension" or "union";
            return end;
        }
    }
}
