using System;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Legislation;

/// <summary>The period that a cited law fixes: a declared law with a minimum, or one of the table.</summary>
/// <param name="Id">The id by which it is cited.</param>
/// <param name="Name">The law as people call it.</param>
/// <param name="Country">ISO 3166-1 alpha-2; null where the declaration names none.</param>
/// <param name="Months">The period in calendar months.</param>
/// <param name="Anchor">The day from which it is counted.</param>
/// <param name="IsDuty">Whether data have to be kept that long.</param>
internal sealed record FixedPeriod(string Id, string Name, string? Country, int Months, PeriodAnchor Anchor, bool IsDuty)
{
    /// <summary>The period of a law by its id; null where nobody states one.</summary>
    public static FixedPeriod? Find(string? id, Vocabulary vocabulary)
    {
        if (vocabulary.FindLaw(id) is { MinimumMonths: { } months and > 0 } law)
        {
            return new FixedPeriod(law.Term.Id, law.Term.Label ?? law.Term.Id, law.Country, months, law.Anchor, IsDuty: true);
        }

        return StatuteTable.Find(id) is { } statute
            ? new FixedPeriod(
                statute.Id,
                $"{statute.Law} {statute.Provision}",
                statute.Country,
                statute.Months,
                statute.Anchor,
                statute.Kind == StatuteKind.Duty)
            : null;
    }

    /// <summary>Whether the register asks for the checks of the law's country. A declared law of no country, or of the Union, is
    /// checked where any are.</summary>
    public bool IsOn(EquatableArray<string> profiles)
    {
        foreach (var profile in profiles)
        {
            if (string.IsNullOrWhiteSpace(Country)
                || string.Equals(Country, "EU", StringComparison.OrdinalIgnoreCase)
                || string.Equals(Country, profile, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
