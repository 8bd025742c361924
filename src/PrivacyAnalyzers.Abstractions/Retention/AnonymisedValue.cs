using System;
using System.ComponentModel;
using System.Globalization;

namespace PrivacyAnalyzers;

/// <summary>What <see cref="AnonymisedAttribute"/> leaves of a value. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AnonymisedValue
{
    /// <summary>A random text: nothing leads from it to what it replaces.</summary>
    /// <param name="before">What stands before it.</param>
    /// <returns>The text: behind <paramref name="before"/>, 32 hexadecimal digits.</returns>
    public static string Unique(string before) => before + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);

    /// <summary>The first characters of a text, counted as databases count them: what takes two UTF-16 units is one.</summary>
    /// <param name="text">The text; null stays null.</param>
    /// <param name="keep">How many characters.</param>
    /// <returns>The text's beginning, or all of it where it is no longer.</returns>
    public static string? Prefix(string? text, int keep)
    {
        if (text is null)
        {
            return null;
        }

        int end = 0;
        for (int kept = 0; kept < keep && end < text.Length; kept++)
        {
            end += char.IsSurrogatePair(text, end) ? 2 : 1;
        }

        return text.Substring(0, end);
    }

    /// <summary>The first day of a date's year.</summary>
    /// <param name="date">The date.</param>
    /// <returns>1 January, midnight, of the same kind.</returns>
    public static DateTime Year(DateTime date) => new(date.Year, 1, 1, 0, 0, 0, date.Kind);

    /// <summary>The first day of a date's year.</summary>
    /// <param name="date">The date; null stays null.</param>
    /// <returns>1 January, midnight, of the same kind.</returns>
    public static DateTime? Year(DateTime? date) => date is DateTime known ? Year(known) : null;

    /// <summary>The first day of the year that a moment lies in, in UTC.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>1 January, midnight, in UTC.</returns>
    public static DateTimeOffset Year(DateTimeOffset moment) => new(moment.UtcDateTime.Year, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The first day of the year that a moment lies in, in UTC.</summary>
    /// <param name="moment">The moment; null stays null.</param>
    /// <returns>1 January, midnight, in UTC.</returns>
    public static DateTimeOffset? Year(DateTimeOffset? moment) => moment is DateTimeOffset known ? Year(known) : null;
}
