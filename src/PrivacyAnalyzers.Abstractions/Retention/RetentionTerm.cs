using System;
using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers;

/// <summary>How long one purpose needs the data: its clauses, and the exceptions from them.</summary>
/// <remarks>An exception keeps the data of the whole term, on whichever of several clauses it was declared: what is erased
/// too late can still be erased, what is erased too early cannot come back.</remarks>
/// <typeparam name="TEntity">The type of the row.</typeparam>
public sealed class RetentionTerm<TEntity>
{
    private const string NothingForTheState = "no period is declared for the row's state";

    /// <summary>Makes a term.</summary>
    /// <param name="purpose">The id of the purpose; null where none is declared.</param>
    /// <param name="combine">Which of several clauses counts.</param>
    /// <param name="clauses">The clauses: of those for rows in one state only, the ones for the row's state count.</param>
    /// <param name="holds">The exceptions.</param>
    public RetentionTerm(
        string? purpose,
        RetentionCombine combine,
        IEnumerable<RetentionClause<TEntity>> clauses,
        IEnumerable<RetentionHold<TEntity>> holds)
    {
        Purpose = purpose;
        Combine = combine;
        Clauses = clauses?.ToArray() ?? throw new ArgumentNullException(nameof(clauses));
        Holds = holds?.ToArray() ?? throw new ArgumentNullException(nameof(holds));
    }

    /// <summary>The id of the purpose; null where none is declared.</summary>
    public string? Purpose { get; }

    /// <summary>Which of several clauses counts.</summary>
    public RetentionCombine Combine { get; }

    /// <summary>The clauses.</summary>
    public IReadOnlyList<RetentionClause<TEntity>> Clauses { get; }

    /// <summary>The exceptions.</summary>
    public IReadOnlyList<RetentionHold<TEntity>> Holds { get; }

    /// <summary>The term's verdict for a row.</summary>
    /// <param name="entity">The row.</param>
    /// <param name="today">The day of the verdict.</param>
    /// <returns>The verdict.</returns>
    public RetentionVerdict Verdict(TEntity entity, DateTime today)
    {
        RetentionVerdict[] verdicts = Clauses.Where(clause => clause.IsFor(entity)).Select(clause => clause.Verdict(entity, today)).ToArray();
        if (verdicts.Length == 0 && Clauses.Count > 0)
        {
            return RetentionVerdict.Indeterminate(NothingForTheState);
        }

        return Excepted(
            Combine == RetentionCombine.Latest ? RetentionVerdict.Latest(verdicts) : RetentionVerdict.Earliest(verdicts),
            entity);
    }

    /// <summary>The term's verdict as if its purpose ended today, whatever is left of its periods: what its exceptions, and laws
    /// that require the data to be kept, say then.</summary>
    /// <param name="entity">The row.</param>
    /// <param name="today">The day of the verdict.</param>
    /// <returns><see cref="RetentionState.Due"/>, unless one of them keeps the data.</returns>
    public RetentionVerdict VerdictIfEnded(TEntity entity, DateTime today) => Excepted(
        RetentionVerdict.Latest(
        [
            RetentionVerdict.Ends(today, today),
            .. Clauses.Where(clause => clause.IsFor(entity)).Select(clause => clause.VerdictIfEnded(entity, today)),
        ]),
        entity);

    /// <summary>Why there is no predicate; null where there is one.</summary>
    internal string? WhyNoPredicate
    {
        get
        {
            if (Holds.FirstOrDefault(hold => !hold.IsRecorded) is { } open)
            {
                return open.Reason;
            }

            // A clause for rows in one state says nothing of the others.
            RetentionClause<TEntity>[] forAll = Clauses.Where(clause => clause.StateMember is null).ToArray();
            return Combine == RetentionCombine.Latest && forAll.Length > 0
                ? Predicates.WhyNotAll(forAll.Select(clause => clause.WhyNoPredicate))
                : Predicates.WhyNotAny(Clauses.Select(clause => clause.WhyNoPredicate));
        }
    }

    internal RowStates<TEntity> StatesAt(DateTime today)
    {
        RowStates<TEntity>[] clauses = Clauses.Select(clause => clause.StatesAt(today)).ToArray();
        Condition<TEntity>[] isFor = Clauses.Select(clause => clause.IsFor()).ToArray();
        RowStates<TEntity> states = Combine == RetentionCombine.Latest
            ? RowStates<TEntity>.Latest(clauses, isFor)
            : RowStates<TEntity>.Earliest(clauses, isFor);
        return Holds.OrderBy(hold => hold.IsRecorded ? 0 : 1).Aggregate(states, (all, hold) => hold.Apply(all));
    }

    private RetentionVerdict Excepted(RetentionVerdict verdict, TEntity entity)
    {
        // What the row records comes first: that a claim is open is known, that a word is fulfilled is not.
        foreach (RetentionHold<TEntity> hold in Holds.OrderBy(hold => hold.IsRecorded ? 0 : 1))
        {
            verdict = hold.Apply(verdict, entity);
        }

        return verdict;
    }
}
