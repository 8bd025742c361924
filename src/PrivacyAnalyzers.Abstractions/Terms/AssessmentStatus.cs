#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>How far an assessment is.</summary>
#if PRIVACY_COMPILER_SIDE
internal enum AssessmentStatus
#else
public enum AssessmentStatus
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>It was found not to be required.</summary>
    NotRequired = 1,

    /// <summary>It is required and not begun.</summary>
    Required = 2,

    /// <summary>It is under way.</summary>
    InProgress = 3,

    /// <summary>It is done.</summary>
    Done = 4,
}
