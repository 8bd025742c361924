using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using PrivacyAnalyzers.Tool.Model;

namespace PrivacyAnalyzers.Tool.Wording;

/// <summary>
/// The titles and the messages of the rules in one language, in words that a lawyer knows. Registers have them in English; the others
/// stand in <c>rules.sv.json</c> and <c>rules.nb.json</c>. A rule that is newer than the tool keeps its English.
/// </summary>
internal sealed class RuleWords
{
    private static readonly ConcurrentDictionary<string, RuleWords> s_loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Entry> _rules;
    private readonly ConcurrentDictionary<string, MessageFormat?> _messages = new(StringComparer.Ordinal);

    private RuleWords(Dictionary<string, Entry> rules)
    {
        _rules = rules;
    }

    /// <summary>The rules that have a title in the language.</summary>
    public IReadOnlyCollection<string> Rules => _rules.Keys;

    public static RuleWords For(string language) => s_loaded.GetOrAdd(language, Load);

    /// <summary>The title of the gap's rule, or the one that the register has.</summary>
    public string TitleOf(Gap gap) => _rules.TryGetValue(gap.Rule, out Entry? entry) ? entry.Title : gap.Title;

    /// <summary>Whether the title of the gap's rule is in the language, and not as the register has it.</summary>
    public bool HasTitle(Gap gap) => _rules.ContainsKey(gap.Rule);

    /// <summary>The rule's message with its places to fill; null where there is none in the language.</summary>
    public MessageFormat? MessageOf(string rule) => _messages.GetOrAdd(rule, Parse);

    private static RuleWords Load(string language)
    {
        using Stream? file = typeof(RuleWords).Assembly.GetManifestResourceStream($"rules.{language}.json");
        var rules = file is null ? [] : JsonSerializer.Deserialize<Dictionary<string, Entry>>(file, JsonSerializerOptions.Web)!;
        foreach (string rule in rules.Keys)
        {
            rules[rule] = rules[rule] with { Message = rules[rule].Message is { } message ? ArticleStyle.In(language, message) : null };
        }

        return new RuleWords(rules);
    }

    private MessageFormat? Parse(string rule) =>
        _rules.TryGetValue(rule, out Entry? entry) && entry.Message is { } message ? MessageFormat.Parse(message) : null;

    /// <summary>What is said of a rule.</summary>
    /// <param name="Title">What is missing, in a few words.</param>
    /// <param name="Message">The sentence about one place; null where no register holds one of the rule.</param>
    private sealed record Entry(string Title, string? Message);
}
