using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PrivacyAnalyzers;

/// <summary>Reads the form of the texts that generated code carries: lines of a word and a value.</summary>
/// <remarks>
/// A line is a word and, after one space, its value up to the line's end; an unwritten value and an empty one differ. In a
/// value, <c>\</c> and four hexadecimal digits stand for a character that would end the line, cannot be seen, or is the
/// backslash.
/// </remarks>
internal static class GeneratedText
{
    /// <summary>The lines of a text, in their order.</summary>
    public static IEnumerable<(string Word, string? Value)> Lines(string text)
    {
        foreach (string line in text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            int space = line.IndexOf(' ');
            yield return (space < 0 ? line : line.Substring(0, space), space < 0 ? null : Unescaped(line.Substring(space + 1)));
        }
    }

    /// <summary>The value of a word that needs one.</summary>
    public static string Needed(string? value) =>
        value ?? throw new FormatException("The generated text has a word without its value.");

    /// <summary>A value that is two: the first has no space.</summary>
    public static (string First, string Second) Pair(string? value)
    {
        string both = Needed(value);
        int space = both.IndexOf(' ');
        return space < 0
            ? throw new FormatException($"The generated text has '{both}' where two values belong.")
            : (both.Substring(0, space), both.Substring(space + 1));
    }

    /// <summary>The term with exactly this name: <see cref="Enum"/> would also read numbers and lists.</summary>
    public static T Term<T>(string? name)
        where T : struct =>
        Enum.TryParse(name, out T term) && term.ToString() == name ? term : throw new FormatException($"The generated text has the unknown term '{name}'.");

    /// <summary>What a word is that nobody knows: an error, for what it says may be what keeps the data.</summary>
    public static FormatException Unknown(string word) => new($"The generated text has the unknown word '{word}'.");

    private static string Unescaped(string value)
    {
        const int Digits = 4;
        if (value.IndexOf('\\') < 0)
        {
            return value;
        }

        StringBuilder text = new(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\')
            {
                text.Append(value[i]);
                continue;
            }

            if (value.Length - i <= Digits
                || !ushort.TryParse(value.Substring(i + 1, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort c))
            {
                throw new FormatException("The generated text has a backslash without four hexadecimal digits.");
            }

            text.Append((char)c);
            i += Digits;
        }

        return text.ToString();
    }
}
