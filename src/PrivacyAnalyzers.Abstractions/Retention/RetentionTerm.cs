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
    /// <summary>Makes a term.</summary>
    /// <param name="purpose">The id of the purpose; null where none is declared.</param>
    /// <param name="combine">Which of several clauses counts.</param>
    /// <param name="clauses">The clauses.</param>
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
        RetentionVerdict[] verdicts = Clauses.Select(clause => clause.Verdict(entity, today)).ToArray();
        RetentionVerdict verdict = Combine == RetentionCombine.Latest
            ? RetentionVerdict.Latest(verdicts)
            : RetentionVerdict.Earliest(verdicts);

        // What the row records comes first: that a claim is open is known, that a word is fulfilled is not.
        foreach (RetentionHold<TEntity> hold in Holds.OrderBy(hold => hold.IsRecorded ? 0 : 1))
        {
            verdict = hold.Apply(verdict, entity);
        }

        return verdict;
    }

    /// <summary>Why there is no predicate; null where there is one.</summary>
    internal string? WhyNoPredicate
    {
        get
        {
            IEnumerable<string?> clauses = Clauses.Select(clause => clause.Reason);
            return Holds.FirstOrDefault(hold => !hold.IsRecorded)?.Reason
                ?? (Combine == RetentionCombine.Latest ? Predicates.WhyNotAll(clauses) : Predicates.WhyNotAny(clauses));
        }
    }

    internal RowStates<TEntity> StatesAt(DateTime today)
    {
        RowStates<TEntity>[] clauses = Clauses.Select(clause => clause.StatesAt(today)).ToArray();
        return Holds.OrderBy(hold => hold.IsRecorded ? 0 : 1).Aggregate(
            Combine == RetentionCombine.Latest ? RowStates<TEntity>.Latest(clauses) : RowStates<TEntity>.Earliest(clauses),
            (states, hold) => hold.Apply(states));
    }
}
