#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>A regime of its own for research and the like: GDPR Art. 89.</summary>
#if PRIVACY_COMPILER_SIDE
internal enum ProcessingRegime
#else
public enum ProcessingRegime
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>Scientific or historical research.</summary>
    Research = 1,

    /// <summary>Statistics.</summary>
    Statistics = 2,

    /// <summary>Archiving in the public interest.</summary>
    Archiving = 3,
}
