using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Resolution;

/// <summary>A member's own period that is longer than any of its purposes needs.</summary>
/// <param name="Own">The member's clause.</param>
/// <param name="Longest">The longest that the vocabulary says for one of the purposes.</param>
/// <param name="Purpose">That purpose's id.</param>
internal sealed record LongerPeriod(RetentionClause Own, RetentionClause Longest, string Purpose)
{
    /// <summary>The case of a declaration; null also where not all can be compared: other units, other events, words.</summary>
    public static LongerPeriod? Find(PersonalDataDeclaration declaration, Vocabulary vocabulary)
    {
        if (declaration.Retention.Clauses.IsEmpty || ComparablePeriod.Only(declaration.Retention.Periods) is not { After: not null } own)
        {
            return null;
        }

        LongerPeriod? found = null;
        foreach (var cell in Resolver.Cells(declaration with { Retention = RetentionStatement.None }, vocabulary))
        {
            if (cell.Purpose is null || vocabulary.HasErrors(cell.Purpose, cell.Category)
                || ComparablePeriod.Only(cell.Retention.Periods) is not { After: not null } other
                || !ComparablePeriod.HaveOneAction(own, other) || !ComparablePeriod.AreComparable(own, other))
            {
                return null;
            }

            if (found is null || ComparablePeriod.Count(other) > ComparablePeriod.Count(found.Longest))
            {
                found = new LongerPeriod(own, other, cell.Purpose);
            }
        }

        return found is not null && ComparablePeriod.Count(own) > ComparablePeriod.Count(found.Longest) ? found : null;
    }
}
