using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace PrivacyAnalyzers.Tool.Wording;

/// <summary>
/// The words that the rules put into their messages, in English and in one language: <c>terms.sv.json</c> and <c>terms.nb.json</c>. A
/// word may have places of its own, such as <c>the use of '{0}' for {1}</c>.
/// </summary>
internal sealed class TermTable
{
    private static readonly ConcurrentDictionary<string, TermTable> s_loaded = new(StringComparer.Ordinal);

    private TermTable(IReadOnlyDictionary<string, string> fixedTerms, IReadOnlyList<(MessageFormat English, MessageFormat Term)> terms)
    {
        Fixed = fixedTerms;
        Terms = terms;
    }

    /// <summary>The words without a place to fill, by the English ones.</summary>
    public IReadOnlyDictionary<string, string> Fixed { get; }

    /// <summary>The words with places to fill. What fits several is of the first.</summary>
    public IReadOnlyList<(MessageFormat English, MessageFormat Term)> Terms { get; }

    public static TermTable For(string language) => s_loaded.GetOrAdd(language, Load);

    private static TermTable Load(string language)
    {
        var fixedTerms = new Dictionary<string, string>(StringComparer.Ordinal);
        var terms = new List<(MessageFormat, MessageFormat)>();
        using Stream? file = typeof(TermTable).Assembly.GetManifestResourceStream($"terms.{language}.json");
        if (file is not null)
        {
            using var table = JsonDocument.Parse(file);
            foreach (JsonProperty term in table.RootElement.EnumerateObject())
            {
                var english = MessageFormat.Parse(term.Name);
                string words = ArticleStyle.In(language, term.Value.GetString()!);
                if (english.Holes.Count == 0)
                {
                    fixedTerms.Add(term.Name, words);
                }
                else
                {
                    terms.Add((english, MessageFormat.Parse(words)));
                }
            }
        }

        return new(fixedTerms, terms);
    }
}
