#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>Why data are kept although their period has ended.</summary>
#if PRIVACY_COMPILER_SIDE
internal enum ExceptionGround
#else
public enum ExceptionGround
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>The data subject has consented to longer storage.</summary>
    Consent = 1,

    /// <summary>Art. 17(3)(e): a legal claim.</summary>
    LegalClaim = 2,

    /// <summary>Art. 17(3)(b): a law requires it.</summary>
    LegalObligation = 3,

    /// <summary>It is agreed with the data subject.</summary>
    Agreement = 4,

    /// <summary>Art. 17(3)(b), (c): a task in the public interest, public health.</summary>
    PublicInterest = 5,

    /// <summary>Art. 17(3)(d): archiving in the public interest, research, statistics.</summary>
    ArchivingResearchStatistics = 6,

    /// <summary>Art. 17(3)(a): freedom of expression and information.</summary>
    FreedomOfExpression = 7,
}
