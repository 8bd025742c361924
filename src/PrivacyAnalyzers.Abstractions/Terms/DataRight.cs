#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>A right of the data subject.</summary>
#if PRIVACY_COMPILER_SIDE
internal enum DataRight
#else
public enum DataRight
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>Art. 15: access and a copy.</summary>
    Access = 1,

    /// <summary>Art. 16: rectification.</summary>
    Rectification = 2,

    /// <summary>Art. 17: erasure.</summary>
    Erasure = 3,

    /// <summary>Art. 18: restriction of processing.</summary>
    Restriction = 4,

    /// <summary>Art. 20: portability.</summary>
    Portability = 5,

    /// <summary>Art. 21(1): objection on grounds of the particular situation.</summary>
    Objection = 6,

    /// <summary>Art. 21(2) and (3): objection to direct marketing, without conditions.</summary>
    ObjectionToDirectMarketing = 7,

    /// <summary>Art. 22: not to be subject to a decision made by automated means alone.</summary>
    NoAutomatedDecision = 8,

    /// <summary>Art. 7(3): withdrawal of consent, at any time.</summary>
    WithdrawConsent = 9,

    /// <summary>Art. 13(2)(d), 77: complaint to a supervisory authority.</summary>
    Complaint = 10,

    /// <summary>Art. 13 and 14: information about the processing.</summary>
    Information = 11,

    /// <summary>A right that national law adds: name it in the text, and the law.</summary>
    National = 12,
}
