#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>
/// What a transfer to a third country rests on: GDPR Art. 45, 46, 47 and 49. Several at once where several hold.
/// </summary>
[System.Flags]
#if PRIVACY_COMPILER_SIDE
internal enum TransferMechanism
#else
public enum TransferMechanism
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>Art. 45(3): an adequacy decision of the Commission.</summary>
    Adequacy = 1,

    /// <summary>Art. 45(3): the decision for participants of the EU-US Data Privacy Framework, 10 July 2023.</summary>
    DataPrivacyFramework = 2,

    /// <summary>Art. 46(2)(a): an instrument between public authorities.</summary>
    PublicAuthorityInstrument = 4,

    /// <summary>Art. 46(2)(b), 47: binding corporate rules.</summary>
    BindingCorporateRules = 8,

    /// <summary>Art. 46(2)(c): standard clauses of the Commission.</summary>
    StandardContractualClauses = 16,

    /// <summary>Art. 46(2)(d): standard clauses of a supervisory authority.</summary>
    AuthorityContractualClauses = 32,

    /// <summary>Art. 46(2)(e): an approved code of conduct.</summary>
    CodeOfConduct = 64,

    /// <summary>Art. 46(2)(f): an approved certification.</summary>
    Certification = 128,

    /// <summary>Art. 46(3)(a): clauses that a supervisory authority has authorised.</summary>
    AdHocClauses = 256,

    /// <summary>Art. 46(3)(b): provisions in administrative arrangements between public authorities.</summary>
    AdministrativeArrangement = 512,

    /// <summary>Art. 49(1)(a): explicit consent, after information about the risks.</summary>
    ExplicitConsent = 1024,

    /// <summary>Art. 49(1)(b): a contract with the data subject.</summary>
    Contract = 2048,

    /// <summary>Art. 49(1)(c): a contract in the interest of the data subject.</summary>
    ContractInTheSubjectsInterest = 4096,

    /// <summary>Art. 49(1)(d): important reasons of public interest.</summary>
    PublicInterest = 8192,

    /// <summary>Art. 49(1)(e): legal claims.</summary>
    LegalClaims = 16384,

    /// <summary>Art. 49(1)(f): vital interests.</summary>
    VitalInterests = 32768,

    /// <summary>Art. 49(1)(g): a public register.</summary>
    PublicRegister = 65536,

    /// <summary>
    /// Art. 49(1), second subparagraph: compelling legitimate interests, not repetitive, few people. The safeguards are
    /// documented in the register, Art. 49(6).
    /// </summary>
    CompellingInterests = 131072,
}
