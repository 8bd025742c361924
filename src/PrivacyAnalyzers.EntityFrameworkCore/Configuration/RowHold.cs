using System;
using System.Linq.Expressions;
using PrivacyAnalyzers.EntityFrameworkCore.Running;

namespace PrivacyAnalyzers.EntityFrameworkCore;

/// <summary>Rows of a type, and of the types derived from it, that are kept although their period has ended.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Type">The type.</param>
internal abstract record RowHold<TContext>(string Reason, Type Type)
{
    /// <summary>Whether a row is held.</summary>
    /// <param name="context">The context that asks.</param>
    /// <param name="row">The row.</param>
    public abstract Expression Holds(TContext context, ParameterExpression row);
}

/// <summary>Rows of a type, and of the types derived from it, that are kept although their period has ended.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Rows">Which rows, given the context that asks.</param>
internal sealed record RowHold<TContext, TEntity>(string Reason, Func<TContext, Expression<Func<TEntity, bool>>> Rows)
    : RowHold<TContext>(Reason, typeof(TEntity))
{
    public override Expression Holds(TContext context, ParameterExpression row) => Rows(context).On(row);
}
