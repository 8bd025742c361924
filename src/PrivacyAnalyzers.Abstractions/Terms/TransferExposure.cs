#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>How data reach a third country.</summary>
#if PRIVACY_COMPILER_SIDE
internal enum TransferExposure
#else
public enum TransferExposure
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>They are stored there.</summary>
    Stored = 1,

    /// <summary>They are stored elsewhere and can be read from there.</summary>
    RemoteAccess = 2,

    /// <summary>They are stored elsewhere by a company whose parent is there.</summary>
    ForeignParent = 3,
}
