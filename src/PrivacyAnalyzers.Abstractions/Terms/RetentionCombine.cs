#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>Which of several periods on one thing ends the retention.</summary>
#if PRIVACY_COMPILER_SIDE
internal enum RetentionCombine
#else
public enum RetentionCombine
#endif
{
    /// <summary>
    /// Not declared: the register says so, and PRIV4014 where there are several. The first period that ends counts: the
    /// shorter storage, Art. 5(1)(e).
    /// </summary>
    Unspecified = 0,

    /// <summary>The first period that ends.</summary>
    Earliest = 1,

    /// <summary>The last period that ends.</summary>
    Latest = 2,
}
