using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;

namespace PrivacyAnalyzers;

/// <summary>All the retention rules of one type, and what they mean for the row as a whole.</summary>
/// <typeparam name="TEntity">The type of the row.</typeparam>
public sealed class RetentionPlan<TEntity>
{
    private readonly RetentionRule<TEntity>[] _last;

    /// <summary>Makes a plan.</summary>
    /// <param name="entity">The type's id in the register.</param>
    /// <param name="rules">The rules.</param>
    public RetentionPlan(string entity, params RetentionRule<TEntity>[] rules)
        : this(entity, rules, [])
    {
    }

    /// <summary>Makes a plan whose rows record which rules have run.</summary>
    /// <param name="entity">The type's id in the register.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="marks">The members that record it.</param>
    public RetentionPlan(string entity, IEnumerable<RetentionRule<TEntity>> rules, IEnumerable<RetentionMark> marks)
    {
        Entity = entity ?? throw new ArgumentNullException(nameof(entity));
        Rules = rules?.ToArray() ?? throw new ArgumentNullException(nameof(rules));
        Marks = marks?.ToArray() ?? throw new ArgumentNullException(nameof(marks));
        _last = Rules.Where(rule => !Rules.Any(other => IsStepBefore(rule, other))).ToArray();
    }

    /// <summary>The type's id in the register.</summary>
    public string Entity { get; }

    /// <summary>The rules.</summary>
    public IReadOnlyList<RetentionRule<TEntity>> Rules { get; }

    /// <summary>The members that record which rules have run for a row. A rule does not run again for a row that has the
    /// mark of its action.</summary>
    public IReadOnlyList<RetentionMark> Marks { get; }

    /// <summary>What happens to the row when all its rules are due: it is erased only if every one of them says so; else
    /// what keeps the most.</summary>
    public RetentionAction RowAction =>
        _last.Length == 0 ? RetentionAction.Review : _last.Max(rule => rule.Action);

    /// <summary>Why <see cref="RowDueAt"/> returns null; null where it returns a predicate.</summary>
    public string? WhyNoRowPredicate => Predicates.WhyNotAll(_last.Select(rule => rule.WhyNoPredicate));

    /// <summary>The rules that are due for a row. They are all judged before any of them is applied: emptying a member may
    /// take away the date that another rule starts from.</summary>
    /// <param name="entity">The row.</param>
    /// <param name="today">The day of the verdict, in UTC.</param>
    /// <returns>The rules, in the plan's order.</returns>
    public IReadOnlyList<RetentionRule<TEntity>> DueRules(TEntity entity, DateTime today) =>
        Rules.Where(rule => rule.Verdict(entity, today).IsDue).ToArray();

    /// <summary>The verdict for the row as a whole: it lives until the last of its members.</summary>
    /// <param name="entity">The row.</param>
    /// <param name="today">The day of the verdict, in UTC.</param>
    /// <returns>The verdict.</returns>
    public RetentionVerdict RowVerdict(TEntity entity, DateTime today) =>
        RetentionVerdict.Latest(_last.Select(rule => rule.Verdict(entity, today)).ToArray());

    /// <summary>The rows whose <see cref="RowVerdict"/> is <see cref="RetentionState.Due"/>, as a predicate that LINQ
    /// providers can translate.</summary>
    /// <param name="today">The day that is asked about, in UTC.</param>
    /// <returns>The predicate; null where no code can tell, see <see cref="WhyNoRowPredicate"/>.</returns>
    public Expression<Func<TEntity, bool>>? RowDueAt(DateTime today) =>
        WhyNoRowPredicate is null ? RowStatesAt(today).Due.Holds : null;

    /// <summary>The state of each row's <see cref="RowVerdict"/>, as an expression that LINQ providers can translate.</summary>
    /// <param name="today">The day that is asked about, in UTC.</param>
    /// <returns>The expression.</returns>
    public Expression<Func<TEntity, RetentionState>> RowStateAt(DateTime today) => RowStatesAt(today).ToExpression();

    private RowStates<TEntity> RowStatesAt(DateTime today) =>
        RowStates<TEntity>.Latest(_last.Select(rule => rule.StatesAt(today)).ToArray());

    /// <summary>Whether a rule restricts or reviews what another one later erases or anonymises: once that is due, the step
    /// before it says nothing more about the row.</summary>
    private static bool IsStepBefore(RetentionRule<TEntity> rule, RetentionRule<TEntity> other) =>
        rule.Action > other.Action && other.CanApply
        && rule.Members.Count > 0 && rule.Members.All(other.Members.Contains);
}
