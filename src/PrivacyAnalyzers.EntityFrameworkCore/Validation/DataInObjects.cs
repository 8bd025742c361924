using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PrivacyAnalyzers.EntityFrameworkCore.Validation;

/// <summary>Finds personal data that are declared in owned and complex objects, and that stay where the row stays: a plan writes the
/// members of its own type.</summary>
internal static class DataInObjects
{
    public static IEnumerable<RetentionProblem> Problems<TContext>(IModel model, RetentionOptions<TContext> options)
        where TContext : DbContext =>
        from type in model.GetEntityTypes()
        where !type.IsOwned() && !type.ClrType.IsAbstract && !options.IsExcluded(type.ClrType)
        let row = options.Entities.FirstOrDefault(entity => entity.Type == type.ClrType)
        where row?.ErasesRows != true
        from member in Members(type)
        where row?.Writes(member.Name) != true
        from inner in Inside(member.Type).Where(inner => options.IsPlanned(inner) && !options.IsExcluded(inner)).Distinct()
        select new RetentionProblem(
            ProblemIds.InObject,
            row?.Entity ?? type.ClrType.ToString(),
            member.Name,
            $"the personal data that {inner.Name} declares are in it, and no rule of the row empties it: declare [PersonalData] on the member too, with the same retention, or exclude {inner.Name}.");

    private static IEnumerable<Type> Inside(ITypeBase type) => Members(type).SelectMany(member => Inside(member.Type)).Prepend(type.ClrType);

    /// <summary>The owned and complex objects of a row that are stored in it or belong to it alone.</summary>
    private static IEnumerable<(string Name, ITypeBase Type)> Members(ITypeBase type) =>
        type.GetComplexProperties().Select(p => (p.Name, (ITypeBase)p.ComplexType))
            .Concat(((type as IEntityType)?.GetNavigations() ?? [])
                .Where(n => n.ForeignKey.IsOwnership && !n.IsOnDependent)
                .Select(n => (n.Name, (ITypeBase)n.TargetEntityType)));
}
