using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rights;

/// <summary>All that the map of one type's personal data is printed from.</summary>
/// <param name="Entity">The type's name in the register.</param>
/// <param name="Namespace">The namespace that the code stands in; empty for the global one.</param>
/// <param name="TypeExpression">The type with <c>global::</c>.</param>
/// <param name="ClassName">The name of the generated class.</param>
/// <param name="RetentionClass">The name of the class beside it that holds the type's retention plan.</param>
/// <param name="IsPublic">Whether the generated class is public.</param>
/// <param name="Members">The members that hold personal data.</param>
/// <param name="Facts">What is declared of them, as <see cref="PersonalDataText"/> writes it.</param>
internal sealed record PersonalDataPlan(
    string Entity,
    string Namespace,
    string TypeExpression,
    string ClassName,
    string RetentionClass,
    bool IsPublic,
    EquatableArray<ReadMember> Members,
    string Facts)
{
    /// <summary>Whether only obsolete code may name the type.</summary>
    public bool IsObsolete { get; init; }
}

/// <summary>A member of a map, in its place.</summary>
/// <param name="Name">Its name.</param>
/// <param name="CanRead">Whether generated code can read it.</param>
internal sealed record ReadMember(string Name, bool CanRead);
