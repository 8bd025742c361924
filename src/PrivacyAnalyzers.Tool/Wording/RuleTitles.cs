using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using PrivacyAnalyzers.Tool.Model;

namespace PrivacyAnalyzers.Tool.Wording;

/// <summary>
/// What is missing, in a few words for a lawyer: the title of a gap's rule in one language. Registers have it in English; the others
/// stand in <c>rules.sv.json</c> and <c>rules.nb.json</c>. A rule that is newer than the tool keeps its English title.
/// </summary>
internal sealed class RuleTitles
{
    private static readonly ConcurrentDictionary<string, RuleTitles> s_loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _titles;

    private RuleTitles(Dictionary<string, string> titles)
    {
        _titles = titles;
    }

    /// <summary>The rules that have a title in the language.</summary>
    public IReadOnlyCollection<string> Rules => _titles.Keys;

    public static RuleTitles For(string language) => s_loaded.GetOrAdd(language, Load);

    /// <summary>The title of the gap's rule, or the one that the register has.</summary>
    public string Of(Gap gap) => _titles.GetValueOrDefault(gap.Rule, gap.Title);

    /// <summary>Whether the title of the gap's rule is in the language, and not as the register has it.</summary>
    public bool Has(Gap gap) => _titles.ContainsKey(gap.Rule);

    private static RuleTitles Load(string language)
    {
        using Stream? file = typeof(RuleTitles).Assembly.GetManifestResourceStream($"rules.{language}.json");
        return new RuleTitles(file is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(file)!);
    }
}
