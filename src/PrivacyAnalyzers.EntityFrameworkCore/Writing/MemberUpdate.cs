using System;
using System.Linq.Expressions;
using PrivacyAnalyzers.EntityFrameworkCore.Compatibility;

namespace PrivacyAnalyzers.EntityFrameworkCore.Writing;

/// <summary>What a statement leaves in one column of a row.</summary>
internal abstract class MemberUpdate<TEntity>
{
    /// <summary>That the column is not at its end yet: what makes a second run do nothing.</summary>
    public abstract Expression<Func<TEntity, bool>> IsLeft { get; }

    /// <summary>What is left in it.</summary>
    public abstract LambdaExpression Value { get; }

    /// <summary>Adds it to a statement.</summary>
    public abstract void Set(Setters<TEntity> statement);

    /// <summary>Makes one for a member whose type is only known at run time.</summary>
    /// <param name="row">The parameter that the expressions are over.</param>
    /// <param name="member">The member.</param>
    /// <param name="end">What is left in it.</param>
    public static MemberUpdate<TEntity> Of(ParameterExpression row, Expression member, EndValue end) =>
        (MemberUpdate<TEntity>)Activator.CreateInstance(
            typeof(Typed<>).MakeGenericType(typeof(TEntity), member.Type),
            Expression.Lambda(member, row),
            Expression.Lambda(end.Value, row),
            Expression.Lambda<Func<TEntity, bool>>(end.IsLeft, row))!;

    private sealed class Typed<TValue>(
        Expression<Func<TEntity, TValue>> member,
        Expression<Func<TEntity, TValue>> value,
        Expression<Func<TEntity, bool>> isLeft) : MemberUpdate<TEntity>
    {
        public override Expression<Func<TEntity, bool>> IsLeft => isLeft;

        public override LambdaExpression Value => value;

        public override void Set(Setters<TEntity> statement) => statement.Set(member, value);
    }
}
