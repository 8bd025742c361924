using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;

namespace PrivacyAnalyzers;

/// <summary>Joins predicates into one lambda over one parameter, which is what LINQ providers can translate.</summary>
internal static class Predicates
{
    /// <summary>Why not all of several things have a predicate; null when they have, and there are any.</summary>
    /// <param name="reasons">For each thing, why it has none; null when it has one.</param>
    public static string? WhyNotAll(IEnumerable<string?> reasons)
    {
        string?[] each = reasons.ToArray();
        return each.Length == 0 ? RetentionVerdict.NothingDeclared
            : Array.TrueForAll(each, reason => reason is null) ? null
            : string.Join("; ", each.OfType<string>().Distinct(StringComparer.Ordinal));
    }

    /// <summary>Why not even one of several things has a predicate; null when one has.</summary>
    /// <param name="reasons">For each thing, why it has none; null when it has one.</param>
    public static string? WhyNotAny(IEnumerable<string?> reasons)
    {
        string?[] each = reasons.ToArray();
        return Array.Exists(each, reason => reason is null) ? null : WhyNotAll(each);
    }

    /// <summary>What all the predicates accept; those that are missing are left out.</summary>
    public static Expression<Func<TEntity, bool>> All<TEntity>(IEnumerable<Expression<Func<TEntity, bool>>?> predicates) =>
        Join(predicates, Expression.AndAlso);

    /// <summary>What one of the predicates accepts; those that are missing are left out.</summary>
    public static Expression<Func<TEntity, bool>> Any<TEntity>(IEnumerable<Expression<Func<TEntity, bool>>?> predicates) =>
        Join(predicates, Expression.OrElse);

    /// <summary>A condition on a value, as a predicate on the row that the value is read from.</summary>
    /// <param name="row">The row that the value is read from.</param>
    /// <param name="value">The value.</param>
    /// <param name="condition">The condition, as the compiler makes it: with the platform's own operators, and with the bounds
    /// in captured variables, which LINQ providers pass on as parameters.</param>
    public static Expression<Func<TEntity, bool>> Of<TEntity, TValue>(
        ParameterExpression row, Expression value, Expression<Func<TValue, bool>> condition) =>
        Expression.Lambda<Func<TEntity, bool>>(new Rebinding(condition.Parameters[0], value).Visit(condition.Body), row);

    /// <summary>The value that a lambda reads, without what makes it nullable only to fit the lambda's type. Read from another
    /// row that may be missing, it is nullable.</summary>
    public static Expression Value<TEntity, TValue>(Expression<Func<TEntity, TValue>> read) =>
        read.Body is UnaryExpression { NodeType: ExpressionType.Convert, Operand: MemberExpression { Expression: ParameterExpression } own }
            ? own
            : read.Body;

    /// <summary>A predicate's body over another parameter.</summary>
    public static Expression Over<TEntity>(Expression<Func<TEntity, bool>> predicate, ParameterExpression row) =>
        new Rebinding(predicate.Parameters[0], row).Visit(predicate.Body);

    private static Expression<Func<TEntity, bool>> Join<TEntity>(
        IEnumerable<Expression<Func<TEntity, bool>>?> predicates,
        Func<Expression, Expression, BinaryExpression> join)
    {
        Expression<Func<TEntity, bool>>[] present = predicates.OfType<Expression<Func<TEntity, bool>>>().ToArray();
        ParameterExpression parameter = present[0].Parameters[0];
        Expression body = present[0].Body;
        foreach (Expression<Func<TEntity, bool>> predicate in present.Skip(1))
        {
            body = join(body, Over(predicate, parameter));
        }

        return Expression.Lambda<Func<TEntity, bool>>(body, parameter);
    }

    private sealed class Rebinding : ExpressionVisitor
    {
        private readonly ParameterExpression _from;
        private readonly Expression _to;

        public Rebinding(ParameterExpression from, Expression to)
        {
            _from = from;
            _to = to;
        }

        protected override Expression VisitParameter(ParameterExpression node) => node == _from ? _to : node;
    }
}
