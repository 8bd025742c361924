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
    /// <summary>The first period that ends. What holds when nothing is said: the shorter storage, Art. 5(1)(e).</summary>
    Earliest = 0,

    /// <summary>The last period that ends.</summary>
    Latest = 1,
}
