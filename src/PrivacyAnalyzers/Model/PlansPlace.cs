namespace PrivacyAnalyzers.Model;

/// <summary>Where the class stands that lists the retention plans of an assembly.</summary>
/// <param name="Namespace">The namespace: the assembly's name, as far as that is one.</param>
/// <param name="ClassName">The class: a name that the assembly's own source does not use there.</param>
internal sealed record PlansPlace(string Namespace, string ClassName);
