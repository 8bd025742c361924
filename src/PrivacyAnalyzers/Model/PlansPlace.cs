namespace PrivacyAnalyzers.Model;

/// <summary>Where the classes stand that list what is generated for an assembly's types.</summary>
/// <param name="Namespace">The namespace: the assembly's name, as far as that is one.</param>
/// <param name="ClassName">The class of the retention plans: a name that the assembly's own source does not use there.</param>
/// <param name="MapsClassName">The class of the maps of personal data: the same.</param>
internal sealed record PlansPlace(string Namespace, string ClassName, string MapsClassName);
