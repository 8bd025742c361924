using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Tool.Wording;

/// <summary>Names of countries: <c>countries.txt</c> beside this file. Not the machine's: those differ from machine to machine.</summary>
internal static class CountryNames
{
    /// <summary>The languages of the columns behind the code.</summary>
    private static readonly string[] s_languages = ["en", "sv", "nb"];

    /// <summary>The Union's own spellings, in which its authorities write two of its countries.</summary>
    private static readonly Dictionary<string, string> s_spellings = new(StringComparer.Ordinal) { ["EL"] = "GR", ["UK"] = "GB" };

    private static readonly Lazy<Dictionary<string, string[]>> s_names = new(Load);

    /// <summary>All codes, for the test that none is missing.</summary>
    public static IReadOnlyCollection<string> Codes => s_names.Value.Keys;

    /// <summary>The name of a country.</summary>
    /// <param name="code">As it was declared; what is no code of a country, such as <c>worldwide</c>, has no name.</param>
    /// <param name="language">One of the languages of <see cref="Phrases"/>.</param>
    public static string? Find(string code, string language)
    {
        string key = code.Trim().ToUpperInvariant();
        return s_names.Value.GetValueOrDefault(s_spellings.GetValueOrDefault(key, key))?[Array.IndexOf(s_languages, language)];
    }

    private static Dictionary<string, string[]> Load()
    {
        using Stream file = typeof(CountryNames).Assembly.GetManifestResourceStream("countries.txt")!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split('|'))
            .ToDictionary(parts => parts[0], parts => parts[1..], StringComparer.Ordinal);
    }
}
