using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Retention;

namespace PrivacyAnalyzers.Rights;

/// <summary>Plans the maps of personal data of a compilation's own types: of each that has retention code, but for generic
/// ones, of which no list could name an instance.</summary>
internal static class PersonalDataPlanner
{
    /// <summary>The plans: those of the map's types in its order, then those of the heirs.</summary>
    /// <param name="map">What is declared.</param>
    /// <param name="heirs">The compilation's types that only inherit what is declared.</param>
    public static EquatableArray<PersonalDataPlan> Build(DataMap map, EquatableArray<DataType> heirs)
    {
        // In broken code a class and a struct may have one name.
        var retention = new Dictionary<string, EntityPlan>(StringComparer.Ordinal);
        foreach (var plan in EntityPlanBuilder.Build(map, heirs).Where(p => p.TypeParameters.IsEmpty))
        {
            retention[plan.TypeExpression] = plan;
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        var plans = new List<PersonalDataPlan>();
        foreach (var type in map.Types.Concat(heirs))
        {
            if (type.Assembly == map.Assembly && retention.TryGetValue(type.Shape.Expression, out var plan))
            {
                plans.Add(Build(type, plan, map, taken));
            }
        }

        return plans.ToEquatableArray();
    }

    private static PersonalDataPlan Build(DataType type, EntityPlan plan, DataMap map, HashSet<string> taken)
    {
        var members = type.Members.Concat(type.Inherited).Where(m => m.IsPersonal)
            .OrderBy(m => m.Name, StringComparer.Ordinal).ToArray();
        return new PersonalDataPlan(
            plan.Entity,
            plan.Namespace,
            plan.TypeExpression,
            EntityPlanBuilder.Numbered(type.Shape.PersonalDataClass, "_", name => taken.Add($"{plan.Namespace}.{name}")),
            plan.ClassName,
            plan.IsPublic,
            members.Select(m => new ReadMember(m.Name, m.Access.CanRead)).ToEquatableArray(),
            PersonalDataText.Of(type, members, map))
        {
            IsObsolete = plan.IsObsolete,
        };
    }
}
