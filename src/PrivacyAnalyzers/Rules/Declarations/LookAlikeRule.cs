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
        var named = new List<Named>();
        foreach (var term in whole.Map.Vocabulary.Terms)
        {
            if (!term.HasErrors)
            {
                named.AddRange(NamesOf(term));
            }
        }

        // By the number of each key the last name that has it, and by each of these the one before.
        var last = new Dictionary<int, int>();
        var places = new List<(Named Name, int Before)>();
        var reported = new HashSet<(string, string)>();
        foreach (var name in named)
        {
            foreach (var key in KeysOf(name))
            {
                for (var place = last.TryGetValue(key, out var found) ? found : -1; place >= 0; place = places[place].Before)
                {
                    var other = places[place].Name;
                    if (other.Term.Kind == name.Term.Kind && other.Language == name.Language
                        && other.Term.Id != name.Term.Id && (IsOwn(name.Term) || IsOwn(other.Term))
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

                places.Add((name, last.TryGetValue(key, out var before) ? before : -1));
                last[key] = places.Count - 1;
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

    /// <summary>A term's names that have any letter.</summary>
    private static IEnumerable<Named> NamesOf(Term term) =>
        term.Labels.Select(l => (l.Language, l.Text)).Concat(term.Label is null ? [] : [(Language: "", Text: term.Label)])
            .Select(n => new Named(term, n.Language.ToLowerInvariant(), n.Text, Fold(n.Text)))
            .Where(n => n.Folded.Length > 0);

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
    /// <remarks>Numbers in place of the texts, of which each name would need as many as it has letters. Two texts with one number
    /// only meet: <see cref="IsAlike"/> decides.</remarks>
    private static HashSet<int> KeysOf(Named name)
    {
        var keys = new HashSet<int> { KeyOf(name, -1) };
        for (var i = 0; name.Folded.Length >= FewestLetters && i < name.Folded.Length; i++)
        {
            keys.Add(KeyOf(name, i));
        }

        return keys;
    }

    /// <summary>A number for a text without one of its letters, the same on every machine.</summary>
    private static int KeyOf(Named name, int without)
    {
        var key = (int)name.Term.Kind;
        for (var i = 0; i < name.Folded.Length; i++)
        {
            key = i == without ? key : unchecked((key * 31) + name.Folded[i]);
        }

        return key;
    }

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
