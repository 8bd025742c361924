#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>Whether the data subject has to provide the data: GDPR Art. 13(2)(e).</summary>
#if PRIVACY_COMPILER_SIDE
internal enum Provision
#else
public enum Provision
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>A statute requires it.</summary>
    Statutory = 1,

    /// <summary>A contract requires it, or it is needed to enter into one.</summary>
    Contractual = 2,

    /// <summary>The data subject is free to provide it or not.</summary>
    Optional = 3,
}
