using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Legislation;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class ErasureAndLawRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1110",
        "The right to erasure and what a law keeps do not fit together",
        "{0} (GDPR Art. 17(3)(b)). {1}",
        RuleSeverity.Info,
        "17(3)(b)",
        "There is no erasure of what a law obliges to keep. The law that limits the right is then the one that data are kept by, and where data are kept by law, the right has that limit. Asked of an application that declares its controller.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        if (!whole.IsRegister || whole.Map.Vocabulary.Terms.Any(t => t.HasErrors))
        {
            return [];
        }

        var rights = StatementOwner.All(whole.Map)
            .SelectMany(o => o.Statements.Rights.Where(r => r.Right == DataRight.Erasure).Select(r => (Owner: o, Right: r)))
            .ToArray();
        return rights.Length == 0 ? [] : OfLaws(whole, rights).Concat(OfData(whole, rights));
    }

    /// <summary>A law that limits the right, and that nothing is kept by.</summary>
    private IEnumerable<Finding> OfLaws(WholeMap whole, (StatementOwner Owner, SubjectRight Right)[] rights)
    {
        // An exception for a duty to keep names no law: it may be this one.
        var limits = rights.Where(r => !string.IsNullOrWhiteSpace(r.Right.Law)).ToArray();
        if (limits.Length == 0
            || whole.Cells.Any(c => c.Cell.Retention.Clauses.Any(r => r.UnlessGround == ExceptionGround.LegalObligation)))
        {
            return [];
        }

        var words = whole.Map.Vocabulary;
        var cited = whole.Grounds.All.Select(g => g.Basis.Law)
            .Concat(whole.Cells.SelectMany(c => c.Cell.Retention.Clauses.Select(r => r.Statute)))
            .OfType<string>().Distinct().SelectMany(law => NamesOf(law, words)).ToArray();
        return limits
            .Where(r => !NamesOf(r.Right.Law!, words).Any(name => cited.Any(other => AreOne(name, other))))
            .Select(r => Info.At(
                whole,
                r.Owner,
                r.Right.Spot.At("Law"),
                $"The law '{r.Right.Law}' limits the right to erasure, and data that are kept by it are not declared",
                "Cite it with 'Law' beside the legal basis or with 'Statute' on [Retention], or name the law that they are kept by."));
    }

    /// <summary>Data that rest on a law, and a right that knows no limit.</summary>
    private IEnumerable<Finding> OfData(WholeMap whole, (StatementOwner Owner, SubjectRight Right)[] rights)
    {
        if (rights.Any(r => !string.IsNullOrWhiteSpace(r.Right.Limits) || !string.IsNullOrWhiteSpace(r.Right.Law)))
        {
            yield break;
        }

        string[] kept =
        [
            .. whole.Cells.Where(c => c.Cell.Basis.Basis == LegalBasis.LegalObligation).Select(c => c.Cell.Category)
                .OfType<string>().Distinct().OrderBy(c => c, StringComparer.Ordinal).Select(c => $"'{c}'"),
        ];
        if (kept.Length > 0)
        {
            yield return Info.At(
                whole,
                rights[0].Owner,
                rights[0].Right.Spot,
                $"A limit of the right to erasure is not declared, and a legal obligation is the basis for {Names.And(kept)}",
                "Say with 'Limits' or 'Law' on [Right] what is kept nevertheless.");
        }
    }

    /// <summary>What a law is called: by its id or in words, as a law is cited both ways.</summary>
    private static IEnumerable<string> NamesOf(string law, Vocabulary words)
    {
        yield return law;
        if (StatuteTable.Find(law) is { } statute)
        {
            yield return statute.Law;
        }

        if (words.FindLaw(law) is { } declared)
        {
            foreach (var name in declared.Term.Labels.Select(l => l.Text).Append(declared.Term.Label))
            {
                if (!string.IsNullOrWhiteSpace(name))
                {
                    yield return name!;
                }
            }
        }
    }

    /// <summary>'bokföringslagen' and 'bokföringslagen (1999:1078) 7 kap. 2 §' are one law.</summary>
    private static bool AreOne(string name, string other) =>
        name.IndexOf(other.Trim(), StringComparison.OrdinalIgnoreCase) >= 0
        || other.IndexOf(name.Trim(), StringComparison.OrdinalIgnoreCase) >= 0;
}
