using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;

namespace PrivacyAnalyzers.Register;

/// <summary>Writes rows in an order that depends on nothing but what they say.</summary>
internal static class Rows
{
    /// <summary>Writes an array of objects. A row's own text is its place, so that no two different rows can change places from
    /// build to build; rows that say the same are one.</summary>
    public static void Write<T>(JsonWriter json, string name, IEnumerable<T> items, Action<JsonWriter, T> write)
    {
        json.BeginArray(name);
        T[] all = [.. items];
        foreach (var item in all.Length > 1 ? InOrder(all, write) : all)
        {
            WriteOne(json, item, write);
        }

        json.EndArray();
    }

    /// <summary>The same, and nothing where there are none.</summary>
    public static void WriteAny<T>(JsonWriter json, string name, IReadOnlyCollection<T> items, Action<JsonWriter, T> write)
    {
        if (items.Count > 0)
        {
            Write(json, name, items, write);
        }
    }

    /// <summary>The same of a list that need not become an object where it is empty, as most of a member are.</summary>
    public static void WriteAny<T>(JsonWriter json, string name, EquatableArray<T> items, Action<JsonWriter, T> write)
        where T : IEquatable<T>
    {
        if (!items.IsEmpty)
        {
            Write(json, name, items, write);
        }
    }

    private static IEnumerable<T> InOrder<T>(T[] items, Action<JsonWriter, T> write) => items
        .GroupBy(item => TextOf(item, write), StringComparer.Ordinal)
        .OrderBy(row => row.Key, StringComparer.Ordinal)
        .Select(row => row.First());

    private static string TextOf<T>(T item, Action<JsonWriter, T> write)
    {
        var text = new JsonWriter(folds: false);
        WriteOne(text, item, write);
        return text.ToString();
    }

    private static void WriteOne<T>(JsonWriter json, T item, Action<JsonWriter, T> write)
    {
        json.BeginObject();
        write(json, item);
        json.EndObject();
    }
}
