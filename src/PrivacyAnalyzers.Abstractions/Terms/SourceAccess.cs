#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>Whether a source is publicly accessible: GDPR Art. 14(2)(f).</summary>
#if PRIVACY_COMPILER_SIDE
internal enum SourceAccess
#else
public enum SourceAccess
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>Anybody has access.</summary>
    Public = 1,

    /// <summary>Not everybody has access.</summary>
    NotPublic = 2,
}
