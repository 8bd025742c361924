#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>
/// What access to a device is for: consent is needed unless it is strictly necessary, ePrivacy Directive Art. 5(3).
/// </summary>
#if PRIVACY_COMPILER_SIDE
internal enum DeviceAccessNeed
#else
public enum DeviceAccessNeed
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>For a service that the user has asked for.</summary>
    StrictlyNecessary = 1,

    /// <summary>For comfort: language, preferences.</summary>
    Functional = 2,

    /// <summary>To measure use.</summary>
    Analytics = 3,

    /// <summary>To advertise.</summary>
    Marketing = 4,
}
