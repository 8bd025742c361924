using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PrivacyAnalyzers.EntityFrameworkCore.Validation;

/// <summary>Whether one statement reaches a type's rows.</summary>
internal static class TableMapping
{
    /// <summary>Why it does not, for each reason.</summary>
    public static IEnumerable<string> WhyNot(IEntityType type)
    {
        if (type.FindPrimaryKey() is null)
        {
            yield return "it has no key, by which a batch of its rows could be named";
        }

        if (type.GetTableName() is not { } table)
        {
            yield return "it is mapped to no table of its own";
            yield break;
        }

        bool isAlone = type.GetRootType() == type && !type.GetDirectlyDerivedTypes().Any();
        string? strategy = isAlone ? null : type.GetRootType().GetMappingStrategy();
        if (strategy == RelationalAnnotationNames.TptMappingStrategy)
        {
            yield return "its rows are spread over a table for each type (TPT), which one statement cannot reach: map the hierarchy to one table (TPH)";
        }
        else if (strategy == RelationalAnnotationNames.TpcMappingStrategy && type.GetDirectlyDerivedTypes().Any())
        {
            yield return "its rows and those of derived types are in several tables (TPC), which one statement cannot reach: make the type abstract, or map the hierarchy to one table (TPH)";
        }

        if (type.GetMappingFragments(StoreObjectType.Table).Any())
        {
            yield return "its row is split over several tables, which one statement cannot reach: map it to one";
        }

        IEntityType? other = type.Model.GetEntityTypes().FirstOrDefault(t => t.GetRootType() != type.GetRootType() && !t.IsOwned()
            && t.GetTableName() == table && t.GetSchema() == type.GetSchema());
        if (other is not null)
        {
            yield return $"it shares its table with {other.DisplayName()}: erasing the row would erase that too";
        }
    }
}
