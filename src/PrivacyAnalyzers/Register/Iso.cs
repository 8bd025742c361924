using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Register;

/// <summary>Standard notations: periods in ISO 8601, terms in the register's spelling.</summary>
internal static class Iso
{
    /// <summary>The terms that were asked for: there are few, and each stands in many rows.</summary>
    private static readonly ConcurrentDictionary<Enum, (string Term, bool IsDeclared)> Known = new();

    /// <summary>The period, <c>P9M</c> or <c>P30D</c>; months and days are never converted. Null for none or a negative one.</summary>
    public static string? Period(RetentionClause clause) =>
        clause.Months is { } months and >= 0 ? $"P{months.ToString(CultureInfo.InvariantCulture)}M"
        : clause.Days is { } days and >= 0 ? $"P{days.ToString(CultureInfo.InvariantCulture)}D"
        : null;

    /// <summary>An enum's value as the register spells it: <c>independentController</c>.</summary>
    public static string Term(Enum value) => Known.GetOrAdd(value, static v => Spelled(v)).Term;

    /// <summary>The same of a term that may be undeclared, which is the value zero of each: null.</summary>
    public static string? Declared(Enum value)
    {
        var (term, isDeclared) = Known.GetOrAdd(value, static v => Spelled(v));
        return isDeclared ? term : null;
    }

    /// <summary>Values that are joined in one, in ordinal order.</summary>
    public static IEnumerable<string> Terms<T>(T values)
        where T : struct, Enum => Parts(values).Select(v => Term(v)).OrderBy(v => v, StringComparer.Ordinal);

    /// <summary>The single values that are joined in one, from the smallest.</summary>
    public static IEnumerable<T> Parts<T>(T values)
        where T : struct, Enum =>
        Enum.GetValues(typeof(T)).Cast<T>().Where(v => Number(v) != 0 && (Number(values) & Number(v)) == Number(v));

    private static (string Term, bool IsDeclared) Spelled(Enum value)
    {
        var name = value.ToString();
        return (char.ToLowerInvariant(name[0]) + name.Substring(1), Number(value) != 0);
    }

    private static int Number(Enum value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);
}
