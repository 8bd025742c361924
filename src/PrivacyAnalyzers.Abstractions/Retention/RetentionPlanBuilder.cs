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
    private readonly Dictionary<string, RetentionDate<TEntity>> _dates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RetentionFlag<TEntity>> _flags = new(StringComparer.Ordinal);
    private readonly Func<TEntity, int, DateTime?>? _day;
    private readonly Func<TEntity, int, bool?>? _flag;

    /// <summary>Begins a plan.</summary>
    /// <param name="day">Reads the day of the date with an index, by the order in which the dates are added; null when it is not
    /// set. Null where the plan has no dates.</param>
    /// <param name="flag">The same for flags.</param>
    public RetentionPlanBuilder(Func<TEntity, int, DateTime?>? day, Func<TEntity, int, bool?>? flag)
    {
        _day = day;
        _flag = flag;
    }

    /// <summary>A date that counts by its day as it stands.</summary>
    /// <param name="member">The name of the member.</param>
    /// <param name="date">Reads it, for databases.</param>
    public void LocalDate(string member, Expression<Func<TEntity, DateTime?>> date)
    {
        Expression value = Predicates.Value(date ?? throw new ArgumentNullException(nameof(date)));
        Day(member, value.Type == typeof(DateTime)
            ? (first, end) => Predicates.Of(date, value, (DateTime day) => day >= first && day < end)
            : (first, end) => Predicates.Of(date, value, (DateTime? day) => day >= first && day < end));
    }

    /// <summary>A moment that counts by its day in UTC.</summary>
    /// <param name="member">The name of the member.</param>
    /// <param name="moment">Reads it, for databases.</param>
    public void Moment(string member, Expression<Func<TEntity, DateTimeOffset?>> moment)
    {
        Expression value = Predicates.Value(moment ?? throw new ArgumentNullException(nameof(moment)));
        Day(member, (first, end) =>
        {
            DateTimeOffset from = new(first.Ticks, TimeSpan.Zero);
            DateTimeOffset before = new(end.Ticks, TimeSpan.Zero);
            return value.Type == typeof(DateTimeOffset)
                ? Predicates.Of(moment, value, (DateTimeOffset time) => time >= from && time < before)
                : Predicates.Of(moment, value, (DateTimeOffset? time) => time >= from && time < before);
        });
    }

    /// <summary>A date of a type that only the generated code can compare.</summary>
    /// <param name="member">The name of the member.</param>
    /// <param name="isWithin">A predicate that databases understand: not before the first argument, and before the
    /// second.</param>
    public void Day(string member, Func<DateTime, DateTime, Expression<Func<TEntity, bool>>> isWithin)
    {
        Func<TEntity, int, DateTime?> day = _day ?? throw new InvalidOperationException($"Nothing reads the date '{member}'.");
        int index = _dates.Count;
        _dates.Add(member, new RetentionDate<TEntity>(member, row => day(row, index), isWithin));
    }

    /// <summary>A member that says whether an exception holds, or which state the row is in.</summary>
    /// <param name="member">The name of the member.</param>
    /// <param name="value">Reads it, for databases.</param>
    public void Flag(string member, Expression<Func<TEntity, bool?>> value)
    {
        Func<TEntity, int, bool?> flag = _flag ?? throw new InvalidOperationException($"Nothing reads the flag '{member}'.");
        int index = _flags.Count;
        _flags.Add(member, new RetentionFlag<TEntity>(member, row => flag(row, index), value));
    }

    /// <summary>Makes the plan.</summary>
    /// <param name="entity">The type's id in the register.</param>
    /// <param name="rules">The rules as text. Each line is a word and, after one space, its value.</param>
    /// <param name="erase">Empties the members of the rule with an index, and returns the row; null where no rule erases.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="FormatException">The text is not of this version, or names a member that no code was given for.</exception>
    public RetentionPlan<TEntity> Build(string entity, string rules, Func<TEntity, int, TEntity>? erase) =>
        new RetentionPlanText<TEntity>(_dates, _flags, erase).Read(
            entity, rules ?? throw new ArgumentNullException(nameof(rules)));
}
