using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO;
using System.Text.Json;

namespace PrivacyAnalyzers.Tool.Wording;

/// <summary>The product's own phrases in one language: <c>phrases.en.json</c> and the others beside this file.</summary>
internal sealed class Phrases
{
    private static readonly ConcurrentDictionary<string, Phrases> s_loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _phrases;

    private Phrases(string language, Dictionary<string, string> phrases)
    {
        Language = language;
        _phrases = phrases;
    }

    /// <summary>The languages that there are phrases in; the first is taken where a register's language has none.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "nb", "sv"];

    public string Language { get; }

    /// <summary>All keys, for the test that every language has the same.</summary>
    public IReadOnlyCollection<string> Keys => _phrases.Keys;

    /// <summary>A phrase; a key that does not exist is a defect of the tool.</summary>
    public string this[string key] => _phrases[key];

    /// <summary>The phrases of a language.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    public static Phrases For(string language) => s_loaded.GetOrAdd(language, Load);

    /// <summary>The language of the phrases for a register in some language: <c>en-GB</c> takes <c>en</c>, <c>no</c> takes <c>nb</c>.</summary>
    public static string Nearest(string language)
    {
        string main = language.Split('-')[0].ToLowerInvariant();
        return main switch
        {
            "sv" => "sv",
            "nb" or "no" or "nn" => "nb",
            _ => "en",
        };
    }

    public string Format(string key, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, this[key], arguments);

    /// <summary>Articles in the way of this language: "Art. 6(1)(f)", "art. 6.1 f".</summary>
    public string Article(string articles) => Format("say.article", ArticleStyle.In(Language, articles));

    /// <summary>A word of the register's schema in this language; one that is newer than the tool stays as it is.</summary>
    public string Word(string kind, string word) => _phrases.GetValueOrDefault($"{kind}.{word}", word);

    /// <summary>A country with its name and, as it was declared, its code; words that are no code stay as they are.</summary>
    [return: NotNullIfNotNull(nameof(country))]
    public string? Country(string? country)
    {
        return country is not null && CountryNames.Find(country, Language) is { } name ? $"{name} ({country})" : country;
    }

    /// <summary>A number of months or days, with the form of the noun that goes with it.</summary>
    public string Count(string key, int number) => Format(number == 1 ? $"{key}.one" : $"{key}.other", number);

    private static Phrases Load(string language)
    {
        using Stream file = typeof(Phrases).Assembly.GetManifestResourceStream($"phrases.{language}.json")
            ?? throw new ArgumentException($"There are no phrases in '{language}'.", nameof(language));
        return new Phrases(language, JsonSerializer.Deserialize<Dictionary<string, string>>(file)!);
    }
}
