#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>The kinds of data that the law protects more than others: GDPR Art. 9(1), 10 and 87.</summary>
[System.Flags]
#if PRIVACY_COMPILER_SIDE
internal enum SensitiveKind
#else
public enum SensitiveKind
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>Art. 9(1): racial or ethnic origin.</summary>
    RacialOrEthnicOrigin = 1,

    /// <summary>Art. 9(1): political opinions.</summary>
    PoliticalOpinions = 2,

    /// <summary>Art. 9(1): religious or philosophical beliefs.</summary>
    ReligiousOrPhilosophicalBeliefs = 4,

    /// <summary>Art. 9(1): trade union membership.</summary>
    TradeUnionMembership = 8,

    /// <summary>Art. 9(1), 4(13): genetic data.</summary>
    Genetic = 16,

    /// <summary>Art. 9(1), 4(14): biometric data used to identify a person uniquely.</summary>
    Biometric = 32,

    /// <summary>Art. 9(1), 4(15): data concerning health.</summary>
    Health = 64,

    /// <summary>Art. 9(1): sex life or sexual orientation.</summary>
    SexLifeOrOrientation = 128,

    /// <summary>
    /// Art. 10: criminal convictions and offences. Not an Art. 9 category: it needs a law or official authority.
    /// </summary>
    CriminalConvictions = 256,

    /// <summary>
    /// Art. 87: a national identification number. Not an Art. 9 category: national law sets its conditions.
    /// </summary>
    NationalIdentificationNumber = 512,
}
