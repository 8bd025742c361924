#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>Whose legitimate interest it is: GDPR Art. 6(1)(f), 13(1)(d).</summary>
#if PRIVACY_COMPILER_SIDE
internal enum InterestHolder
#else
public enum InterestHolder
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>The interest of the controller.</summary>
    Controller = 1,

    /// <summary>The interest of somebody else.</summary>
    ThirdParty = 2,
}
