#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>What is assessed.</summary>
#if PRIVACY_COMPILER_SIDE
internal enum AssessmentKind
#else
public enum AssessmentKind
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>Art. 6(1)(f): the balance of interests.</summary>
    LegitimateInterests = 1,

    /// <summary>Art. 35: the impact on data protection.</summary>
    DataProtectionImpact = 2,

    /// <summary>Chapter V: the law and practice of a third country.</summary>
    TransferImpact = 3,

    /// <summary>Art. 6(4): whether a new purpose is compatible.</summary>
    Compatibility = 4,
}
