using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>How many rows stand where: each row is counted once.</summary>
internal sealed class RowCounts
{
    private const int Finished = 10;
    private const int GoesWithRow = 11;
    private const int FirstHold = 100;

    /// <summary>Where less than this part of the rows is due, the index on their date finds them with less to read than the order that
    /// they lie in.</summary>
    private const int LeastPart = 20;

    /// <summary>No rows.</summary>
    public static readonly RowCounts None = new(new Dictionary<int, long>());

    private readonly IReadOnlyDictionary<int, long> _rows;

    /// <summary>Made of how many rows have each code.</summary>
    public RowCounts(IReadOnlyDictionary<int, long> rows) => _rows = rows;

    public long Rows => _rows.Values.Sum();

    public long Due => Of((int)RetentionState.Due);

    public long HeldByPlan => Of((int)RetentionState.Held);

    public long Running => Of((int)RetentionState.Running);

    public long NotStarted => Of((int)RetentionState.NotStarted);

    public long Indeterminate => Of((int)RetentionState.Indeterminate);

    public long AtTheirEnd => Of(Finished);

    public long GoneWithRow => Of(GoesWithRow);

    /// <summary>Whether so many of the rows are due that it is best to take them in the order that they lie in.</summary>
    public static bool AreManyDue(long due, long rows) => due >= rows / LeastPart;

    /// <summary>How many the hold with an index keeps.</summary>
    public long HeldBy(int hold) => Of(FirstHold + hold);

    /// <summary>Counts the rows with one query.</summary>
    public static async Task<RowCounts> CountAsync<TEntity>(
        IQueryable<TEntity> rows, Step<TEntity> step, IReadOnlyList<Expression<Func<TEntity, bool>>> holds, CancellationToken cancellation)
    {
        List<Group> counted = await Query(rows, step, holds).ToListAsync(cancellation).ConfigureAwait(false);
        return new(counted.ToDictionary(group => group.Code, group => group.Count));
    }

    /// <summary>The query that counts them.</summary>
    public static IQueryable<Group> Query<TEntity>(
        IQueryable<TEntity> rows, Step<TEntity> step, IReadOnlyList<Expression<Func<TEntity, bool>>> holds) =>
        rows.GroupBy(Code(step, holds)).Select(group => new Group { Code = group.Key, Count = group.LongCount() });

    /// <summary>Whether a code says that a row is due.</summary>
    public static bool IsDue(int code) => code == (int)RetentionState.Due;

    /// <summary>A number for where each row stands: its state by its plan; where that is due, what else is to be said of it.</summary>
    public static Expression<Func<TEntity, int>> Code<TEntity>(Step<TEntity> step, IReadOnlyList<Expression<Func<TEntity, bool>>> holds)
    {
        ParameterExpression row = step.State.Parameters[0];
        Expression due = Number(RetentionState.Due);
        for (int i = holds.Count - 1; i >= 0; i--)
        {
            due = Expression.Condition(holds[i].On(row), Expression.Constant(FirstHold + i), due);
        }

        if (step.GoesWithRow is { } goes)
        {
            due = Expression.Condition(goes.On(row), Expression.Constant(GoesWithRow), due);
        }

        if (step.IsLeft is { } isLeft)
        {
            due = Expression.Condition(isLeft.On(row), due, Expression.Constant(Finished));
        }

        return Expression.Lambda<Func<TEntity, int>>(Numbered(step.State.Body, due), row);
    }

    /// <summary>The state as a number. It is made of conditions and names: each name is replaced where it stands.</summary>
    private static Expression Numbered(Expression state, Expression due) => state switch
    {
        ConditionalExpression condition => Expression.Condition(
            condition.Test, Numbered(condition.IfTrue, due), Numbered(condition.IfFalse, due)),
        ConstantExpression { Value: RetentionState.Due } => due,
        ConstantExpression { Value: RetentionState name } => Number(name),
        _ => Expression.Condition(
            Expression.Equal(state, Expression.Constant(RetentionState.Due)), due, Expression.Convert(state, typeof(int))),
    };

    private static ConstantExpression Number(RetentionState state) => Expression.Constant((int)state);

    private long Of(int code) => _rows.GetValueOrDefault(code);

    /// <summary>How many rows have the same code.</summary>
    internal sealed class Group
    {
        public int Code { get; init; }

        public long Count { get; init; }
    }
}
