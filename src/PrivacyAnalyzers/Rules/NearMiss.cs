using System;
using System.Collections.Generic;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules;

/// <summary>Finds the declared word that somebody probably meant.</summary>
internal static class NearMiss
{
    /// <summary>Ids longer than this are not compared: an id is a word, not a text.</summary>
    private const int LongestId = 100;

    /// <summary>The nearest word by its id or by its constant's name; null where none is near.</summary>
    public static Term? Find(string written, IEnumerable<Term> declared)
    {
        if (string.IsNullOrWhiteSpace(written) || written.Length > LongestId)
        {
            return null;
        }

        Term? nearest = null;
        var best = Math.Max(2, written.Length / 3) + 1;
        foreach (var term in declared)
        {
            var name = term.Constant.Substring(term.Constant.LastIndexOf('.') + 1).TrimStart('@');
            var distance = Math.Min(Distance(Fold(written), Fold(term.Id)), Distance(Fold(written), Fold(name)));

            // The words come in ordinal order: the first of equally near ones wins, on every machine.
            if (distance < best)
            {
                best = distance;
                nearest = term;
            }
        }

        return nearest;
    }

    /// <summary>Case and separators are what people get wrong first: <c>SendNewsletter</c> is <c>send-newsletter</c>.</summary>
    private static string Fold(string text)
    {
        var folded = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is not ('-' or '_' or '.' or ' ') && folded.Length < LongestId)
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>Levenshtein's distance.</summary>
    private static int Distance(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
