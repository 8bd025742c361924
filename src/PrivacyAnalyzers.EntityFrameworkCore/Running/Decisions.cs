using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Query;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Arranges cases so that few questions are asked of each row: what several cases ask is asked once.</summary>
/// <remarks>
/// <c>a &amp;&amp; b ? 1 : c &amp;&amp; !a ? 2 : a &amp;&amp; d ? 3 : 0</c> becomes <c>a ? (b ? 1 : d ? 3 : 0) : (c ? 2 : 0)</c>. Cases stay in
/// their order, so it is the same for rows that several of them fit. A database has a third answer, where a date is missing: a question
/// is left out only where the case asks for the same date once more, and so does not fit such a row.
/// </remarks>
internal static class Decisions
{
    /// <summary>Cases that ask nothing in common are written twice: more of them would make a long statement.</summary>
    private const int MostCases = 6;

    /// <summary>The same values, for conditions and values in the order that they are asked.</summary>
    public static Expression Arrange(Expression code)
    {
        List<Case> cases = [];
        while (code is ConditionalExpression condition)
        {
            cases.Add(new([.. Questions(condition.Test)], condition.IfTrue));
            code = condition.IfFalse;
        }

        return cases.Count > MostCases ? InOrder(cases, code) : Arrange(cases, code);
    }

    private static Expression Arrange(List<Case> cases, Expression otherwise)
    {
        if (cases.Count == 0 || cases[0].Questions.Length == 0)
        {
            return cases.Count == 0 ? otherwise : cases[0].Value;
        }

        Expression question = cases[0].Questions[0];
        if (!cases.Skip(1).Any(one => one.Asks(question) || one.AsksOpposite(question)))
        {
            return Expression.Condition(All(cases[0].Questions), cases[0].Value, Arrange([.. cases.Skip(1)], otherwise));
        }

        return Expression.Condition(
            question,
            Arrange([.. cases.Where(one => !one.AsksOpposite(question)).Select(one => one.Without(question))], otherwise),
            Arrange([.. cases.Where(one => !one.Asks(question)).Select(one => one.WithoutOpposite(question))], otherwise));
    }

    private static Expression InOrder(IEnumerable<Case> cases, Expression otherwise) =>
        cases.Reverse().Aggregate(otherwise, (rest, one) => Expression.Condition(All(one.Questions), one.Value, rest));

    private static IEnumerable<Expression> Questions(Expression test) =>
        test is BinaryExpression { NodeType: ExpressionType.AndAlso } both ? Questions(both.Left).Concat(Questions(both.Right)) : [test];

    private static Expression All(IEnumerable<Expression> questions) => questions.Aggregate(Expression.AndAlso);

    private static bool AreSame(Expression one, Expression other) => ExpressionEqualityComparer.Instance.Equals(one, other);

    /// <summary>Whether a row of which one comparison is true is one of which the other is false.</summary>
    private static bool AreOpposite(Expression one, Expression other) =>
        one is BinaryExpression a && other is BinaryExpression b
        && (a.NodeType, b.NodeType) is (ExpressionType.LessThan, ExpressionType.GreaterThanOrEqual) or (ExpressionType.GreaterThanOrEqual, ExpressionType.LessThan)
        && AreSame(a.Left, b.Left) && Day(a.Right) is { } day && day.Equals(Day(b.Right));

    /// <summary>What is compared with a day; null where it is something else that is asked.</summary>
    private static Expression? Date(Expression question) =>
        question is BinaryExpression { NodeType: ExpressionType.LessThan or ExpressionType.GreaterThanOrEqual } comparison && Day(comparison.Right) is not null
            ? comparison.Left
            : null;

    /// <summary>The day that a date is compared with, which the plan has in a variable; null where it is not known.</summary>
    private static object? Day(Expression compared) =>
        (compared is UnaryExpression { NodeType: ExpressionType.Convert } lifted ? lifted.Operand : compared)
            is MemberExpression { Expression: ConstantExpression variable, Member: FieldInfo field }
            && field.GetValue(variable.Value) is var day and (DateOnly or DateTime or DateTimeOffset)
            ? day
            : null;

    /// <summary>One case.</summary>
    /// <param name="Questions">What must be true of a row.</param>
    /// <param name="Value">What it then is.</param>
    private sealed record Case(Expression[] Questions, Expression Value)
    {
        public bool Asks(Expression question) => Questions.Any(own => AreSame(own, question));

        public bool AsksOpposite(Expression question) => Questions.Any(own => AreOpposite(own, question));

        /// <summary>The case for rows of which a question is true.</summary>
        public Case Without(Expression question) => this with { Questions = [.. Questions.Where(own => !AreSame(own, question))] };

        /// <summary>The case for rows of which a question is not true: it is false, or the date is missing. Where it is missing, another
        /// question about it is not true either.</summary>
        public Case WithoutOpposite(Expression question)
        {
            Expression[] left = [.. Questions.Where(own => !AreOpposite(own, question))];
            return Date(question) is { } date && left.Any(own => Date(own) is { } other && AreSame(other, date))
                ? this with { Questions = left }
                : this;
        }
    }
}
