using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Legislation;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Resolution;

/// <summary>When the data of one cell go: its last step.</summary>
/// <param name="Purpose">The purpose's id; null where the data have none.</param>
/// <param name="Actions">The steps' actions, from the first to the last; none where nothing is declared.</param>
/// <param name="Combine">Which of the last step's clauses counts.</param>
/// <param name="Clauses">The last step's clauses, without what decides nothing.</param>
/// <param name="Exceptions">What keeps the data although their period has ended.</param>
/// <param name="Duty">The law that asks for longer storage than is declared; null where none does.</param>
internal sealed record DataEnd(
    string? Purpose,
    IReadOnlyList<RetentionAction> Actions,
    RetentionCombine Combine,
    EquatableArray<RetentionClause> Clauses,
    EquatableArray<DataEnd.Exception> Exceptions,
    FixedPeriod? Duty)
{
    /// <summary>Whether nothing is erased, and what stays is nobody's data any more.</summary>
    public bool IsAnonymised => Actions.Count > 0 && Actions[Actions.Count - 1] == RetentionAction.Anonymise;

    public static DataEnd Of(Cell cell, Vocabulary vocabulary)
    {
        var steps = cell.Retention.Steps;
        var last = steps.Count == 0 ? null : steps[steps.Count - 1];
        var clauses = (last?.Clauses ?? EquatableArray<RetentionClause>.Empty).Select(Plain).Distinct().ToEquatableArray();
        return new DataEnd(
            cell.Purpose,
            [.. steps.Select(s => s.Action)],
            clauses.Count > 1 ? last!.Combine : RetentionCombine.Unspecified,
            clauses,
            cell.Retention.Clauses.Where(c => c.HasException).Select(c => new Exception(c.Unless, c.UnlessProperty)).Distinct().ToEquatableArray(),
            DutyBeyond(clauses, cell, vocabulary));
    }

    /// <summary>Whether the data are surely gone when those of the other end have to go.</summary>
    /// <param name="other">The other end.</param>
    /// <param name="inOneRow">Whether both are in one row: periods that name no event then start from the same date.</param>
    public bool IsNoLaterThan(DataEnd other, bool inOneRow)
    {
        if (Clauses.IsEmpty || !AreAllIn(Exceptions, other.Exceptions) || (Duty is not null && Duty != other.Duty))
        {
            return false;
        }

        if (inOneRow && Combine == other.Combine && Clauses.Count == other.Clauses.Count && AreAllIn(Clauses, other.Clauses))
        {
            return true;
        }

        return ComparablePeriod.Only(Clauses) is { } mine
            && ComparablePeriod.Only(other.Clauses) is { } theirs
            && (inOneRow || mine.After is not null)
            && ComparablePeriod.AreComparable(mine, theirs)
            && ComparablePeriod.Count(mine) <= ComparablePeriod.Count(theirs);
    }

    /// <summary>Whether the other end surely comes later, both being counted from the same event.</summary>
    public bool IsShorterThan(DataEnd other) =>
        ComparablePeriod.Only(Clauses) is { After: not null } mine
        && ComparablePeriod.Only(other.Clauses) is { } theirs
        && ComparablePeriod.AreComparable(mine, theirs)
        && ComparablePeriod.Count(mine) < ComparablePeriod.Count(theirs);

    private static bool AreAllIn<T>(EquatableArray<T> some, EquatableArray<T> others)
        where T : IEquatable<T>
    {
        foreach (var one in some)
        {
            if (!others.Contains(one))
            {
                return false;
            }
        }

        return true;
    }

    private static RetentionClause Plain(RetentionClause clause) => clause with
    {
        Then = RetentionAction.Unspecified,
        Unless = null,
        UnlessProperty = null,
        UnlessGround = ExceptionGround.Unspecified,
        StartsFromMark = false,
        ReviewEveryMonths = null,
        AtMost = false,
        Spot = Spot.Name,
    };

    private static FixedPeriod? DutyBeyond(IReadOnlyList<RetentionClause> clauses, Cell cell, Vocabulary vocabulary) =>
        FixedPeriod.Find(cell.Basis.Law, vocabulary) is { IsDuty: true } law
        && !(ComparablePeriod.Only(clauses) is { Months: { } months } && months >= law.Months)
            ? law
            : null;

    /// <summary>An exception: its words, and the row's member that says whether it holds.</summary>
    internal sealed record Exception(string? Words, string? Flag);
}
