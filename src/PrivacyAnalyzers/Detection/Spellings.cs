using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PrivacyAnalyzers.Detection;

/// <summary>The ways in which a term of the vocabulary is written in a name.</summary>
internal static class Spellings
{
    /// <summary>Letters, how they are written out, and how they are written bare.</summary>
    private static readonly Dictionary<char, (string Out, string Bare)> Letters = new()
    {
        ['å'] = ("aa", "a"),
        ['ä'] = ("ae", "a"),
        ['ö'] = ("oe", "o"),
        ['ü'] = ("ue", "u"),
        ['æ'] = ("ae", "a"),
        ['ø'] = ("oe", "o"),
        ['ß'] = ("ss", "s"),
        ['é'] = ("e", "e"),
        ['è'] = ("e", "e"),
        ['ê'] = ("e", "e"),
        ['ë'] = ("e", "e"),
        ['à'] = ("a", "a"),
        ['á'] = ("a", "a"),
        ['â'] = ("a", "a"),
        ['ã'] = ("a", "a"),
        ['ç'] = ("c", "c"),
        ['î'] = ("i", "i"),
        ['ï'] = ("i", "i"),
        ['í'] = ("i", "i"),
        ['ì'] = ("i", "i"),
        ['ó'] = ("o", "o"),
        ['ò'] = ("o", "o"),
        ['ô'] = ("o", "o"),
        ['ú'] = ("u", "u"),
        ['ù'] = ("u", "u"),
        ['û'] = ("u", "u"),
        ['ñ'] = ("n", "n"),
        ['ą'] = ("a", "a"),
        ['ć'] = ("c", "c"),
        ['ę'] = ("e", "e"),
        ['ł'] = ("l", "l"),
        ['ń'] = ("n", "n"),
        ['ś'] = ("s", "s"),
        ['ź'] = ("z", "z"),
        ['ż'] = ("z", "z"),
        ['č'] = ("c", "c"),
        ['š'] = ("s", "s"),
        ['ž'] = ("z", "z"),
        ['ý'] = ("y", "y"),
        ['ř'] = ("r", "r"),
        ['ő'] = ("o", "o"),
        ['ű'] = ("u", "u"),
        ['õ'] = ("o", "o"),
        ['ě'] = ("e", "e"),
        ['ů'] = ("u", "u"),
        ['ť'] = ("t", "t"),
        ['ď'] = ("d", "d"),
        ['ň'] = ("n", "n"),
        ['ľ'] = ("l", "l"),
        ['ĺ'] = ("l", "l"),
        ['ă'] = ("a", "a"),
        ['ș'] = ("s", "s"),
        ['ş'] = ("s", "s"),
        ['ț'] = ("t", "t"),
        ['ţ'] = ("t", "t"),
        ['ā'] = ("a", "a"),
        ['ē'] = ("e", "e"),
        ['ī'] = ("i", "i"),
        ['ū'] = ("u", "u"),
        ['ģ'] = ("g", "g"),
        ['ķ'] = ("k", "k"),
        ['ļ'] = ("l", "l"),
        ['ņ'] = ("n", "n"),
        ['ė'] = ("e", "e"),
        ['į'] = ("i", "i"),
        ['ų'] = ("u", "u"),
        ['ħ'] = ("h", "h"),
        ['ġ'] = ("g", "g"),
        ['ċ'] = ("c", "c"),
        ['đ'] = ("d", "d"),
    };

    /// <summary>Words that names leave out: <c>NombreUsuario</c> is <c>nombre de usuario</c>.</summary>
    private static readonly HashSet<string> Left = new(StringComparer.Ordinal)
    {
        "de", "del", "di", "du", "des", "la", "le", "l", "d", "do", "da", "y", "e", "et", "i", "à", "a", "of",
    };

    public static IEnumerable<string> Of(string term)
    {
        var words = term.Split(' ');
        IEnumerable<string> forms = [string.Concat(words)];
        if (words.Length > 2)
        {
            var kept = words.Where(w => !Left.Contains(w)).ToArray();
            if (kept.Length > 1 && kept.Length < words.Length)
            {
                forms = forms.Append(string.Concat(kept));
            }
        }

        return forms.SelectMany(f => new[] { f, Write(f, bare: false), Write(f, bare: true) }).Distinct(StringComparer.Ordinal);
    }

    private static string Write(string text, bool bare)
    {
        var written = new StringBuilder(text.Length + 2);
        foreach (var c in text)
        {
            if (Letters.TryGetValue(c, out var forms))
            {
                written.Append(bare ? forms.Bare : forms.Out);
            }
            else
            {
                written.Append(c);
            }
        }

        return written.ToString();
    }
}
