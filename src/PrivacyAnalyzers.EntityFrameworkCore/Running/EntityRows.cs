using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PrivacyAnalyzers.EntityFrameworkCore.Compatibility;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>The rows of one type in a context: those that its plan is for, and no others.</summary>
internal sealed class EntityRows<TEntity>
    where TEntity : class
{
    private static readonly Dictionary<Type, Stretch> s_wholeNumbers = new()
    {
        [typeof(short)] = new(short.MinValue, short.MaxValue),
        [typeof(int)] = new(int.MinValue, int.MaxValue),
        [typeof(long)] = new(long.MinValue, long.MaxValue),
    };

    private readonly IProperty[] _key;

    public EntityRows(DbContext context, IEntityType type, IReadOnlyCollection<string> liftedFilters)
    {
        Type = type;
        _key = type.FindPrimaryKey()?.Properties.ToArray() ?? [];
        IQueryable<TEntity> all = context.Set<TEntity>().Lift(liftedFilters);

        // The rows of a derived type are judged by its own plan, which has the rules of this type's members too.
        foreach (IEntityType derived in type.GetDirectlyDerivedTypes())
        {
            all = all.Where(Expression.Lambda<Func<TEntity, bool>>(Expression.Not(Expression.TypeIs(Row, derived.ClrType)), Row));
        }

        All = all;
        KeyRange = IsAlone(liftedFilters) && _key is [var key] && key.GetTypeMapping().Converter is null
            && s_wholeNumbers.TryGetValue(key.ClrType, out Stretch range)
            ? range
            : null;
    }

    /// <summary>The type in the model.</summary>
    public IEntityType Type { get; }

    /// <summary>The parameter of the lambdas that are made here.</summary>
    public ParameterExpression Row { get; } = Expression.Parameter(typeof(TEntity), "row");

    /// <summary>The rows.</summary>
    public IQueryable<TEntity> All { get; }

    /// <summary>All values that the key can have, where a whole number tells where a row lies in a table that no other rows
    /// are in; null elsewhere.</summary>
    public Stretch? KeyRange { get; }

    /// <summary>Rows in the order of a member: so its index finds them, and workers take them in the same order.</summary>
    /// <param name="found">The rows.</param>
    /// <param name="by">The member; null where there is none: then by the key.</param>
    /// <param name="from">Its first value; null for all.</param>
    public IQueryable<TEntity> InOrderOf(IQueryable<TEntity> found, IProperty? by, object? from)
    {
        LambdaExpression order = Expression.Lambda(Property(by ?? _key[0], Row), Row);
        IQueryable<TEntity> since = by is null || from is null ? found : found.Where(Lambda(
            Expression.GreaterThanOrEqual(order.Body, Lambdas.Parameter(from, by.ClrType))));
        return since.Provider.CreateQuery<TEntity>(Expression.Call(
            typeof(Queryable), nameof(Queryable.OrderBy), [typeof(TEntity), order.ReturnType], since.Expression, order));
    }

    /// <summary>The values of the rows' keys, in the key's order, and after them one more.</summary>
    public IQueryable<object?[]> Keys(IQueryable<TEntity> rows, IProperty? more)
    {
        IEnumerable<IProperty> members = more is null ? _key : [.. _key, more];
        return rows.Select(Expression.Lambda<Func<TEntity, object?[]>>(
            Expression.NewArrayInit(typeof(object), members.Select(p => Expression.Convert(Property(p, Row), typeof(object)))), Row));
    }

    /// <summary>A row's key. Only where there is a <see cref="KeyRange"/>.</summary>
    public Expression<Func<TEntity, long>> WholeKeyOf =>
        Expression.Lambda<Func<TEntity, long>>(Expression.Convert(Property(_key[0], Row), typeof(long)), Row);

    /// <summary>That a row's key is one of several.</summary>
    public Expression<Func<TEntity, bool>> HasKeyOf(IReadOnlyList<object?[]> keys)
    {
        if (_key.Length == 1)
        {
            Array values = Array.CreateInstance(_key[0].ClrType, keys.Count);
            for (int i = 0; i < keys.Count; i++)
            {
                values.SetValue(keys[i][0], i);
            }

            // As one parameter, so that the statement stays the same whatever the number of keys.
            Expression parameter = Expression.Call(typeof(EF), nameof(EF.Parameter), [values.GetType()], Lambdas.Parameter(values, values.GetType()));
            return Lambda(Expression.Call(
                typeof(Enumerable), nameof(Enumerable.Contains), [_key[0].ClrType], parameter, Property(_key[0], Row)));
        }

        return Lambda(AnyOf(0, keys.Count));

        // Halved again and again, so that the depth of the expression does not grow with the number of keys.
        Expression AnyOf(int first, int count) => count == 0
            ? Expression.Constant(false)
            : count == 1
                ? _key.Select((p, i) => (Expression)Expression.Equal(Property(p, Row), Lambdas.Parameter(keys[first][i], p.ClrType)))
                    .Aggregate(Expression.AndAlso)
                : Expression.OrElse(AnyOf(first, count / 2), AnyOf(first + (count / 2), count - (count / 2)));
    }

    /// <summary>That a row's key is one of a stretch. Only where there is a <see cref="KeyRange"/>.</summary>
    public Expression<Func<TEntity, bool>> HasKeyBetween(Stretch stretch) =>
        HasKeyBetween(NewKey(WholeKey(stretch.First)), NewKey(WholeKey(stretch.Last)));

    /// <summary>The same of a stretch whose ends may change.</summary>
    public Expression<Func<TEntity, bool>> HasKeyBetween(Variable first, Variable last)
    {
        Expression key = Property(_key[0], Row);
        return Lambda(Expression.AndAlso(Expression.GreaterThanOrEqual(key, first.Value), Expression.LessThanOrEqual(key, last.Value)));
    }

    /// <summary>A variable of the key's type.</summary>
    public Variable NewKey(object? value = null) => Variable.Of(_key[0].ClrType, value);

    /// <summary>A whole number as a key. Only where there is a <see cref="KeyRange"/>.</summary>
    public object WholeKey(long value) => Convert.ChangeType(value, _key[0].ClrType, CultureInfo.InvariantCulture);

    /// <summary>The key's members.</summary>
    public IReadOnlyList<IProperty> Key => _key;

    /// <summary>A predicate over <see cref="Row"/>.</summary>
    public Expression<Func<TEntity, bool>> Lambda(Expression body) => Expression.Lambda<Func<TEntity, bool>>(body, Row);

    /// <summary>A member of a row, also where only the model knows it.</summary>
    public static Expression Property(IReadOnlyProperty property, Expression row) => Expression.Call(
        typeof(EF), nameof(EF.Property), [property.ClrType], row, Expression.Constant(property.Name));

    /// <summary>Whether all rows of the table are rows of this type that are seen.</summary>
    private bool IsAlone(IReadOnlyCollection<string> liftedFilters) =>
        Type.BaseType is null && !Type.GetDirectlyDerivedTypes().Any() && Type.GetViewName() is null
        && !Type.HasFilters(liftedFilters);
}
