using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Retention;

namespace PrivacyAnalyzers.Rights;

/// <summary>The maps of personal data of an assembly, and where their list stands.</summary>
internal sealed record PersonalDataList(PlansPlace Place, EquatableArray<Listed> Maps)
{
    /// <summary>No type's map has this name: its own ends in a hash.</summary>
    public const string HintName = "PersonalDataMaps.g.cs";

    public static Listed Of(PersonalDataPlan plan) =>
        Listed.Of(plan.Namespace, plan.ClassName, PersonalDataEmitter.MapName, plan.IsPublic);

    /// <summary>The method that hands over all the maps of an assembly.</summary>
    public string Emit(bool checksNulls) => ListEmitter.Emit(
        Place.Namespace, Place.MapsClassName, "The personal data of this assembly's types.", "IPersonalDataMaps", Maps, checksNulls);
}
