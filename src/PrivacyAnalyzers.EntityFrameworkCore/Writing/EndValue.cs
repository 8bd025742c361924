using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;
using PrivacyAnalyzers.EntityFrameworkCore.Running;

namespace PrivacyAnalyzers.EntityFrameworkCore.Writing;

/// <summary>What is left in a column, and how to tell that it is there already.</summary>
/// <param name="Value">What is left.</param>
/// <param name="IsLeft">That the column holds something else.</param>
internal sealed record EndValue(Expression Value, Expression IsLeft)
{
    private const string UniquePrefix = "anonymised-";

    /// <summary>Null.</summary>
    public static EndValue Null(Expression member) => Constant(member, null);

    /// <summary>One value for all rows.</summary>
    public static EndValue Constant(Expression member, object? value)
    {
        ConstantExpression end = Expression.Constant(value, member.Type);
        return new(end, Differs(member, end));
    }

    /// <summary>One value for all rows, where a column of an object that is absent altogether stays as it is.</summary>
    public static EndValue DefaultUnlessAbsent(Expression member, object? value)
    {
        Type nullable = typeof(Nullable<>).MakeGenericType(member.Type);
        Expression absent = Expression.Equal(Expression.Convert(member, nullable), Expression.Constant(null, nullable));
        EndValue end = Constant(member, value);
        return new(Expression.Condition(absent, member, end.Value), Expression.AndAlso(Expression.Not(absent), end.IsLeft));
    }

    /// <summary>An empty text, array or list.</summary>
    /// <returns>The value; null where the member's type has none.</returns>
    public static EndValue? Empty(Expression member)
    {
        if (member.Type == typeof(string))
        {
            return Constant(member, "");
        }

        if (member.Type == typeof(byte[]))
        {
            return Constant(member, Array.Empty<byte>());
        }

        // A list that is null has nothing in it either.
        return ElementOf(member.Type) is { } element && EmptyOf(member.Type, element) is { } none
            ? new(
                member.Type.IsArray ? Expression.Constant(none, member.Type) : Lambdas.Parameter(none, member.Type),
                Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [element], member))
            : null;
    }

    /// <summary>A text, as a value of the member's type.</summary>
    /// <returns>The value; null where the text is none of that type.</returns>
    public static EndValue? Fixed(Expression member, string text)
    {
        Type type = Nullable.GetUnderlyingType(member.Type) ?? member.Type;
        if (type == typeof(string))
        {
            return Constant(member, text);
        }

        TypeConverter converter = TypeDescriptor.GetConverter(type);
        try
        {
            return converter.CanConvertFrom(typeof(string))
                ? Constant(member, converter.ConvertFromString(null, CultureInfo.InvariantCulture, text))
                : null;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>A text that no other row has. It is made of the row's key, which stays in the row anyway: it tells nobody
    /// apart who was not told apart before, it is the same in each run, and no two rows can meet in it.</summary>
    /// <returns>The value; null where the member is no text, or the row has no key.</returns>
    public static EndValue? Unique(Expression member, string? prefix, IReadOnlyKey? key, Func<IReadOnlyProperty, Expression> read)
    {
        if (member.Type != typeof(string) || key is null)
        {
            return null;
        }

        Expression text = Expression.Constant(PrefixOf(prefix));
        foreach (IReadOnlyProperty part in key.Properties)
        {
            Expression value = read(part);
            text = Concat(
                part == key.Properties[0] ? text : Concat(text, Expression.Constant("-")),
                value.Type == typeof(string) ? value : Expression.Call(value, nameof(ToString), null));
        }

        return UnlessNull(member, text, Expression.NotEqual(member, text));
    }

    /// <summary>How long such a text can be.</summary>
    public static int UniqueLength(string? prefix, IReadOnlyKey key) => PrefixOf(prefix).Length + key.Properties.Count - 1 + key.Properties.Sum(part =>
        part.ClrType == typeof(int) ? int.MinValue.ToString(CultureInfo.InvariantCulture).Length
        : part.ClrType == typeof(long) ? long.MinValue.ToString(CultureInfo.InvariantCulture).Length
        : part.ClrType == typeof(Guid) ? Guid.Empty.ToString().Length
        : part.GetMaxLength() ?? 1);

    /// <summary>The first of January of the same year.</summary>
    /// <returns>The value; null where the member is no date that databases can count from.</returns>
    public static EndValue? Year(Expression member)
    {
        Type type = Nullable.GetUnderlyingType(member.Type) ?? member.Type;
        if (type != typeof(DateOnly) && type != typeof(DateTime))
        {
            return null;
        }

        // Counted back from the day, since databases can do that everywhere, and make a date of three numbers only in places.
        Expression date = member.Type == type ? member : Expression.Property(member, nameof(Nullable<>.Value));
        Expression dayOfYear = Expression.Property(date, nameof(DateTime.DayOfYear));
        Expression back = Expression.Subtract(Expression.Constant(1), dayOfYear);
        Expression isLater = Expression.NotEqual(dayOfYear, Expression.Constant(1));
        if (type == typeof(DateOnly))
        {
            return UnlessNull(member, Expression.Call(date, nameof(DateOnly.AddDays), null, back), isLater);
        }

        Expression day = Expression.Property(date, nameof(DateTime.Date));
        return UnlessNull(
            member,
            Expression.Call(day, nameof(DateTime.AddDays), null, Expression.Convert(back, typeof(double))),
            Expression.OrElse(isLater, Expression.NotEqual(date, day)));
    }

    /// <summary>The first characters.</summary>
    /// <returns>The value; null where the member is no text.</returns>
    public static EndValue? Prefix(Expression member, int keep) => member.Type != typeof(string)
        ? null
        : IfLeft(
            member,
            Expression.Call(member, nameof(string.Substring), null, Expression.Constant(0), Expression.Constant(keep)),
            Expression.GreaterThan(Expression.Property(member, nameof(string.Length)), Expression.Constant(keep)));

    private static Type? ElementOf(Type list) => list.GetInterfaces().Prepend(list)
        .FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    /// <summary>A list of the type with nothing in it; null where it cannot be made.</summary>
    private static object? EmptyOf(Type list, Type element)
    {
        Type usual = typeof(List<>).MakeGenericType(element);
        return list.IsArray ? Array.CreateInstance(element, 0)
            : list.IsAssignableFrom(usual) ? Activator.CreateInstance(usual)
            : list.GetConstructor(Type.EmptyTypes)?.Invoke(null);
    }

    private static string PrefixOf(string? prefix) => string.IsNullOrEmpty(prefix) ? UniquePrefix : prefix;

    /// <summary>A member that says nothing identifies nobody.</summary>
    private static EndValue UnlessNull(Expression member, Expression value, Expression isLeft) =>
        member.Type.IsValueType && Nullable.GetUnderlyingType(member.Type) is null
            ? new(value, isLeft)
            : IfLeft(
                member,
                value.Type == member.Type ? value : Expression.Convert(value, member.Type),
                Expression.AndAlso(Expression.NotEqual(member, Expression.Constant(null, member.Type)), isLeft));

    private static EndValue IfLeft(Expression member, Expression value, Expression isLeft) =>
        new(Expression.Condition(isLeft, value, member), isLeft);

    private static MethodCallExpression Concat(Expression first, Expression second) => Expression.Call(
        (MethodInfo)typeof(string).GetMethod(nameof(string.Concat), [typeof(string), typeof(string)])!, first, second);

    /// <summary>A type of the user's own may have no operator: the database compares what it is stored as.</summary>
    private static Expression Differs(Expression member, Expression value)
    {
        try
        {
            return Expression.NotEqual(member, value);
        }
        catch (InvalidOperationException)
        {
            return Expression.Not(Expression.Call(
                typeof(object), nameof(Equals), null, Expression.Convert(member, typeof(object)), Expression.Convert(value, typeof(object))));
        }
    }
}
