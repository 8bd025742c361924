using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Tool.Wording;

/// <summary>
/// A sentence with places to fill, such as <c>No law is named for {0}</c>. It can be filled, and it can be read backwards: what stood in
/// the places of a sentence that was made of it. A place in a translation says what belongs there: <c>{0:purpose}</c> is the id of a
/// purpose, and <c>{0}</c> words of the product, or in quotes what somebody declared.
/// </summary>
internal sealed partial class MessageFormat
{
    /// <summary>What stands before each place, and behind the last.</summary>
    private readonly string[] _literals;

    private MessageFormat(string[] literals, Hole[] holes)
    {
        _literals = literals;
        Holes = holes;
    }

    /// <summary>The places, in the order of the sentence.</summary>
    public IReadOnlyList<Hole> Holes { get; }

    public static MessageFormat Parse(string format)
    {
        var literals = new List<string>();
        var holes = new List<Hole>();
        int from = 0;
        foreach (Match place in Place().Matches(format))
        {
            literals.Add(format[from..place.Index]);
            from = place.Index + place.Length;
            string kind = place.Groups[2].Value;
            // Between quotes or brackets, or behind the dot of a name in code, stands what somebody wrote.
            bool isQuoted = literals[^1].Length > 0 && "'\"[.”«".Contains(literals[^1][^1], StringComparison.Ordinal);
            holes.Add(new(place.Groups[1].Value[0] - '0', kind.Length > 0 ? kind : isQuoted ? Hole.Data : Hole.Words));
        }

        literals.Add(format[from..]);
        return new([.. literals], [.. holes]);
    }

    /// <summary>What belongs in the places of a number.</summary>
    public string KindOf(int number) => Holes.First(hole => hole.Number == number).Kind;

    /// <summary>The sentence with its places filled.</summary>
    public string Fill(Func<Hole, string> fill)
    {
        var text = new StringBuilder(_literals[0]);
        for (int i = 0; i < Holes.Count; i++)
        {
            text.Append(fill(Holes[i])).Append(_literals[i + 1]);
        }

        return text.ToString();
    }

    /// <summary>What stood in the places, by their numbers; null where the text was not made of this sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="accepts">Whether some words can have stood in a place: a text can often be cut in several ways.</param>
    public IReadOnlyDictionary<int, string>? Read(string text, Func<int, string, bool> accepts)
    {
        if (!text.StartsWith(_literals[0], StringComparison.Ordinal) || !text.EndsWith(_literals[^1], StringComparison.Ordinal))
        {
            return null;
        }

        var found = new Dictionary<int, string>();
        return Read(text, _literals[0].Length, 0, accepts, found) ? found : null;
    }

    /// <summary>Reads the place and what follows it, the shortest words first.</summary>
    private bool Read(string text, int at, int place, Func<int, string, bool> accepts, Dictionary<int, string> found)
    {
        if (place == Holes.Count)
        {
            return at == text.Length;
        }

        int number = Holes[place].Number;
        string next = _literals[place + 1];
        bool isLast = place == Holes.Count - 1;
        for (int end = at; end <= text.Length; end++)
        {
            end = isLast ? text.Length - next.Length : text.IndexOf(next, end, StringComparison.Ordinal);
            if (end < at)
            {
                return false;
            }

            string words = text[at..end];
            bool isKnown = found.TryGetValue(number, out string? known);
            if (isKnown ? known == words : accepts(number, words))
            {
                found[number] = words;
                if (Read(text, end + next.Length, place + 1, accepts, found))
                {
                    return true;
                }

                if (!isKnown)
                {
                    found.Remove(number);
                }
            }

            if (isLast)
            {
                return false;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\{([0-9])(?::([a-zA-Z]+))?\}")]
    private static partial Regex Place();

    /// <summary>A place in a sentence.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Kind">What belongs there: <see cref="Words"/>, <see cref="Data"/>, <see cref="Either"/>, or a kind of id that
    /// <see cref="RegisterTexts.OfKind"/> knows.</param>
    internal readonly record struct Hole(int Number, string Kind)
    {
        /// <summary>Words of the product.</summary>
        public const string Words = "words";

        /// <summary>What somebody declared, as it is.</summary>
        public const string Data = "data";

        /// <summary>Words of the product where they are such, else what somebody declared.</summary>
        public const string Either = "any";
    }
}
