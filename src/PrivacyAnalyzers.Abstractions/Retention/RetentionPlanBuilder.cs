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
    private readonly Func<TEntity, int, object?>? _use;

    /// <summary>Begins a plan.</summary>
    /// <param name="use">Gives the value of the date or flag with an index, by the order in which they are named; null when it is
    /// not set. From the number of these on, it empties the members of the rule with the rest as its index, and gives the row. Null
    /// where there is nothing to read and nothing to empty. One method for all: each costs the compiler a symbol, a body and a
    /// delegate.</param>
    /// <param name="members">Dates and flags, read by an expression for databases: a <see cref="DateTime"/> counts by its day as it
    /// stands, a <see cref="DateTimeOffset"/> by its day in UTC; a <see cref="bool"/> says whether an exception holds, or which state
    /// the row is in. <see cref="RowMembers"/> names them: each is a member of the row, or of what a member of it refers to, in which
    /// case it is nullable, as a missing object has none. Null where there are none.</param>
    /// <exception cref="ArgumentException"><paramref name="members"/> names something else.</exception>
    public RetentionPlanBuilder(Func<TEntity, int, object?>? use, Expression<Func<TEntity, object?>>? members)
    {
        _use = use;
        if (members is not null)
        {
            AddAll(members.Body, members.Parameters[0]);
        }
    }

    /// <summary>A date of a type that only the generated code can compare.</summary>
    /// <param name="member">The name of the member.</param>
    /// <param name="isWithin">A predicate that databases understand: not before the first argument, and before the
    /// second.</param>
    /// <returns>This.</returns>
    public RetentionPlanBuilder<TEntity> Day(string member, Func<DateTime, DateTime, Expression<Func<TEntity, bool>>> isWithin)
    {
        Func<TEntity, int, object?> use = UseOf(member);
        int index = Named;
        _dates.Add(member, new RetentionDate<TEntity>(
            member,
            row => use(row, index) switch
            {
                DateTime day => day,
                DateTimeOffset time => RetentionCalendar.Day(time),
                _ => null,
            },
            isWithin));
        return this;
    }

    /// <summary>Makes the plan.</summary>
    /// <param name="entity">The type's id in the register.</param>
    /// <param name="rules">The rules as text. Each line is a word and, after one space, its value.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="FormatException">The text is not of this version, or names a member that no code was given for.</exception>
    public RetentionPlan<TEntity> Build(string entity, string rules)
    {
        Func<TEntity, int, object?>? use = _use;
        int first = Named;
        return new RetentionPlanText<TEntity>(_dates, _flags, use is null ? null : (row, rule) => (TEntity)use(row, first + rule)!).Read(
            entity, rules ?? throw new ArgumentNullException(nameof(rules)));
    }

    /// <summary>How many dates and flags are named so far.</summary>
    private int Named => _dates.Count + _flags.Count;

    private void AddAll(Expression named, ParameterExpression row)
    {
        if (named is not MethodCallExpression call || call.Method.DeclaringType != typeof(RowMembers))
        {
            throw NotMembers(named);
        }

        foreach (Expression value in call.Arguments)
        {
            Type type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
            if (type == typeof(DateTimeOffset))
            {
                Moment(PathOf(value, row), value, row);
            }
            else if (type == typeof(DateTime))
            {
                LocalDate(PathOf(value, row), value, row);
            }
            else if (type == typeof(bool))
            {
                Flag(PathOf(value, row), value, row);
            }
            else
            {
                // What one call cannot take, its last argument names.
                AddAll(value, row);
            }
        }
    }

    private void LocalDate(string member, Expression value, ParameterExpression row) => Day(member, value.Type == typeof(DateTime)
        ? (first, end) => Predicates.Of<TEntity, DateTime>(row, value, day => day >= first && day < end)
        : (first, end) => Predicates.Of<TEntity, DateTime?>(row, value, day => day >= first && day < end));

    private void Moment(string member, Expression value, ParameterExpression row) => Day(member, (first, end) =>
    {
        DateTimeOffset from = new(first.Ticks, TimeSpan.Zero);
        DateTimeOffset before = new(end.Ticks, TimeSpan.Zero);
        return value.Type == typeof(DateTimeOffset)
            ? Predicates.Of<TEntity, DateTimeOffset>(row, value, time => time >= from && time < before)
            : Predicates.Of<TEntity, DateTimeOffset?>(row, value, time => time >= from && time < before);
    });

    private void Flag(string member, Expression value, ParameterExpression row)
    {
        Func<TEntity, int, object?> use = UseOf(member);
        int index = Named;
        Expression nullable = value.Type == typeof(bool) ? Expression.Convert(value, typeof(bool?)) : value;
        _flags.Add(member, new RetentionFlag<TEntity>(
            member, entity => use(entity, index) as bool?, Expression.Lambda<Func<TEntity, bool?>>(nullable, row)));
    }

    private Func<TEntity, int, object?> UseOf(string member) =>
        _use ?? throw new InvalidOperationException($"Nothing reads the member '{member}'.");

    /// <summary>The members on the way to a value, as the plan's text names them.</summary>
    private static string PathOf(Expression value, ParameterExpression row) => value switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert } nullable => PathOf(nullable.Operand, row),
        MemberExpression { Expression: { } from } member =>
            from == row ? member.Member.Name : $"{PathOf(from, row)}.{member.Member.Name}",
        _ => throw NotMembers(value),
    };

    private static ArgumentException NotMembers(Expression found) =>
        new($"The plan's members are named by '{found}', which is none.");
}
