using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Retention;

/// <summary>The retention plans of an assembly, and where their list stands.</summary>
internal sealed record PlanList(PlansPlace Place, EquatableArray<Listed> Plans)
{
    /// <summary>No type's retention code has this name: its own ends in a hash.</summary>
    public const string HintName = "RetentionPlans.g.cs";

    public static Listed Of(EntityPlan plan) => Listed.Of(plan.Namespace, plan.ClassName, RetentionEmitter.PlanName, plan.IsPublic);

    /// <summary>The method that hands over all the plans of an assembly.</summary>
    public string Emit(bool checksNulls) => ListEmitter.Emit(
        Place.Namespace, Place.ClassName, "The retention plans of this assembly's types.", "IRetentionPlans", Plans, checksNulls);
}
