using System;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Joins lambdas over a row into one, which is what can be sent as one statement.</summary>
internal static class Lambdas
{
    /// <summary>What the lambda says of another row.</summary>
    public static Expression On(this LambdaExpression lambda, Expression row) =>
        ReplacingExpressionVisitor.Replace(lambda.Parameters[0], row, lambda.Body);

    /// <summary>Both.</summary>
    public static Expression<Func<T, bool>> And<T>(this Expression<Func<T, bool>> one, Expression<Func<T, bool>>? other) =>
        other is null ? one : one.With(Expression.AndAlso(one.Body, other.On(one.Parameters[0])));

    /// <summary>One of them.</summary>
    public static Expression<Func<T, bool>> Or<T>(this Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) =>
        one.With(Expression.OrElse(one.Body, other.On(one.Parameters[0])));

    /// <summary>Not.</summary>
    public static Expression<Func<T, bool>> Not<T>(this Expression<Func<T, bool>> one) => one.With(Expression.Not(one.Body));

    /// <summary>A value in a form that becomes a parameter of the statement: the statement stays the same for each value.</summary>
    public static Expression Parameter<T>(T value) => Parameter(value, typeof(T));

    /// <summary>The same of a value whose type is only known at run time.</summary>
    public static Expression Parameter(object? value, Type type) => Variable.Of(type, value).Value;

    private static Expression<Func<T, bool>> With<T>(this Expression<Func<T, bool>> one, Expression body) =>
        Expression.Lambda<Func<T, bool>>(body, one.Parameters[0]);
}
