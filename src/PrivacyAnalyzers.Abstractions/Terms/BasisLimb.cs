#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>Which part of a legal basis is meant, where GDPR Art. 6(1) has several.</summary>
#if PRIVACY_COMPILER_SIDE
internal enum BasisLimb
#else
public enum BasisLimb
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>Art. 6(1)(b): the contract is being performed.</summary>
    ContractPerformance = 1,

    /// <summary>Art. 6(1)(b): steps before a contract, at the request of the data subject.</summary>
    PreContract = 2,

    /// <summary>
    /// Art. 6(1)(a): consent by a statement or a clear affirmative action, Art. 4(11). Not enough for Art. 9(2)(a).
    /// </summary>
    OrdinaryConsent = 3,

    /// <summary>Art. 6(1)(a), given expressly, as Art. 9(2)(a), 22(2)(c) and 49(1)(a) ask.</summary>
    ExplicitConsent = 4,

    /// <summary>Art. 6(1)(e): official authority is exercised.</summary>
    OfficialAuthority = 5,

    /// <summary>Art. 6(1)(e): a task in the public interest is carried out.</summary>
    PublicInterest = 6,
}
