namespace PrivacyAnalyzers.Model;

/// <summary>All that is declared about personal data in one compilation and in what it references.</summary>
/// <remarks>Holds no symbols and no positions: two compilations that declare the same have equal maps.</remarks>
/// <param name="Assembly">The compilation's assembly.</param>
/// <param name="IsApplication">Whether it is an application, not a library.</param>
/// <param name="Covers">The assemblies that the map covers, in ordinal order.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="Vocabulary">The declared words.</param>
/// <param name="Types">The types with attributed members, in ordinal order of their names.</param>
/// <param name="AssemblySuppressions">What the assemblies silence, each with its target.</param>
/// <param name="Configured">The rules that the build's configuration switches off.</param>
internal sealed record DataMap(
    string Assembly,
    bool IsApplication,
    EquatableArray<string> Covers,
    Organisation Organisation,
    Vocabulary Vocabulary,
    EquatableArray<DataType> Types,
    EquatableArray<AssemblySuppression> AssemblySuppressions,
    EquatableArray<Suppression> Configured)
{
    /// <summary>The registers that the build wants this one to be compared with.</summary>
    public EquatableArray<ComparedRegister> CompareWith { get; init; }

    /// <summary>How the compilation's code maps types to a database.</summary>
    public Mapping Mapping { get; init; } = Mapping.None;
}
