#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>Whether data of a kind are there, or may turn up.</summary>
#if PRIVACY_COMPILER_SIDE
internal enum Occurrence
#else
public enum Occurrence
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>The data are of this kind.</summary>
    Certain = 1,

    /// <summary>The data may turn up: volunteered, in free text, or of this kind in some countries only.</summary>
    Possible = 2,
}
