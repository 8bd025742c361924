using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Detection;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Detection;

/// <summary>Reads the names of declared data categories with the words of the detection.</summary>
internal static class CategoryWords
{
    /// <summary>No editor shows a longer list.</summary>
    private const int Most = 3;

    private static readonly DataKind[] Contact = [DataKind.Name, DataKind.Email, DataKind.Phone, DataKind.PostalAddress];

    /// <summary>The kinds of data that the names of a category speak of; empty where they speak of none.</summary>
    public static HashSet<DataKind> KindsOf(Category category)
    {
        var kinds = new HashSet<DataKind>();
        foreach (var piece in NamesOf(category.Term).SelectMany(n => DetectionVocabulary.BuiltIn.Read(n).Pieces))
        {
            if (piece is null)
            {
                continue;
            }

            if (piece.Term.StartsWith("contact", StringComparison.Ordinal) || piece.Term.StartsWith("kontakt", StringComparison.Ordinal))
            {
                kinds.UnionWith(Contact);
            }
            else if (piece.SpeaksOfData && piece.Kind != DataKind.None && (piece.Parts & (WordParts.Suffix | WordParts.Neutral)) == 0)
            {
                // Of "contact details" the second word says nothing.
                kinds.Add(piece.Kind);
            }
            else if (piece.HolderKind != DataKind.None)
            {
                kinds.Add(piece.HolderKind);
            }
        }

        return kinds;
    }

    /// <summary>Whether the names of a category speak of ways to reach somebody, and of nothing else.</summary>
    public static bool IsContactOnly(Category category)
    {
        var kinds = KindsOf(category);
        return kinds.Count > 0 && kinds.All(k => Contact.Contains(k));
    }

    /// <summary>The constants of the declared categories that fit best what was detected, the best first.</summary>
    public static EquatableArray<string> Propose(Detected detected, Vocabulary words, string assembly) => words.Categories
        .Where(c => c.Term.IsUsableFrom(assembly) && !c.Term.HasErrors)
        .Select(c => (c.Term.Constant, Fit: Fit(detected, c)))
        .Where(c => c.Fit > 0)
        .OrderByDescending(c => c.Fit)
        .Select(c => c.Constant)
        .Distinct(StringComparer.Ordinal)
        .Take(Most)
        .ToEquatableArray();

    /// <summary>Protected data go into protected categories only, and other data only into others.</summary>
    private static int Fit(Detected detected, Category category)
    {
        var kind = KindInfo.Of(detected.Kind);
        var isProtected = category.SensitiveKinds != SensitiveKind.Unspecified;
        if (kind.IsProtected != isProtected)
        {
            return 0;
        }

        var says = KindsOf(category).Contains(detected.Kind);
        return kind.Sensitive != SensitiveKind.Unspecified && (category.SensitiveKinds & kind.Sensitive) != 0 ? 2 : says ? 1 : 0;
    }

    private static IEnumerable<string> NamesOf(Term term) =>
        new[] { term.Id, Names.Short(term.Constant).Split('.').Last().TrimStart('@'), term.Label ?? "" }.Concat(term.Labels.Select(l => l.Text));
}
