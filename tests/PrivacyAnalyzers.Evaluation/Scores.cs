using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Evaluation;

/// <summary>Precision, recall and F1 of what would warn, overall and in parts, with the false ones listed.</summary>
internal sealed class Scores(IReadOnlyList<Scored> scored)
{
    public void Write(TextWriter output)
    {
        WriteTable(output);
        List(output, "Not found", scored.Where(s => s is { IsPersonal: true, IsFound: false }));
        List(output, "Wrongly found", scored.Where(s => s is { IsPersonal: false, IsFound: true }));
    }

    public void WriteTable(TextWriter output)
    {
        output.WriteLine("| of | labels | personal | found | precision | recall | F1 |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        Row(output, "all", scored);
        Rows(output, "repository", s => s.Label.Repository, scored);
        Rows(output, "language", s => s.Label.Language, scored);

        // A property that holds none has neither kind nor tier: there is no precision of these, only how many are found.
        Rows(output, "tier", s => s.Label.Tier, scored.Where(s => s.IsPersonal));
        Rows(output, "kind", s => s.Label.Kind, scored.Where(s => s.IsPersonal));
    }

    private static void Rows(TextWriter output, string what, Func<Scored, string> part, IEnumerable<Scored> all)
    {
        foreach (var group in all.GroupBy(part).Where(g => g.Key.Length > 0).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Row(output, $"{what} {group.Key}", [.. group]);
        }
    }

    private static void Row(TextWriter output, string name, IReadOnlyList<Scored> part)
    {
        var personal = part.Count(s => s.IsPersonal);
        var found = part.Count(s => s.IsFound);
        var right = part.Count(s => s is { IsPersonal: true, IsFound: true });
        var precision = personal == part.Count ? double.NaN : Share(right, found);
        var recall = Share(right, personal);
        var both = 2 * precision * recall / (precision + recall);
        output.WriteLine(
            $"| {name} | {part.Count} | {personal} | {found} | {Text(precision)} | {Text(recall)} | {Text(both)} |");
    }

    private static double Share(int part, int whole) => whole == 0 ? double.NaN : (double)part / whole;

    private static string Text(double share) => double.IsNaN(share) ? "" : share.ToString("0.00", CultureInfo.InvariantCulture);

    private static void List(TextWriter output, string title, IEnumerable<Scored> wrong)
    {
        output.WriteLine();
        output.WriteLine($"{title}:");
        output.WriteLine();
        foreach (var one in wrong)
        {
            output.WriteLine(
                $"- {one.Label.Repository} {one.Label.Type}.{one.Label.Property}: {one.Label.Kind}; "
                + $"{one.Detected.Likelihood} {one.Detected.Kind} '{one.Detected.Term}'");
        }
    }
}
