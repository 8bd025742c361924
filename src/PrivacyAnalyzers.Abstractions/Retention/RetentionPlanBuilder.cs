using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq.Expressions;

namespace PrivacyAnalyzers;

/// <summary>Makes a plan from its rules, written as text, and from the code that reads and empties a row. For generated code.</summary>
/// <remarks>
/// What is data stands in the text and costs the compiler one literal; only what must name a member is code. The form of the
/// text is that of the same version's generator and no contract of its own: <see cref="RetentionPlanText{TEntity}"/> reads it.
/// </remarks>
/// <typeparam name="TEntity">The type of the row.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RetentionPlanBuilder<TEntity>
{
    private readonly Dictionary<string, Func<RetentionPeriod, RetentionClause<TEntity>>> _dates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<string, RetentionHold<TEntity>>> _flags = new(StringComparer.Ordinal);

    /// <summary>A date that counts by its day as it stands.</summary>
    /// <param name="member">The name of the member.</param>
    /// <param name="read">Reads it; null when it is not set.</param>
    /// <param name="date">The same for databases.</param>
    public void LocalDate(string member, Func<TEntity, DateTime?> read, Expression<Func<TEntity, DateTime?>> date) =>
        Day(
            member,
            read,
            date is null ? throw new ArgumentNullException(nameof(date))
            : Predicates.WithoutLifting(date.Body) is { } plain
                ? (first, end) => Predicates.Of(date, plain, (DateTime day) => day >= first && day < end)
                : (first, end) => Predicates.Of(date, date.Body, (DateTime? day) => day >= first && day < end));

    /// <summary>A moment that counts by its day in UTC.</summary>
    /// <param name="member">The name of the member.</param>
    /// <param name="read">Reads it; null when it is not set.</param>
    /// <param name="moment">The same for databases.</param>
    public void Moment(
        string member, Func<TEntity, DateTimeOffset?> read, Expression<Func<TEntity, DateTimeOffset?>> moment)
    {
        if (moment is null)
        {
            throw new ArgumentNullException(nameof(moment));
        }

        Expression? plain = Predicates.WithoutLifting(moment.Body);
        Day(member, row => RetentionCalendar.Day(read(row)), (first, end) =>
        {
            DateTimeOffset from = new(first.Ticks, TimeSpan.Zero);
            DateTimeOffset before = new(end.Ticks, TimeSpan.Zero);
            return plain is null
                ? Predicates.Of(moment, moment.Body, (DateTimeOffset? time) => time >= from && time < before)
                : Predicates.Of(moment, plain, (DateTimeOffset time) => time >= from && time < before);
        });
    }

    /// <summary>A date of a type that only the generated code can compare.</summary>
    /// <param name="member">The name of the member.</param>
    /// <param name="read">Reads its day; null when it is not set.</param>
    /// <param name="startedWithin">A predicate that databases understand: not before the first argument, and before the
    /// second.</param>
    public void Day(
        string member,
        Func<TEntity, DateTime?> read,
        Func<DateTime, DateTime, Expression<Func<TEntity, bool>>> startedWithin) =>
        _dates.Add(member, period => new RetentionClause<TEntity>(period, member, read, startedWithin));

    /// <summary>A member that says whether an exception holds.</summary>
    /// <param name="member">The name of the member.</param>
    /// <param name="holds">Whether the exception holds.</param>
    /// <param name="isFree">That it does not, for databases.</param>
    public void Flag(string member, Func<TEntity, bool?> holds, Expression<Func<TEntity, bool>> isFree) =>
        _flags.Add(member, reason => new RetentionHold<TEntity>(reason, holds, isFree));

    /// <summary>Makes the plan.</summary>
    /// <param name="entity">The type's id in the register.</param>
    /// <param name="rules">The rules as text. Each line is a word and, after one space, its value.</param>
    /// <param name="erase">Empties the members of the rule with an index, and returns the row; null where no rule erases.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="FormatException">The text is not of this version, or names a member that no code was given for.</exception>
    public RetentionPlan<TEntity> Build(string entity, string rules, Func<TEntity, int, TEntity>? erase) =>
        new(entity, new RetentionPlanText<TEntity>(_dates, _flags, erase).Read(
            rules ?? throw new ArgumentNullException(nameof(rules))));
}
