#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>Why a solely automated decision is allowed: GDPR Art. 22(2).</summary>
#if PRIVACY_COMPILER_SIDE
internal enum Article22Gateway
#else
public enum Article22Gateway
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>Art. 22(2)(a): necessary for a contract with the data subject.</summary>
    Contract = 1,

    /// <summary>Art. 22(2)(b): authorised by law.</summary>
    Law = 2,

    /// <summary>Art. 22(2)(c): explicit consent.</summary>
    ExplicitConsent = 3,
}
