#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>The condition under which special categories of data may be processed: GDPR Art. 9(2).</summary>
#if PRIVACY_COMPILER_SIDE
internal enum Article9
#else
public enum Article9
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>Art. 9(2)(a): explicit consent.</summary>
    ExplicitConsent = 1,

    /// <summary>Art. 9(2)(b): obligations and rights in employment, social security and social protection law.</summary>
    EmploymentAndSocialSecurity = 2,

    /// <summary>Art. 9(2)(c): vital interests, where the person cannot consent.</summary>
    VitalInterests = 3,

    /// <summary>
    /// Art. 9(2)(d): a foundation, association or other not-for-profit body, about its members and regular contacts.
    /// </summary>
    NonProfitBody = 4,

    /// <summary>Art. 9(2)(e): the data subject has manifestly made the data public.</summary>
    MadePublic = 5,

    /// <summary>Art. 9(2)(f): legal claims, or courts in their judicial capacity.</summary>
    LegalClaims = 6,

    /// <summary>Art. 9(2)(g): substantial public interest, by law.</summary>
    SubstantialPublicInterest = 7,

    /// <summary>
    /// Art. 9(2)(h): preventive or occupational medicine, diagnosis, care and treatment, by law or contract with a health
    /// professional.
    /// </summary>
    HealthCare = 8,

    /// <summary>Art. 9(2)(i): public interest in public health, by law.</summary>
    PublicHealth = 9,

    /// <summary>Art. 9(2)(j): archiving in the public interest, research or statistics, by law, Art. 89(1).</summary>
    ArchivingResearchStatistics = 10,
}
