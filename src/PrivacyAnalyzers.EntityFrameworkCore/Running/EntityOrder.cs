using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>The order in which types are run: what refers to a row goes before it.</summary>
internal static class EntityOrder
{
    public static IReadOnlyList<PlannedEntity<TContext>> Of<TContext>(IModel model, IEnumerable<PlannedEntity<TContext>> entities)
        where TContext : DbContext
    {
        List<PlannedEntity<TContext>> ordered = [];
        HashSet<IEntityType> visited = [];
        Dictionary<Type, PlannedEntity<TContext>> planned = entities.ToDictionary(entity => entity.Type);
        foreach (PlannedEntity<TContext> entity in planned.Values.OrderBy(entity => entity.Entity, StringComparer.Ordinal))
        {
            Visit(model.FindEntityType(entity.Type)!);
        }

        return ordered;

        // Types that refer to each other have no order: whichever comes first by name is run after the other.
        void Visit(IEntityType type)
        {
            if (!visited.Add(type))
            {
                return;
            }

            foreach (IEntityType referring in type.GetReferencingForeignKeys()
                .SelectMany(key => key.DeclaringEntityType.GetDerivedTypesInclusive())
                .OrderBy(t => t.Name, StringComparer.Ordinal))
            {
                Visit(referring);
            }

            if (planned.TryGetValue(type.ClrType, out PlannedEntity<TContext>? entity))
            {
                ordered.Add(entity);
            }
        }
    }
}
