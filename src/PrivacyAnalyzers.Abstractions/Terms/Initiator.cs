#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>Who starts a disclosure.</summary>
#if PRIVACY_COMPILER_SIDE
internal enum Initiator
#else
public enum Initiator
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>The controller.</summary>
    Controller = 1,

    /// <summary>The data subject.</summary>
    DataSubject = 2,

    /// <summary>The recipient asks for it.</summary>
    Recipient = 3,
}
