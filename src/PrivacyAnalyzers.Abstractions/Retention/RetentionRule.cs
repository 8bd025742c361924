using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;

namespace PrivacyAnalyzers;

/// <summary>The retention of those members of a row that share categories, purposes and periods.</summary>
/// <remarks>The members live until the last of their purposes' terms has ended.</remarks>
/// <typeparam name="TEntity">The type of the row.</typeparam>
public sealed class RetentionRule<TEntity>
{
    private readonly Func<TEntity, TEntity>? _erase;

    /// <summary>Makes a rule.</summary>
    /// <param name="id">The rule's id, unique within the plan.</param>
    /// <param name="action">What happens when the last term has ended.</param>
    /// <param name="categories">The ids of the data categories.</param>
    /// <param name="members">The names of the members.</param>
    /// <param name="writes">How the members are left, where the action erases or anonymises.</param>
    /// <param name="terms">How long each purpose needs the data.</param>
    /// <param name="erase">Empties the members and returns the row; null when the action does not erase.</param>
    public RetentionRule(
        string id,
        RetentionAction action,
        IEnumerable<string> categories,
        IEnumerable<string> members,
        IEnumerable<MemberWrite> writes,
        IEnumerable<RetentionTerm<TEntity>> terms,
        Func<TEntity, TEntity>? erase)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Action = action == RetentionAction.Unspecified ? RetentionAction.Erase : action;
        Categories = categories?.ToArray() ?? throw new ArgumentNullException(nameof(categories));
        Members = members?.ToArray() ?? throw new ArgumentNullException(nameof(members));
        Writes = writes?.ToArray() ?? throw new ArgumentNullException(nameof(writes));
        NotWritable = Writes.Where(write => write.Method == MemberWriteMethod.NotWritable).Select(write => write.Member).ToArray();
        Terms = terms?.ToArray() ?? throw new ArgumentNullException(nameof(terms));
        Purposes = Terms.Select(term => term.Purpose).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        _erase = erase;
    }

    /// <summary>The rule's id, unique within the plan.</summary>
    public string Id { get; }

    /// <summary>What happens when the last term has ended: erasure, where nothing else is declared.</summary>
    public RetentionAction Action { get; }

    /// <summary>The ids of the data categories.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>The ids of the purposes.</summary>
    public IReadOnlyList<string> Purposes { get; }

    /// <summary>The names of the members.</summary>
    public IReadOnlyList<string> Members { get; }

    /// <summary>How <see cref="Apply"/> leaves each member; empty where the rule neither erases nor anonymises.</summary>
    public IReadOnlyList<MemberWrite> Writes { get; }

    /// <summary>The names of those members that <see cref="Apply"/> cannot empty: they have no setter, for instance. They
    /// still hold their data afterwards.</summary>
    public IReadOnlyList<string> NotWritable { get; }

    /// <summary>How long each purpose needs the data.</summary>
    public IReadOnlyList<RetentionTerm<TEntity>> Terms { get; }

    /// <summary>Whether <see cref="Apply"/> can be called: the action erases or anonymises.</summary>
    public bool CanApply => _erase is not null;

    /// <summary>Why <see cref="DueAt"/> returns null; null where it returns a predicate.</summary>
    public string? WhyNoPredicate => Predicates.WhyNotAll(Terms.Select(term => term.WhyNoPredicate));

    /// <summary>The rule's verdict for a row.</summary>
    /// <param name="entity">The row.</param>
    /// <param name="today">The day of the verdict, in UTC.</param>
    /// <returns>The verdict.</returns>
    public RetentionVerdict Verdict(TEntity entity, DateTime today) =>
        RetentionVerdict.Latest(Terms.Select(term => term.Verdict(entity, today)).ToArray());

    /// <summary>The rows whose verdict is <see cref="RetentionState.Due"/>, as a predicate that LINQ providers can
    /// translate.</summary>
    /// <param name="today">The day that is asked about, in UTC.</param>
    /// <returns>The predicate; null where no code can tell, see <see cref="WhyNoPredicate"/>.</returns>
    public Expression<Func<TEntity, bool>>? DueAt(DateTime today) =>
        WhyNoPredicate is null ? StatesAt(today).Due.Holds : null;

    /// <summary>The state of each row's <see cref="Verdict"/>, as an expression that LINQ providers can translate: to count
    /// the rows in each state, for instance.</summary>
    /// <param name="today">The day that is asked about, in UTC.</param>
    /// <returns>The expression.</returns>
    public Expression<Func<TEntity, RetentionState>> StateAt(DateTime today) => StatesAt(today).ToExpression();

    /// <summary>Empties the members in memory, whatever the verdict says: ask <see cref="Verdict"/> first.</summary>
    /// <param name="entity">The row.</param>
    /// <returns>The same row; where the type is a struct, its emptied copy.</returns>
    /// <exception cref="InvalidOperationException">The action does not erase: see <see cref="CanApply"/>.</exception>
    public TEntity Apply(TEntity entity) =>
        _erase is null
            ? throw new InvalidOperationException($"The rule '{Id}' has the action {Action}: it erases nothing.")
            : _erase(entity);

    internal RowStates<TEntity> StatesAt(DateTime today) =>
        RowStates<TEntity>.Latest(Terms.Select(term => term.StatesAt(today)).ToArray());
}
