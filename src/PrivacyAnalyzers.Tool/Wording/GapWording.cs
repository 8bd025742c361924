using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Tool.Model;

namespace PrivacyAnalyzers.Tool.Wording;

/// <summary>
/// The messages of gaps in one language. A register has them in English, made of the rule's message and of what it is about: that is
/// read back out of the sentence and put into the one of this language, with the declared names in place of ids. So a register needs no
/// more than it has, and those of older versions are read too. What cannot be read for sure stays in English, the whole sentence.
/// </summary>
internal sealed partial class GapWording(RegisterTexts texts)
{
    private readonly RuleWords _rules = RuleWords.For(texts.Language);
    private readonly TermTable _terms = TermTable.For(texts.Language);
    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);

    public string Title(Gap gap) => _rules.TitleOf(gap);

    /// <summary>Whether the title is in this language.</summary>
    public bool HasTitle(Gap gap) => _rules.HasTitle(gap);

    /// <summary>The message in this language; null where it is only there as the register has it, in English.</summary>
    public string? Message(Gap gap)
    {
        if (_rules.MessageOf(gap.Rule) is not { } own || !RuleFormats.All.TryGetValue(gap.Rule, out MessageFormat? english))
        {
            return null;
        }

        return Translate(english, own, gap.Message) is { Length: > 0 } message
            ? char.ToUpperInvariant(message[0]) + message[1..]
            : null;
    }

    /// <summary>The message in this language, or as the register has it.</summary>
    public string Say(Gap gap) => Message(gap) ?? gap.Message;

    /// <summary>What was made of the English sentence, in this language.</summary>
    private string? Translate(MessageFormat english, MessageFormat own, string text)
    {
        return english.Read(text, (number, words) => Fill(own.KindOf(number), words) is not null) is { } found
            ? own.Fill(hole => Fill(hole.Kind, found[hole.Number])!)
            : null;
    }

    private string? Fill(string kind, string words) => kind switch
    {
        MessageFormat.Hole.Words => Words(words),
        MessageFormat.Hole.Either => Words(words) ?? words,
        MessageFormat.Hole.Data => words,
        // Behind "Art." there may stand more than the place: it is then another sentence.
        "article" when !Article().IsMatch(words) => null,
        _ => texts.OfKind(kind, words),
    };

    /// <summary>Words of the rules in this language; null where they are none.</summary>
    private string? Words(string english)
    {
        if (!_known.TryGetValue(english, out string? words))
        {
            _known.Add(english, words = Find(english));
        }

        return words;
    }

    private string? Find(string english)
    {
        return Number().IsMatch(english) ? english
            : _terms.Fixed.TryGetValue(english, out string? term) ? term
            : _terms.Terms.Select(pair => Translate(pair.English, pair.Term, english)).FirstOrDefault(found => found is not null);
    }

    [GeneratedRegex(@"^[0-9]+(\([0-9a-z]+\))*(, [0-9]+(\([0-9a-z]+\))*)*$")]
    private static partial Regex Article();

    [GeneratedRegex("^-?[0-9]+$")]
    private static partial Regex Number();
}
