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

    /// <summary>Dates and flags, read by an expression for databases: a <see cref="DateTime"/> counts by its day as it stands, a
    /// <see cref="DateTimeOffset"/> by its day in UTC; a <see cref="bool"/> says whether an exception holds, or which state the row
    /// is in.</summary>
    /// <param name="members">Names them, by <see cref="RowMembers"/>: each is a member of the row, or of what a member of it refers
    /// to, in which case it is nullable, as a missing object has none.</param>
    /// <returns>This.</returns>
    /// <exception cref="ArgumentException">It names something else.</exception>
    public RetentionPlanBuilder<TEntity> Members(Expression<Func<TEntity, object?>> members)
    {
        if (members is null)
        {
            throw new ArgumentNullException(nameof(members));
        }

        if (members.Body is not MethodCallExpression call || call.Method.DeclaringType != typeof(RowMembers))
        {
            throw NotMembers(members.Body);
        }

        ParameterExpression row = members.Parameters[0];
        foreach (Expression value in call.Arguments)
        {
            string member = PathOf(value, row);
            Type type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
            if (type == typeof(DateTimeOffset))
            {
                Moment(member, value, row);
            }
            else if (type == typeof(DateTime))
            {
                LocalDate(member, value, row);
            }
            else if (type == typeof(bool))
            {
                Flag(member, value, row);
            }
            else
            {
                throw NotMembers(value);
            }
        }

        return this;
    }

    /// <summary>A date of a type that only the generated code can compare.</summary>
    /// <param name="member">The name of the member.</param>
    /// <param name="isWithin">A predicate that databases understand: not before the first argument, and before the
    /// second.</param>
    /// <returns>This.</returns>
    public RetentionPlanBuilder<TEntity> Day(string member, Func<DateTime, DateTime, Expression<Func<TEntity, bool>>> isWithin)
    {
        Func<TEntity, int, DateTime?> day = _day ?? throw new InvalidOperationException($"Nothing reads the date '{member}'.");
        int index = _dates.Count;
        _dates.Add(member, new RetentionDate<TEntity>(member, row => day(row, index), isWithin));
        return this;
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
        Func<TEntity, int, bool?> flag = _flag ?? throw new InvalidOperationException($"Nothing reads the flag '{member}'.");
        int index = _flags.Count;
        Expression nullable = value.Type == typeof(bool) ? Expression.Convert(value, typeof(bool?)) : value;
        _flags.Add(member, new RetentionFlag<TEntity>(
            member, entity => flag(entity, index), Expression.Lambda<Func<TEntity, bool?>>(nullable, row)));
    }

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
