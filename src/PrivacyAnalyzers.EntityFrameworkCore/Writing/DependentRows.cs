using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PrivacyAnalyzers.EntityFrameworkCore.Writing;

/// <summary>Rows of their own that a member of a row leads to, and that belong to it by their foreign key: to empty the member is to
/// erase them.</summary>
internal abstract class DependentRows<TEntity>(IEntityType type)
{
    /// <summary>Their type.</summary>
    public IEntityType Type => type;

    /// <summary>That a row has any.</summary>
    public abstract Expression<Func<TEntity, bool>> IsLeft { get; }

    /// <summary>Erases those of some rows.</summary>
    public abstract Task EraseAsync(IQueryable<TEntity> rows, CancellationToken cancellation);

    /// <summary>Makes them for a member whose type is only known at run time.</summary>
    /// <param name="row">The parameter that the expressions are over.</param>
    /// <param name="member">The member.</param>
    /// <param name="navigation">The same in the model. The foreign key is in the other table.</param>
    public static DependentRows<TEntity> Of(ParameterExpression row, Expression member, INavigation navigation)
    {
        Type made = (navigation.IsCollection ? typeof(Many<>) : typeof(One<>)).MakeGenericType(typeof(TEntity), navigation.TargetEntityType.ClrType);
        return (DependentRows<TEntity>)Activator.CreateInstance(made, row, member, navigation.TargetEntityType)!;
    }

    private sealed class Many<TDependent>(ParameterExpression row, Expression member, IEntityType type) : DependentRows<TEntity>(type)
        where TDependent : class
    {
        private readonly Expression<Func<TEntity, IEnumerable<TDependent>>> _member = Expression.Lambda<Func<TEntity, IEnumerable<TDependent>>>(member, row);

        public override Expression<Func<TEntity, bool>> IsLeft { get; } = Expression.Lambda<Func<TEntity, bool>>(
            Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [typeof(TDependent)], member), row);

        public override Task EraseAsync(IQueryable<TEntity> rows, CancellationToken cancellation) =>
            rows.SelectMany(_member).ExecuteDeleteAsync(cancellation);
    }

    private sealed class One<TDependent>(ParameterExpression row, Expression member, IEntityType type) : DependentRows<TEntity>(type)
        where TDependent : class
    {
        private readonly Expression<Func<TEntity, TDependent>> _member = Expression.Lambda<Func<TEntity, TDependent>>(member, row);

        public override Expression<Func<TEntity, bool>> IsLeft { get; } = Expression.Lambda<Func<TEntity, bool>>(
            Expression.NotEqual(member, Expression.Constant(null, member.Type)), row);

        public override Task EraseAsync(IQueryable<TEntity> rows, CancellationToken cancellation) =>
            rows.Select(_member).ExecuteDeleteAsync(cancellation);
    }
}
