using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Retention;

/// <summary>The plans whose code stands in one file: an edit that changes one of them prints those, and no others, anew.</summary>
/// <param name="Namespace">The namespace that the code stands in; empty for the global one.</param>
/// <param name="Plans">The plans.</param>
internal sealed record EntityPlans(string Namespace, EquatableArray<EntityPlan> Plans)
{
    /// <summary>The plans of an assembly by their namespaces, in the order in which these come first.</summary>
    public static IEnumerable<EntityPlans> Of(IEnumerable<EntityPlan> plans) => plans
        .GroupBy(plan => plan.Namespace, StringComparer.Ordinal)
        .Select(all => new EntityPlans(all.Key, all.ToEquatableArray()));
}
