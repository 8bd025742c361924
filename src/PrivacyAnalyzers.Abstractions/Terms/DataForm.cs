#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>In which form data are disclosed to a recipient.</summary>
#if PRIVACY_COMPILER_SIDE
internal enum DataForm
#else
public enum DataForm
#endif
{
    /// <summary>The form is not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>As they are: the person is identified or identifiable.</summary>
    Identified = 1,

    /// <summary>Attributable to a person only with additional information, GDPR Art. 4(5). Still personal data.</summary>
    Pseudonymised = 2,

    /// <summary>Counts and sums over many persons.</summary>
    Aggregated = 3,

    /// <summary>Not personal data any more, Recital 26.</summary>
    Anonymised = 4,
}
