#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>What a measure serves: GDPR Art. 32(1).</summary>
[System.Flags]
#if PRIVACY_COMPILER_SIDE
internal enum Article32
#else
public enum Article32
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>Art. 32(1)(a): pseudonymisation and encryption.</summary>
    PseudonymisationAndEncryption = 1,

    /// <summary>Art. 32(1)(b): ongoing confidentiality.</summary>
    Confidentiality = 2,

    /// <summary>Art. 32(1)(b): ongoing integrity.</summary>
    Integrity = 4,

    /// <summary>Art. 32(1)(b): ongoing availability.</summary>
    Availability = 8,

    /// <summary>Art. 32(1)(b): ongoing resilience.</summary>
    Resilience = 16,

    /// <summary>Art. 32(1)(c): access is restored after an incident.</summary>
    Restoration = 32,

    /// <summary>Art. 32(1)(d): measures are tested and evaluated regularly.</summary>
    Testing = 64,
}
