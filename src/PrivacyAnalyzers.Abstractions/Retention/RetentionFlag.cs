using System;
using System.Linq.Expressions;

namespace PrivacyAnalyzers;

/// <summary>A member of a row that is true, false or unknown.</summary>
/// <typeparam name="TEntity">The type of the row.</typeparam>
public sealed class RetentionFlag<TEntity>
{
    private readonly Func<TEntity, bool?> _read;
    private readonly Expression<Func<TEntity, bool?>> _value;

    /// <summary>Makes a flag.</summary>
    /// <param name="member">The name of the member.</param>
    /// <param name="read">Reads it; null when the row does not say.</param>
    /// <param name="value">The same for databases.</param>
    public RetentionFlag(string member, Func<TEntity, bool?> read, Expression<Func<TEntity, bool?>> value)
    {
        Member = member ?? throw new ArgumentNullException(nameof(member));
        _read = read ?? throw new ArgumentNullException(nameof(read));
        _value = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The name of the member.</summary>
    public string Member { get; }

    /// <summary>What a row says; null when it does not say.</summary>
    /// <param name="entity">The row.</param>
    /// <returns>The value.</returns>
    public bool? Of(TEntity entity) => _read(entity);

    /// <summary>That the row says yes, or that it says no.</summary>
    internal Condition<TEntity> Is(bool value)
    {
        Expression flag = Predicates.Value(_value);
        if (flag.Type == typeof(bool))
        {
            Condition<TEntity> isTrue = new(Lambda(flag), Lambda(Expression.Not(flag)));
            return value ? isTrue : isTrue.Not();
        }

        return new(
            Lambda(Expression.Equal(flag, Expression.Constant(value, typeof(bool?)))),
            Lambda(Expression.OrElse(IsNull(flag), Expression.Equal(flag, Expression.Constant(!value, typeof(bool?))))));
    }

    /// <summary>That the row does not say.</summary>
    internal Condition<TEntity> IsUnknown()
    {
        Expression flag = Predicates.Value(_value);
        return flag.Type == typeof(bool)
            ? Condition<TEntity>.Never
            : new(Lambda(IsNull(flag)), Lambda(Expression.NotEqual(flag, Expression.Constant(null, typeof(bool?)))));
    }

    private static BinaryExpression IsNull(Expression flag) => Expression.Equal(flag, Expression.Constant(null, typeof(bool?)));

    private Expression<Func<TEntity, bool>> Lambda(Expression body) => Expression.Lambda<Func<TEntity, bool>>(body, _value.Parameters);
}
