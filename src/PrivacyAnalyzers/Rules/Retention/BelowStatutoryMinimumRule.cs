using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Legislation;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Retention;

internal sealed class BelowStatutoryMinimumRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV4012",
        "The period is shorter than the cited law requires",
        "{0} can be gone before the law that it rests on allows: {1} requires {2}, declared is {3} (GDPR Art. 6(1)(c), 17(3)(b)). Keep the data as long as the law asks, counted from its day, or cite the law only for the data that it is about.",
        RuleSeverity.Warning,
        "6(1)(c), 17(3)(b)",
        "A law that requires records to be kept is a minimum: data that rest on it must not go earlier. Where the start differs from the law's own, the worst case counts. Checked for the countries that [PrivacyRegister(NationalProfiles = ...)] names, and only where that law is cited by its id.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var organisation = whole.Map.Organisation;
        return organisation.HasErrors || organisation.Register.NationalProfiles.IsEmpty
            ? []
            : whole.Cells.SelectMany(c => Check(c, whole.Map)).Distinct();
    }

    private IEnumerable<Finding> Check(PlacedCell placed, DataMap map)
    {
        foreach (var step in placed.Cell.Retention.Steps.Where(s => s.IsEnd))
        {
            // Where the last period counts, one that is long enough, or not known, is enough.
            var isLatest = step.Combine == RetentionCombine.Latest && step.Clauses.Count > 1;
            var verdicts = step.Clauses.Select(c => (Clause: c, Law: BrokenBy(c, placed.Cell, map))).ToArray();
            if (isLatest && verdicts.Any(v => v.Law is null))
            {
                continue;
            }

            foreach (var (clause, law) in verdicts)
            {
                if (law is not null)
                {
                    yield return Info.At(
                        placed.About,
                        placed.SpotOf(clause),
                        Names.Data(placed.Cell.Category, placed.Cell.Purpose),
                        law.Name,
                        $"{Names.Months(law.Months)} from {StatutoryStart.NameOf(law.Anchor)}",
                        clause.After is null ? $"{Names.Of(clause)} with no start" : Names.Of(clause));
                }
            }
        }
    }

    /// <summary>The law that the clause can end too early for; null where none is cited or nobody can tell.</summary>
    private static FixedPeriod? BrokenBy(RetentionClause clause, Cell cell, DataMap map)
    {
        if (!clause.HasPeriod || clause.Until is not null || clause.IsGuarded)
        {
            return null;
        }

        var law = FixedPeriod.Find(clause.Statute ?? cell.Basis.Law, map.Vocabulary);
        return law is { IsDuty: true } && law.IsOn(map.Organisation.Register.NationalProfiles)
            && StatutoryStart.EndsBefore(clause, law, map)
                ? law
                : null;
    }
}
