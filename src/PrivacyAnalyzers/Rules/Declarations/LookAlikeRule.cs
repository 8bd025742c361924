using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class LookAlikeRule : Rule
{
    /// <summary>Short names differ by a letter without being alike: cat and car.</summary>
    private const int FewestLetters = 6;

    /// <summary>Two categories of a few members may well have the same: a name and an e-mail address.</summary>
    private const int FewestMembers = 5;

    public override RuleInfo Info { get; } = new(
        "PRIV1099",
        "Two words of the vocabulary look like one",
        "The {0} '{1}' and the {0} '{2}' {3}, so a reader cannot tell whether they are one or two (GDPR Art. 12(1), 30(1)). {4}",
        RuleSeverity.Info,
        "12(1), 30(1)",
        "A register and a notice call one thing by one name. The same name for two words, a name that differs by a letter, or two categories with the same members on different legal bases are often one thing declared twice.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole) => ByName(whole).Concat(ByMembers(whole));

    /// <summary>Pairs of words of one kind with names that are equal, or nearly, in one language.</summary>
    private IEnumerable<Finding> ByName(WholeMap whole)
    {
        var named = whole.Map.Vocabulary.Terms.Where(t => !t.HasErrors)
            .SelectMany(t => NamesOf(t).Select(n => new Named(t, n.Language.ToLowerInvariant(), n.Text, Fold(n.Text))))
            .Where(n => n.Folded.Length > 0);
        var seen = new Dictionary<(TermKind, string Language, string Key), List<Named>>();
        var reported = new HashSet<(string, string)>();
        foreach (var name in named)
        {
            foreach (var key in KeysOf(name.Folded))
            {
                if (!seen.TryGetValue((name.Term.Kind, name.Language, key), out var others))
                {
                    seen.Add((name.Term.Kind, name.Language, key), others = []);
                }

                foreach (var other in others)
                {
                    if (other.Term.Id != name.Term.Id && (IsOwn(name.Term) || IsOwn(other.Term))
                        && other.Term.Symbol != name.Term.Symbol && IsAlike(other.Folded, name.Folded)
                        && reported.Add((other.Term.Symbol, name.Term.Symbol)))
                    {
                        yield return Info.At(
                            IsOwn(name.Term) ? name.Term.Symbol : other.Term.Symbol,
                            Spot.Name,
                            Names.Of(name.Term.Kind),
                            other.Term.Id,
                            name.Term.Id,
                            other.Text == name.Text
                                ? $"have the same name \"{name.Text}\""
                                : $"have nearly the same name, \"{other.Text}\" and \"{name.Text}\"",
                            "Name them so that they can be told apart, or make one of the two.");
                    }
                }

                others.Add(name);
            }
        }

        bool IsOwn(Term term) => term.Assembly == whole.Map.Assembly;
    }

    /// <summary>Pairs of categories with members of the same names, whose data stand on different legal bases.</summary>
    private IEnumerable<Finding> ByMembers(WholeMap whole)
    {
        var map = whole.Map;
        var names = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var type in map.Types)
        {
            foreach (var member in type.Members)
            {
                AddTo(names, member);
            }
        }

        var alike = names.Where(n => n.Value.Count >= FewestMembers && map.Vocabulary.FindCategory(n.Key) is { Term.HasErrors: false })
            .GroupBy(n => string.Join("\n", n.Value), n => map.Vocabulary.FindCategory(n.Key)!.Term, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .ToArray();
        if (alike.Length == 0)
        {
            yield break;
        }

        var bases = whole.Activities.All.SelectMany(a => a.Data).Where(d => d.Category is not null)
            .SelectMany(d => d.Cells.Where(c => c.Basis.SaysSomething).Select(c => (d.Category, c.Basis.Basis)))
            .ToLookup(pair => pair.Category!, pair => pair.Basis, StringComparer.Ordinal);
        foreach (var group in alike)
        {
            var categories = group.OrderBy(t => t.Id, StringComparer.Ordinal).ToArray();
            foreach (var other in categories.Skip(1).Where(c => c.Assembly == map.Assembly))
            {
                if (bases[other.Id].Any() && bases[categories[0].Id].Any()
                    && !new HashSet<LegalBasis>(bases[other.Id]).SetEquals(bases[categories[0].Id]))
                {
                    yield return Info.At(
                        other.Symbol,
                        Spot.Name,
                        Names.Of(TermKind.Category),
                        categories[0].Id,
                        other.Id,
                        "have members of the same names and different legal bases",
                        "Make one category of them, or correct the members of one.");
                }
            }
        }
    }

    /// <summary>Adds a member's name to those of its categories.</summary>
    private static void AddTo(Dictionary<string, SortedSet<string>> names, DataMember member)
    {
        if (!member.IsPersonal)
        {
            return;
        }

        foreach (var declaration in member.Declarations)
        {
            if (declaration.Category is not { } category)
            {
                continue;
            }

            if (!names.TryGetValue(category, out var own))
            {
                names.Add(category, own = new SortedSet<string>(StringComparer.Ordinal));
            }

            own.Add(member.Name);
        }
    }

    private static IEnumerable<(string Language, string Text)> NamesOf(Term term) =>
        term.Labels.Select(l => (l.Language, l.Text)).Concat(term.Label is null ? [] : [(Language: "", Text: term.Label)]);

    /// <summary>Case, spaces and hyphens tell no words apart.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Where(char.IsLetterOrDigit))
        {
            folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    /// <summary>Two texts that are one letter apart share a key: themselves, or one without a letter. So each name meets the few
    /// that may be alike and not all others.</summary>
    private static IEnumerable<string> KeysOf(string folded) =>
        folded.Length < FewestLetters
            ? [folded]
            : Enumerable.Range(0, folded.Length).Select(i => folded.Remove(i, 1)).Prepend(folded).Distinct();

    /// <summary>Whether two texts are equal, or one letter apart: a digit makes another name of the same form.</summary>
    private static bool IsAlike(string a, string b)
    {
        if (a == b)
        {
            return true;
        }

        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (shorter.Length < FewestLetters || longer.Length - shorter.Length > 1)
        {
            return false;
        }

        var i = 0;
        while (i < shorter.Length && shorter[i] == longer[i])
        {
            i++;
        }

        var skipped = longer.Length > shorter.Length ? 0 : 1;
        return string.CompareOrdinal(shorter, i + skipped, longer, i + 1, longer.Length) == 0
            && char.IsLetter(longer[i])
            && (skipped == 0 || char.IsLetter(shorter[i]));
    }

    /// <summary>A name of a word, as it is written and as it is compared.</summary>
    private sealed record Named(Term Term, string Language, string Text, string Folded);
}
