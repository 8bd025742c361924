using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PrivacyAnalyzers.Tool.Comparing;

/// <summary>Two versions of one thing; one of them may be missing.</summary>
internal sealed record Pair<T>(string Key, T? Before, T? After)
    where T : class;

/// <summary>Finds which items of two lists are the same thing.</summary>
internal static class Pairing
{
    /// <summary>Pairs by key, in the order of the keys. Items with one key are numbered, so that none is lost.</summary>
    public static IEnumerable<Pair<T>> Of<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> key)
        where T : class
    {
        Dictionary<string, T> old = Keyed(before, key);
        Dictionary<string, T> current = Keyed(after, key);
        return old.Keys.Union(current.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(one => new Pair<T>(one, old.GetValueOrDefault(one), current.GetValueOrDefault(one)));
    }

    /// <summary>Items by key; a second one with the same key gets <c>key#2</c>.</summary>
    public static Dictionary<string, T> Keyed<T>(IEnumerable<T> items, Func<T, string> key)
    {
        var keyed = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (T item in items)
        {
            string wanted = key(item);
            string found = wanted;
            for (int i = 2; !keyed.TryAdd(found, item); i++)
            {
                found = string.Create(CultureInfo.InvariantCulture, $"{wanted}#{i}");
            }
        }

        return keyed;
    }

    public static IEnumerable<string> Added(IEnumerable<string> before, IEnumerable<string> after)
    {
        return after.Except(before, StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }
}
