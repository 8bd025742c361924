using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PrivacyAnalyzers.EntityFrameworkCore.Compatibility;

/// <summary>What a query reads of each row.</summary>
internal static class Columns
{
    /// <summary>The same, so that the database computes it: what asks a complex object for a member would be computed after the whole
    /// object was read, but a member by its name is a column like any other.</summary>
    /// <param name="columns">What is read.</param>
    /// <param name="model">The model.</param>
    public static Expression<Func<TEntity, TColumns>> InDatabase<TEntity, TColumns>(
        this Expression<Func<TEntity, TColumns>> columns, IModel model) => (Expression<Func<TEntity, TColumns>>)new ByName(model).Visit(columns);

    private sealed class ByName(IModel model) : ExpressionVisitor
    {
        private readonly HashSet<Type> _complex =
            [.. model.GetEntityTypes().SelectMany(type => type.GetFlattenedComplexProperties()).Select(property => property.ComplexType.ClrType)];

        protected override Expression VisitMember(MemberExpression node) =>
            node.Expression is { } parent && _complex.Contains(parent.Type) && IsInRow(parent)
                ? Expression.Call(typeof(EF), nameof(EF.Property), [node.Type], Visit(parent), Expression.Constant(node.Member.Name))
                : base.VisitMember(node);

        /// <summary>An object that the lambda has from elsewhere has no columns.</summary>
        private static bool IsInRow(Expression value) => value switch
        {
            ParameterExpression => true,
            MemberExpression { Expression: { } parent } => IsInRow(parent),
            UnaryExpression { Operand: { } operand } => IsInRow(operand),
            _ => false,
        };
    }
}
