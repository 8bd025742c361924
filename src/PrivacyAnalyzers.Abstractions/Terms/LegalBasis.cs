#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>The legal basis of a processing activity: GDPR Art. 6(1).</summary>
/// <remarks>
/// There is no default that claims a basis: <see cref="Unspecified"/> is what a declaration has that says nothing, and it
/// is reported (PRIV1002).
/// </remarks>
#if PRIVACY_COMPILER_SIDE
internal enum LegalBasis
#else
public enum LegalBasis
#endif
{
    /// <summary>No basis is declared here. It is looked for on the purpose's use, the purpose and the category.</summary>
    Unspecified = 0,

    /// <summary>Art. 6(1)(a): the data subject has given consent. It can be withdrawn at any time, Art. 7(3).</summary>
    Consent = 1,

    /// <summary>Art. 6(1)(b): necessary for a contract with the data subject, or for steps before it at their request.</summary>
    Contract = 2,

    /// <summary>Art. 6(1)(c): necessary for a legal obligation of the controller. The law must be named, Art. 6(3).</summary>
    LegalObligation = 3,

    /// <summary>Art. 6(1)(d): necessary to protect somebody's vital interests.</summary>
    VitalInterests = 4,

    /// <summary>Art. 6(1)(e): necessary for a task in the public interest or official authority. The law must be named.</summary>
    PublicTask = 5,

    /// <summary>Art. 6(1)(f): necessary for legitimate interests that the person's rights do not override. Name the interest.</summary>
    LegitimateInterests = 6,
}
