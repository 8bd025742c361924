using System;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PrivacyAnalyzers.EntityFrameworkCore.Running;

namespace PrivacyAnalyzers.EntityFrameworkCore.Writing;

/// <summary>Gives the days that rows are compared with the kind that their column insists on.</summary>
/// <remarks>PostgreSQL's driver refuses a moment in UTC where the column has no time zone, and any other where it has one.</remarks>
internal sealed class DateKinds : ExpressionVisitor
{
    private readonly IEntityType _type;

    private DateKinds(IEntityType type) => _type = type;

    /// <summary>The same expression with days that fit.</summary>
    public static Expression<TDelegate> Fit<TDelegate>(Expression<TDelegate> lambda, IEntityType type) =>
        (Expression<TDelegate>)new DateKinds(type).Visit(lambda);

    /// <summary>The day as the column takes it.</summary>
    public static DateTime Fit(DateTime day, IReadOnlyProperty property) => DateTime.SpecifyKind(
        day, IsWithoutTimeZone(property) ? DateTimeKind.Unspecified : DateTimeKind.Utc);

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (Column(node.Left) is not { } column || !IsWithoutTimeZone(column))
        {
            return base.VisitBinary(node);
        }

        Expression bound = node.Right is UnaryExpression { NodeType: ExpressionType.Convert } lifted ? lifted.Operand : node.Right;
        if (bound.Type != typeof(DateTime)
            || bound is not MemberExpression { Expression: ConstantExpression captured, Member: FieldInfo field }
            || field.GetValue(captured.Value) is not DateTime day)
        {
            return base.VisitBinary(node);
        }

        Expression fitting = Lambdas.Parameter(DateTime.SpecifyKind(day, DateTimeKind.Unspecified));
        return node.Update(node.Left, node.Conversion, fitting.Type == node.Right.Type ? fitting : Expression.Convert(fitting, node.Right.Type));
    }

    private IReadOnlyProperty? Column(Expression value) => value switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert } converted => Column(converted.Operand),
        MemberExpression { Member.Name: nameof(Nullable<>.Value), Expression: { } inner } when Nullable.GetUnderlyingType(inner.Type) is not null =>
            Column(inner),
        MemberExpression { Expression: { } owner } member =>
            (_type.ClrType == owner.Type ? _type : _type.Model.FindEntityType(owner.Type))?.FindProperty(member.Member.Name),
        _ => null,
    };

    private static bool IsWithoutTimeZone(IReadOnlyProperty property) =>
        property.GetColumnType()?.StartsWith("timestamp", StringComparison.Ordinal) == true
        && property.GetColumnType()!.EndsWith("without time zone", StringComparison.Ordinal);
}
